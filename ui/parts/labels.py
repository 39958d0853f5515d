"""Words on the screen: a label of the type scale, titles, a label that elides."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui import style


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


def page_title(text: str) -> Label:
    """The title of a page (20 px SemiBold)."""
    return Label(text, style.PAGE, bold=True)
