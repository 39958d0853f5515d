"""校核: what a reply must have, each as a line that is open (amber) or right (leaf); Enter on an open one goes there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

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
    """One thing that was looked at. `detail` says what is open; `path`: the field where it is put right."""

    right: bool
    words: str
    detail: str = ""
    path: str = ""


def reply_checks(problems: Sequence[Problem], demands: int, missing: Sequence[str]) -> list[CheckRow]:
    """The lines of the check, open ones first: what Art. 32 and 35 ask of a reply, and that every character prints."""

    def ends(name: str) -> list[Problem]:
        return [p for p in problems if p.field.rpartition(".")[2] == name and p.code != FORBIDDEN]

    lines = (
        (ends("findings"), translate("ReplyCheck", "查明的事实都写了")),
        (ends("basis"), translate("ReplyCheck", "依据都写明了（第三十二条）")),
        (ends("outcome"), translate("ReplyCheck", "每项都有结论：支持、解释说明或者不予支持")),
        (ends("opinion") + ends("points"), translate("ReplyCheck", "{count} 项诉求都有处理意见").format(count=demands)),
        (ends("review_body"), translate("ReplyCheck", "写明了不服可以申请复查（第三十五条）")),
        ([p for p in problems if p.code == FORBIDDEN], translate("ReplyCheck", "没有拿帮助换不再信访")),
    )
    rows = [
        CheckRow(not found, words, sentence(found[0]) if found else "", found[0].field if found else "")
        for found, words in lines
    ]
    words = (
        translate("ReplyCheck", "印不出的字：{chars}。请换一个写法。").format(chars="".join(missing[:20]))
        if missing
        else ""
    )
    rows.append(CheckRow(not missing, translate("ReplyCheck", "每个字都能打印"), words))
    rows += [CheckRow(False, sentence(p)) for p in problems if not p.field]
    return sorted(rows, key=lambda r: r.right)


class ReplyChecks(QWidget):
    """The lines of the check under the editor; `asked` carries the field to go to."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[CheckRow] = []
        self._tag = Tag("", "amber", "warning-circle")
        head = row(
            Label(self.tr("校核"), style.TITLE, bold=True), self._tag, None,
            Label(self.tr("边写边查，改好自动变绿"), style.SMALL, "soft"), margins=(16, 8, 16, 6),
        )  # fmt: skip
        self._lines = column(gap=0, margins=(16, 0, 12, 6))
        holder = QWidget()
        holder.setLayout(self._lines)
        area = scrolled(holder)
        area.setMinimumHeight(style.px(56))
        area.setMaximumHeight(style.px(150))
        self.setLayout(column(line(), head, area, gap=0))

    def show_rows(self, rows: list[CheckRow]) -> None:
        """Show the lines of a check."""
        if rows == self._rows:
            return
        self._rows = rows
        clear(self._lines)
        left = sum(not r.right for r in rows)
        if left:
            self._tag.set_tag(self.tr("{count} 处要改").format(count=left), "amber", "warning-circle")
        else:
            self._tag.set_tag(self.tr("都齐了"), "leaf", "check-circle")
        for check in rows:
            self._lines.addWidget(self._line(check))
        self._lines.addStretch(1)

    def _line(self, check: CheckRow) -> QWidget:
        icon = Icon("check-circle" if check.right else "warning-circle", 18, "leaf_ink" if check.right else "amber_ink")
        words = Label(check.detail or check.words, wrap=True)
        inside = row(icon, words, gap=10, margins=(0, 3, 0, 3))
        inside.setStretch(1, 1)
        if check.path:
            go = Button(self.tr("去写"), height=26)
            go.clicked.connect(lambda: self.asked.emit(check.path))
            inside.addWidget(go)
        view = QWidget()
        view.setLayout(inside)
        view.setAccessibleName(words.text())
        return view
