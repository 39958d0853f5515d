"""Words on the screen: a label of the type scale, titles, labels that give way."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui import style

_CLAUSE = re.compile(r"[，；]|, |; ")


class Label(QLabel):
    """Plain text. size: 13, 14, 16, 20 or 26 (style.SMALL … style.FIGURE); tone: ink, soft, mute or …_ink.

    Never rich text: what a visitor wrote must not become markup.
    """

    def __init__(
        self,
        text: str = "",
        size: int = style.BODY,
        tone: str = "ink",
        *,
        bold: bool = False,
        face: style.Face = "sans",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(style.font(size, bold=bold, face=face))
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def set_tone(self, tone: str) -> None:
        """Change the colour of the text to another token."""
        style.mark(self, "tone", tone)


class ElidedLabel(Label):
    """A label of one line that gives way: shows … and the whole text as tooltip when its place is too narrow."""

    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        return QSize(min(style.px(24), whole.width()), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), shown)


class WholeLabel(ElidedLabel):
    """A label that shows its words whole or, in too narrow a place, not at all: a remark that one can do without."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.fontMetrics().horizontalAdvance(self.text()) <= self.width():
            super().paintEvent(event)


class ClausesLabel(ElidedLabel):
    """A label that says in a narrow place only the first of its clauses, as many as fit whole; what is left out is in the tooltip."""

    def fitting(self, width: int) -> str:
        """What it says in this width (real pixels): all, the first clauses, or the beginning of the first."""
        metrics, text = self.fontMetrics(), self.text()
        ends = [len(text), *(found.start() for found in reversed(list(_CLAUSE.finditer(text))))]
        whole = (text[:end] for end in ends if metrics.horizontalAdvance(text[:end]) <= width)
        return next(whole, metrics.elidedText(text[: ends[-1]], Qt.TextElideMode.ElideRight, width))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, shown = QPainter(self), self.fitting(self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), shown)


class TwoLineLabel(Label):
    """A label that goes on in a second line where one is too narrow, and shows … with the whole text as tooltip only
    where two are."""

    def __init__(self, text: str = "", size: int = style.BODY, tone: str = "ink", *, bold: bool = False) -> None:
        super().__init__(text, size, tone, bold=bold, wrap=True)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        # one pixel more: the width of a run may be a fraction
        return QSize(metrics.horizontalAdvance(self.text()) + 1, metrics.height())

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(style.px(96), whole.width()), whole.height())

    def heightForWidth(self, width: int) -> int:
        return self.fontMetrics().height() * min(len(self._broken(width)), 2)

    def _broken(self, width: int) -> list[str]:
        """The text in lines of at most this width."""
        laid = QTextLayout(self.text(), self.font())
        laid.beginLayout()
        lines = []
        while (line := laid.createLine()).isValid():
            line.setLineWidth(width)
            lines.append(self.text()[line.textStart() : line.textStart() + line.textLength()])
        laid.endLayout()
        return lines

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics, lines = self.fontMetrics(), self._broken(self.width())
        second = metrics.elidedText("".join(lines[1:]), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if len(lines) > 2 else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        # in the middle, as every label beside it stands
        top = max(0, self.height() - metrics.height() * min(len(lines), 2)) // 2 + metrics.ascent()
        for number, words in enumerate((*lines[:1], second)):
            painter.drawText(0, top + number * metrics.height(), words)


def page_title(text: str) -> Label:
    """The title of a page (20 px SemiBold)."""
    return Label(text, style.PAGE, bold=True)
