"""便民设施: what this hall offers whoever comes, thing by thing; what the other halls offer; the sheet for the wall."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from app.desk import Desk
from app.domain.agenda import AgendaLine
from app.domain.facilities import facilities_subject
from app.domain.hall_terms import FacilityStep, What
from app.hall_facilities import facilities_of
from app.ports.agenda import AgendaRow
from ui.models.rows_model import Column
from ui.pages.hall.agenda_page import AgendaPage, Listed, Opens, Part
from ui.pages.hall.facility_forms import FacilityForm
from ui.pages.hall.facility_words import UNTOLD
from ui.pages.hall.sheet_view import SheetView
from ui.parts.tags import TagKind
from ui.words import capital, day_words, joint, named, word_of

HERE, ELSEWHERE = "here", "elsewhere"
FACILITIES, CONDUCT, RIGHTS = "facilities", "conduct", "rights"
"""The sheets for the wall, by their names; activate() with one shows it."""
_TAGS: dict[str, tuple[TagKind, str]] = {
    FacilityStep.THERE.code: ("leaf", ""), FacilityStep.ABSENT.code: ("plain", ""), UNTOLD: ("amber", ""),
}  # fmt: skip


def read_facilities(desk: Desk, part: Part) -> Listed:
    """Of this hall all that could be there, also what nobody has told of yet; of the others what they told. Raises Unavailable."""
    world = desk.world()
    org, listed = world.station.org, world.lookup.queue.facilities
    rows = desk.read(part.query(world))
    if part.key == ELSEWHERE:
        order = [one.code for one in listed]
        known = [row for row in rows if row.org != org and row.line.part in order]
        return Listed(part.key, tuple(sorted(known, key=lambda r: (r.org, order.index(r.line.part)))), world)
    told = {row.line.part: row for row in rows}
    untold = (
        AgendaRow(facilities_subject(org), org, AgendaLine(one.code, What.FACILITY.code, "", state=UNTOLD))
        for one in listed
    )
    return Listed(part.key, tuple(told.get(row.line.part, row) for row in untold), world)


class FacilitiesPage(AgendaPage):
    """Enter tells whether something is there, and where."""

    help_topic = "facilities"
    giving_way = ("on", "serves")
    lines = ("facilities",)
    reading = staticmethod(read_facilities)

    def heading(self) -> str:
        return self.tr("便民设施")

    def parts(self) -> Sequence[Part]:
        nothing = (
            self.tr("别的站还没有传来"),
            self.tr("上级和下级接访站记下的设施，同步以后列在这里；没有入网的站看不到。"),
        )
        return (
            Part(HERE, self.tr("本站"), lambda world: facilities_of(world.station.org), ("", "")),
            Part(ELSEWHERE, self.tr("别的站"), lambda world: facilities_of(), nothing),
        )

    def columns(self) -> list[Column]:
        return [
            Column("name", self.tr("设施"), self._name, 270),
            Column("state", self.tr("有没有"), self._state, 130, tag=lambda r: _TAGS[r.line.state]),
            Column("where", self.tr("在哪里、怎样用"), lambda r: r.line.place, stretch=True),
            Column("serves", self.tr("照顾谁"), self._serves, 190, tone=lambda r: "soft", whole=True, most=280),
            Column("on", self.tr("哪天记的"), self._on, 96, tone=lambda r: "soft"),
        ]

    def _name(self, r: AgendaRow) -> str:
        """Of another hall with its name before it."""
        lookup, here = self.now().lookup, self.now().station.org
        found = lookup.queue.facility(r.line.part)
        name = capital(named(found)) if found else r.line.part
        return name if r.org == here else joint("：").join((lookup.directory.place_name(r.org), name))

    def _state(self, r: AgendaRow) -> str:
        return self.tr("还没有写") if r.line.state == UNTOLD else capital(word_of(FacilityStep, r.line.state))

    def _serves(self, r: AgendaRow) -> str:
        lists = self.now().lookup.queue
        found = lists.facility(r.line.part)
        names = [capital(named(need)) for need in lists.needs if found and need.code in found.serves]
        return joint("、").join(names[:1] if len(names) > 2 else names)

    def _on(self, r: AgendaRow) -> str:
        return day_words(r.line.on, self.now().today) if r.line.on else ""

    def enter(self) -> str:
        return self.tr("写下有没有、在哪里（本站的）")

    def furnish(self) -> None:
        self.print = self.button(self.tr("贴墙的那张"), "printer", "Alt+P", lambda: self._print(FACILITIES))
        self.conduct = self.button(self.tr("行为规范"), "handshake", "Alt+X", lambda: self._print(CONDUCT))
        self.rights = self.button(self.tr("权利义务"), "scales", "Alt+Q", lambda: self._print(RIGHTS))

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        if argument in self._titles():
            self._print(str(argument))

    def _titles(self) -> dict[str, str]:
        return {
            FACILITIES: self.tr("便民设施"),
            CONDUCT: self.tr("接待人员行为规范"),
            RIGHTS: self.tr("信访人权利义务告知"),
        }

    def forms(self) -> Mapping[str, Opens]:
        return {"facilities.tell": self.new_or_row(self.to_table)}

    def open_row(self, row_: AgendaRow) -> None:
        facility = self.now().lookup.queue.facility(row_.line.part)
        if facility and row_.org == self.now().station.org:
            self.show_form(capital(named(facility)), FacilityForm(self.tools, facility, row_))

    def _print(self, name: str) -> None:
        """The paper as it will print."""
        self.tools.lane.run(
            self.tools.desk.sheet, name, "", owner=self, on_done=partial(self._show_sheet, self._titles()[name])
        )

    def _show_sheet(self, title: str, pdf: bytes) -> None:
        view = SheetView(self.tools, pdf, title)
        view.sent.connect(self._drawer.close_panel)
        self._drawer.show_content(title, view, view.send)
