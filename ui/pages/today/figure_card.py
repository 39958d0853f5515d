"""A figure of the hall as a card that is pressed whole: name, number, what it counts, how it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.reports.figures import NO_BACKLOG, Figure
from ui import style
from ui.icons import Icon
from ui.parts.boxes import column, row
from ui.parts.labels import Label
from ui.parts.pressable import Pressable

HEIGHT = 104


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
        head = row(Icon(icon, 18), Label(name, tone="soft"), None, Icon("caret-right", 16))
        state = row(Icon("check-circle" if good else "warning-circle", 16, tone), Label(words, style.SMALL, tone), None)
        counted = Label(unit)
        counted.setAlignment(Qt.AlignmentFlag.AlignBottom)
        counted.setContentsMargins(0, 0, 0, style.px(6))
        self.setLayout(column(head, row(number, counted, None), state, gap=2, margins=(16, 10, 12, 10)))
        self.setAccessibleName(f"{name}，{figure.count} {unit}，{words}")

    def _names(self, figure: Figure) -> tuple[str, str, str]:
        if figure.key == NO_BACKLOG:
            return "tray", self.tr("初次信访零积压"), self.tr("件超期")
        return "checks", self.tr("业务零差错"), self.tr("件改正过")

    def _state(self, figure: Figure) -> tuple[str, bool]:
        if figure.key == NO_BACKLOG:
            if figure.count:
                return self.tr("在办初次信访 {total} 件，请先办超期的").format(total=f"{figure.total:,}"), False
            return self.tr("在办初次信访 {total} 件，都在期限内").format(total=f"{figure.total:,}"), True
        if figure.count:
            return self.tr("今年登记 {total} 件；资料、文书、去向改过的都算").format(total=f"{figure.total:,}"), False
        return self.tr("今年登记 {total} 件，资料、文书、去向都没有改过").format(total=f"{figure.total:,}"), True
