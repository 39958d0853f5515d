"""What the command box finds of the work around the cases, and where each leads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.desk import Desk
from app.domain.complaint_terms import ComplaintAbout
from app.domain.hall_terms import BacklogStep, What
from app.domain.world import World
from app.ports.agenda import AgendaRow
from app.reports.found_around import found_around
from ui.command_box import Command
from ui.page import CASE, MEETING
from ui.pages.hall.promise_words import leads_to
from ui.pages.hall.wanted import Wanted
from ui.words import capital, day_words, joint, month_words, named, word_of

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
    What.BACKLOG.code: ("clock-counter-clockwise", _backlog),
    What.THANKS.code: ("flower-lotus", _to_part("thanks")),
    What.AWARD.code: ("medal", _to_part("awards")),
    What.AWARD_ROUND.code: ("medal", lambda row: ("awards", "rounds")),
    What.COMPLAINT.code: ("ear", _to("complaints")),
    What.FACILITY.code: ("wheelchair", _to_part("facilities")),
    What.SITE.code: ("map-trifold", _to("sites")),
    What.GROUP.code: ("identification-badge", _to("groups")),
    What.GROUP_MEMBER.code: ("identification-badge", _to("groups")),
}
"""Kind of line → its icon, and where it leads."""
UNDATED = (
    What.ROSTER.code, What.HELPER.code, What.LIAISON.code, What.FACILITY.code, What.SITE.code, What.GROUP.code,
    What.GROUP_MEMBER.code,
)  # fmt: skip
"""What lasts: the day it began says nothing to whoever looks for it."""


def around(desk: Desk, text: str) -> tuple[Command, ...]:
    """Where the words lead; asked on the reading thread. Raises Unavailable."""
    world = desk.world()
    return tuple(_command(row, world) for row in found_around(desk.read, text, world))


def _command(row: AgendaRow, world: World) -> Command:
    line, what = row.line, capital(word_of(What, row.line.what))
    icon, leads = PLACES[line.what]
    page, argument = leads(row)
    day = day_words(line.on, world.today) if line.on and line.what not in UNDATED else ""
    return Command(_title(row, world), icon, page, argument, told="　".join(filter(None, (what, day))))


def _title(row: AgendaRow, world: World) -> str:
    line = row.line
    match line.what:
        case What.ROSTER.code:
            return month_words(line.on) if line.on else ""
        case What.COMPLAINT.code:
            return capital(word_of(ComplaintAbout, (line.detail or {})["about"]))
        case What.FACILITY.code:
            found = world.lookup.queue.facility(line.part)
            return joint("：").join(filter(None, (capital(named(found)) if found else line.part, line.place)))
        case What.LIAISON.code:
            area = world.lookup.directory.area(row.subject.id)
            return joint("：").join(filter(None, (area.name if area else row.subject.id, line.owner_name)))
        case _:
            return line.title or line.owner_name
