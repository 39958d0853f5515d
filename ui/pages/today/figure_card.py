"""A figure of the hall as a card that is pressed whole: name, number, what it counts, how it stands; F1 says how it is counted."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.reports.figures import NO_BACKLOG, NO_COMPLAINTS, NO_DISTANCE, Figure
from ui import style
from ui.help import Explanation
from ui.icons import Icon
from ui.page import CASES
from ui.parts.boxes import column, row
from ui.parts.labels import ClausesLabel, ElidedLabel, Label
from ui.parts.pressable import Pressable
from ui.words import counted

HEIGHT = 104


def leads(figure: Figure) -> tuple[str, object]:
    """The page that a figure opens, and what it shows there."""
    if figure.filter:
        return CASES, figure.filter
    return ("complaints", "year") if figure.key == NO_COMPLAINTS else ("queue", "all")


class FigureCard(Pressable):
    """One of the 四零; `pressed` opens the cases it counted."""

    def __init__(self, figure: Figure) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self.setFixedHeight(style.px(HEIGHT))
        icon, name, unit = self._names(figure)
        words, good = self._state(figure)
        tone = "leaf_ink" if good else "amber_ink"
        number = Label(f"{figure.count:,}", style.FIGURE, bold=True)
        head = row(Icon(icon, 18), ElidedLabel(name, tone="soft"), Icon("caret-right", 16))
        state = row(
            Icon("check-circle" if good else "warning-circle", 16, tone), ClausesLabel(words, style.SMALL, tone)
        )
        counted = Label(unit)
        counted.setAlignment(Qt.AlignmentFlag.AlignBottom)
        counted.setContentsMargins(0, 0, 0, style.px(6))
        self.setLayout(column(head, row(number, counted, None), state, gap=2, margins=(16, 10, 12, 10)))
        self.setAccessibleName(f"{name}，{figure.count} {unit}，{words}")
        self._name = name
        self.setToolTip(self._definition(figure))
        self.setAccessibleDescription(self.toolTip())

    def explanation(self) -> Explanation:
        """How it is counted, for F1."""
        return Explanation(self._name, self.toolTip())

    def _names(self, figure: Figure) -> tuple[str, str, str]:
        if figure.key == NO_DISTANCE:
            return "users", self.tr("接待零距离"), self.tr("位久等")
        if figure.key == NO_BACKLOG:
            return "tray", self.tr("初次信访零积压"), self.tr("件超期")
        if figure.key == NO_COMPLAINTS:
            return "ear", self.tr("服务零投诉"), self.tr("条投诉")
        return "checks", self.tr("业务零差错"), self.tr("件改正过")

    def _state(self, figure: Figure) -> tuple[str, bool]:
        if figure.key == NO_DISTANCE:
            return self._waits(figure), not figure.count
        if figure.key == NO_BACKLOG:
            if figure.count:
                return self.tr("在办初次信访 {total} 件，请先办超期的").format(total=f"{figure.total:,}"), False
            return self.tr("在办初次信访 {total} 件，都在期限内").format(total=f"{figure.total:,}"), True
        if figure.key == NO_COMPLAINTS:
            return self._complaints(figure), not figure.count
        if figure.count:
            return self.tr("今年登记 {total} 件，改过的都算").format(total=f"{figure.total:,}"), False
        return self.tr("今年登记 {total} 件，都没有改过").format(total=f"{figure.total:,}"), True

    def _definition(self, figure: Figure) -> str:
        """How it is counted, for whoever asks."""
        if figure.key == NO_DISTANCE:
            words = self.tr(
                "从取号到第一次叫号算等候，叫到就是第一次接触；今天等了超过 {limit} 分钟的算久等（设置里可以改）。"
            )
            return words.format(limit=figure.limit)
        if figure.key == NO_BACKLOG:
            return self.tr("在办的初次信访里，过了法定最后一天还没有办的。")
        if figure.key == NO_COMPLAINTS:
            return self.tr(
                "今年对我们自己服务的投诉，属不属实、回没回复都算；检举控告另走，不算在这里。不记是谁投诉的。"
            )
        return self.tr("今年登记的里面，资料、文书或者去向改正过的。")

    def _complaints(self, figure: Figure) -> str:
        """Of those that came, what waits for an answer."""
        if not figure.count:
            return self.tr("今年还没有投诉")
        if figure.total:
            return self.tr("{total} 条还没有回复").format(total=figure.total)
        return self.tr("今年的都回复了")

    def _waits(self, figure: Figure) -> str:
        """The first contact is the first call; what a long wait is, is a setting."""
        if not figure.total:
            return self.tr("今天还没有取号")
        words = self.tr("最久等了 {longest} 分钟，今天取号 {total} 位")
        return counted(words.format(total=f"{figure.total:,}", longest=figure.longest))
