"""Text with fields as chips: a chip is one character, so that it is inserted, moved and deleted whole.

value() is a template of `app.domain.wording`: {信访人} for a chip; braces that somebody types are text and stay text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from ui import style
from ui.fields.field import Field
from ui.parts.button import Button
from ui.parts.flow import FlowLayout

CHIP = QTextFormat.ObjectTypes.UserObject + 1
NAME = QTextFormat.Property.UserProperty + 1
OBJECT = "\ufffc"
MOST_LINES = 8
_PART = re.compile(r"\{\{|\}\}|\{([^{}]+)\}")


class _Chip(QPyTextObject):
    """Draws a chip into the line."""

    def intrinsicSize(self, document: QTextDocument, position: int, format_: QTextFormat) -> QSizeF:
        metrics = QFontMetricsF(style.font())
        return QSizeF(metrics.horizontalAdvance(str(format_.property(NAME))) + style.px(14), metrics.height())

    def drawObject(
        self, painter: QPainter, rect: QRectF, document: QTextDocument, position: int, format_: QTextFormat
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(style.colour("sky_line")))
        painter.setBrush(QColor(style.colour("sky_tint")))
        inner = rect.adjusted(style.px(2), 0.5, -style.px(2), -0.5)
        painter.drawRoundedRect(inner, style.px(4), style.px(4))
        painter.setPen(QColor(style.colour("sky_ink")))
        painter.setFont(style.font())
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, str(format_.property(NAME)))
        painter.restore()


class _Editor(QTextEdit):
    """One paragraph of text and chips; Enter moves on, what is pasted becomes text and the chips it names."""

    def __init__(self, fields: Sequence[str]) -> None:
        super().__init__()
        self._fields = tuple(fields)
        self._chip = _Chip(self)
        self.document().documentLayout().registerHandler(CHIP, self._chip)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFont(style.font())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        height = min(int(self.document().size().height()) + style.px(12), MOST_LINES * line + style.px(18))
        self.setFixedHeight(max(height, line + style.px(18)))

    def template(self) -> str:
        """The whole as a template."""
        return self._template(0, self.document().characterCount() - 1)

    def _template(self, start: int, end: int) -> str:
        found: list[str] = []
        cursor = self.textCursor()
        for place in range(start, end):
            cursor.setPosition(place)
            cursor.setPosition(place + 1, cursor.MoveMode.KeepAnchor)
            char, shape = cursor.selectedText(), cursor.charFormat()
            if char == OBJECT:
                found.append(f"{{{shape.property(NAME)}}}" if shape.objectType() == CHIP else "")
            else:
                found.append({"{": "{{", "}": "}}", "\u2029": "\n"}.get(char, char))
        return "".join(found)

    def put_template(self, text: str) -> None:
        """Write a template at the cursor; a field that this text has not stays text."""
        cursor, start = self.textCursor(), 0
        cursor.beginEditBlock()
        for part in _PART.finditer(text):
            cursor.insertText(text[start : part.start()], QTextCharFormat())
            name = part.group(1)
            if name in self._fields:
                self.put_chip(name)
                cursor = self.textCursor()
            else:
                cursor.insertText(part.group() if name else part.group()[0], QTextCharFormat())
            start = part.end()
        cursor.insertText(text[start:], QTextCharFormat())
        cursor.endEditBlock()

    def put_chip(self, name: str) -> None:
        """A chip at the cursor."""
        shape = QTextCharFormat()
        shape.setObjectType(CHIP)
        shape.setProperty(NAME, name)
        shape.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        self.textCursor().insertText(OBJECT, shape)

    def createMimeDataFromSelection(self) -> QMimeData:
        data, cursor = QMimeData(), self.textCursor()
        data.setText(self._template(cursor.selectionStart(), cursor.selectionEnd()))
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.put_template(" ".join(source.text().replace(OBJECT, "").split()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        # what is typed behind a chip is text, not more of the chip
        if not self.textCursor().hasSelection():
            self.setCurrentCharFormat(QTextCharFormat())


class ChipTextField(Field):
    """A template being edited; value() is its text. The fields it may use stand under it as buttons that insert them."""

    def __init__(self, label: str, fields: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(label, side="top", parent=parent)
        self._quiet = False
        self._text = _Editor(fields)
        self._text.textChanged.connect(self._changed)
        self.inserts = [self._insert_button(name) for name in fields]
        holder = QWidget()
        flow = FlowLayout(holder)
        for button in self.inserts:
            flow.addWidget(button)
        self._build(self._text)
        if fields:
            layout = self.layout()
            assert layout is not None
            layout.addWidget(holder)

    def _insert_button(self, name: str) -> Button:
        button = Button(name, icon="plus", height=26)
        button.setAccessibleName(self.tr("插入{field}").format(field=name))
        button.setToolTip(self.tr("在光标处插入“{field}”").format(field=name))
        button.clicked.connect(self._inserter(name))
        return button

    def _inserter(self, name: str) -> Callable[[], None]:
        def insert() -> None:
            self._text.put_chip(name)
            self._text.setFocus()

        return insert

    def _changed(self) -> None:
        if not self._quiet:
            self.edited.emit()

    def value(self) -> object:
        return self._text.template()

    def text(self) -> str:
        """The template."""
        return self._text.template()

    def set_value(self, value: object) -> None:
        self._quiet = True
        self._text.clear()
        self._text.put_template("" if value is None else str(value))
        self._text.document().clearUndoRedoStacks()
        self._quiet = False
