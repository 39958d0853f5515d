"""积案: what has lain long, with what stands in the way, the plan, who sponsors it, and when it is looked at again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import cast

from app.desk import Desk
from app.domain.hall_terms import BacklogCause, BacklogStep, What
from app.ports.agenda import AgendaQuery, AgendaRow
from app.reports.backlog import unplanned
from ui.models.rows_model import Column
from ui.page import CASE
from ui.pages.hall.agenda_page import AgendaPage, Listed, Part, read_listed
from ui.pages.hall.promise_words import of_case, promised
from ui.words import capital, day_words, joint, word_of

MOST_TALKS = 20_000
UNPLANNED, PLANNED, SETTLED = (step.code for step in (BacklogStep.UNPLANNED, BacklogStep.PLANNED, BacklogStep.SETTLED))


@dataclass(frozen=True, slots=True)
class BacklogListed(Listed):
    """Cases that lay long, with the helpers who talked with their people."""

    talked: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By the id of the case."""


def read_backlog(desk: Desk, part: Part) -> BacklogListed:
    """The rows of a part. Raises Unavailable."""
    if part.key == UNPLANNED:
        world = desk.world()
        return BacklogListed(part.key, unplanned(desk.read, world), world)
    listed = read_listed(desk, part)
    talks = desk.read(AgendaQuery((What.TALK.code,), limit=MOST_TALKS))
    names: dict[str, list[str]] = {}
    for talk in talks:
        names.setdefault(talk.line.case, []).append(talk.line.owner_name)
    talked = {case: tuple(dict.fromkeys(found)) for case, found in names.items()}
    return BacklogListed(listed.part, listed.rows, listed.world, listed.more, talked)


class BacklogPage(AgendaPage):
    """Enter opens the case where its plan is written."""

    help_topic = "backlog"
    giving_way = ("cause", "came", "talked", "plan")
    reading = staticmethod(read_backlog)

    def heading(self) -> str:
        return self.tr("积案")

    def words(self) -> str:
        return self.tr("放了很久还没有办结的：卡在哪里，谁来包案，哪天再看")

    def parts(self) -> Sequence[Part]:
        def every(_: object) -> AgendaQuery:
            return AgendaQuery((What.BACKLOG.code,), (PLANNED,), by_until=True)

        def settled(_: object) -> AgendaQuery:
            return AgendaQuery((What.BACKLOG.code,), (SETTLED,), descending=True)

        over = (self.tr("还没有办结的积案"), self.tr("有方案的办结以后列在这里。"))
        none = (self.tr("没有放着没方案的积案"), self.tr("收到满多少天算积案，在设置里定。"))
        yet = (self.tr("还没有定过方案"), self.tr("在“还没有方案”里选一件，按回车写。"))
        return (
            Part(UNPLANNED, self.tr("还没有方案"), every, none),
            Part(PLANNED, self.tr("有方案"), every, yet),
            Part(SETTLED, self.tr("已办结"), settled, over),
        )

    def columns(self) -> list[Column]:
        return [
            Column("days", self.tr("放了多少天"), self._days, 96, right=True),
            Column("came", self.tr("哪天收到"), self._came, 104, whole=True),
            Column("case", self.tr("说的事"), self._case, stretch=True),
            Column("cause", self.tr("卡在哪里"), self._cause, 176, tone=lambda r: "soft"),
            Column("plan", self.tr("打算怎样化解"), lambda r: "" if r.restricted else r.line.title, 240),
            Column("owner", self.tr("谁来包案"), lambda r: r.line.owner_name, 96, most=160, whole=True),
            Column("talked", self.tr("谁倾计过"), self._talked, 100, most=200, whole=True),
            Column("review", self.tr("哪天再看"), self._review, 104, whole=True, tone=self._late),
        ]

    def _talked(self, r: AgendaRow) -> str:
        """Helpers, by name; of a restricted case nobody is named."""
        found = cast(BacklogListed, self.listed).talked.get(r.line.case, ())
        return "" if r.restricted else joint("、").join(found)

    def _days(self, r: AgendaRow) -> str:
        until = r.line.on if r.line.state == SETTLED else self.now().today
        came = _came_on(r)
        return f"{(until - came).days:,}" if came and until else ""

    def _came(self, r: AgendaRow) -> str:
        came = _came_on(r)
        return day_words(came, self.now().today) if came else ""

    def _case(self, r: AgendaRow) -> str:
        return of_case(r) or promised(r)

    def _cause(self, r: AgendaRow) -> str:
        cause = (r.line.detail or {})["cause"]
        return capital(word_of(BacklogCause, cause)) if cause else ""

    def _review(self, r: AgendaRow) -> str:
        if r.line.state == SETTLED and r.line.on:
            return self.tr("{day}办结").format(day=day_words(r.line.on, self.now().today))
        return day_words(r.line.until, self.now().today) if r.line.until else ""

    def _late(self, r: AgendaRow) -> str:
        return "amber_ink" if r.line.until and r.line.until < self.now().today else "ink"

    def enter(self) -> str:
        return self.tr("打开那一件，写方案")

    def open_row(self, row_: AgendaRow) -> None:
        settled = row_.line.state == SETTLED
        self.navigate.emit(CASE, row_.line.case if settled else (row_.line.case, "plan_backlog"))


def _came_on(r: AgendaRow) -> date | None:
    came = (r.line.detail or {})["came_on"]
    return date.fromisoformat(came) if came else None
