"""红棉提名, over a real desk: teams stand before persons, evidence is a place in the record and nothing of what it says."""

from __future__ import annotations

from datetime import date

import pytest

from app.acts.receive_thanks import ReceiveThanksDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.ports import Refused
from app.ports.agenda import AgendaQuery
from app.reports.award_evidence import evidence_for, evidence_of, evidence_rows
from tests.app.acts.award_steps import nominated, opened
from tests.app.desks import visit

YEAR = (date(2026, 1, 1), date(2026, 12, 31))


def thanked(desk: Desk, case: str = "", teams: str = "接待窗口", staff: str = "") -> None:
    desk.do(ReceiveThanksDraft(desk.new_id(), case, "letter", "办得快", "", teams, staff, "2026-10-12"))


def test_teams_stand_before_persons(desk: Desk) -> None:
    award = opened(desk)
    nominated(desk, award, kind="person", name="阿明", user="")
    nominated(desk, award)
    rows = desk.read(AgendaQuery((What.AWARD.code,)))
    assert [row.line.title for row in rows] == ["接待窗口", "阿明"]


def test_the_record_speaks_for_a_team_and_a_line_that_is_gone_says_nothing(desk: Desk) -> None:
    own, award, case = desk.actor, opened(desk), desk.do(visit(desk)).case
    thanked(desk, case)
    thanked(desk, teams="", staff=own.name)
    world = desk.world()
    [team] = evidence_for(desk.read, world, *YEAR, team=True, name="接待窗口", user="")
    [person] = evidence_for(desk.read, world, *YEAR, team=False, name=own.name, user=own.id)
    assert (team.line.case, person.line.case) == (case, "")
    assert evidence_for(desk.read, world, date(2026, 11, 1), YEAR[1], team=True, name="接待窗口", user="") == ()
    named = nominated(desk, award, evidence=(evidence_of(team),))
    [row] = desk.read(AgendaQuery((What.AWARD.code,)))
    stored = (row.line.detail or {})["evidence"]
    assert row.line.part == named and "办得快" not in str(stored)
    assert evidence_rows(desk.read, stored) == (team,)
    assert evidence_rows(desk.read, [["thanked", "case", case, "gone"]]) == ()


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"kind": ""}, ("award.kind", "kind")),
        ({"name": " "}, ("text.empty", "name")),
        ({"reason": ""}, ("text.empty", "reason")),
        ({"reason": "好" * 201}, ("award.long", "reason")),
        ({"name": "调解室"}, ("award.twice", "name")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, str], problem: tuple[str, str]) -> None:
    award = opened(desk)
    nominated(desk, award, name="调解室")
    with pytest.raises(Refused) as caught:
        nominated(desk, award, **changes)
    assert [(p.code, p.field) for p in caught.value.problems] == [problem]
