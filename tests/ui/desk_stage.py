"""A real desk on the disk under windows, and the clerk's hands: keys, and commits as an input method makes them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.desk import Desk
from app.domain.world import Actor, Station
from app.ports import DraftRow, DraftsQuery
from app.ports.audit import AuditFilter, AuditQuery
from tests.builders import NOW, ORG, lookup
from tests.db.desks import new_desk, opened
from ui.lane import Lane
from ui.messages import Messages
from ui.preview.printing import Printer

ALT, CTRL, NONE = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.NoModifier,
)


class Ticking:
    """A clock that moves a millisecond each time it is asked, so that ids differ."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self):
        self.now += timedelta(milliseconds=1)
        return self.now


def commit(words: str) -> None:
    """Into the widget in focus, as a Chinese input method does: some preedit first, then the words."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QApplication.sendEvent(widget, QInputMethodEvent("pinyin", []))
    finished = QInputMethodEvent("", [])
    finished.setCommitString(words)
    QApplication.sendEvent(widget, finished)


class DeskStage:
    """What the stages of all pages have."""

    def __init__(self, qtbot: QtBot, lane: Lane, desk: Desk, printer: Printer) -> None:
        self.qtbot, self.lane, self.desk, self.printer = qtbot, lane, desk, printer
        self.messages = Messages()

    def drafts(self) -> tuple[DraftRow, ...]:
        """The clerk's unfinished forms."""
        return self.desk.read(DraftsQuery())

    def left_the_desk(self) -> list[str]:
        """What the audit says of lists, the newest first: "printed 承诺台账"."""
        rows = self.desk.store.read(
            AuditQuery(AuditFilter(kinds=("list.printed", "list.exported"))), self.desk.actor.id
        )
        return [f"{row.entry.envelope.kind.removeprefix('list.')} {row.entry.body.title}" for row in rows]

    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.focus(), key, modifier)

    def type(self, words: str) -> None:
        """Type into the focus: ASCII by keys, the rest as an input method commits it."""
        if words.isascii():
            QTest.keyClicks(self.focus(), words)
        else:
            commit(words)

    def save(self) -> None:
        self.key(Qt.Key.Key_Return, CTRL)

    def wait(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=60_000)


@contextmanager
def fresh_desk(folder: Path) -> Iterator[Desk]:
    """A desk in `folder` whose first user sits at it; the file is closed afterwards."""
    with opened(new_desk(folder / "home")) as store:
        station = Station(ORG, "黄花岗街道", "F0", first_user=store.user)
        yield Desk(store, lookup(), station, Actor(store.user, "王敏", "接访员"), Ticking())
