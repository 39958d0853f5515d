"""A month with shifts, for the tests of the acts on a roster."""

from __future__ import annotations

from dataclasses import replace

from app.acts.plan_shift import PlanShiftDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.domain.rosters import roster_id
from app.ports.agenda import AgendaQuery, AgendaRow
from tests.app.acts.test_enlist_helper import enlist
from tests.app.acts.test_record_campaign import refused
from tests.builders import ORG, TODAY

__all__ = ["MONTH", "PLAN", "chen", "liang", "plan", "refused", "shifts"]

MONTH = roster_id(ORG, TODAY)
PLAN = PlanShiftDraft("", MONTH, "", ("2026-10-21",), "9:00", "11:30", "倾计工作室")


def chen(desk: Desk) -> str:
    """陈伯年, enlisted until 2027."""
    return enlist(desk)


def liang(desk: Desk, until: str = "2027-09-30") -> str:
    """梁玉兰."""
    return enlist(desk, name="梁玉兰", term_to=until)


def plan(desk: Desk, helper: str = "", **changes: object) -> str:
    """One shift more."""
    draft = replace(PLAN, id=desk.new_id(), helper=helper, **changes)  # type: ignore[arg-type]
    desk.do(draft)
    return draft.shift or draft.id


def shifts(desk: Desk) -> list[AgendaRow]:
    """The shifts of the month in their order."""
    return list(desk.read(AgendaQuery((What.SHIFT.code,), subject=MONTH)))
