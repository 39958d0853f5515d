"""值班表: the month as a grid of days, the shifts of the chosen day beside it, and what may be done with each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame

from app.desk import Desk
from app.domain.problems import Problem
from app.domain.roster_terms import ShiftStep
from app.domain.rosters import month_end
from app.ports import Changes
from app.roster_month import Month, Shift, read_month
from ui import style
from ui.acts.act_panel import Tools
from ui.forms.kept_form import KeptForm
from ui.lane import Lane
from ui.messages import Messages, sentence
from ui.models.rows_model import Column, RowsModel
from ui.page import HALL, Page
from ui.pages.cases.columns import LEAST_TITLE
from ui.pages.hall.agenda_page import FORM_WIDTH
from ui.pages.hall.month_grid import Mark, MonthGrid
from ui.pages.hall.roster_forms import AttendForm, DropForm, MissForm, PublishForm, ShiftForm, SwapForm
from ui.pages.hall.sheet_view import SheetView
from ui.parts.boxes import box, column, row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.deadline import weekday
from ui.parts.flow import flowing
from ui.parts.labels import ElidedLabel, Label, page_title
from ui.parts.states import EmptyState, ErrorState, Stated
from ui.preview.printing import Printer
from ui.tables.fitting import ColumnFit
from ui.tables.table_view import TableView
from ui.words import capital, counted, month_words, short_day, word_of

BESIDE, DAY_WIDTH = 860, 400
"""With less room than this the day stands below the month, px at 100 %."""


def read_roster(desk: Desk, day: date | None) -> tuple[Month, date]:
    """The month of a day, of today where none is given. Raises Unavailable."""
    world = desk.world()
    shown = day or world.today
    return read_month(desk.read, world, shown.replace(day=1)), shown


def shift_state(shift: Shift) -> str:
    """How a shift stands, in a word or two."""
    detail = shift.line.detail or {}
    words = capital(word_of(ShiftStep, ShiftStep.GAP.code if shift.gap else shift.line.state))
    return " ".join(part for part in (words, detail["went"] or detail["came"]) if part)


def shift_tone(shift: Shift) -> str:
    """A gap is seen from afar, whoever is there is seen too."""
    if shift.gap:
        return "alarm_ink"
    return "leaf_ink" if shift.line.state == ShiftStep.PRESENT.code else "ink"


class RosterPage(Page):
    """activate(day): the month of this day. Arrows walk the days, Enter goes to the shifts of the day, Enter there puts one right."""

    help_topic = "roster"

    def __init__(self, lane: Lane, desk: Desk, messages: Messages, printer: Printer) -> None:
        super().__init__()
        self.tools = Tools(lane, desk, messages, printer)
        self.month: Month | None = None
        self._day: date | None = None
        self._build()

    # ---------- building

    def _build(self) -> None:
        self._title = Label("", style.TITLE, bold=True)
        self._standing = ElidedLabel("", tone="soft")
        earlier = self._button("", "caret-left", "", lambda: self._turn(-1), "link")
        later = self._button("", "caret-right", "", lambda: self._turn(1), "link")
        earlier.setAccessibleName(self.tr("上个月"))
        later.setAccessibleName(self.tr("下个月"))
        self.add = self._button(self.tr("排一班"), "plus", "Alt+N", self._plan, "primary")
        self.publish = self._button(self.tr("公布"), "megaphone-simple", "Alt+P", self._publish)
        self.print = self._button(self.tr("打印"), "printer", "Ctrl+P", self._print)
        turn = (earlier, self._title, later, self._standing)
        acts = (self.print, self.publish, self.add)
        head = row(page_title(self.tr("值班表")), *turn, None, *acts, gap=10)
        self.grid = MonthGrid()
        self.grid.setAccessibleName(self.tr("值班表"))
        self.grid.day_changed.connect(self._show_day)
        self.grid.opened.connect(self._to_day)
        self.grid.month_asked.connect(self._turn)
        month = Card(padded=False)
        month.add(self.grid)
        self._both = row(month, self._day_card(), gap=12)
        self._both.setStretch(0, 1)
        whole = column(head, self._both, gap=10, margins=16)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._drawer = self.side_panel(FORM_WIDTH)
        self._drawer.closed.connect(self.grid.setFocus)

    def _day_card(self) -> Card:
        self._card = Card(" ", padded=False)
        self.model = RowsModel(self._columns())
        self.table = TableView(self.model)
        ColumnFit(self.table, self.model.columns, ("place",), LEAST_TITLE // 3)
        self.table.opened.connect(self._change)
        self._stack = Stated(self.table, self.tr("正在取"))
        self._card.add(self._stack)
        self._card.body.setStretch(0, 1)
        self._card.add(self._acts())
        return self._card

    def _acts(self) -> QFrame:
        """What may be done with the chosen shift."""
        made = (
            (self.tr("改"), "note-pencil", "Return", self._change_chosen),
            (self.tr("换班"), "arrows-left-right", "Alt+H", lambda: self._with_shift(SwapForm, self.tr("换班"))),
            (self.tr("签到签退"), "check-square", "Alt+S", lambda: self._with_shift(AttendForm, self.tr("签到签退"))),
            (self.tr("来不了"), "user-minus", "Alt+Q", lambda: self._with_shift(MissForm, self.tr("请假缺勤"))),
            (self.tr("取消"), "prohibit", "Alt+Z", lambda: self._with_shift(DropForm, self.tr("取消一班"))),
        )
        self.acts = [self._button(words, icon, "" if key == "Return" else key, act) for words, icon, key, act in made]
        holder, _ = flowing(*self.acts, gap=8, line_gap=8)
        return box(column(holder, margins=12), "foot")

    def _button(
        self, words: str, icon: str, key: str, pressed: Callable[[], object], kind: str = "secondary"
    ) -> Button:
        button = Button(words, kind, icon=icon, key=key, height=32)
        button.clicked.connect(lambda: pressed())
        return button

    def _columns(self) -> list[Column]:
        return [
            Column("at", self.tr("时间"), lambda s: s.line.at, 96, whole=True),
            Column("who", self.tr("谁"), lambda s: s.line.owner_name or "—", stretch=True, tone=shift_tone),
            Column("place", self.tr("在哪里"), lambda s: s.line.place, 100),
            Column("state", self.tr("怎样"), shift_state, 74, whole=True, tone=shift_tone),
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def set_covered(self, covered: int) -> None:
        super().set_covered(covered)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.room() >= style.px(BESIDE)
        self._both.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        if wide:
            self._card.setFixedWidth(style.px(DAY_WIDTH))
        else:
            self._card.setMinimumWidth(0)
            self._card.setMaximumWidth(16_777_215)

    # ---------- what is shown

    def activate(self, argument: object = None) -> None:
        if isinstance(argument, date):
            self._day = argument
        self.tools.lane.read(
            read_roster,
            self.tools.desk,
            self._day,
            owner=self,
            on_rows=self._show,
            on_unavailable=self._fail,
            key="month",
        )

    def resume_argument(self) -> object:
        return self._day

    def on_changed(self, changes: Changes) -> None:
        if self.month is not None and any(subject.kind in ("roster", "helper") for subject in changes.subjects):
            self.table.hold_row()
            self.activate()

    def _show(self, read: tuple[Month, date]) -> None:
        fresh = self.month is None
        self.month, self._day = read
        month, gaps = self.month, len(self.month.gaps())
        self._title.setText(month_words(month.first))
        told = self.tr("已公布") if month.published else self.tr("还没有公布")
        missing = counted(self.tr("{count} 班还没有人").format(count=gaps)) if gaps else ""
        self._standing.setText("　".join(part for part in (told, missing) if part))
        style.mark(self._standing, "tone", "alarm_ink" if gaps else "soft")
        self.publish.setVisible(not month.published)
        marks: dict[date, list[Mark]] = {}
        for shift in month.shifts:
            who = self.tr("缺人") if shift.gap else shift.line.owner_name
            marks.setdefault(shift.on, []).append(Mark(f"{shift.times[0]} {who}", shift_tone(shift)))
        self.grid.show_month(self._day, month.world.today, marks)
        if fresh:
            self.grid.setFocus()

    def _show_day(self, day: date) -> None:
        self._day = day
        if self.month is None:
            return
        shifts = self.month.on(day)
        self._card.set_title(f"{short_day(day)} {weekday(day)}")
        self.model.set_rows(shifts)
        if shifts:
            self._stack.show_content()
            self.table.select_first()
        else:
            self._stack.show_state(EmptyState(self.tr("这一天没有排班"), self.tr("按“排一班”加上。")))
        for act in self.acts:
            act.setEnabled(bool(shifts))

    def _fail(self, problem: Problem) -> None:
        failed = ErrorState(self.tr("没有取出来"), sentence(problem), action=self.tr("再试一次"))
        failed.acted.connect(self.activate)
        self._stack.show_state(failed)

    # ---------- where the keys go

    def _turn(self, months: int) -> None:
        if self.month is None:
            return
        first = self.month.first
        self._day = month_end(first) + timedelta(days=1) if months > 0 else (first - timedelta(days=1)).replace(day=1)
        self.activate()

    def _to_day(self, day: date) -> None:
        if self.month and self.month.on(day):
            self.table.setFocus()
        else:
            self._plan()

    def go_back(self) -> None:
        """Escape in the shifts of a day leads back to the month, in the month to where the page was opened from."""
        if self.grid.hasFocus():
            self.led_back.emit(HALL)
        else:
            self.grid.setFocus()

    # ---------- the forms

    def _form(self, title: str, form: KeptForm) -> None:
        self._drawer.closed.connect(form.keep_now)
        form.done.connect(self._drawer.close_panel)
        form.left.connect(self._drawer.close_panel)
        self._drawer.show_content(title, form, form.first())

    def _plan(self) -> None:
        if self.month is not None:
            day = max(self.grid.day, self.month.world.today)
            self._form(self.tr("排一班"), ShiftForm(self.tools, self.month, day))

    def _change(self, shift: object) -> None:
        if self.month is not None and isinstance(shift, Shift):
            self._form(self.tr("改这一班"), ShiftForm(self.tools, self.month, shift.on, shift))

    def _change_chosen(self) -> None:
        self._change(self.table.current_row())

    def _with_shift(self, form: Callable[[Tools, Month, Shift], KeptForm], title: str) -> None:
        shift = self.table.current_row()
        if self.month is not None and isinstance(shift, Shift):
            self._form(title, form(self.tools, self.month, shift))

    def _publish(self) -> None:
        if self.month is not None:
            self._form(self.tr("公布值班表"), PublishForm(self.tools, self.month))

    # ---------- the paper on the wall

    def _print(self) -> None:
        if self.month is not None:
            render = partial(self.tools.desk.sheet, "roster", self.month.first.isoformat())
            self.tools.lane.read(
                render, owner=self, on_rows=self._show_sheet, on_unavailable=self.tools.messages.problem, key="sheet"
            )

    def _show_sheet(self, pdf: bytes) -> None:
        view = SheetView(self.tools, pdf, self.tr("值班表"))
        view.sent.connect(self._drawer.close_panel)
        self._drawer.show_content(self.tr("打印值班表"), view, view.send)
