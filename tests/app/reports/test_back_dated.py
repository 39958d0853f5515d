"""The supervisor's list of what was entered late."""

from __future__ import annotations

from datetime import timedelta

from app.acts.accept import AcceptDraft
from app.acts.note import NoteDraft
from app.desk import Desk
from app.domain.entries import KINDS
from app.ports import LateEntriesQuery
from app.reports.back_dated import WHAT, back_dated
from tests.app.desks import accusation, colleague, visit
from tests.builders import NOW


def late_note(desk: Desk, case: str, reason: str) -> None:
    draft = NoteDraft(desk.new_id(), case, text="到现场看过。", done_on="2026-10-20", late_reason=reason)
    desk.clock = lambda: NOW + timedelta(days=7)
    desk.do(draft)
    desk.clock = lambda: NOW


def test_both_days_the_reason_and_who_stand_there(desk: Desk) -> None:
    case = desk.do(visit(desk)).case
    late_note(desk, case, "当天停电")
    (late,) = back_dated(desk.read, {desk.actor.id: "王敏"})
    assert (str(late.what), late.days, late.who) == ("办理记录", 6, "王敏")
    assert (late.case.id, late.reason) == (case, "当天停电")
    assert (str(late.happened_on), str(late.entered_on)) == ("2026-10-20", "2026-10-26")


def test_what_is_entered_on_its_day_is_not_listed_and_the_newest_stands_first(desk: Desk) -> None:
    case = desk.do(visit(desk)).case
    desk.do(AcceptDraft(desk.new_id(), case, accepted_on="2026-10-19"))
    assert back_dated(desk.read, {}) == ()
    late_note(desk, case, "第一条")
    late_note(desk, case, "第二条")
    assert [late.reason for late in back_dated(desk.read, {})] == ["第二条", "第一条"]
    assert [why for _, _, why in desk.read(LateEntriesQuery(offset=1, limit=1))] == ["第一条"]


def test_nobody_sees_what_they_may_not_see(desk: Desk) -> None:
    case = desk.do(accusation(desk)).case
    late_note(desk, case, "当天停电")
    assert len(back_dated(desk.read, {})) == 1
    assert back_dated(colleague(desk).read, {}) == ()


def test_the_list_is_found_without_reading_the_journal(desk: Desk) -> None:
    from sqlalchemy import select, text
    from sqlalchemy.dialects import sqlite

    from db.late import IS_LATE
    from db.tables import journal

    wanted = select(journal.c.id).where(IS_LATE).order_by(journal.c.no.desc()).limit(5)
    sql = str(wanted.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}))
    with desk.store._reader.connect() as connection:  # type: ignore[attr-defined]
        plan = connection.execute(text(f"EXPLAIN QUERY PLAN {sql}")).fetchall()
    assert any("ix_journal_late" in str(row) for row in plan)


def test_whatever_may_be_entered_late_is_called_in_words() -> None:
    for kind in [
        "case.accepted",
        "case.assigned",
        "transfer.received",
        "transfer.objected",
        "completion.reported",
        "investigation.recorded",
        "handling.extended",
        "hearing.held",
        "mediation.opened",
        "mediation.noted",
        "mediation.signed",
        "mediation.ended",
        "meeting.minuted",
    ]:
        assert kind in KINDS and kind in WHAT
