"""The days of running clocks after a notice of holidays: what moves, what is past, a crash in between, and the desk's papers."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from app.acts.announce_holidays import AnnounceHolidaysDraft, law_with
from app.acts.station import SetDraft
from app.desk import Desk
from app.desk_papers import Paper
from app.domain.entries import NewEntry
from app.domain.envelope import CHINA, Routing, Subject
from app.domain.kinds import SettingChanged
from app.ports import CaseRow, CasesQuery, Changes
from app.reports.moves import moves
from db.home import Home
from db.restore import restore
from tests.app.desks import accepted, delivered, desk_in, visit
from tests.app.holidays import NOTICE_2027
from tests.builders import lookup
from tests.db.desks import PASSWORD, new_desk, new_hall_desk

NOVEMBER = datetime(2026, 11, 5, 9, tzinfo=CHINA)
"""Sixty days later is Monday 4 January 2027, which the invented notice makes a holiday."""


@pytest.fixture(autouse=True, params=[new_desk, new_hall_desk], ids=["a file", "a hall"])
def _record(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, hall_password: None) -> None:
    """Where the desks of these tests keep their record."""
    monkeypatch.setattr("tests.app.desks.new_desk", request.param)


class Days:
    """A clock that the test turns."""

    def __init__(self, now: datetime = NOVEMBER) -> None:
        self.now = now

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def taken_in(desk: Desk, count: int = 1) -> list[str]:
    """Cases received and accepted now, the notice handed over: only the sixty days run."""
    cases = [desk.do(visit(desk)).case for _ in range(count)]
    for case in cases:
        [document] = accepted(desk, case).documents
        delivered(desk, case, document)
    return cases


def notice(desk: Desk) -> AnnounceHolidaysDraft:
    return AnnounceHolidaysDraft(desk.new_id(), "2027", NOTICE_2027, "通知")


def row(desk: Desk, case: str) -> CaseRow:
    return next(r for r in desk.read(CasesQuery()) if r.id == case)


def to_the_end(desk: Desk) -> int:
    slices = 1
    while isinstance(desk.recompute(), int):
        slices += 1
    return slices


def test_a_notice_moves_the_rolled_day_and_verify_agrees(tmp_path: Path) -> None:
    with desk_in(tmp_path / "home", Days()) as desk:
        [case] = taken_in(desk)
        assert (row(desk, case).due_on, row(desk, case).closes_on) == (date(2027, 1, 4), date(2027, 1, 4))
        desk.do(notice(desk))
        last = desk.recompute()
        assert isinstance(last, Changes) and last.kinds == {"clocks.reckoned"}
        assert (row(desk, case).due_on, row(desk, case).closes_on) == (date(2027, 1, 4), date(2027, 1, 5))
        assert desk.store.verify().damage == ()
        assert desk.store.recompute(1) is None, "nothing is left to do"


def test_what_was_past_is_not_rewritten(tmp_path: Path) -> None:
    days = Days()
    with desk_in(tmp_path / "home", days) as desk:
        [case] = taken_in(desk)
        days.now = datetime(2027, 1, 5, 9, tzinfo=CHINA)
        desk.do(notice(desk))
        to_the_end(desk)
        assert row(desk, case).closes_on == date(2027, 1, 4)
        assert desk.store.verify().damage == ()


def test_a_crash_in_between_loses_nothing(tmp_path: Path) -> None:
    days = Days()
    with desk_in(tmp_path / "home", days) as desk:
        cases = taken_in(desk, 5)
        desk.do(notice(desk))
        assert desk.store.recompute(2) in range(1, 100)
    with desk_in(tmp_path / "home", days) as desk:
        assert {row(desk, case).closes_on for case in cases} == {date(2027, 1, 4), date(2027, 1, 5)}
        assert to_the_end(desk) == 1
        assert {row(desk, case).closes_on for case in cases} == {date(2027, 1, 5)}
        assert desk.store.verify().damage == ()


def test_an_act_after_the_notice_reckons_by_it_at_once(tmp_path: Path) -> None:
    with desk_in(tmp_path / "home", Days()) as desk:
        desk.do(notice(desk))
        [case] = taken_in(desk)
        assert row(desk, case).closes_on == date(2027, 1, 5)
    with desk_in(tmp_path / "home", Days(NOVEMBER + timedelta(days=1))) as again:
        [later] = taken_in(again)
        assert row(again, later).closes_on == date(2027, 1, 5), "the law here is known again after a start"


def test_before_it_is_entered_the_desk_shows_what_would_move(tmp_path: Path) -> None:
    days = Days()
    with desk_in(tmp_path / "home", days) as desk:
        [case] = taken_in(desk)
        days.now += timedelta(days=4)
        taken_in(desk)  # its sixty days end on Friday 8 January: not moved
        found = moves(desk.read, law_with(notice(desk), desk.world()))
        assert found.count == 1
        [move] = found.moves
        assert (move.case.id, move.before.closes, move.after.closes) == (case, date(2027, 1, 4), date(2027, 1, 5))
        assert row(desk, case).closes_on == date(2027, 1, 4), "looking changes nothing"


def test_a_set_number_of_days_moves_no_clock_that_runs(tmp_path: Path) -> None:
    with desk_in(tmp_path / "home", Days()) as desk:
        [case] = taken_in(desk)
        before = row(desk, case)
        desk.do(SetDraft(desk.new_id(), "days.SMP-ACC", "5"))
        to_the_end(desk)
        assert row(desk, case) == before
        assert desk.world().lookup.rules["SMP-ACC"].duration == 5


def test_a_paper_handed_out_before_the_notice_stays_as_it_was(tmp_path: Path) -> None:
    with desk_in(tmp_path / "home", Days()) as desk:
        case = desk.do(visit(desk)).case
        [document] = accepted(desk, case).documents
        paper = Paper(case, "acceptance", document)
        before = desk.render(paper)
        desk.do(notice(desk))
        to_the_end(desk)
        assert desk.render(paper) == before


def test_days_that_another_organisation_has_set_move_nothing_here(tmp_path: Path) -> None:
    with desk_in(tmp_path / "home", Days()) as desk:
        change = SettingChanged("days.OBJ-DEC", "9")
        with desk.store.write(NOVEMBER, desk.actor.id, "440105002") as work:
            work.append([NewEntry(desk.new_id(), Subject("station", "440105002"), change, Routing(("440105002",)))])
        with desk.store.write(NOVEMBER, desk.actor.id, desk.station.org) as work:
            assert work._lookup.rules["OBJ-DEC"].duration == 2
        assert desk.world().lookup.rules["OBJ-DEC"].duration == 2
        desk.do(SetDraft(desk.new_id(), "days.OBJ-DEC", "3"))
        with desk.store.write(NOVEMBER, desk.actor.id, desk.station.org) as work:
            assert work._lookup.rules["OBJ-DEC"].duration == 3


def test_a_backup_made_while_days_were_still_moving_restores(tmp_path: Path) -> None:
    with desk_in(tmp_path / "home", Days()) as desk:
        [case] = taken_in(desk)
        desk.do(notice(desk))
        desk.store.backup(tmp_path / "midway.kapok")
    restored = restore(tmp_path / "midway.kapok", Home(tmp_path / "new"), PASSWORD, lookup(), NOVEMBER)
    try:
        (found,) = restored.read(CasesQuery(), restored.user)
        assert (found.id, found.closes_on) == (case, date(2027, 1, 5))
        assert restored.verify().damage == ()
    finally:
        restored.close()
