"""包案一览: which cases are sponsored at which level, until when, and the day of the last contact. Enter opens the case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.domain.meeting_terms import Level
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow
from app.reports.sponsored import RUNNING
from ui.models.rows_model import Column
from ui.page import CASE
from ui.pages.hall.agenda_page import AgendaPage, Part
from ui.pages.hall.promise_words import promised
from ui.words import capital, day_words, word_of

ALL = "all"


class SponsoredPage(AgendaPage):
    """activate(ALL, or the code of a level)."""

    help_topic = "sponsored"
    giving_way = ("number", "since")

    def heading(self) -> str:
        return self.tr("包案一览")

    def words(self) -> str:
        return self.tr("哪一件由哪一级包案，包到哪天，最近一次接触是哪天")

    def parts(self) -> Sequence[Part]:
        nothing = (self.tr("没有包案的"), self.tr("在一件家事里按“包案”写下谁来包、哪一级、到哪天。"))

        def of(level: str) -> Part:
            def query(world: World) -> AgendaQuery:
                return replace(RUNNING, kind=level)

            return Part(level or ALL, capital(word_of(Level, level)) or self.tr("全部"), query, nothing)

        return [of(level) for level in ("", *(level.code for level in Level))]

    def columns(self) -> list[Column]:
        return [
            Column("level", self.tr("哪一级"), self._level, 84, whole=True),
            Column(
                "number", self.tr("编号"), lambda r: r.case_number, 220, most=280, whole=True, tone=lambda r: "soft"
            ),
            Column("title", self.tr("哪一件"), promised, stretch=True),
            Column("sponsor", self.tr("谁包案"), lambda r: r.line.owner_name, 96, most=160, whole=True),
            Column("since", self.tr("从哪天起"), lambda r: self._said(r.line.on), 96, whole=True),
            Column("until", self.tr("包到哪天"), lambda r: self._said(r.line.until), 96, whole=True, tone=self._late),
            Column("last", self.tr("最近一次接触"), self._last, 112, whole=True),
        ]

    def _level(self, r: AgendaRow) -> str:
        return capital(word_of(Level, (r.line.detail or {})["kind"]))

    def _last(self, r: AgendaRow) -> str:
        last = (r.line.detail or {})["last"]
        return self._said(date.fromisoformat(last)) if last else ""

    def _said(self, day: date | None) -> str:
        return day_words(day, self.now().today) if day else ""

    def _late(self, r: AgendaRow) -> str:
        return "amber_ink" if r.line.until and r.line.until < self.now().today else "ink"

    def enter(self) -> str:
        return self.tr("打开那一件")

    def open_row(self, row_: AgendaRow) -> None:
        self.navigate.emit(CASE, row_.line.case)
