"""A day outside with a visit at home and one elsewhere, for the tests of the acts on it."""

from __future__ import annotations

from dataclasses import replace

from app.acts.plan_outreach import PlanOutreachDraft
from app.acts.record_outreach_visit import RecordOutreachVisitDraft
from app.acts.register_draft import DemandDraft, PersonDraft, RegisterDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.domain.kinds import Going, PlannedVisit
from app.ports.agenda import AgendaQuery, AgendaRow
from tests.builders import HE, NOT_LITIGATED

PLAN = PlanOutreachDraft(
    "", "", "outreach", "2026-10-19", "9:00", "11:30", "水荫社区", (Going("何美仪"), Going("谭启明律师")),
)  # fmt: skip


def case_of(
    desk: Desk, text: str = "电梯停了三个月。", channel: str = "visit", at: str = "水荫社区", **changes: str
) -> str:
    """A matter of 何永强."""
    usual = {"legal_class": "appeal_6", "category": "030600", **changes}
    demand = DemandDraft(text, place="440104014015", triage=NOT_LITIGATED, **usual)
    details = {"outreach_place": at} if channel == "outreach" else {}
    draft = RegisterDraft(
        desk.new_id(), desk.new_id(), channel, people=(PersonDraft(HE),), demands=(demand,), details=details
    )
    desk.do(draft)
    return draft.case


def at_home(case: str, agreed_on: str = "2026-10-17", agreed_how: str = "phone") -> PlannedVisit:
    """A home visit that was agreed to."""
    return PlannedVisit("", case, True, "", agreed_on, agreed_how)


def elsewhere(case: str, place: str = "社区居委会门口") -> PlannedVisit:
    """A visit that is not at home."""
    return PlannedVisit("", case, False, place, "", "")


def plan(desk: Desk, *visits: PlannedVisit, **changes: object) -> str:
    """A day is planned, or changed."""
    draft = replace(PLAN, id=desk.new_id(), visits=visits, **changes)  # type: ignore[arg-type]
    desk.do(draft)
    return draft.outreach or draft.id


def day_row(desk: Desk) -> AgendaRow:
    """The line of the day."""
    (row,) = desk.read(AgendaQuery((What.OUTREACH.code,)))
    return row


def visit_rows(desk: Desk) -> list[AgendaRow]:
    """The visits in walking order."""
    rows = desk.read(AgendaQuery((What.OUTREACH_VISIT.code,)))
    return sorted(rows, key=lambda row: (row.line.detail or {})["number"])


def came_of(desk: Desk, row: AgendaRow, **changes: object) -> RecordOutreachVisitDraft:
    """What came of a visit: they were met."""
    usual = RecordOutreachVisitDraft(
        desk.new_id(), row.line.case, row.subject.id, row.line.part, "met", "本人", "又爬楼，膝盖痛。"
    )
    return replace(usual, **changes)  # type: ignore[arg-type]
