"""议事: the docket of meetings, with the hearings and mediations of the cases; Enter opens one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import combinations, groupby

from app.desk import Desk
from app.docket_rows import DOCKET, as_met, shown_to_all
from app.domain.docket import overlap
from app.domain.hall_terms import What
from app.domain.meeting_terms import Level, MeetingKind, MeetingStep
from app.domain.meetings import over
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow
from ui.models.rows_model import Column
from ui.page import MEETING
from ui.pages.hall.agenda_page import AgendaPage, Listed, Opens, Part, read_listed
from ui.pages.hall.promise_words import promised
from ui.pages.hall.sheet_view import SheetView
from ui.pages.meeting.plan_form import CallMeetingForm
from ui.parts.button import Button
from ui.parts.tags import TagKind
from ui.words import capital, day_words, word_of

TODAY, WEEK, COMING, HELD, NOT_HELD = "today", "week", "coming", "held", "cancelled"
_TAGS: dict[str, tuple[TagKind, str]] = {
    MeetingStep.COMING.code: ("sky", "clock"),
    MeetingStep.HELD.code: ("leaf", "check"),
    MeetingStep.CANCELLED.code: ("neutral", ""),
}


def read_docket(desk: Desk, part: Part) -> Listed:
    """The rows of a part: a meeting on a restricted case among several marked so, nobody named in an older title, one at which
    they sit together no longer to come. Raises Unavailable."""
    listed = read_listed(desk, part)
    return replace(listed, rows=as_met(desk.read, shown_to_all(desk.read, listed.rows), listed.world.today))


class MeetingsPage(AgendaPage):
    """Enter opens a meeting, of a hearing or mediation its case."""

    help_topic = "meetings"
    giving_way = ("level", "chair", "place")
    lines = ("meeting",)

    reading = staticmethod(read_docket)
    _clashing: frozenset[str] = frozenset()

    def heading(self) -> str:
        return self.tr("议事")

    def words(self) -> str:
        return self.tr("坐下来谈：板凳会、会商、联席会议、听证、调解")

    def parts(self) -> Sequence[Part]:
        plan = self.tr("按“开一次会”定下时间、地方和请谁。")

        def today(world: World) -> AgendaQuery:
            return AgendaQuery(DOCKET, on_from=world.today, on_to=world.today)

        def week(world: World) -> AgendaQuery:
            first = world.today - timedelta(days=world.today.weekday())
            return AgendaQuery(DOCKET, on_from=first, on_to=first + timedelta(days=6))

        def coming(world: World) -> AgendaQuery:
            return AgendaQuery(DOCKET, (MeetingStep.COMING.code,))

        def held(world: World) -> AgendaQuery:
            return AgendaQuery(DOCKET, (MeetingStep.HELD.code,), descending=True)

        def cancelled(world: World) -> AgendaQuery:
            return AgendaQuery(DOCKET, (MeetingStep.CANCELLED.code,), descending=True)

        return (
            Part(WEEK, self.tr("本周"), week, (self.tr("这一周没有会"), plan)),
            Part(TODAY, self.tr("今天"), today, (self.tr("今天没有会"), plan)),
            Part(COMING, self.tr("待开"), coming, (self.tr("没有等着开的会"), plan)),
            Part(HELD, self.tr("开过的"), held, (self.tr("还没有开过会"), plan)),
            Part(NOT_HELD, self.tr("不开了的"), cancelled, (self.tr("没有不开了的会"), "")),
        )

    def columns(self) -> list[Column]:
        return [
            Column("on", self.tr("哪天"), lambda r: day_words(r.line.on, self.now().today), 92, whole=True),
            Column("at", self.tr("几点"), lambda r: r.line.at, 96, tone=self._tone),
            Column("kind", self.tr("哪一种"), kind_words, 104, whole=True, most=200),
            Column("title", self.tr("议什么事"), promised, stretch=True),
            Column("place", self.tr("在哪里"), lambda r: r.line.place, 150, tone=self._tone, most=300),
            Column("level", self.tr("哪一级"), level_words, 72, whole=True),
            Column("chair", self.tr("主持"), lambda r: r.line.owner_name, 88, whole=True, most=200),
            Column("step", self.tr("进展"), self._step, 92, tag=self._tag, whole=True, most=140),
        ]

    def _tone(self, r: AgendaRow) -> str:
        return "alarm_ink" if key_of(r) in self._clashing else "ink"

    def _step(self, r: AgendaRow) -> str:
        if key_of(r) in self._clashing:
            return self.tr("撞了时间")
        if self._left_out(r):
            return self.tr("不再请")
        if self._over(r):
            return self.tr("还没有记纪要")
        return capital(word_of(MeetingStep, r.line.state))

    def _tag(self, r: AgendaRow) -> tuple[TagKind, str]:
        if key_of(r) in self._clashing:
            return "alarm", "warning-circle"
        if self._left_out(r):
            return "neutral", ""
        return ("amber", "") if self._over(r) else _TAGS.get(r.line.state, ("neutral", ""))

    def _left_out(self, r: AgendaRow) -> bool:
        """Whether this place is no longer asked: what comes of it is not told here."""
        goes_to = (r.line.detail or {}).get("goes_to")
        return bool(goes_to) and self.now().station.org not in goes_to

    def _over(self, r: AgendaRow) -> bool:
        """Whether its hour has passed and nobody wrote what came of it."""
        return over(r.line.state, r.line.on, r.line.at, self.tools.desk.clock())

    def show_listed(self, listed: Listed) -> None:
        self._clashing = clashes(listed.rows)
        directory, org = listed.world.lookup.directory, listed.world.station.org
        self.townships.setVisible(directory.townships(org)[:1] != (directory.area(org),))
        super().show_listed(listed)

    def furnish(self) -> None:
        self.print: Button = self.button(self.tr("打印日程"), "printer", "Alt+P", self._print)
        self.townships: Button = self.button(self.tr("镇街联席会议"), "calendar-check", "Alt+L", self._townships)
        self.call: Button = self.button(self.tr("开一次会"), "plus", "Alt+N", self._call, primary=True)

    def _townships(self) -> None:
        self.navigate.emit("conferences", None)

    def _call(self) -> None:
        if self.listed is not None:
            form = CallMeetingForm(self.tools, self.now())
            self.show_form(self.tr("开一次会"), form)
            # on to its own page: who is asked comes next, and the part shown here may not have its day
            form.done.connect(lambda: self.navigate.emit(MEETING, form.id))

    def _print(self) -> None:
        """The docket of the days that are shown; of a list without an end the week that runs."""
        if self.listed is None:
            return
        world, part = self.now(), self.listed.part
        first = world.today - timedelta(days=0 if part == TODAY else world.today.weekday())
        about = f"{first} {first + timedelta(days=0 if part == TODAY else 6)}"
        self.tools.lane.read(
            self.tools.desk.sheet, "docket", about, owner=self, on_rows=self._show_docket,
            on_unavailable=self.tools.messages.problem, key="sheet",
        )  # fmt: skip

    def _show_docket(self, pdf: bytes) -> None:
        view = SheetView(self.tools, pdf, self.tr("议事日程"), internal=True)
        view.sent.connect(self._drawer.close_panel)
        self._drawer.show_content(self.tr("打印议事日程"), view, view.send)

    def forms(self) -> Mapping[str, Opens]:
        return {"meetings.call": self.on_row(self._call)}

    def open_row(self, row_: AgendaRow) -> None:
        if row_.subject.kind == "meeting":
            self.navigate.emit(MEETING, row_.subject.id)
        else:
            self.open_case.emit(row_.line.case)


def key_of(r: AgendaRow) -> str:
    """A line of the docket."""
    return f"{r.subject.id}.{r.line.part}"


def kind_words(r: AgendaRow) -> str:
    """What a line is: the kind of meeting, or a hearing or mediation."""
    kind = (r.line.detail or {}).get("kind", "")
    return capital(word_of(MeetingKind, kind) if kind else word_of(What, r.line.what))


def level_words(r: AgendaRow) -> str:
    """How high up it is held; of a hearing nothing is said."""
    return capital(word_of(Level, (r.line.detail or {}).get("level", "")))


def clashes(rows: Sequence[AgendaRow]) -> frozenset[str]:
    """The lines that two stations, apart from each other, put into one room or before one chair at one time."""
    standing = (r for r in rows if r.line.at and r.line.state != MeetingStep.CANCELLED.code)
    found: set[str] = set()
    for _, day in groupby(standing, key=lambda r: r.line.on):
        for one, other in combinations(day, 2):
            if _same(one, other) and overlap(one.line.at, other.line.at):
                found |= {key_of(one), key_of(other)}
    return frozenset(found)


def _same(one: AgendaRow, other: AgendaRow) -> bool:
    return one.line.place == other.line.place or one.line.owner_name == other.line.owner_name
