"""What was said when a letter was sent back, and what its page says otherwise now: for who sees it a second time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.reports.changed_passages import Passage
from ui import style
from ui.acts.compared import value_line
from ui.parts.boxes import clear, column
from ui.parts.labels import Label

MOST, LONGEST = 4, 60
"""So many passages, each so long, leave room for the page below."""


class ChangedSince(QWidget):
    """Stands above the page; nothing of it while a letter comes for the first time."""

    def __init__(self) -> None:
        super().__init__()
        self._said = Label("", tone="amber_ink", wrap=True)
        self._changes = column(gap=2)
        self.setLayout(column(self._said, self._changes, gap=6))
        self.hide()

    def say(self, words: str) -> None:
        """With which words it was sent back, and by whom; "": it was not."""
        clear(self._changes)
        self._said.setText(words)
        self.setVisible(bool(words))

    def show_changes(self, changes: Sequence[Passage]) -> None:
        """What reads otherwise now."""
        clear(self._changes)
        head = self.tr("这次改了 {count} 处").format(count=len(changes)) if changes else self.tr("这次一字没有改")
        self._changes.addWidget(Label(head, style.SMALL, "soft"))
        for change in changes[:MOST]:
            for words, text in ((self.tr("原来"), change.before), (self.tr("现在"), change.now)):
                if text:
                    self._changes.addWidget(value_line(words, _short(text), "ink" if text is change.now else "soft"))
        if more := len(changes[MOST:]):
            self._changes.addWidget(
                Label(self.tr("另有 {count} 处，见下面的文书").format(count=more), style.SMALL, "soft")
            )


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
