"""叫号: who waits and in which order, whom this window has called, and what becomes of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.acts.call_ticket import CallTicketDraft
from app.acts.hold_ticket import HoldTicketDraft
from app.acts.return_ticket import ReturnTicketDraft
from app.acts.serve_ticket import ServeTicketDraft
from app.desk import Desk
from app.domain.envelope import CHINA
from app.domain.hall_terms import TicketStep
from app.domain.problems import Problem
from app.domain.queue import Place, at_window, in_order, next_for, places_of
from app.domain.terms import Channel
from app.domain.windows import own_businesses, own_window
from app.hall_facilities import offers
from app.ports.agenda import AgendaRow
from app.queue_today import tickets_of_today
from app.roster_month import on_duty
from ui import style
from ui.models.rows_model import Column
from ui.pages.hall.agenda_page import AgendaPage, Listed, Part
from ui.pages.hall.calls_window import CallsWindow
from ui.pages.hall.queue_cards import Beside, CalledCard, WaitingCard, needs_words, window_words
from ui.pages.hall.queue_forms import IssueForm, OpenForm, ServeForm, SkipForm, TransferForm
from ui.pages.hall.sheet_view import SheetView
from ui.parts.boxes import row
from ui.parts.tags import TagKind
from ui.words import capital, counted, named, word_of

WAITING, ALL = "waiting", "all"
LOW = 600
"""Less height than this is little, px at 100 %: 大字 on a small screen."""
MINUTE_MS = 30_000
"""Waiting minutes are told anew this often."""
_TAGS: dict[str, tuple[TagKind, str]] = {
    TicketStep.CALLED.code: ("leaf", ""), TicketStep.HELD.code: ("amber", ""), TicketStep.WAITING.code: ("plain", ""),
}  # fmt: skip


def read_beside(desk: Desk) -> Beside:
    """What the hall offers, and who is on duty now. Raises Unavailable."""
    world = desk.world()
    return Beside(offers(desk.read, world), on_duty(desk.read, world))


class QueuePage(AgendaPage):
    """Enter calls a waiting number, or lets a kept one stand in the queue again."""

    help_topic = "queue"
    giving_way = ("issued", "business", "waited")
    lines = ("ticket", "needs", "day", "facilities", "roster")

    def heading(self) -> str:
        return self.tr("叫号")

    def parts(self) -> Sequence[Part]:
        nobody = (
            self.tr("没有人在等"),
            self.tr("来了人，按 Alt+N 取一个号；只有一个窗口、没有人排队的，直接按 F3 登记。"),
        )
        none = (self.tr("今天还没有取过号"), nobody[1])
        return (
            Part(WAITING, self.tr("在等的"), tickets_of_today, nobody),
            Part(ALL, self.tr("今天全部"), tickets_of_today, none),
        )

    def columns(self) -> list[Column]:
        return [
            Column("number", self.tr("号"), lambda r: r.line.title, 72),
            Column(
                "state", self.tr("到哪一步"), self._state, 140, tag=lambda r: _TAGS.get(r.line.state, ("neutral", ""))
            ),
            # forgotten at 日清: it does not leave the desk
            Column(
                "needs", self.tr("优先和照顾"), self._needs, 200, stretch=True, tone=lambda r: "amber_ink", stays=True
            ),
            Column("business", self.tr("来办什么"), self._business, 200, tone=self._tone),
            Column("window", self.tr("窗口"), lambda r: window_words(r.line.place), 138),
            Column("issued", self.tr("取号时间"), lambda r: r.line.at, 84),
            Column("waited", self.tr("等了"), self._waited, 92, right=True),
        ]

    def enter(self) -> str:
        return self.tr("叫这一位；过号回来的，再排")

    def furnish(self) -> None:
        self.places: dict[str, Place] = {}
        self.order: list[Place] = []
        self.called: Place | None = None
        self._beside = Beside()
        self.next = self.button(self.tr("叫下一位"), "megaphone", "F9", self._call_next, primary=True)
        self.calls: CallsWindow | None = None
        self.display = self.button(self.tr("叫号屏"), "monitor", "Alt+P", self.show_calls)
        self.take = self.button(self.tr("取号"), "ticket", "Alt+N", self._issue)
        self.slip = self.button(self.tr("小票"), "printer", "Alt+B", self._print_marked)
        self.opened = False
        self.opening = self.button(self.tr("开门检查"), "check-square", "Alt+K", self._open_day)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self.activate)

    def above(self) -> Sequence[QWidget]:
        self.now_card = CalledCard({
            "register": (self.tr("登记（F3）"), "user-plus", "", self._register),
            "recall": (self.tr("再叫一次"), "arrow-clockwise", "Alt+R", self._recall),
            "serve": (self.tr("接待完毕"), "check", "Alt+W", self._serve),
            "hold": (self.tr("过号保留"), "pause", "Alt+G", self._hold),
            "transfer": (self.tr("转窗口"), "arrow-right", "Alt+Y", self._transfer),
            "skip": (self.tr("不再叫"), "prohibit", "Alt+Z", self._skip),
        })  # fmt: skip
        self.waiting_card = WaitingCard()
        holder = QWidget()
        both = row(self.now_card, self.waiting_card, gap=12)
        both.setStretch(0, 3)
        both.setStretch(1, 2)
        holder.setLayout(both)
        return (holder,)

    def set_covered(self, covered: int) -> None:
        super().set_covered(covered)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Beside a form, or where little height is left, the number at this window has the whole width; the foot counts too."""
        alone = self.room() == self.width()
        low = self.height() < style.px(LOW)
        self.waiting_card.setVisible(alone and not low)
        self.now_card.set_low(low=low)
        self.opening.setVisible(self.listed is not None and not self.opened)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()

    # ---------- what is shown

    def show_listed(self, listed: Listed) -> None:
        world = listed.world
        places = places_of(r.line for r in listed.rows)
        self.places = {place.line.part: place for place in places}
        self.order = in_order(places, world.lookup.queue)
        self.called = at_window(places, own_window(world))
        called, kept = ([p for p in places if p.step == s.code] for s in (TicketStep.CALLED, TicketStep.HELD))
        shown = [*called, *self.order, *kept] if listed.part == WAITING else places
        tickets = {r.line.part: r for r in listed.rows if r.subject.kind == "ticket"}
        super().show_listed(replace(listed, rows=tuple(tickets[p.line.part] for p in shown)))
        self.opened = any(r.subject.kind == "day" for r in listed.rows)
        self._make_room()
        self.now_card.show_place(self.called, own_window(world), world, self._beside)
        self._read_beside()
        self.waiting_card.show_order(self.order, world)
        self._shown.setText(self.waiting_card.words())

    def _read_beside(self) -> None:
        """What is here for what the called visitor needs; only where something is needed."""
        if self.called and self.called.needs:
            self.tools.lane.read(read_beside, self.tools.desk, owner=self, on_rows=self._show_beside, key="beside")

    def _show_beside(self, beside: Beside) -> None:
        self._beside = beside
        world = self.now()
        self.now_card.show_place(self.called, own_window(world), world, beside)

    def _place(self, r: AgendaRow) -> Place:
        return self.places[r.line.part]

    def _state(self, r: AgendaRow) -> str:
        kept = self._place(r).moment("kept_until")
        if r.line.state == TicketStep.HELD.code and kept:
            return self.tr("过号留到 {time}").format(time=f"{kept.astimezone(CHINA):%H:%M}")
        return capital(word_of(TicketStep, r.line.state))

    def _needs(self, r: AgendaRow) -> str:
        return needs_words(self._place(r), self.now().lookup.queue)

    def _business(self, r: AgendaRow) -> str:
        business = self.now().lookup.queue.business(r.line.detail["business"])
        return capital(named(business)) if business else r.line.detail["business"]

    def _tone(self, r: AgendaRow) -> str:
        """What another window does stands back."""
        return "ink" if r.line.detail["business"] in own_businesses(self.now()) else "mute"

    def _waited(self, r: AgendaRow) -> str:
        return counted(self.tr("{count} 分钟").format(count=self._place(r).waited(self.now().now)))

    # ---------- what is done

    def _do(self, draft: object) -> None:
        self.tools.lane.run(self.tools.desk.do, draft, owner=self, on_refused=self._refused)

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        """Another window was faster: say so, and show how it stands now."""
        for problem in problems:
            self.tools.messages.problem(problem)
        self.activate()

    def _call_next(self) -> None:
        if self.listed is None:
            return
        found = next_for(own_window(self.now()), own_businesses(self.now()), self.order)
        if found is None:
            others = self.tr("等的都不是本窗口办的")
            self.tools.messages.status(others if self.order else self.tr("没有人在等"))
        else:
            self._do(CallTicketDraft(self.tools.desk.new_id(), found.line.part))

    def open_row(self, row_: AgendaRow) -> None:
        make = {TicketStep.WAITING.code: CallTicketDraft, TicketStep.HELD.code: ReturnTicketDraft}.get(row_.line.state)
        if make:
            self._do(make(self.tools.desk.new_id(), row_.line.part))

    def show_calls(self) -> None:
        """Open the calling window, or bring it to the front."""
        if self.calls is None:
            self.calls = CallsWindow(self.tools.lane, self.tools.desk, self)
        self.calls.show_beside()
        self.calls.raise_()

    def _issue(self) -> None:
        if self.listed is not None:
            form = IssueForm(self.tools, self.now())
            self.show_form(self.tr("取号"), form)
            form.done.connect(lambda: self._print(form.ticket))

    def _print_marked(self) -> None:
        if found := self._marked():
            self._print(found.line.part)

    def _print(self, ticket: str) -> None:
        """The slip as it will print, with the number large enough to be read out where there is no printer."""
        self.tools.lane.run(
            self.tools.desk.sheet, "ticket", ticket, owner=self, on_done=self._show_slip, on_refused=self._refused
        )

    def _show_slip(self, pdf: bytes) -> None:
        view = SheetView(self.tools, pdf, self.tr("排队小票"))
        view.sent.connect(self._drawer.close_panel)
        self._drawer.show_content(self.tr("排队小票"), view, view.send)

    def _open_day(self) -> None:
        if self.listed is not None:
            self.show_form(self.tr("开门检查"), OpenForm(self.tools, self.now()))

    def _register(self) -> None:
        self.navigate.emit("registration", Channel.VISIT.code)

    def _recall(self) -> None:
        if self.called:
            self._do(CallTicketDraft(self.tools.desk.new_id(), self.called.line.part))

    def _hold(self) -> None:
        if self.called:
            self._do(HoldTicketDraft(self.tools.desk.new_id(), self.called.line.part))

    def _serve(self) -> None:
        if self.called is None:
            return
        business = self.now().lookup.queue.business((self.called.line.detail or {})["business"])
        if business and business.registers:
            self.show_form(self.tr("不登记就结束"), ServeForm(self.tools, self.called))
        else:
            self._do(ServeTicketDraft(self.tools.desk.new_id(), self.called.line.part))

    def _transfer(self) -> None:
        if self.called:
            self.show_form(self.tr("转窗口"), TransferForm(self.tools, self.called, self.now()))

    def _skip(self) -> None:
        """The number at this window; where there is none, the one marked in the table."""
        found = self.called or self._marked()
        if found:
            self.show_form(self.tr("不再叫这个号"), SkipForm(self.tools, found))

    def _marked(self) -> Place | None:
        found = self.table.current_row()
        return self._place(found) if isinstance(found, AgendaRow) else None
