"""检举控告要分开登记: what is in the way of saving, with the button that does it, and afterwards where it went."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ui.icons import Icon
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.style import mark


class ApartStrip(QFrame):
    """Amber while accusation and other demands stand in one form; sky once the accusation waits as a form of its own."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label("", wrap=True)
        self.button = Button(self.tr("把检举控告分出来"), icon="git-branch", key="Alt+K", height=30)
        self.button.clicked.connect(self.asked)
        said = row(Icon("lock-simple", 18, "soft"), self._words, gap=10)
        said.setStretch(1, 1)
        self.setLayout(column(said, row(None, self.button), gap=4, margins=(12, 6, 12, 6)))
        self._waiting = False
        self.show_mixed(mixed=False)

    def words(self) -> str:
        """What it says, empty while it is not there."""
        return "" if self.isHidden() else self._words.text()

    def show_mixed(self, *, mixed: bool) -> None:
        """Ask for it while both stand in one form."""
        self.button.setVisible(mixed)
        self.setVisible(mixed or self._waiting)
        mark(self, "box", "amber" if mixed else "sky")
        ask = self.tr("检举控告要限知悉人，不能和别的诉求登记在一起（第三十条）。按一下分成两份，人不用再写。")
        done = self.tr("检举控告和材料已分出来存成草稿，存好这一份接着登记。不是检举的材料，请在这里再加。")
        self._words.setText(ask if mixed else done)
        self.setAccessibleName(self._words.text())

    def set_waiting(self, *, waiting: bool) -> None:
        """Whether the accusation of this visit waits as a form of its own."""
        self._waiting = waiting
        self.show_mixed(mixed=not self.button.isHidden())
