"""写条款: who does what by which day; written anew the marks are gone; agreed they stand."""

from __future__ import annotations

import pytest

from app.acts.initial_clauses import InitialClausesDraft
from app.acts.write_clauses import WriteClausesDraft
from app.desk import Desk
from app.domain.kinds import Duty
from tests.app.acts.meetings import called, meeting, refused
from tests.app.desks import visit
from tests.builders import HE

MOVE = Duty("加装单位", "井道外移四十公分", "2026-11-20")
PAY = Duty("七楼以上住户", "给一楼换双层窗", "2027-01-05")


def test_written_anew_the_marks_are_gone(desk: Desk) -> None:
    id_ = called(desk)
    desk.do(WriteClausesDraft(desk.new_id(), id_, (MOVE, Duty("", ""), PAY)))
    terms = meeting(desk, id_).terms
    desk.do(InitialClausesDraft(desk.new_id(), id_, terms, (1,), "一楼住户", "何姨", "2026-10-19"))
    assert meeting(desk, id_).lacking(1) == ("七楼以上住户",)
    desk.do(WriteClausesDraft(desk.new_id(), id_, (MOVE,)))
    assert meeting(desk, id_).lacking(1) == ("七楼以上住户", "一楼住户")


@pytest.mark.parametrize(
    ("clauses", "problem"),
    [
        ((), "duties.none"),
        ((Duty("加装单位", "", "2026-11-20"),), "duties.half"),
        ((Duty("", "井道外移", "2026-11-20"),), "duties.half"),
        ((Duty("加装单位", "井道外移", ""),), "clauses.no_day"),
        ((Duty("加装单位", "井道外移", "月底"),), "duties.day"),
        ((Duty("加装单位", "井道外移", "2026-01-05"),), "clauses.past"),
        ((Duty("一楼住户", "撤回信访", "2026-11-20"),), "reply.forbidden"),
    ],
)
def test_what_is_wrong_with_a_clause_is_named(desk: Desk, clauses: tuple[Duty, ...], problem: str) -> None:
    assert refused(desk, WriteClausesDraft(desk.new_id(), called(desk), clauses)) == [(problem, "clauses")]


def test_what_all_have_marked_stands(desk: Desk) -> None:
    id_ = called(desk)
    desk.do(WriteClausesDraft(desk.new_id(), id_, (MOVE,)))
    for party in meeting(desk, id_).parties:
        terms = meeting(desk, id_).terms
        desk.do(InitialClausesDraft(desk.new_id(), id_, terms, (1,), party, "代表", "2026-10-19"))
    assert refused(desk, WriteClausesDraft(desk.new_id(), id_, (PAY,))) == [("clauses.agreed", "")]


def test_what_is_done_names_nobody_whose_case_it_is_about(desk: Desk) -> None:
    id_ = called(desk, cases=(desk.do(visit(desk)).case,))
    named = Duty("加装单位", f"给{HE.name}家装百叶窗", "2026-11-20")
    assert refused(desk, WriteClausesDraft(desk.new_id(), id_, (MOVE, named))) == [("clauses.names", "clauses")]
    desk.do(WriteClausesDraft(desk.new_id(), id_, (Duty(HE.name, "清走杂物", "2026-11-20"),)))
