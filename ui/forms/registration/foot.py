"""The foot of the form: what is still missing, what 保密 means, keep as draft, save. It stays while the form scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.acts.register_draft import RegisterDraft
from app.domain.problems import Problem
from ui.forms.registration.places import place_words
from ui.icons import Icon
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.parts.states import Spinner


class Foot(QFrame):
    """Counts the problems and carries the two buttons."""

    keep_asked = Signal()
    save_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Icon("warning-circle", 18, "amber_ink")
        self._words = Label("", tone="amber_ink", wrap=True)
        self._spinner = Spinner()
        self._spinner.hide()
        self.keep = Button(self.tr("先存草稿"), icon="floppy-disk", key="Ctrl+S", height=36)
        self.save = Button(self.tr("保存，出回执"), "primary", icon="check", key="Ctrl+Return", height=36)
        self.keep.clicked.connect(self.keep_asked)
        self.save.clicked.connect(self.save_asked)
        words = self.tr(
            "保密：只有您、建台人和知悉名单上的人看得到，不出查询码，不导出、不并件；期限和办理照旧。以后不再放开。"
        )
        self._told = Label(words, tone="amber_ink", wrap=True)
        self._told.hide()
        line = row(self._icon, self._spinner, self._words, self.keep, self.save, margins=(0, 6, 4, 6))
        line.setStretch(2, 1)
        self.setLayout(column(self._told, line, gap=0))
        self._missing: tuple[str, ...] = ()
        self._narrow = False
        self._say()

    def show_problems(self, problems: Sequence[Problem], draft: RegisterDraft) -> None:
        """Say how much is missing and name the first, so that it is not taken for all of them."""
        count, first = len(problems), place_words(problems[0].field, draft) if problems else ""
        if count > 1:
            self._missing = self.tr("还差 {count} 处，").format(count=count), self.tr("先写{what}").format(what=first)
        else:
            self._missing = (self.tr("还差 1 处："), first) if problems else ()
        self._say()

    def show_secret(self, *, secret: bool) -> None:
        """Say what it means that the form is to be kept secret, while it is."""
        self._told.setVisible(secret)

    def told(self) -> str:
        """What is said of what is to be kept secret; empty while nothing is."""
        return "" if self._told.isHidden() else self._told.text()

    def set_narrow(self, *, narrow: bool) -> None:
        """In little room the first thing stands below the count, and no icon beside them: the line would break in the
        middle of a word."""
        self._narrow = narrow
        self._say()

    def _say(self) -> None:
        self._icon.setVisible(bool(self._missing) and not self._narrow)
        self._words.setText(("\n" if self._narrow else "").join(self._missing))

    def words(self) -> str:
        """What is said of missing things."""
        return self._words.text()

    def set_busy(self, busy: bool) -> None:
        """While it is being saved nobody can save again."""
        self._spinner.setVisible(busy)
        self._say()
        self._words.set_tone("soft" if busy else "amber_ink")
        if busy:
            self._icon.hide()
            self._words.setText(self.tr("正在保存"))
        self.save.setEnabled(not busy)
        self.keep.setEnabled(not busy)
