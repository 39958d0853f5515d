"""A service day over two stations with a group each, for the tests of the acts on it."""

from __future__ import annotations

from dataclasses import replace

from app.acts.announce_service_day import AnnounceServiceDayDraft
from app.acts.close_outreach_day import CloseOutreachDayDraft
from app.acts.plan_service_parts import PlanServicePartsDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.domain.kinds import GroupMember
from app.ports.agenda import AgendaQuery, AgendaRow
from tests.app.acts.test_form_group import GROUP, STATION, form
from tests.app.acts.test_record_site import record

SQUARE = "云鹤社区广场"
DAY = AnnounceServiceDayDraft("", "", "10 号集中服务日", "2026-10-19", "9:00", "11:30", "社保、加装电梯", "")


def announce(desk: Desk, **changes: str) -> str:
    draft = replace(DAY, id=desk.new_id(), **changes)
    desk.do(draft)
    return draft.service_day or draft.id


def two_stations(desk: Desk) -> tuple[str, str]:
    """Two of them with their groups."""
    one, two = record(desk, name=STATION), record(desk, name=SQUARE)
    form(desk)
    square = (GroupMember("邓嘉怡", "grid_worker", "水荫社区"),)
    form(desk, name="云鹤组", sites=(SQUARE,), members=square, contact="邓嘉怡", phone="")
    assert GROUP.sites == (STATION,)
    return one, two


def planned(desk: Desk, day: str) -> list[AgendaRow]:
    """The day is planned at all stations; answers their parts by place."""
    desk.do(PlanServicePartsDraft(desk.new_id(), day))
    return part_rows(desk)


def part_rows(desk: Desk) -> list[AgendaRow]:
    return sorted(desk.read(AgendaQuery((What.OUTREACH.code,), limit=500)), key=lambda row: row.line.place)


def closed(desk: Desk, part: AgendaRow, **changes: object) -> CloseOutreachDayDraft:
    """Its evening."""
    draft = CloseOutreachDayDraft(
        desk.new_id(), part.subject.id, tuple((part.line.detail or {})["going"]), visitors="7"
    )
    return replace(draft, **changes)  # type: ignore[arg-type]
