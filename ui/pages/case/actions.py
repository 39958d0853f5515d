"""现在可以做: what law and state allow now, each with its key; the others greyed with the reason in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.problems import Problem
from ui import style
from ui.acts.offers import OFFERS
from ui.icons import Icon
from ui.messages import sentence
from ui.parts.boxes import clear, column, row
from ui.parts.button import Button, ButtonKind
from ui.parts.card import Card
from ui.parts.keycap import Keycap, shortcut
from ui.parts.labels import Label
from ui.words import joint

FIRST_KEY = "Alt+A"
_LEADING = ("close", "deliver", "reply")
"""Acts that only finish what was begun: the first allowed one is the primary button. Whether to accept, decline or
transfer is the clerk's judgement, there the desk does not lean."""

_UNDOING = ("unlink",)
"""Acts that undo something: where there is nothing to undo they are not even mentioned."""


class Actions(Card):
    """The list of acts; `asked` carries the name of the act."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(" ", right=(Keycap(FIRST_KEY),), padded=False)
        self.set_title(self.tr("现在可以做"))
        self._list = column(gap=2, margins=(4, 6, 4, 8))
        self.add(self._list)
        self._buttons: list[Button] = []
        shortcut(self, FIRST_KEY, self.tr("到“现在可以做”"), self.focus_first)

    def show_acts(self, refused: Mapping[str, Problem | None]) -> None:
        """Show the acts of a case: name → why not, None: it may be done."""
        clear(self._list)
        self._buttons = []
        known = [name for name, offer in OFFERS.items() if offer.listed and name in refused]
        known = [name for name in known if name not in _UNDOING or refused[name] is None]
        allowed = [name for name in known if refused[name] is None]
        leading = next((name for name in _LEADING if name in allowed), "")
        for name in sorted(allowed, key=lambda name: name != leading):
            self._list.addWidget(self._button(name, primary=name == leading))
        reasons: dict[str, list[str]] = {}
        for name in known:
            if problem := refused[name]:
                reasons.setdefault(sentence(problem), []).append(OFFERS[name].text())
        for reason, names in reasons.items():
            self._list.addWidget(_refused(joint("、").join(names), reason))

    def focus_first(self) -> None:
        """Go to the first act."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _button(self, name: str, *, primary: bool) -> Button:
        offer = OFFERS[name]
        kind: ButtonKind = "primary" if primary else "secondary"
        button = _ActButton(offer.text(), kind, icon=offer.icon, key=offer.key, wide=True)
        button.clicked.connect(lambda: self.asked.emit(name))
        self._buttons.append(button)
        return button


class _ActButton(Button):
    """A button without a frame of its own, so that ten of them read as a list."""

    def _frame_colours(self) -> tuple[str, str]:
        if self._kind == "primary":
            return super()._frame_colours()
        return ("hover", "line") if self.underMouse() else ("", "")


def _refused(words: str, reason: str) -> QWidget:
    view = QWidget()
    texts = column(Label(words, tone="mute", wrap=True), Label(reason, style.SMALL, "soft", wrap=True), gap=0)
    line = row(column(3, Icon("lock-simple", 16, "mute"), None), texts, gap=9, margins=(12, 4, 12, 4))
    line.setStretch(1, 1)
    view.setLayout(line)
    view.setAccessibleName(f"{words}：{reason}")
    return view
