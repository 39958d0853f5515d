"""Text of several lines: Enter is a new line, Tab moves on, and the field grows with what is written."""

from __future__ import annotations

from math import ceil
from typing import Unpack

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

from ui import style
from ui.fields.field import Field, Placed

LARGE = 150
"""Percent of the type from which a text that is empty takes a line less."""


class _Editor(QPlainTextEdit):
    """A plain text editor as high as its text, between a least and a greatest number of lines."""

    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        # in 大字 what stands below it is to be seen too
        self._least, self._most = (least - 1 if least > 2 and style.percent() >= LARGE else least), most
        self.setFont(style.font())
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        # a plain text document measures its height in lines
        whole = round(self.document().size().height())
        lines = min(max(whole, self._least), self._most)
        # what fits has no handle: Qt would show one for a line that is whole
        scrolls = whole > self._most
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        line: float = self.fontMetrics().lineSpacing()
        if lines > self._least:
            # as it is drawn: a pixel more than the font says, which over a whole notice is half a line
            first = self.document().firstBlock()
            line = self.blockBoundingRect(first).height() / max(first.lineCount(), 1)
        self.setFixedHeight(ceil(lines * line) + style.px(18))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Qt keeps silent about the lines that a new width makes, and has not made them yet
        QTimer.singleShot(0, self, self._fit)

    def minimumSizeHint(self) -> QSize:
        return QSize(style.px(120), self.height())


class LongTextField(Field):
    """Several lines of plain text; value() is a str with line feeds. lines: least and greatest height, above which it
    scrolls within itself. read_only: what somebody else said, to be read while writing beside it."""

    def __init__(
        self,
        label: str,
        *,
        hint: str = "",
        lines: tuple[int, int] = (3, 10),
        read_only: bool = False,
        **placed: Unpack[Placed],
    ) -> None:
        super().__init__(label, **placed)
        self._text = _Editor(*lines)
        self._text.setPlaceholderText(hint)
        self._text.setReadOnly(read_only)
        self._quiet = False
        self._text.textChanged.connect(self._changed)
        self._build(self._text)

    def _changed(self) -> None:
        if not self._quiet:
            self.edited.emit()

    def text(self) -> str:
        """The text as typed."""
        return self._text.toPlainText()

    def _keys(self) -> str:
        return self.tr("回车是换行，Tab 到下一格。")

    def value(self) -> object:
        return self._text.toPlainText()

    def set_value(self, value: object) -> None:
        self._quiet = True
        self._text.setPlainText("" if value is None else str(value))
        self._quiet = False

    def _enter(self) -> bool:
        return False
