"""What every field has: label, required star, editor, words when something is wrong, a help topic for F1."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypedDict

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import style
from ui.parts.boxes import column, row
from ui.parts.labels import ElidedLabel, Label

Side = Literal["left", "top", "spread", "none"]

HEIGHT = 34
WIDER_IN_ENGLISH = 1.6


def label_room(width: int = 68) -> int:
    """Real pixels of a label beside its field that is `width` px at 100 % wide: English words are longer."""
    return style.px(width * (WIDER_IN_ENGLISH if QLocale().language() == QLocale.Language.English else 1))


class Placed(TypedDict, total=False):
    """What every field may be told besides its own matters; `Field` says what it means and what holds untold."""

    required: bool
    side: Side
    label_width: int
    parent: QWidget | None


class _Trouble(Label):
    """Words that get the height they fill: a field is as high as it asks to be, and wrapped words ask for a wider place."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def setText(self, words: str) -> None:
        super().setText(words)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(max(self.fontMetrics().height(), self.heightForWidth(self.width())))


class Field(QWidget):
    """Base of all fields. `edited` fires when the clerk changes the value, never when set_value() does.

    side: where the label stands; "left" is label_width wide and the editor begins 8 px after it; "spread" puts the
    label at the left and an editor of its own size at the right end. label_width and height in px at 100 %.
    """

    edited = Signal()

    def __init__(
        self,
        label: str,
        *,
        required: bool = False,
        side: Side = "left",
        label_width: int = 68,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.label = label
        self.required = required
        self.help_topic = ""
        self._side = side
        self._label_width = label_width
        self._star: Label | None = None
        self._editor: QWidget = self
        self._error = _Trouble("", style.SMALL, "alarm_ink", wrap=True)
        self._error.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _build(self, editor: QWidget, *beside: QWidget) -> None:
        """Lay out label, editor and what stands beside it; called once by each field."""
        self._editor = editor
        editor.setAccessibleName(self._spoken_name())
        editor.installEventFilter(self)
        self.setFocusProxy(editor)
        line = row(editor, *beside)
        if self._side != "spread" and editor.minimumWidth() == editor.maximumWidth():
            line.addStretch(1)
        else:
            line.setStretch(0, 1)
        inner = column(line, self._error, gap=2)
        if self._side == "none":
            self.setLayout(inner)
        elif self._side == "top":
            self.setLayout(column(self._label_box(), inner, gap=3))
        else:
            outer = row(self._label_box(), inner)
            outer.setStretch(0 if self._side == "spread" else 1, 1)
            self.setLayout(outer)

    def _label_box(self) -> QWidget:
        size = style.SMALL if self._side == "top" else style.BODY
        words = ElidedLabel(self.label, size, "ink" if self._side == "spread" else "soft")
        frame = QWidget()
        frame.setLayout(row(words, self.star(), None, gap=3))
        if self._side == "left":
            # beside a tall editor the label stays level with its first line
            frame.setFixedSize(label_room(self._label_width), style.px(HEIGHT))
            holder = QWidget()
            holder.setLayout(column(frame, None))
            return holder
        return frame

    def star(self) -> Label:
        """The star of what must not stay empty; a field without a label has it stand where its title is."""
        if self._star is None:
            self._star = Label("*", tone="kapok_ink")
            if not self.required:
                self._star.hide()
        return self._star

    def set_required(self, *, required: bool) -> None:
        """Whether the field must not stay empty now."""
        if required == self.required:
            return
        self.required = required
        if self._star is not None:
            self._star.setVisible(required)
        self._editor.setAccessibleName(self._spoken_name())

    def _spoken_name(self) -> str:
        return self.tr("{label}，必填").format(label=self.label) if self.required else self.label

    def editor(self) -> QWidget:
        """The widget that takes the keys."""
        return self._editor

    def value(self) -> object:
        """What is in the field; each field says which type."""
        raise NotImplementedError

    def set_value(self, value: object) -> None:
        """Show a value without emitting `edited`."""
        raise NotImplementedError

    def set_error(self, words: str) -> None:
        """Say beside the field what is wrong and what to do; "" takes the words away."""
        self._error.setText(words)
        self._error.setVisible(bool(words))
        self._editor.setAccessibleDescription(words)
        style.mark(self._editor, "trouble", bool(words))

    def keep_room(self) -> None:
        """Keep a line free for the words of an error, so that they push nothing aside when they come."""
        policy = self._error.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._error.setMinimumHeight(self._error.fontMetrics().height())
        self._error.setSizePolicy(policy)

    def error(self) -> str:
        """The words that stand beside the field now."""
        return self._error.text()

    def how(self) -> str:
        """How it is filled in, in a line: what F1 says of a field that no topic explains."""
        # asked for by F1 alone, and the first window waits for none of the law behind it
        from ui.words import run_on

        must = self.tr("一定要写。") if self.required else self.tr("可以空着。")
        return run_on(must, self._hinted(), self._keys())

    def _hinted(self) -> str:
        """What stands in it while it is empty, as a sentence."""
        hint = self._editor.property("placeholderText")
        return self.tr("{hint}。").format(hint=str(hint).rstrip("。")) if hint else ""

    def _keys(self) -> str:
        """What works in it by key, where that is not typing alone."""
        return ""

    def set_help(self, topic: str) -> None:
        """Name the topic that F1 opens while the field has the focus."""
        self.help_topic = topic

    def move_on(self) -> None:
        """Give the focus to what comes next."""
        self.focusNextPrevChild(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
            if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._enter():
                return True
        return super().eventFilter(watched, event)

    def _enter(self) -> bool:
        """Enter moves on; a field that uses Enter itself returns False."""
        self.move_on()
        return True


def next_for_keys(before: Field, cells: Iterable[Field]) -> None:
    """Tab goes from `before` through these, which were made later than what stands below."""
    for cell in cells:
        QWidget.setTabOrder(before.editor(), cell.editor())
        before = cell
