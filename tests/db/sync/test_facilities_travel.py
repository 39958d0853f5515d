"""便民设施: what a district hall offers is known at its townships, so that a visitor can be told where to go."""

from __future__ import annotations

from dataclasses import replace

from app.acts.act import States
from app.acts.tell_facility import ACT, YES, TellFacilityDraft
from app.hall_facilities import facilities_of
from app.ids import uuid7
from db.store import SqlStore
from tests.builders import NOW, FixedIds, world
from tests.db.sync.centres import HUANGHUAGANG, YUEXIU
from tests.db.sync.sticks import Stick


def tell(store: SqlStore, org: str, words: str) -> None:
    here = world()
    draft = TellFacilityDraft(uuid7(NOW), "nursing", YES, words)
    entries = ACT.decide(draft, States(), replace(here, station=replace(here.station, org=org)), FixedIds())
    with store.write(NOW, store.user, org) as work:
        work.append(entries)


def known(store: SqlStore) -> dict[str, str]:
    return {row.org: row.line.place for row in store.read(facilities_of(), store.user)}


def test_it_goes_down_to_the_townships_and_up_to_the_district(pair: tuple[SqlStore, SqlStore], stick: Stick) -> None:
    township, district = pair
    tell(district, YUEXIU, "区接待厅二楼")
    tell(township, HUANGHUAGANG, "街道大堂东侧")
    stick.carry(district, township, HUANGHUAGANG)
    assert known(township) == {HUANGHUAGANG: "街道大堂东侧", YUEXIU: "区接待厅二楼"}
    stick.carry(township, district)
    assert known(district) == known(township)
