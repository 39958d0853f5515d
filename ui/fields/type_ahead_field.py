"""A choice from many things, found while typing: by words or by pinyin initials, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Unpack

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.fields.field import HEIGHT, Placed
from ui.fields.text_field import TextField
from ui.parts.candidate_list import Candidate, CandidateList

__all__ = ["Candidate", "TypeAheadField"]

Ask = Callable[[str, Callable[[Sequence[Candidate]], None]], None]

PAUSE_MS = 120


class TypeAheadField(TextField):
    """A line of text with a list of candidates under it. value() is the value of the candidate chosen, or None.

    ask(text, deliver): look candidates up for what is typed and call deliver(candidates), now or later; an answer to
    an older text is dropped. free: text that is no candidate may stay (see text()); then only letters, which can be
    nothing but initials, preselect the first, and for other words Enter takes a candidate only after an arrow key.
    Arrows move, Enter or Tab takes, Escape closes.
    """

    chosen = Signal(object)

    def __init__(
        self,
        label: str,
        ask: Ask,
        *,
        hint: str = "",
        free: bool = False,
        height: int = HEIGHT,
        beside: tuple[QWidget, ...] = (),
        **placed: Unpack[Placed],
    ) -> None:
        super().__init__(label, hint=hint, height=height, beside=beside, **placed)
        self._ask = ask
        self._free = free
        self._choice: Candidate | None = None
        self._list = CandidateList(self._line)
        self._list.taken.connect(self._take)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look_up)

    def _keys(self) -> str:
        free = self.tr("打名称或者拼音首字母，上下方向键选，回车取；不在里面的照写，先按 Esc。")
        return free if self._free else self.tr("打名称或者拼音首字母，上下方向键选，回车取。")

    def value(self) -> object:
        return self._choice.value if self._choice else None

    def set_value(self, value: object) -> None:
        """Show a Candidate, or free text; None empties the field."""
        self._choice = value if isinstance(value, Candidate) else None
        super().set_value(self._choice.text if self._choice else value)

    def shown(self) -> Candidate | str:
        """What set_value() needs to show the same again: the candidate chosen, else the text."""
        return self._choice or self.text()

    def _typed(self) -> None:
        self._choice = None
        self._pause.start()
        super()._typed()

    def look_up(self) -> None:
        """Ask for candidates for what is typed now (empty text: the usual ones)."""
        asked = self.text()

        def deliver(found: Sequence[Candidate]) -> None:
            if self.text() == asked and self._line.hasFocus():
                self._list.show_candidates(found, preselect=self._preselects(asked))

        self._ask(asked, deliver)

    def _preselects(self, asked: str) -> bool:
        """Whether Enter takes the first candidate for this text at once."""
        letters = asked.replace(" ", "")
        return bool(asked) and (not self._free or (letters.isascii() and letters.isalpha()))

    def _settle(self) -> None:
        """Whoever types faster than the list comes is waited for no longer."""
        if self._pause.isActive():
            self._pause.stop()
            self.look_up()

    def _take(self, candidate: Candidate) -> None:
        self._pause.stop()
        self._list.hide()
        self.set_value(candidate)
        self.set_error("")
        self.edited.emit()
        self.chosen.emit(candidate.value)

    def _take_named(self) -> None:
        """A name typed out to its end is that candidate: nobody has to pick it from the list as well."""
        typed = self.text()

        def deliver(found: Sequence[Candidate]) -> None:
            named = [candidate for candidate in found if candidate.text == typed]
            if len(named) == 1 and self._choice is None and self.text() == typed:
                self._take(named[0])

        if typed and self._choice is None:
            self._ask(typed, deliver)

    def _enter(self) -> bool:
        self._settle()
        if candidate := self._list.current():
            self._take(candidate)
        self._list.hide()
        return super()._enter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._pause.stop()
            self._list.hide()
            self._take_named()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._list_key(event):
            return True
        return super().eventFilter(watched, event)

    def _list_key(self, event: QKeyEvent) -> bool:
        """Keys that move in the list; True when the key was used up."""
        key = event.key()
        if not self._list.isVisible():
            if key == Qt.Key.Key_Down:
                self.look_up()
                return True
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._list.move_by(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key == Qt.Key.Key_Escape:
            self._list.hide()
            return True
        if key == Qt.Key.Key_Tab and (candidate := self._list.current()):
            self._take(candidate)
        return False
