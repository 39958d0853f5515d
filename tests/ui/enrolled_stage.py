"""A whole desk in its window, and the clerk's hand: let in at a centre or given a stick, worked by keys."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

from PySide6.QtWidgets import QApplication

import main
from app.acts.register_draft import DemandDraft, PersonDraft, RegisterDraft
from app.console.program import FirstStart
from tests.builders import HE, NOT_LITIGATED
from tests.commands import PASSWORD
from tests.db.sync.centres import HUANGHUAGANG
from ui.demo.hand import Hand, NotShown
from ui.demo.run import close
from ui.exchange_line import ExchangeLine
from ui.main_window import MainWindow
from ui.pages.settings.centre_section import CentreSection
from ui.parts.labels import Label
from ui.session import Session

PATIENCE_MS = 60_000
"""What is written while an exchange runs goes with the next one, twenty seconds later."""
LIFT = "加装电梯停工三个月。"


class Desk:
    """A desk in its window, and the clerk's hand."""

    def __init__(self, session: Session, hand: Hand) -> None:
        self.session, self.hand = session, hand

    @property
    def window(self) -> MainWindow:
        return cast(MainWindow, self.session.window)

    def foot(self) -> str:
        """What the foot of the window says of the exchange."""
        line = self.window.findChildren(ExchangeLine)[-1]
        return line.words.text() if line.isVisible() else ""

    def until_foot(self, words: str) -> None:
        """Wait until the foot begins with these words. Raises NotShown with what it said all the while."""
        seen: list[str] = []

        def is_so() -> bool:
            if not seen or seen[-1] != self.foot():
                seen.append(self.foot())
            return seen[-1].startswith(words)

        try:
            self.hand.wait(words, is_so, PATIENCE_MS)
        except NotShown as error:
            raise NotShown(f"{words}; instead: {seen}, {self.session.exchanges.trouble}") from error

    def texts(self, part: type) -> list[str]:
        """What a part that is seen says."""
        (seen,) = [each for each in self.window.findChildren(part) if each.isVisible()]
        return [label.text() for label in seen.findChildren(Label) if label.isVisible()]

    def joining(self) -> CentreSection:
        """The section where a desk is let in."""
        self.window.go("settings", "centre")
        self.hand.wait("section", lambda: self.hand.find(CentreSection))
        return cast(CentreSection, self.hand.find(CentreSection))

    def join(self) -> CentreSection:
        """Press the button that lets it in, by the key."""
        section = self.joining()
        self.hand.focus(section.enter)
        self.hand.press("Return")
        return section

    def register(self) -> None:
        """Somebody came."""
        desk = self.session.desk()
        demand = DemandDraft(
            LIFT, category="030600", place="440104014015", triage=NOT_LITIGATED, legal_class="appeal_6"
        )
        draft = RegisterDraft(desk.new_id(), desk.new_id(), people=(PersonDraft(HE),), demands=(demand,))
        self.session.lane.run(desk.do, draft)


@contextmanager
def sitting(app: QApplication, home: Path, printer: Any) -> Iterator[Desk]:
    """A fresh desk of a township, opened by its password; closed afterwards."""
    main.init(FirstStart(home, HUANGHUAGANG, "王敏", PASSWORD, "F0"))
    session = Session(app, home, main.doors(), printer)
    session.start()
    hand = Hand(cast(Any, session.window))
    hand.type(PASSWORD)
    hand.press("Return")
    hand.wait("main window", lambda: isinstance(session.window, MainWindow))
    hand.window = cast(MainWindow, session.window)
    hand.window.resize(1366, 768)
    yield Desk(session, hand)
    close(session)
