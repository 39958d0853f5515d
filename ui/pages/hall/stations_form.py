"""下访站点: the list as it is typed, or read from a table; and its places as candidates where a day outside is planned."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QBoxLayout, QFileDialog

from app.acts.station import SetDraft
from app.domain.world import World
from app.reports.station_list import Site, read_sites, sites, sites_in
from app.settings import STATIONS
from ui.acts.act_panel import Tools
from ui.fields import Candidate, LongTextField
from ui.forms.kept_form import KeptForm
from ui.parts.boxes import row
from ui.parts.button import Button

MOST = 8
"""Candidates that have room."""


def ask_sites(world: World) -> Callable[[str, Callable[[Sequence[Candidate]], None]], None]:
    """What a TypeAheadField asks for a place, by its name, its address or pinyin initials."""
    known, initials = sites(world), world.lookup.initials_of

    def ask(typed: str, deliver: Callable[[Sequence[Candidate]], None]) -> None:
        wanted = typed.lower()
        found = (s for s in known if typed in s.line or initials(s.name).startswith(wanted))
        deliver(
            [Candidate(s.name, s.name, s.address, icon="map-pin") for s, _ in zip(found, range(MOST), strict=False)]
        )

    return ask


class StationsForm(KeptForm):
    """The whole list, one place a line; what a table has is added to it."""

    form = "outreach.stations"

    def __init__(self, tools: Tools, world: World) -> None:
        words = self.tr("一行一处，名称后面写逗号和地址。排下访的时候，站点会从这里带出来。")
        self._list = LongTextField(
            self.tr("站点"), side="top", lines=(12, 22), hint=self.tr("水荫社区，水荫横路 12 号")
        )
        super().__init__(tools, words, self.tr("记下名单"), {"stations": self._list}, "")
        self._list.set_value(world.settings[STATIONS])
        self.read = Button(self.tr("从 Excel、CSV 读入…"), icon="file-arrow-up", height=32)
        self.read.clicked.connect(self._choose)
        layout = self.layout()
        assert isinstance(layout, QBoxLayout)
        layout.insertLayout(0, row(self.read, None, margins=(16, 12, 16, 0)))

    def heading(self) -> str:
        return self.tr("下访站点")

    def draft(self) -> SetDraft:
        return SetDraft(self.id, STATIONS, "\n".join(site.line for site in sites_in(self.text("stations"))))

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("选站点名单"), "", self.tr("表格 (*.xlsx *.csv *.txt)"))
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Add what a table has."""
        self.tools.lane.run(read_sites, path, owner=self, on_done=self._add, on_refused=self.show_problems)

    def _add(self, found: tuple[Site, ...]) -> None:
        before = sites_in(self.text("stations"))
        after = sites_in("\n".join(site.line for site in (*before, *found)))
        self._list.set_value("\n".join(site.line for site in after))
        self._list.edited.emit()
        added = self.tr("读入 {count} 处，新加 {added} 处，看过再按“记下名单”")
        self.tools.messages.status(added.format(count=len(found), added=len(after) - len(before)))
