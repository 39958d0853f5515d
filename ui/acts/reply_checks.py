"""校核: what a reply must have, each as a line that is open (amber) or right (leaf); Enter on an open one goes there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.domain.letter_check import Finding
from app.domain.letter_check.text import UNDRAWABLE
from app.domain.problems import Problem
from app.domain.silence import FORBIDDEN
from ui import style
from ui.icons import Icon
from ui.messages import sentence
from ui.parts.boxes import clear, column, line, row, scrolled
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.parts.tags import Tag

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One thing that was looked at. `detail` says what is open; `path`: the field where it is put right; a row that
    only `asks` does not keep the letter from its number.
    """

    right: bool
    words: str
    detail: str = ""
    path: str = ""
    asks: bool = False


def reply_checks(problems: Sequence[Problem], findings: Sequence[Finding], demands: int) -> list[CheckRow]:
    """The lines of the check, open ones first, then what is to be looked at again, then what is right.

    `problems` are those of the act, `findings` those of the reply checker; an error among them stands in both.
    """
    asked = [found.problem for found in findings if not found.blocks]
    open_ = list(dict.fromkeys((p.code, p.field) for p in [*problems, *(f.problem for f in findings if f.blocks)]))
    by_key = {(p.code, p.field): p for p in [*problems, *(f.problem for f in findings)]}
    errors = [by_key[key] for key in open_]
    rows = [CheckRow(False, sentence(p), sentence(p), p.field) for p in errors]
    rows += [CheckRow(False, sentence(p), sentence(p), p.field, asks=True) for p in asked]
    return rows + [CheckRow(True, words) for words in _right(errors, demands)]


def _right(errors: Sequence[Problem], demands: int) -> list[str]:
    """What Art. 32 and 35 ask of a reply and is there."""
    open_ends = {p.field.rpartition(".")[2] for p in errors}
    codes = {p.code for p in errors}
    answered = translate("ReplyCheck", "{count} 项诉求都有处理意见").format(count=demands)
    lines = (
        ("findings" not in open_ends, translate("ReplyCheck", "查明的事实都写了")),
        ("basis" not in open_ends, translate("ReplyCheck", "依据都写明了（第三十二条）")),
        ("outcome" not in open_ends, translate("ReplyCheck", "每项都有结论：支持、解释说明或者不予支持")),
        (not {"opinion", "points"} & open_ends, answered),
        ("review_body" not in open_ends, translate("ReplyCheck", "写明了不服可以申请复查（第三十五条）")),
        (FORBIDDEN not in codes, translate("ReplyCheck", "没有拿帮助换不再信访")),
        (UNDRAWABLE not in codes, translate("ReplyCheck", "每个字都能打印")),
    )
    return [words for right, words in lines if right]


class ReplyChecks(QWidget):
    """The lines of the check under the editor; `asked` carries the field to go to."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[CheckRow] = []
        self._tag = Tag("", "amber", "warning-circle")
        self._hint = Label(self.tr("边写边查，改好自动变绿"), style.SMALL, "soft")
        self.unfold = Button("", "link", icon="caret-up", height=28)
        self.unfold.clicked.connect(lambda: self._show_lines(shown=self._area.isHidden()))
        head = row(
            Label(self.tr("校核"), style.TITLE, bold=True), self._tag, None, self._hint, self.unfold,
            margins=(16, 8, 16, 6),
        )  # fmt: skip
        self._lines = column(gap=0, margins=(16, 0, 12, 6))
        holder = QWidget()
        holder.setLayout(self._lines)
        self._area = scrolled(holder)
        self._area.setMinimumHeight(style.px(56))
        self._area.setMaximumHeight(style.px(170))
        self.setLayout(column(line(), head, self._area, gap=0))
        self.set_low(low=False)

    def set_low(self, *, low: bool) -> None:
        """Where there is little height only the head stays, so that what is written has the room; a key unfolds it."""
        self._hint.setVisible(not low)
        self.unfold.setVisible(low)
        self._show_lines(shown=not low)

    def _show_lines(self, *, shown: bool) -> None:
        self._area.setVisible(shown)
        self.unfold.set_text(self.tr("收起") if shown else self.tr("看要改的"))

    def show_rows(self, rows: list[CheckRow]) -> None:
        """Show the lines of a check."""
        if rows == self._rows:
            return
        self._rows = rows
        clear(self._lines)
        left = sum(not r.right and not r.asks for r in rows)
        asked = sum(r.asks for r in rows)
        if left and asked:
            words = self.tr("{count} 处要改，{asked} 处再看一眼").format(count=left, asked=asked)
            self._tag.set_tag(words, "amber", "warning-circle")
        elif left:
            self._tag.set_tag(self.tr("{count} 处要改").format(count=left), "amber", "warning-circle")
        elif asked:
            self._tag.set_tag(self.tr("{count} 处再看一眼").format(count=asked), "sky", "info")
        else:
            self._tag.set_tag(self.tr("都齐了"), "leaf", "check-circle")
        for check in rows:
            self._lines.addWidget(self._line(check))
        self._lines.addStretch(1)

    def _line(self, check: CheckRow) -> QWidget:
        open_ = ("info", "sky_ink") if check.asks else ("warning-circle", "amber_ink")
        name, tone = ("check-circle", "leaf_ink") if check.right else open_
        icon = Icon(name, 18, tone)
        words = Label(check.detail or check.words, wrap=True)
        inside = row(icon, words, gap=10, margins=(0, 3, 0, 3))
        inside.setStretch(1, 1)
        if check.path:
            go = Button(self.tr("去看") if check.asks else self.tr("去写"), height=26)
            go.clicked.connect(lambda: self.asked.emit(check.path))
            inside.addWidget(go)
        view = QWidget()
        view.setLayout(inside)
        view.setAccessibleName(words.text())
        return view
