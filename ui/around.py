"""What the command box finds of the work around the cases, and where each leads."""

from __future__ import annotations

from app.desk import Desk
from app.domain.hall_terms import What
from app.ports.agenda import AgendaRow
from app.reports.found_around import found_around
from ui.command_box import Command
from ui.pages.hall.wanted import Wanted
from ui.words import capital, day_words, month_words, word_of

PAGES = {
    What.OUTREACH.code: ("outreach", "map-pin"),
    What.HELPER.code: ("helpers", "users-three"),
    What.CAMPAIGN.code: ("campaigns", "megaphone-simple"),
    What.GROUP.code: ("groups", "identification-badge"),
    What.GROUP_MEMBER.code: ("groups", "identification-badge"),
    What.SITE.code: ("sites", "map-trifold"),
    What.RECEPTION.code: ("receptions", "user-square"),
    What.LIAISON.code: ("liaison", "path"),
    What.PROJECT.code: ("project", "tree-structure"),
}
"""Kind of line → the page whose table shows it, and its icon."""
UNDATED = (
    What.ROSTER.code,
    What.HELPER.code,
    What.LIAISON.code,
    What.SITE.code,
    What.GROUP.code,
    What.GROUP_MEMBER.code,
)
"""What lasts: the day it began says nothing to whoever looks for it."""


def around(desk: Desk, text: str) -> tuple[Command, ...]:
    """Where the words lead; asked on the reading thread. Raises Unavailable."""
    world = desk.world()
    return tuple(_command(row, desk) for row in found_around(desk.read, text, world))


def _command(row: AgendaRow, desk: Desk) -> Command:
    line, what = row.line, capital(word_of(What, row.line.what))
    match line.what:
        case What.MEETING.code:
            place, title = ("meeting", "chats-circle", row.subject.id), line.title
        case What.ROSTER.code:
            place, title = ("roster", "calendar-blank", line.on), month_words(line.on)
        case What.TICKET.code:
            place, title = ("queue", "ticket", None), line.title
        case _:
            page, icon = PAGES[line.what]
            place, title = (page, icon, Wanted(row.subject.id)), line.title or line.owner_name
    day = day_words(line.on, desk.clock().date()) if line.on and line.what not in UNDATED else ""
    page, icon, argument = place
    return Command(title, icon, page, argument, told="　".join(filter(None, (what, day))))
