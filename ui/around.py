"""What the command box finds of the work around the cases, and where each leads."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from app.desk import Desk
from app.domain.complaint_terms import ComplaintAbout
from app.domain.hall_terms import What
from app.domain.world import World
from app.ports.agenda import AgendaRow
from app.reports.found_around import found_around
from ui.command_box import Command
from ui.page import CASES
from ui.pages.cases.views import VIEWS, kept_views
from ui.pages.hall.leads import PLACES
from ui.words import capital, day_words, joint, month_words, named, word_of

UNDATED = (
    What.ROSTER.code, What.HELPER.code, What.LIAISON.code, What.FACILITY.code, What.SITE.code, What.GROUP.code,
    What.GROUP_MEMBER.code,
)  # fmt: skip
"""What lasts: the day it began says nothing to whoever looks for it."""


def around(desk: Desk, text: str) -> tuple[Command, ...]:
    """Where the words lead, the clerk's own views of the register first; asked on the reading thread. Raises Unavailable."""
    world = desk.world()
    work = (_command(row, world) for row in found_around(desk.read, text, world))
    return (*_views(desk, text, world), *work)


def _views(desk: Desk, text: str, world: World) -> Iterator[Command]:
    """The kept views that are called so, by words or initials."""
    wanted, group = text.casefold(), QCoreApplication.translate("Commands", "常用视图")
    for view in kept_views(desk.own(VIEWS), world.today):
        title = view.title.casefold()
        if wanted in title or (len(wanted) > 1 and wanted in world.lookup.initials_of(title)):
            yield Command(view.title, "bookmark-simple", CASES, view.filter, group=group)


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
