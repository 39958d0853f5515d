"""录入放假安排: paste or type the notice, see what was read of it and which deadlines it moves, then enter it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.acts.act import States
from app.acts.announce_holidays import ACT, AnnounceHolidaysDraft, law_with, notice_of
from app.domain.calendar import Calendar
from app.domain.problems import Problem
from app.domain.world import World
from app.reports.moves import Move, Moves, moves
from ui import style
from ui.acts.act_panel import Tools
from ui.fields import Field, LongTextField, NumberField, TextField
from ui.messages import sentence
from ui.pages.settings.holidays import holiday_lines
from ui.parts.boxes import clear, column, row
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.words import capital, day_words, spoken

PAUSE_MS = 150
SHOWN = 30


class HolidayForm(QWidget):
    """`done` when it is on disk, `left` when it is not wanted."""

    done = Signal()
    left = Signal()

    def __init__(self, tools: Tools, world: World, year: int) -> None:
        super().__init__()
        self._tools, self._world = tools, world
        self._id = tools.desk.new_id()
        self._looked_at: AnnounceHolidaysDraft | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self.year = NumberField(self.tr("哪一年"), required=True, side="spread", width=96)
        self.year.set_value(str(year))
        self.source = TextField(
            self.tr("通知文号（或者出处）"), required=True, side="top", hint=self.tr("国办发明电……号")
        )
        hint = self.tr("例如 国庆节：10月1日至7日放假，共7天。10月10日上班。")
        self.text = LongTextField(self.tr("通知正文"), required=True, side="top", hint=hint, lines=(7, 14))
        self.fields: dict[str, Field] = {"year": self.year, "source": self.source, "text": self.text}
        for field in self.fields.values():
            field.edited.connect(self._on_edited)
        self._build()
        self._on_edited()

    def _build(self) -> None:
        words = self.tr("把国务院办公厅的通知整段贴进来，或者照样子一行一行打：哪天到哪天放假，哪天上班。")
        self._days, self._moves = column(gap=4), column(gap=6)
        self.save = Button("", "primary", icon="check", key="Ctrl+Return", height=36)
        self.save.clicked.connect(self.submit)
        leave = Button(self.tr("先不办"), key="Esc", height=36)
        leave.clicked.connect(self.left)
        self.setLayout(
            column(
                Label(words, tone="soft", wrap=True), *self.fields.values(), row(self.save, leave, None), self._moves,
                self._days, None, gap=12, margins=16,
            )
        )  # fmt: skip

    def first(self) -> QWidget:
        """Where typing begins."""
        return self.source

    def draft(self) -> AnnounceHolidaysDraft:
        """What is typed."""
        year = self.year.number()
        return AnnounceHolidaysDraft(self._id, str(year) if year else "", self.text.text(), self.source.text())

    # ---------- what was read

    def _on_edited(self) -> None:
        self._looked_at = None
        clear(self._moves)
        self.save.setText(self.tr("看会动到哪些期限"))
        self._pause.start()

    def _read(self) -> None:
        """Show the days as they were understood, and what does not fit, once there is something to understand."""
        clear(self._days)
        draft = self.draft()
        problems = ACT.check(draft, States(), self._world) if draft.text.strip() else []
        self._show_problems([p for p in problems if p.field == "text"])
        notice = notice_of(draft, self._world)
        if not notice.days:
            return
        self._days.addWidget(Label(self.tr("读出来的安排"), bold=True))
        calendar = Calendar.of(notice.days)
        for year in sorted({special.day.year for special in notice.days}):
            for line in holiday_lines(calendar, year):
                self._days.addWidget(line)

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        for name, field in self.fields.items():
            field.set_error("\n".join(sentence(p) for p in problems if p.field == name))

    # ---------- what it moves

    def submit(self) -> None:
        """First show what would move; with nothing changed since, enter it."""
        draft = self.draft()
        problems = ACT.check(draft, States(), self._world)
        self._show_problems(problems)
        if problems:
            self.fields[problems[0].field].setFocus()
        elif self._looked_at != draft:
            self._tools.lane.read(
                moves, self._tools.desk.read, law_with(draft, self._world), owner=self, key="moves",
                on_rows=lambda found: self._show_moves(draft, found),
            )  # fmt: skip
        else:
            self._tools.lane.run(
                self._tools.desk.do, draft, owner=self, on_done=self._saved, on_refused=self._show_problems
            )

    def _show_moves(self, draft: AnnounceHolidaysDraft, found: Moves) -> None:
        if draft != self.draft():
            return
        self._looked_at = draft
        clear(self._moves)
        self._moves.addWidget(Label(self._headline(found), bold=True, wrap=True))
        for move in found.moves[:SHOWN]:
            self._moves.addWidget(self._line(move))
        if found.count > SHOWN:
            self._moves.addWidget(Label(self.tr("只列最急的 {count} 项").format(count=SHOWN), style.SMALL, "soft"))
        kept = self.tr("已经过去的期限不改，已经印出去的文书不变。")
        self._moves.addWidget(Label(kept, style.SMALL, "soft", wrap=True))
        self.save.setText(self.tr("确认录入"))

    def _headline(self, found: Moves) -> str:
        if not found.count:
            return self.tr("没有正在走的期限会变。")
        return self.tr("有 {count} 项正在走的期限会变：").format(count=f"{found.count:,}")

    def _line(self, move: Move) -> QWidget:
        rule = self._world.lookup.rules.get(move.before.rule)
        before, after = _days(move)
        today = self._world.today
        words = self.tr("{rule}：{before} 改为 {after}").format(
            rule=capital(spoken(rule.name)) if rule else move.before.rule,
            before=day_words(before, today),
            after=day_words(after, today),
        )
        holder = QWidget()
        title = Label(move.case.title, style.SMALL, "soft", wrap=True)
        holder.setLayout(column(Label(words, wrap=True), title, gap=1, margins=(10, 0, 0, 0)))
        return holder

    def _saved(self, _: object) -> None:
        self._tools.messages.status(self.tr("放假安排已录入"))
        self.done.emit()


def _days(move: Move) -> tuple[date, date]:
    """The day that moves: the one to act by, else the one it rolls to."""
    if move.before.due != move.after.due:
        return move.before.due, move.after.due
    return move.before.closes, move.after.closes
