"""Where a line of the agenda is at home: the page that shows it, and what it shows there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.domain.hall_terms import BacklogStep, SponsorStep, What
from app.ports.agenda import AgendaRow
from ui.page import CASE, MEETING, SERVICE_DAY
from ui.pages.hall.promise_words import leads_to
from ui.pages.hall.wanted import Wanted

Leads = tuple[str, Any]
"""A page and what it shows."""


def _to(page: str) -> Callable[[AgendaRow], Leads]:
    """To the line of a subject that has only one of its kind."""
    return lambda row: (page, Wanted(row.subject.id))


def _to_part(page: str) -> Callable[[AgendaRow], Leads]:
    """To one line of a subject that has many."""
    return lambda row: (page, Wanted(row.line.part))


def _of_case(row: AgendaRow) -> Leads:
    return CASE, row.line.case


def _backlog(row: AgendaRow) -> Leads:
    """Where its plan is written; of a case that is closed, the case."""
    settled = row.line.state == BacklogStep.SETTLED.code
    return CASE, row.line.case if settled else (row.line.case, "plan_backlog")


def _sponsored(row: AgendaRow) -> Leads:
    """Where it is written who sponsors it; of a case that is closed, the case."""
    closed = row.line.state == SponsorStep.CLOSED.code
    return CASE, row.line.case if closed else (row.line.case, "sponsor_case")


PLACES: dict[str, tuple[str, Callable[[AgendaRow], Leads]]] = {
    What.MEETING.code: ("chats-circle", lambda row: (MEETING, row.subject.id)),
    What.HEARING.code: ("chats-circle", _of_case),
    What.MEDIATION.code: ("handshake", _of_case),
    What.ROSTER.code: ("calendar-blank", lambda row: ("roster", row.line.on)),
    What.TICKET.code: ("ticket", lambda row: ("queue", None)),
    What.OUTREACH.code: ("map-pin", _to("outreach")),
    What.HELPER.code: ("users-three", _to("helpers")),
    What.CAMPAIGN.code: ("megaphone-simple", _to("campaigns")),
    What.RECEPTION.code: ("user-square", _to("receptions")),
    What.LIAISON.code: ("path", _to("liaison")),
    What.VISIT.code: ("path", _to_part("liaison")),
    What.PROJECT.code: ("tree-structure", _to("project")),
    What.PROMISE.code: ("chat-circle-text", leads_to),
    What.SIDES_DUTY.code: ("handshake", leads_to),
    What.BACKLOG.code: ("clock-counter-clockwise", _backlog),
    What.SPONSORED.code: ("user-square", _sponsored),
    What.THANKS.code: ("flower-lotus", _to_part("thanks")),
    What.AWARD.code: ("medal", _to_part("awards")),
    What.AWARD_ROUND.code: ("medal", lambda row: ("awards", "rounds")),
    What.COMPLAINT.code: ("ear", _to("complaints")),
    What.FACILITY.code: ("wheelchair", _to_part("facilities")),
    What.SERVICE_DAY.code: ("storefront", lambda row: (SERVICE_DAY, row.subject.id)),
    What.SITE.code: ("map-trifold", _to("sites")),
    What.GROUP.code: ("identification-badge", _to("groups")),
    What.GROUP_MEMBER.code: ("identification-badge", _to("groups")),
    What.SHIFT.code: ("calendar-blank", lambda row: ("roster", row.line.on)),
    What.TALK.code: ("users-three", _of_case),
    What.OUTREACH_VISIT.code: ("map-pin", _to_part("outreach")),
    What.OUTREACH_TAKEN.code: ("map-pin", _of_case),
    What.RECEPTION_VISIT.code: ("user-square", _of_case),
}
"""Kind of line → its icon, and where it leads."""


def leads_of(row: AgendaRow) -> Leads:
    """The page of a line and what it shows; a stop elsewhere and a visit at home are on the day they belong to."""
    return PLACES[row.line.what][1](row)
