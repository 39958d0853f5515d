"""现在可以做: what law and state allow now, each with its key; the others greyed with the reason in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QWidget

from app.acts.confirm_void import SAME_PERSON
from app.domain.problems import Problem
from ui import style
from ui.acts.offers import GROUPS, OFFERS, group_text
from ui.icons import Icon
from ui.messages import sentence
from ui.parts.boxes import clear, column, row
from ui.parts.button import Button, ButtonKind
from ui.parts.card import Card
from ui.parts.keycap import Keycap, shortcut
from ui.parts.labels import Label
from ui.words import joint

FIRST_KEY = "Alt+A"
_LEADING = ("issue_letter", "note_execution", "close", "deliver", "reply")
"""Acts that only finish what was begun: the first allowed one is the primary button. Whether to accept, decline or
transfer is the clerk's judgement, there the desk does not lean."""
_JUDGED_FIRST = "approve_letter"
"""While this waits for the one who sits here, nothing else leads."""

_NOT_NOW = "not_now"
"""Key of the group that says why the rest may not be done."""
_UNDOING = ("unlink", "confirm_void", "refuse_void", "confirm_review_void", "refuse_review_void")
"""Acts that undo something: where there is nothing to undo they are not even mentioned, and one that waits for somebody
else is shown with its reason."""


def _awaited(problem: Problem | None) -> bool:
    """Whether there is something to undo: now, or by somebody else than who sits here."""
    return problem is None or problem.code == SAME_PERSON


class Actions(Card):
    """The acts that lie near, and in a card of its own (`others`) the rest; `asked` carries the name of the act."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(" ", right=(Keycap(FIRST_KEY),), padded=False)
        self.set_title(self.tr("现在可以做"))
        self._list = column(gap=2, margins=(4, 6, 4, 8))
        self.add(self._list)
        self.others = Card(self.tr("别的事"), padded=False)
        """What is done seldom and what may not be done now: groups that open."""
        self._groups = column(gap=2, margins=(4, 6, 4, 8))
        self.others.add(self._groups)
        self._buttons: list[Button] = []
        self._open: set[str] = set()
        """Groups that the clerk opened; they stay open from case to case."""
        shortcut(self, FIRST_KEY, self.tr("到“现在可以做”"), self.focus_first)

    def show_acts(self, refused: Mapping[str, Problem | None], coming: Sequence[str] = ()) -> None:
        """Show the acts of a case: name → why not, None: it may be done. `coming`: those that usually come next."""
        clear(self._list)
        clear(self._groups)
        self._buttons = []
        known = [name for name, offer in OFFERS.items() if offer.listed and name in refused]
        known = [name for name in known if name not in _UNDOING or _awaited(refused[name])]
        soon = [name for name in coming if name in known and (refused[name] is None or name in _UNDOING)]
        near = [*soon, *(name for name in known if OFFERS[name].key and name not in soon)]
        self._show_near(near, refused)
        far = [name for name in known if name not in near]
        for group in GROUPS:
            if names := [name for name in far if OFFERS[name].group == group and refused[name] is None]:
                buttons = column(*(self._button(name, primary=False) for name in names), gap=2)
                self._show_group(group, group_text(group), buttons, len(names))
        if names := [name for name in far if refused[name] is not None]:
            reasons = column(_Reasons(names, refused), gap=0)
            self._show_group(_NOT_NOW, self.tr("现在还不能办的"), reasons)

    def _show_near(self, near: Sequence[str], refused: Mapping[str, Problem | None]) -> None:
        allowed = [name for name in near if refused[name] is None]
        leading = "" if _JUDGED_FIRST in allowed else next((name for name in _LEADING if name in allowed), "")
        if leading == "reply" and near[0] == "answer":
            leading = near[0]  # who wants no paper
        for name in sorted(allowed, key=lambda name: name != leading):
            self._list.addWidget(self._button(name, primary=name == leading))
        self._list.addWidget(_Reasons([name for name in near if name not in allowed], refused))

    def _show_group(self, group: str, words: str, content: QLayout, count: int = 0) -> None:
        """A group's head, and under it what it holds when it is open."""
        inside = QWidget()
        inside.setLayout(content)
        if group not in self._open:
            inside.hide()
        head = _GroupHead(words, count, opened=group in self._open)

        def toggle(opened: bool) -> None:
            (self._open.add if opened else self._open.discard)(group)
            inside.setVisible(opened)

        head.toggled.connect(toggle)
        self._groups.addWidget(head)
        self._groups.addWidget(inside)

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


class _GroupHead(Button):
    """The name of a group and how many acts it offers; pressed, it opens or closes."""

    def __init__(self, words: str, count: int, *, opened: bool) -> None:
        super().__init__(f"{words}  {count}" if count else words, "link", icon=_caret(opened), height=30, wide=True)
        self.setCheckable(True)
        self.setChecked(opened)
        self.toggled.connect(self._turn)
        self._turn(opened)

    def _turn(self, opened: bool) -> None:
        self.set_icon(_caret(opened))
        self.setAccessibleDescription(self.tr("已展开") if opened else self.tr("已收起"))


def _caret(opened: bool) -> str:
    return "caret-down" if opened else "caret-right"


class _Reasons(QWidget):
    """What may not be done now, acts with the same reason together."""

    def __init__(self, names: Sequence[str], refused: Mapping[str, Problem | None]) -> None:
        super().__init__()
        reasons: dict[str, list[str]] = {}
        for name in names:
            if problem := refused[name]:
                reasons.setdefault(sentence(problem), []).append(OFFERS[name].text())
        self.setLayout(column(*(_refused(joint("、").join(acts), why) for why, acts in reasons.items()), gap=2))
        if not reasons:
            self.hide()


def _refused(words: str, reason: str) -> QWidget:
    view = QWidget()
    texts = column(Label(words, tone="mute", wrap=True), Label(reason, style.SMALL, "soft", wrap=True), gap=0)
    line = row(column(3, Icon("lock-simple", 16, "mute"), None), texts, gap=9, margins=(12, 4, 12, 4))
    line.setStretch(1, 1)
    view.setLayout(line)
    view.setAccessibleName(f"{words}：{reason}")
    return view
