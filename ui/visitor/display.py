"""群众屏: where the window stands, and what it shows: whatever the page in front tells, nothing while there is a lock."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from app.settings import VISITOR_SCREEN
from ui.for_visitor import ForVisitor
from ui.visitor.window import VisitorWindow

OFF = "off"
PLACES = {"second": 0, "third": 1}
"""Setting → which of the displays beside the desk's own."""


def display_for(choice: str, own: QScreen, screens: Sequence[QScreen]) -> QScreen | None:
    """The display that faces the visitor; None where the choice names none that is there."""
    others = [screen for screen in screens if screen is not own]
    place = PLACES.get(choice, -1)
    return others[place] if 0 <= place < len(others) else None


class VisitorDisplay(QObject):
    """Lives as long as the window over its desk. `for_visitor`: what the page in front tells now; `machine`: the settings of this
    computer; `station`: the name of the hall; `moment`: now in words."""

    def __init__(
        self,
        visit: Callable[[], ForVisitor | None],
        machine: Callable[[], Mapping[str, str]],
        station: str,
        moment: Callable[[], str],
        owner: QWidget,
    ) -> None:
        super().__init__(owner)
        self._visit, self._machine, self._owner = visit, machine, owner
        self._station, self._moment = station, moment
        self._wanted = OFF
        self.window: VisitorWindow | None = None
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._on_screens)
        app.screenRemoved.connect(self._on_screens)

    def look(self) -> None:
        """Show what there is to be shown now; open or close the window where the setting became another."""
        wanted = self._machine().get(VISITOR_SCREEN, OFF)
        if wanted != self._wanted:
            self._wanted = wanted
            self._on_screens()
        if self.window is not None and self.window.isVisible():
            self.window.show_visit(self._visit())

    def toggle(self) -> None:
        """By key: close it, or open it beside the desk; on the only screen as a window to try it."""
        if self.window is not None and self.window.isVisible():
            self.window.close()
        else:
            choice = self._wanted if self._wanted != OFF else "second"
            self._open(display_for(choice, self._owner.screen(), QGuiApplication.screens()))

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
        self.window = window = VisitorWindow(self._station, self._moment, self._owner)
        window.show_visit(self._visit())
        if screen is None:
            window.resize(960, 600)
            window.show()
        else:
            window.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
            window.setGeometry(screen.geometry())
            window.showFullScreen()
