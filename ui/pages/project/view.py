"""A source-governance project beside the page: its cause, how much came before and since, and what came, one key away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.world import World
from app.reports.projects import ProjectFigures
from ui import style
from ui.acts.act_panel import Tools
from ui.pages.analysis.counted_list import Choice, CountedList
from ui.pages.hall.project_words import measures_words, place_words, stretch_words
from ui.parts.boxes import column, row
from ui.parts.labels import Label
from ui.words import long_day


class ProjectView(QWidget):
    """opened(case id): Enter on one of what came."""

    opened = Signal(str)

    def __init__(self, tools: Tools, found: ProjectFigures, world: World) -> None:
        super().__init__()
        line, detail = found.row.line, found.row.line.detail or {}
        assert line.on is not None
        began = self.tr("{day}立项，{owner}牵头，措施 {measures}").format(
            day=long_day(line.on), owner=line.owner_name, measures=measures_words(found.row)
        )
        facts = [
            Label(place_words(found.row, world), tone="soft", wrap=True),
            Label(began, wrap=True),
            self._said(self.tr("根源"), detail["cause"]),
        ]
        if detail["findings"]:
            facts.append(self._said(self.tr("查明了什么、改了什么"), detail["findings"]))
        told = Label(self.tr("整月的件数，没有指标，不分好坏；不满五件的不说。"), style.SMALL, "soft", wrap=True)
        figures = row(
            self._figure(self.tr("立项以前六个月"), stretch_words(found.before)),
            self._figure(self.tr("立项以后"), stretch_words(found.since)),
            gap=12,
        )
        self.listed = self._came(tools, found)
        shown = [self.listed] if self.listed else []
        whole = column(*facts, figures, told, *shown, None, gap=10, margins=(16, 12, 16, 12))
        for came in shown:
            whole.setStretchFactor(came, 8)
        self.setLayout(whole)

    def _came(self, tools: Tools, found: ProjectFigures) -> CountedList | None:
        """What came; of a small cell not even how many there are, so that nothing is asked and listed."""
        if not found.every.told:
            return None
        listed = CountedList(tools.lane, tools.desk, "", [Choice(self.tr("收到的"), found.every.count, found.asked)])
        listed.opened.connect(self.opened)
        return listed

    def _said(self, title: str, words: str) -> QWidget:
        holder = QWidget()
        holder.setLayout(column(Label(title, style.SMALL, "soft"), Label(words, wrap=True), gap=2))
        return holder

    def _figure(self, title: str, words: str) -> QWidget:
        holder = QWidget()
        holder.setLayout(column(Label(title, style.SMALL, "soft"), Label(words, bold=True), gap=2))
        return holder
