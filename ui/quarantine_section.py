"""What came from elsewhere and was not believed, at the panel of the exchange: why, what to do, and a person's last word on it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QLayout, QWidget

from app.acts.discard_entry import DiscardEntryDraft
from app.domain.problems import Problem
from app.ports import Changes, QuarantineRow
from app.reports.exchange_words import quarantine_words
from ui import style
from ui.exchange import Exchanges
from ui.fields.text_field import TextField
from ui.messages import sentence
from ui.parts.boxes import box, clear, column, line, row
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.words import moment_words


class QuarantineSection(QWidget):
    """Nothing while all was believed."""

    def __init__(self, exchanges: Exchanges) -> None:
        super().__init__()
        self._exchanges, self._desk, self._lane = exchanges, exchanges.desk, exchanges.lane
        self.again = Button(self.tr("再核对一次"), icon="arrows-clockwise")
        self.again.clicked.connect(self._ask_again)
        self.again.hide()
        self.reason = TextField(self.tr("为什么"), hint=self.tr("例如：已经补登"))
        self.discard = Button(self.tr("放弃这一条"))
        self.leave = Button(self.tr("先不"))
        self.wrong = Label("", tone="alarm_ink", wrap=True)
        self.discard.clicked.connect(self._discard)
        self.reason.entered.connect(self._discard)
        self.leave.clicked.connect(self._close)
        self._which = Label("", bold=True, wrap=True)
        words = Label(self.tr("放弃以后不再提示它，也不再等它；为什么会留在日志账里。"), tone="soft", wrap=True)
        self._form = box(
            column(self._which, words, self.reason, row(self.discard, self.leave, None), self.wrong, gap=8, margins=10),
            "sunk",
        )
        self._chosen: QuarantineRow | None = None
        self._listed: tuple[tuple[QuarantineRow, ...], int] = ((), 0)
        self._rows, self._title = column(gap=10), Label("", style.TITLE, bold=True)
        self._title.hide()
        self.setLayout(column(self._title, row(self.again, None), self._form, self._rows, gap=8))
        self._close()

    def show_rows(self, rows: Sequence[QuarantineRow], count: int) -> None:
        """List what waits; `count`: how much that is in all. The same again stays as it is, with the focus in it."""
        if self._listed == (tuple(rows), count):
            return
        self._listed = tuple(rows), count
        clear(self._rows)
        self._title.setText(self.tr("没收进来 {count} 条").format(count=count))
        for each in (self._title, self.again):
            each.setVisible(bool(rows))
        for found in rows:
            self._rows.addWidget(line())
            self._rows.addLayout(self._line(found))
        if self._chosen and self._chosen.id not in {found.id for found in rows}:
            self._close()

    def _line(self, found: QuarantineRow) -> QLayout:
        facts = self._facts(found)
        why = Label(sentence(quarantine_words(found.reason)), tone="amber_ink", wrap=True)
        away = Button(self.tr("放弃…"), "link", height=24)
        away.setAccessibleName(self.tr("放弃：{facts}").format(facts=facts))
        away.clicked.connect(partial(self._open, found))
        return column(why, Label(facts, style.SMALL, "soft", wrap=True), row(away, None), gap=2)

    def _facts(self, found: QuarantineRow) -> str:
        place = self._desk.lookup.directory.place_name(found.org) if found.org else self.tr("不知道是哪一站")
        when = moment_words(found.at, self._desk.clock())
        return self.tr("{place}，第 {seq} 条，{when} 来的").format(place=place, seq=found.seq, when=when)

    # ---------- asking again

    def _ask_again(self) -> None:
        self.again.set_reason(self.tr("正在核对"))
        self._lane.run(
            self._exchanges.door.ask_again, owner=self, on_done=self._asked, on_refused=self._not_asked,
            on_end=lambda: self.again.set_reason(""),
        )  # fmt: skip

    def _asked(self, changes: object) -> None:
        assert isinstance(changes, Changes)
        self._lane.changed.emit(changes)
        self._exchanges.run_now()

    def _not_asked(self, problems: tuple[Problem, ...]) -> None:
        self.again.bar("\n".join(map(sentence, problems)))

    # ---------- giving up, with a reason

    def _open(self, found: QuarantineRow) -> None:
        self._chosen = found
        self._which.setText(self._facts(found))
        self.wrong.hide()
        self.reason.set_value("")
        self._form.show()
        self.reason.setFocus()

    def _close(self) -> None:
        self._chosen = None
        self._form.hide()

    def _discard(self) -> None:
        if (found := self._chosen) is None:
            return
        draft = DiscardEntryDraft(
            self._desk.new_id(), found.id, found.origin, found.seq, found.reason, str(self.reason.value())
        )
        self._lane.run(self._desk.do, draft, owner=self, on_done=lambda _: self._discarded(), on_refused=self._refused)

    def _discarded(self) -> None:
        self.again.setFocus()
        self._close()

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        self.wrong.setText("\n".join(map(sentence, problems)))
        self.wrong.show()
        self.reason.setFocus()
