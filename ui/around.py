"""What the command box finds of the work around the cases, and where each leads."""

from __future__ import annotations

from app.desk import Desk
from app.domain.complaint_terms import ComplaintAbout
from app.domain.hall_terms import What
from app.domain.world import World
from app.ports.agenda import AgendaRow
from app.reports.found_around import found_around
from ui.command_box import Command
from ui.pages.hall.leads import PLACES
from ui.words import capital, day_words, joint, month_words, named, word_of

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
