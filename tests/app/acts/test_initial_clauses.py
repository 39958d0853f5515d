"""逐条画押: one by one; what bears every mark is a promise with its day."""

from __future__ import annotations

from datetime import date

from app.acts.initial_clauses import InitialClausesDraft
from app.acts.write_clauses import WriteClausesDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.domain.kinds import Duty
from app.ports.agenda import AgendaQuery
from tests.app.acts.meetings import called, meeting, refused
from tests.app.acts.test_write_clauses import MOVE, PAY

UP, DOWN = "七楼以上住户", "一楼住户"
PROMISES = AgendaQuery((What.PROMISE.code, What.SIDES_DUTY.code), by_until=True)


def initials(desk: Desk, id_: str, party: str, *places: int, **changes: str) -> InitialClausesDraft:
    return InitialClausesDraft(
        desk.new_id(), id_, changes.get("terms", meeting(desk, id_).terms), places, party,
        changes.get("by", "何姨"), changes.get("on", "2026-10-19"),
    )  # fmt: skip


def test_a_clause_that_bears_every_mark_is_a_promise(desk: Desk) -> None:
    id_ = called(desk)
    desk.do(WriteClausesDraft(desk.new_id(), id_, (MOVE, PAY)))
    desk.do(initials(desk, id_, UP, 1, 2))
    assert desk.read(PROMISES) == ()
    desk.do(initials(desk, id_, DOWN, 1))
    assert [(row.line.title, row.line.until) for row in desk.read(PROMISES)] == [
        ("井道外移四十公分", date(2026, 11, 20))
    ]
    desk.do(initials(desk, id_, DOWN, 2))
    assert [row.line.owner_name for row in desk.read(PROMISES)] == ["加装单位", "七楼以上住户"]
    assert meeting(desk, id_).agreed
    assert desk.store.verify().damage == ()


def test_the_list_of_promises_names_nobody(desk: Desk) -> None:
    id_ = called(desk, first="何永强")
    desk.do(WriteClausesDraft(desk.new_id(), id_, (Duty("何永强", "搬走花盆", "2026-11-20"),)))
    for party in ("何永强", DOWN):
        desk.do(initials(desk, id_, party, 1))
    assert [row.line.owner_name for row in desk.read(PROMISES)] == ["何**"]


def test_what_is_wrong_is_named(desk: Desk) -> None:
    id_ = called(desk)
    desk.do(WriteClausesDraft(desk.new_id(), id_, (MOVE,)))
    desk.do(initials(desk, id_, UP, 1))
    assert refused(desk, initials(desk, id_, UP, 1)) == [("initials.already", "clauses")]
    assert refused(desk, initials(desk, id_, DOWN, terms="f" * 32)) == [("initials.rewritten", "")]
    assert refused(desk, initials(desk, id_, "路人", 2, by="", on="2026-10-20")) == [
        ("round.party", "party"), ("initials.which", "clauses"), ("text.empty", "signed_by"), ("date.future", "on"),
    ]  # fmt: skip
