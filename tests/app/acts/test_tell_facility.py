"""便民设施: told thing by thing, the newest holds; it goes to the halls above and below, who send people there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.tell_facility import ACT, NO, YES, TellFacilityDraft
from app.desk import Desk
from app.domain.envelope import Subject
from app.domain.kinds import FacilityTold
from app.hall_facilities import offers, serving
from app.ports import EntriesQuery, Refused
from tests.builders import FixedIds, world

WHEELCHAIR = TellFacilityDraft("", "wheelchair", YES, " 大门左手 ")


def tell(desk: Desk, **changes: str) -> None:
    desk.do(replace(WHEELCHAIR, id=desk.new_id(), **changes))


def found(desk: Desk, code: str):
    return next(one for one in offers(desk.read, desk.world()) if one.facility.code == code)


def test_what_was_told_last_holds_and_what_nobody_told_of_is_open(desk: Desk) -> None:
    tell(desk)
    assert (found(desk, "wheelchair").there, found(desk, "wheelchair").where) == (True, "大门左手")
    tell(desk, there=NO, words="借出去了")
    assert (found(desk, "wheelchair").there, found(desk, "wheelchair").where) == (False, "借出去了")
    assert found(desk, "nursing").line is None
    assert desk.store.verify().damage == ()
    desk.store.rebuild()
    assert not found(desk, "wheelchair").there


def test_a_need_finds_what_serves_it(desk: Desk) -> None:
    tell(desk)
    told = [offer.facility.code for offer in serving(["wheelchair"], offers(desk.read, desk.world()))]
    assert told == ["wheelchair", "ramp", "toilet"]


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"facility": "helicopter"}, ("facility.unknown", "facility")),
        ({"there": ""}, ("facility.unsaid", "there")),
        ({"words": " "}, ("field.required", "words")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, str], problem: tuple[str, str]) -> None:
    with pytest.raises(Refused) as caught:
        tell(desk, **changes)
    ((code, field),) = [(p.code, p.field) for p in caught.value.problems]
    assert field == problem[1] and (code == problem[0] or problem[0] == "field.required")


def test_that_something_is_not_there_needs_no_more_words(desk: Desk) -> None:
    tell(desk, there=NO, words="")
    assert desk.read(EntriesQuery("facilities"))[0].body == FacilityTold("wheelchair", False, "", "2026-10-19")


def test_a_district_hall_tells_its_townships_and_a_township_whoever_is_above_it() -> None:
    district = world()
    station = replace(district.station, org="440104000")
    (entry,) = ACT.decide(WHEELCHAIR, None, replace(district, station=station), FixedIds())
    assert entry.subject == Subject("facilities", "440104000")
    assert entry.routing.orgs[0] == "440104000" and "440104014" in entry.routing.orgs
    assert all(len(org) == 9 for org in entry.routing.orgs)
    (own,) = ACT.decide(WHEELCHAIR, None, district, FixedIds())
    assert own.routing.orgs == ("440104014",), "those above get what is routed to one below"
