"""What the colleagues at the other desks of a hall do: noticed every other second, told as after an act of one's own.

The page in front says which case is open here, and shows who else has it open; nothing of that is kept anywhere.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.desk import Desk
from app.domain.problems import Problem
from app.ports import News, Watching
from ui.lane import Lane
from ui.messages import Messages, sentence
from ui.page import Page

EVERY_MS = 2_000
GONE_MS = 10_000
"""While the hall's database does not answer."""
GONE = "colleagues"
"""Key of the banner."""


class Colleagues(QObject):
    """Lives as long as the window over its desk; rests at once where there is no hall. `page`: the page in front, None
    while the desk is locked."""

    def __init__(
        self, lane: Lane, desk: Desk, messages: Messages, page: Callable[[], Page | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._lane, self._desk, self._messages, self._page = lane, desk, messages, page
        self._away = False
        self._next = QTimer(self, singleShot=True, interval=EVERY_MS)
        self._next.timeout.connect(self.look)
        self.look()

    def look(self) -> None:
        """Look round now, and from then on every other second."""
        page = self._page()
        watching = page.watching() if page else Watching()
        self._lane.read(
            self._desk.look_round, watching, owner=self, on_rows=lambda news: self._tell(page, news),
            on_unavailable=self._on_gone,
        )  # fmt: skip

    def _tell(self, page: Page | None, news: News | None) -> None:
        if news is None:
            return
        if self._away:
            self._away = False
            self._messages.clear(GONE)
        if news.changes.subjects:
            self._lane.changed.emit(news.changes)
        if page is not None and page is self._page():
            page.show_present(news.present)
        self._next.start(EVERY_MS)

    def _on_gone(self, problem: Problem) -> None:
        """Said once; it goes by itself when the database answers again, and what was written meanwhile is told then."""
        if not self._away:
            self._away = True
            title = self.tr("看不到别的台写了什么")
            self._messages.banner("alarm", title, sentence(problem), key=GONE)
        self._next.start(GONE_MS)
