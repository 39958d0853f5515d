"""群众屏: where the window stands, and what it shows: whatever the page in front tells, nothing while there is a lock."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from app.ballots import Question, drop_in, let_out, new_ballot, questions
from app.desk import Desk
from app.domain.problems import Problem
from app.settings import VISITOR_SCREEN
from ui.for_visitor import ForVisitor
from ui.lane import Lane
from ui.visitor.window import VisitorWindow
from ui.words import long_day

OFF = "off"
TRIED = (960, 600)
"""Size of the window on the only screen."""
PLACES = {"second": 0, "third": 1}
"""Setting → which of the displays beside the desk's own."""


def display_for(choice: str, own: QScreen, screens: Sequence[QScreen]) -> QScreen | None:
    """The display that faces the visitor; None where the choice names none that is there."""
    others = [screen for screen in screens if screen is not own]
    place = PLACES.get(choice, -1)
    return others[place] if 0 <= place < len(others) else None


class VisitorDisplay(QObject):
    """Lives as long as the window over its desk. `visit`: what the page in front tells now."""

    def __init__(self, lane: Lane, desk: Desk, visit: Callable[[], ForVisitor | None], owner: QWidget) -> None:
        super().__init__(owner)
        self._lane, self._desk, self._visit, self._owner = lane, desk, visit, owner
        self._wanted = OFF
        self._shown: ForVisitor | None = None
        self.window: VisitorWindow | None = None
        lane.run(let_out, desk, owner=self, background=True, on_unavailable=self._not_asked)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._on_screens)
        app.screenRemoved.connect(self._on_screens)

    def look(self) -> None:
        """Show what there is to be shown now; open or close the window where the setting became another."""
        wanted = self._desk.machine.get(VISITOR_SCREEN, OFF)
        if wanted != self._wanted:
            self._wanted = wanted
            self._on_screens()
        if self.window is not None and self.window.isVisible():
            before, self._shown = self._shown, self._visit()
            self.window.show_visit(self._shown)
            if before is not None and (self._shown is None or self._shown.about != before.about):
                self._turned_away(before)

    def blank(self) -> None:
        """The desk is locked: nothing of anybody, until it is opened again."""
        if self.window is not None:
            self.window.show_visit(None)

    def toggle(self) -> None:
        """By key: close it, or open it beside the desk; on the only screen as a window to try it."""
        if self.window is not None and self.window.isVisible():
            self.window.close()
        else:
            choice = self._wanted if self._wanted != OFF else "second"
            self._open(display_for(choice, self._owner.screen(), QGuiApplication.screens()))

    # ---------- where it stands

    def _on_screens(self, *_: object) -> None:
        """A display came or went, or another one was chosen: a window without its display must not cover the clerk's work."""
        if self.window is not None:
            self.window.close()
        screen = display_for(self._wanted, self._owner.screen(), QGuiApplication.screens())
        if screen is not None:
            self._open(screen)

    def _open(self, screen: QScreen | None) -> None:
        if self.window is not None:
            self.window.deleteLater()
        desk = self._desk
        self.window = window = VisitorWindow(desk.station.name, lambda: long_day(desk.clock().date()), self._owner)
        window.rated.connect(self._take)
        self._shown = self._visit()
        window.show_visit(self._shown)
        if screen is None:
            window.resize(*TRIED)
            window.show()
        else:
            window.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
            window.setScreen(screen)
            window.setGeometry(screen.geometry())
            # showFullScreen would ask for the keys as well
            window.setWindowState(Qt.WindowState.WindowFullScreen)
            window.show()
        self._owner.activateWindow()

    # ---------- the rating: of all this the clerk's window hears nothing

    def _turned_away(self, visit: ForVisitor) -> None:
        if visit.cases:
            self._lane.read(
                questions, self._desk, visit.cases, owner=self, on_rows=self._ask, key="questions",
                on_unavailable=self._not_asked,
            )  # fmt: skip

    def _ask(self, found: tuple[Question, ...]) -> None:
        if found and self.window is not None and self.window.isVisible() and self._shown is None:
            self.window.ask(found)

    def _not_asked(self, problem: Problem) -> None:
        """Whoever cannot be asked is not: the clerk hears nothing of it, and of the trouble with the next act of their own."""

    def _take(self, question: Question, value: str) -> None:
        window = self.window
        assert window is not None
        self._lane.run(
            drop_in, self._desk, question, value, new_ballot(), owner=window, background=True,
            on_unavailable=lambda _: window.say_lost(),
        )  # fmt: skip
