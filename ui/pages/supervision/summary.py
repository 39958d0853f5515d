"""督办 at a glance, at the right of its page: what was found this morning by fault, what runs, what waits."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui import style
from ui.icons import Icon
from ui.pages.supervision.reading import Watch
from ui.parts.boxes import clear, column, row, scrolled
from ui.parts.card import Card
from ui.parts.labels import ElidedLabel, Label
from ui.parts.pressable import Pressable
from ui.words import capital, word

LINE_HEIGHT = 34


class FaultLine(Pressable):
    """A fault with its count; pressed, the page shows it alone."""

    inset = 2

    def __init__(self, name: str, count: int, *, chosen: bool) -> None:
        super().__init__()
        self.setFixedHeight(style.px(LINE_HEIGHT))
        number = Label(f"{count:,}", bold=True)
        name_label = ElidedLabel(name, bold=chosen)
        line = row(
            Icon(*("check", 14, "sky_ink") if chosen else ("caret-right", 14, "soft")),
            name_label,
            number,
            gap=8,
            margins=(16, 0, 16, 0),
        )
        line.setStretch(1, 1)
        self.setLayout(line)
        self.setAccessibleName(f"{name}，{count}")


class Summary(Card):
    """`chosen` carries the code of the fault to be shown alone, or "" for all of them again."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("今天早上"), padded=False)
        holder = QWidget()
        self._lines = column(gap=0, margins=(0, 6, 0, 12))
        holder.setLayout(self._lines)
        self.body.addWidget(scrolled(holder), 1)

    def show_watch(self, watch: Watch) -> None:
        """Show these counts."""
        clear(self._lines)
        self.set_note(self.tr("提示 {count} 条").format(count=f"{watch.proposals:,}"))
        for fault, count in watch.faults:
            chosen = fault.code == watch.fault
            line = FaultLine(capital(word(fault)), count, chosen=chosen)
            line.pressed.connect(lambda code="" if chosen else fault.code: self.chosen.emit(code))
            self._lines.addWidget(line)
        for words, tone in self._standing(watch):
            label = Label(words, tone=tone, wrap=True)
            label.setContentsMargins(style.px(16), style.px(6), style.px(16), 0)
            self._lines.addWidget(label)
        told = self.tr(
            "提示的是单位怎样办事，不是信访人。督不督办，由人来定（第四十条）。本站自己的事先办好，或者报上一级。"
        )
        note = Label(told, style.SMALL, "soft", wrap=True)
        note.setContentsMargins(style.px(16), style.px(12), style.px(16), 0)
        self._lines.addWidget(note)
        self._lines.addStretch(1)

    def _standing(self, watch: Watch) -> list[tuple[str, str]]:
        """Words with their tone for what runs and what waits."""
        today = watch.world.today
        said = []
        for lines, every, over in (
            (
                watch.supervisions,
                self.tr("正在督办 {count} 件"),
                self.tr("正在督办 {count} 件，{late} 件过了反馈的日子"),
            ),
            (
                watch.advices,
                self.tr("等反馈的建议 {count} 件"),
                self.tr("等反馈的建议 {count} 件，{late} 件过了反馈的日子"),
            ),
        ):
            late = sum(line.watched.due is not None and line.watched.due < today for line in lines)
            words = (over if late else every).format(count=len(lines), late=late)
            said.append((words, "amber_ink" if late else "ink"))
        if watch.held_up:
            words = self.tr("等审批、等出具的文书快到期 {count} 份，在“文书”页的“审批中”").format(count=watch.held_up)
            said.append((words, "amber_ink"))
        return said
