"""What the window knows of a page, and a page of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ports import Changes, Present, Watching
from ui import style
from ui.for_visitor import ForVisitor
from ui.parts.side_panel import WIDTH, SidePanel

CASE, CASES = "case", "cases"
"""The two page keys the frame itself leads to: one case (argument: its id), the register (argument: a CaseFilter)."""

HALL = "hall"
"""群众工作, whose tiles lead to the pages of the work around the cases."""

MEETING = "meeting"
"""The page of one meeting; argument: its id, or with it that of a promise that is to be noted as kept."""

OUTREACH, SERVICE_DAY, SERVICE_DAYS = "outreach", "service_day", "service_days"
"""The pages of the days outside (argument: which one is wanted), of one service day (its id), of all of them."""

JOINING = ("settings", "centre")
"""Where a desk is let into the exchange."""


class Page(QWidget):
    """A place the rail or a case leads to. open_case(case id) and navigate(page key, argument) lead elsewhere.

    A page may be deleted and built anew at any time (大字, language): what is typed must be in a draft. help_topic is
    what F1 opens where no field with its own topic has the focus. A side panel stands beside the page where `least_beside`
    (px at 100 %) is left to it, else it covers the page wholly: nothing looks out from under it in pieces.
    """

    help_topic = ""
    least_beside = 700

    open_case = Signal(str)
    navigate = Signal(str, object)
    led_back = Signal(str)
    """Back to the page it was opened from; else to this one."""
    told = Signal()
    """What `for_visitor` answers is something else now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._margins: QMargins | None = None
        self._panels: dict[SidePanel, int] = {}
        self._own: list[SidePanel] = []
        self._taken = 0

    def side_panel(self, width: int = WIDTH) -> SidePanel:
        """A panel of its own that it stands beside."""
        panel = SidePanel(self, width, least=lambda: style.px(self.least_beside))
        panel.covers.connect(lambda covered: self.make_room(panel, covered))
        self._own.append(panel)
        return panel

    def least_left(self) -> int:
        """Real px that help beside it must leave: where a form stands beside the page, what the form needs to be read."""
        needed = [panel.least_width() for panel in self._own if not panel.isHidden()]
        return max(needed, default=style.px(self.least_beside))

    def make_room(self, panel: SidePanel, covered: int) -> None:
        """A panel covers so much of the right side (real px), 0: it is away."""
        if not self._panels.get(panel):
            # the one that came out last stands in front
            self._panels.pop(panel, None)
        self._panels[panel] = covered
        if panel not in self._own:
            for own in self._own:
                own.stand_clear(covered if covered < self.width() else 0)
        self._stand_beside()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if any(self._panels.values()):
            self._stand_beside()

    def _stand_beside(self) -> None:
        most = max(self._panels.values())
        self._taken = most if most < self.width() else 0
        self.set_covered(self._taken)

    def set_covered(self, covered: int) -> None:
        """Keep everything to the left of what a panel covers of the right side (real px), 0 once it is away or has it all."""
        layout = self.layout()
        assert layout is not None
        if self._margins is None:
            self._margins = layout.contentsMargins()
        at = self._margins
        layout.setContentsMargins(at.left(), at.top(), at.right() + covered, at.bottom())

    def room(self) -> int:
        """How wide the part is that no panel covers, real px."""
        return self.width() - self._taken

    def activate(self, argument: object = None) -> None:
        """The page comes to the front; the argument says what it should show (a case id, a filter), None: as it was."""

    def on_changed(self, changes: Changes) -> None:
        """Something was written; reload the rows it touches."""

    def watching(self) -> Watching:
        """Which case stands open on it, for the other desks of a hall; most pages have none."""
        return Watching()

    def show_present(self, present: tuple[Present, ...]) -> None:
        """These desks of the hall have the same case open now."""

    def for_visitor(self) -> ForVisitor | None:
        """What the screen that faces the visitor shows while this page is in front; most pages tell it nothing."""
        return None

    def go_back(self) -> None:
        """Escape was pressed, and nothing in front of the page took it: one opened from another page leads back."""

    def close_beside(self) -> bool:
        """Put away the panel that stands in front beside it; False where there is none."""
        front = next((panel for panel, covered in reversed(self._panels.items()) if covered), None)
        if front is not None:
            front.close_panel()
        return front is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.close_beside():
            self.go_back()

    def can_close(self) -> bool:
        """Whether the page may go now; it keeps its drafts before it answers."""
        return True

    def resume_argument(self) -> object:
        """What activate() needs to show the same again after the page was built anew."""
        return None


@dataclass(frozen=True, slots=True)
class Badge:
    """How many things wait on a page, and in words what they are; 0 shows none."""

    count: int
    words: str


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page of the rail, built when it is first opened. at_foot: stands at the lower end of the rail. under: the page
    is reached only by navigate(), and this other page is marked on the rail meanwhile. badge: asked on the reading
    thread. short: what stands under its icon where the rail has no room for the title. barred: not for whoever sits here."""

    key: str
    title: str
    icon: str
    factory: Callable[[], Page]
    at_foot: bool = False
    under: str = ""
    badge: Callable[[], Badge] | None = None
    short: str = ""
    barred: bool = False
