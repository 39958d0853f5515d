"""演练: a service day that was held, with what was taken there, and the next one, announced. All invented."""

from __future__ import annotations

from datetime import datetime, timedelta

from app.acts.announce_service_day import AnnounceServiceDayDraft
from app.acts.close_outreach_day import CloseOutreachDayDraft
from app.acts.plan_service_parts import PlanServicePartsDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.ports.agenda import AgendaQuery, AgendaRow
from app.practice_groups import groups
from app.practice_matters import SERVICE_DAYS_AGO
from app.practice_sites import sites
from app.reports.taken_there import taken_there

TENTH, BEFORE, A_MONTH = 10, timedelta(days=6), timedelta(days=32)
TITLE = "10 号工作室·集中服务日"
MATTERS = "社保、加装电梯、停车、养老"
_CAME = (5, 9, 4, 12, 7)
"""How many people came to each station; the last one is still to be reconciled."""


def service_days(desk: Desk) -> None:
    """The stations and their groups, the day that was held, and the next one."""
    present = desk.clock
    now = present()
    held = now - timedelta(days=SERVICE_DAYS_AGO)
    try:
        _at(desk, held - BEFORE)
        sites(desk)
        groups(desk)
        day = _announce(desk, TITLE, held)
        desk.do(PlanServicePartsDraft(desk.new_id(), day))
        _at(desk, held.replace(hour=18, minute=0))
        _reconcile(desk, held)
    finally:
        desk.clock = present
    coming = now.replace(day=TENTH) if now.day < TENTH else (now.replace(day=1) + A_MONTH).replace(day=TENTH)
    _announce(desk, TITLE, coming)


def _at(desk: Desk, moment: datetime) -> None:
    desk.clock = lambda: moment


def _announce(desk: Desk, title: str, on: datetime) -> str:
    id_ = desk.new_id()
    desk.do(AnnounceServiceDayDraft(id_, "", title, on.date().isoformat(), "9:00", "11:30", MATTERS))
    return id_


def _reconcile(desk: Desk, held: datetime) -> None:
    """All but one: the stations in the order of their names."""
    on = held.date()
    rows = desk.read(AgendaQuery((What.OUTREACH.code,), on_from=on, on_to=on))
    parts = sorted((row for row in rows if (row.line.detail or {})["service_day"]), key=lambda row: row.line.place)
    for part, people in zip(parts[:-1], _CAME, strict=False):
        desk.do(_evening(desk, part, people))


def _evening(desk: Desk, part: AgendaRow, people: int) -> CloseOutreachDayDraft:
    taken = taken_there(desk.read, part).likely
    came = tuple((part.line.detail or {})["going"])
    return CloseOutreachDayDraft(desk.new_id(), part.subject.id, came, taken, "", str(people))
