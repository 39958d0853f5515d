"""领导接访: the calendar of reception days; under each day the matters put before the leader, with who sponsors them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from app.desk import Desk
from app.domain.hall_terms import What
from app.domain.meeting_terms import Level
from app.domain.reception_terms import HeardStep, ReceptionStep
from app.domain.terms import DocumentKind
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow
from app.reports.sponsored import sponsored
from ui.models.rows_model import Column
from ui.page import CASE
from ui.pages.hall.agenda_page import AgendaPage, Listed, Opens, Part, read_listed
from ui.pages.hall.poster_view import PosterView
from ui.pages.hall.reception_forms import HeardForm, PlanReceptionForm, PutCaseForm, StandDownForm
from ui.pages.hall.reception_words import heard, is_day, leader, standing
from ui.parts.button import Button
from ui.words import capital, day_words, word_of

COMING, PAST = "coming", "past"
POSTER_DAYS = 31
"""A notice tells the days of a month ahead."""
_TONES = {HeardStep.OPEN.code: "amber_ink", HeardStep.HEARD.code: "leaf_ink"}


def read_receptions(desk: Desk, part: Part) -> Listed:
    """The days of a part, each line of a matter with who sponsors its case; what was restricted since it was put is gone
    from its day (Art. 30). Raises Unavailable."""
    listed = read_listed(desk, part)
    matters = [row for row in listed.rows if not is_day(row) and not row.restricted]
    sponsors = {row.line.case: row.line.owner_name for row in sponsored(desk.read)}
    days = [_with(row, sponsor="", **_counted(row, matters)) for row in listed.rows if is_day(row)]
    return replace(listed, rows=(*days, *(_with(row, sponsor=sponsors.get(row.line.case, "")) for row in matters)))


def _counted(day: AgendaRow, matters: Sequence[AgendaRow]) -> dict[str, int]:
    """How many matters are put on a day, and how many of them have no result, of those that stand under it."""
    steps = [row.line.state for row in matters if row.subject == day.subject]
    return {"visits": len(steps) - steps.count(HeardStep.LEFT_OUT.code), "open": steps.count(HeardStep.OPEN.code)}


def _with(row: AgendaRow, **more: object) -> AgendaRow:
    return replace(row, line=replace(row.line, detail={**(row.line.detail or {}), **more}))


class ReceptionsPage(AgendaPage):
    """Enter changes a day, or records what came of a matter."""

    help_topic = "receptions"
    giving_way = ("level", "sponsor", "where")
    reading = staticmethod(read_receptions)
    lines = ("reception",)

    def heading(self) -> str:
        return self.tr("领导接访")

    def words(self) -> str:
        return self.tr("哪天谁接访，排了哪几件，交办的都有下文")

    def parts(self) -> Sequence[Part]:
        what = (What.RECEPTION.code, What.RECEPTION_VISIT.code)
        plan = self.tr("按“排一天”写下哪位领导、哪天、在哪里、接待几批。")

        def coming(world: World) -> AgendaQuery:
            return AgendaQuery(what, on_from=world.today)

        def past(world: World) -> AgendaQuery:
            return AgendaQuery(what, on_to=world.today - timedelta(days=1), descending=True)

        return (
            Part(COMING, self.tr("今天和以后"), coming, (self.tr("还没有排领导接访"), plan)),
            Part(PAST, self.tr("以往"), past, (self.tr("以往没有领导接访"), plan)),
        )

    def columns(self) -> list[Column]:
        return [
            Column("on", self.tr("哪天"), self._day, 96, whole=True),
            Column("at", self.tr("几点"), lambda r: r.line.at if is_day(r) else "", 104, whole=True),
            Column("title", self.tr("哪位领导、哪一件"), self._title, stretch=True),
            Column("where", self.tr("在哪里"), lambda r: r.line.place if is_day(r) else "", 200, most=300),
            Column("level", self.tr("哪一级"), self._level, 72, most=140, whole=True, tone=lambda r: "soft"),
            Column("sponsor", self.tr("谁包案"), lambda r: (r.line.detail or {})["sponsor"], 88, most=140, whole=True),
            Column(
                "standing",
                self.tr("怎么样了"),
                lambda r: standing(r) if is_day(r) else heard(r),
                200,
                most=340,
                tone=self._tone,
            ),
        ]

    def _day(self, r: AgendaRow) -> str:
        return day_words(r.line.on, self.now().today) if is_day(r) and r.line.on else ""

    def _title(self, r: AgendaRow) -> str:
        return leader(r) if is_day(r) else f"　{(r.line.detail or {})['number']}　{r.case_title}"

    def _level(self, r: AgendaRow) -> str:
        return capital(word_of(Level, (r.line.detail or {})["level"])) if is_day(r) else ""

    def _tone(self, r: AgendaRow) -> str:
        if is_day(r):
            late = r.line.on is not None and r.line.on < self.now().today and (r.line.detail or {})["open"]
            return "soft" if r.line.state == ReceptionStep.STOOD_DOWN.code else "amber_ink" if late else "ink"
        return _TONES.get(r.line.state, "ink") if r.line.on and r.line.on <= self.now().today else "soft"

    def show_listed(self, listed: Listed) -> None:
        """Each day with its matters under it; the past begins with the latest day."""
        order = sorted(listed.rows, key=lambda r: (r.line.at, r.subject.id, (r.line.detail or {}).get("number", 0)))
        order.sort(key=lambda r: str(r.line.on), reverse=listed.part == PAST)
        super().show_listed(replace(listed, rows=tuple(order)))

    def enter(self) -> str:
        return self.tr("记结果、改安排")

    def by_key(self) -> Sequence[tuple[str, str, Callable[[], Any]]]:
        return (
            ("Alt+O", self.tr("看那一件"), self._case),
            ("Alt+B", self.tr("前情一页"), self._briefing),
            ("Alt+Z", self.tr("取消这一天"), self._stand_down),
        )

    def furnish(self) -> None:
        self.sponsored: Button = self.button(self.tr("包案一览"), "user-square", "Alt+L", self._sponsored)
        self.add: Button = self.button(self.tr("排一天"), "plus", "Alt+N", self._plan, primary=True)
        self.put_case: Button = self.button(self.tr("排一件"), "user-plus", "Alt+J", self._put)
        self.poster: Button = self.button(self.tr("印公告"), "printer", "Alt+P", self._poster)

    def _plan(self) -> None:
        if self.listed is not None:
            self.show_form(self.tr("排一天接访"), PlanReceptionForm(self.tools, self.now()))

    def _current_day(self) -> AgendaRow | None:
        """The day on which the table stands, whether on it or on one of its matters, while it stands."""
        found = self.table.current_row()
        rows = self.listed.rows if self.listed and isinstance(found, AgendaRow) else ()
        day = next((r for r in rows if isinstance(found, AgendaRow) and r.subject == found.subject and is_day(r)), None)
        return day if day and self._stands(day) else None

    def _stands(self, day: AgendaRow) -> bool:
        """Whether it is held; if not, it is said."""
        if day.line.state == ReceptionStep.STOOD_DOWN.code:
            self.tools.messages.status(self.tr("这一天已经取消"))
        return day.line.state == ReceptionStep.COMING.code

    def not_now(self, row_: AgendaRow) -> frozenset[str]:
        detail = row_.line.detail or {}
        off = row_.line.state == ReceptionStep.STOOD_DOWN.code if is_day(row_) else detail["stood_down"]
        return frozenset({"Alt+Z"} if off else ())

    def _put(self) -> None:
        if day := self._current_day():
            self.show_form(self.tr("请领导接访"), PutCaseForm(self.tools, day))

    def _stand_down(self) -> None:
        if day := self._current_day():
            words = self.tr("取消接访：{day}").format(
                day=day_words(day.line.on, self.now().today) if day.line.on else ""
            )
            self.show_form(words, StandDownForm(self.tools, day))

    def _case(self) -> None:
        found = self.table.current_row()
        if isinstance(found, AgendaRow) and found.line.case:
            self.navigate.emit(CASE, found.line.case)

    def forms(self) -> Mapping[str, Opens]:
        return {
            "receptions.plan": self.new_or_row(self._plan),
            "receptions.put": self.on_row(self._put),
            "receptions.stand_down": self.on_row(self._stand_down),
            "receptions.heard": self.new_or_row(self.to_table),
        }

    def _briefing(self) -> None:
        """What went before, on one page for the leader, of the case on which the table stands."""
        found = self.table.current_row()
        if isinstance(found, AgendaRow) and found.line.case:
            self.navigate.emit(CASE, (found.line.case, "print_paper", {"paper": DocumentKind.BRIEFING.code}))

    def _sponsored(self) -> None:
        self.navigate.emit("sponsored", None)

    def open_row(self, row_: AgendaRow) -> None:
        if is_day(row_):
            if self._stands(row_):
                self.show_form(self.tr("改安排"), PlanReceptionForm(self.tools, self.now(), row_))
        elif row_.line.state != HeardStep.OPEN.code or (row_.line.detail or {})["stood_down"]:
            self.navigate.emit(CASE, row_.line.case)
        else:
            self.show_form(self.tr("接访结果"), HeardForm(self.tools, self.now(), row_))

    # ---------- the public notice

    def _poster(self) -> None:
        if self.listed is None:
            return
        first = self.now().today
        about = f"{first} {first + timedelta(days=POSTER_DAYS - 1)}"
        view = PosterView(self.tools, "reception_notice", about, self.tr("领导接访公告"))
        self._output.show_paper(self.tr("领导接访公告"), view, view.paper)
