"""A word for whoever comes next: on record with the day, shown to colleagues until they have read it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from app.acts.hand_over_shift import HandOverShiftDraft
from app.desk import Desk
from app.domain.kinds import ShiftHandedOver
from app.domain.world import Actor
from app.ports import EntriesQuery, Refused
from app.shift_notes import DAYS, note_read, unread_notes
from tests.app.desks import desk_in

NOTE = "三楼的王姨下午三点来取回执。"


def test_it_is_kept_with_the_day_and_shown_to_others_until_read(tmp_path: Path) -> None:
    with desk_in(tmp_path / "home") as desk:
        desk.do(HandOverShiftDraft(desk.new_id(), f" {NOTE} "))
        assert unread_notes(desk) == (), "one's own is no news"
        [entry] = desk.read(EntriesQuery("day"))
        assert entry.body == ShiftHandedOver(NOTE)
        assert entry.envelope.routing.orgs == (desk.station.org,)
        other = Desk(desk.store, desk.lookup, desk.station, Actor("b" * 32, "李文彬", ""), desk.clock)
        [shown] = unread_notes(other)
        assert (shown.by, shown.text) == ("王敏", NOTE)
        third = Desk(desk.store, desk.lookup, desk.station, Actor("c" * 32, "梁静", ""), desk.clock)
        note_read(other, shown.id)
        assert unread_notes(other) == () and unread_notes(third) == (shown,)
        moment = desk.clock() + timedelta(days=DAYS)
        late = Desk(desk.store, desk.lookup, desk.station, Actor("c" * 32, "梁静", ""), lambda: moment)
        assert unread_notes(late) == ()


def test_an_empty_one_is_none(tmp_path: Path) -> None:
    with desk_in(tmp_path / "home") as desk, pytest.raises(Refused) as refused:
        desk.do(HandOverShiftDraft(desk.new_id(), " "))
    assert [p.field for p in refused.value.problems] == ["note"]
