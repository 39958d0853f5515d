"""红棉提名, over a real desk: teams stand before persons, evidence is a place in the record and nothing of what it says."""

from __future__ import annotations

from datetime import date

import pytest

from app.acts.receive_thanks import ReceiveThanksDraft
from app.desk import Desk
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.hall_terms import What
from app.domain.kinds import PromiseKept, PromiseMade
from app.ports import Refused
from app.ports.agenda import AgendaQuery
from app.reports.award_evidence import ALL, evidence_for, evidence_of, evidence_rows
from tests.app.acts.award_steps import nominated, opened
from tests.app.acts.meetings import called
from tests.app.desks import visit
from tests.builders import HE, ORG

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


def test_promises_of_all_years_speak_without_the_names_of_petitioners(desk: Desk) -> None:
    case = desk.do(visit(desk)).case
    meeting, asked = called(desk, cases=(case,)), list[AgendaQuery]()
    subject, own = Subject("meeting", meeting), desk.actor
    made = PromiseMade("p1", f"给{HE.name}回话", own.id, own.name, "2026-10-22", "2026-10-19", "meeting")
    entries = [
        NewEntry(desk.new_id(), subject, body, Routing((ORG,)))
        for body in (made, PromiseKept("p1", "打了电话", "2026-10-19"))
    ]
    with desk.store.write(desk.clock(), own.id, ORG) as work:
        work.append(entries)

    def read(query: AgendaQuery) -> object:
        asked.extend([query] if isinstance(query, AgendaQuery) and not query.subject else [])
        return desk.read(query)

    for team, name, user in ((False, own.name, own.id), (True, "接待窗口", "")):
        [row] = evidence_for(read, desk.world(), *YEAR, team=team, name=name, user=user)
        assert row.line.title == "给何**回话"
        assert evidence_rows(desk.read, [["promise", "meeting", meeting, "p1"]]) == (row,)
    assert {query.on_from for query in asked if query.what == (What.PROMISE.code,)} == {None}
    assert {query.limit for query in asked} == {ALL}


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
