"""Type-ahead where free words are welcome too: a unit or a name, a place and what follows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.fields import Candidate, TypeAheadField
from ui.forms.registration.surroundings import Deliver, Surroundings


class BodyField(TypeAheadField):
    """A unit of the directory, or free words: a person's name is no unit's, and after Escape the words stay as typed."""

    def _preselects(self, asked: str) -> bool:
        return bool(asked)

    def code(self) -> str:
        """The code of the unit taken, empty for free words."""
        return str(self.value() or "")

    def words(self) -> str:
        """The free words, empty when a unit was taken."""
        return "" if self.value() else self.text()

    def set_choice(self, code: str, words: str, candidate: Callable[[str], Candidate]) -> None:
        """Show what was chosen, or the free words."""
        self.set_value(candidate(code) if code else words)


class PlaceField(TypeAheadField):
    """A place of the directory and what follows it, in one line: 越秀区黄花岗街道水荫社区 水荫横路 12 号 602.

    As long as the text begins with the place that was taken, that place stays; taking one leaves the cursor behind it.
    after: where Enter goes, None for what comes next.
    """

    def __init__(
        self,
        label: str,
        around: Surroundings,
        *,
        hint: str = "",
        label_width: int = 68,
        beside: tuple[QWidget, ...] = (),
    ) -> None:
        super().__init__(label, self._places, hint=hint, free=True, label_width=label_width, beside=beside)
        self._around = around
        self._place = ""
        self._prefix = ""
        self.after: QWidget | None = None

    def place(self) -> str:
        """Code of the place, empty when the text names none."""
        return self._place

    def detail(self) -> str:
        """What was typed behind the place, or the whole text."""
        return self.text().removeprefix(self._prefix).strip()

    def set_place(self, place: str, detail: str) -> None:
        """Show a place and what follows it."""
        self._remember(place)
        self.set_value(f"{self._prefix} {detail}".strip() if self._prefix else detail)

    def _remember(self, place: str) -> None:
        self._prefix = self._around.place_name(place) if place else ""
        self._place = place if self._prefix else ""

    def _places(self, typed: str, deliver: Deliver) -> None:
        nothing: Sequence[Candidate] = ()
        if self._place:
            deliver(nothing)
        else:
            self._around.areas(typed, deliver)

    def _typed(self) -> None:
        if not self.text().startswith(self._prefix):
            self._remember("")
        super()._typed()

    def _take(self, candidate: Candidate) -> None:
        self._pause.stop()
        self._list.hide()
        self._remember(str(candidate.value))
        self._line.setText(self._prefix + " ")
        self.set_error("")
        self.edited.emit()
        self.chosen.emit(candidate.value)

    def _enter(self) -> bool:
        """Enter takes a place and stays for the house number; the next Enter moves on."""
        self._settle()
        if candidate := self._list.current():
            self._take(candidate)
            return True
        return super()._enter()

    def move_on(self) -> None:
        if self.after is None:
            super().move_on()
        else:
            self.after.setFocus(Qt.FocusReason.TabFocusReason)
