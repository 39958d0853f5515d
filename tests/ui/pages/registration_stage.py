"""A registration page over a real desk on the disk, worked by keys and input-method commits."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.acts.register_draft import DemandDraft, PersonDraft, RegisterDraft
from app.desk import Desk
from app.domain import kinds as k
from tests.builders import NOT_LITIGATED, NOW
from tests.ui.desk_stage import DeskStage, fresh_desk
from ui.lane import Lane
from ui.pages.registration_page import RegistrationPage
from ui.parts.candidate_list import CandidateList
from ui.preview.printing import Printer

ID = "449999196208174412"
"""Of a county that does not exist."""
HE = k.Person("何永强", "resident", ID, "1", "1962-08-17", "13800007719", "440104014015", "水荫横路 12 号 602")
LIFT = "水荫横路12号加装电梯，公示后开工，一楼住户反对，工程停了三个月，请求协调复工。"
LIFT_AGAIN = "电梯工程还停着，一楼住户反对，老人上下不便，请求协调复工。"
CATEGORY = "100200"


def words_of(part: QWidget) -> str:
    """Everything its labels say to the eye."""
    return " ".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())


class Stage(DeskStage):
    """The page and its desk."""

    def __init__(self, qtbot: QtBot, lane: Lane, desk: Desk, printer: Printer) -> None:
        super().__init__(qtbot, lane, desk, printer)
        self.said: list[str] = []
        self.messages.status_said.connect(self.said.append)
        self.page = self.open()

    def open(self) -> RegistrationPage:
        """A page as after starting the program."""
        self.page = RegistrationPage(self.lane, self.desk, self.messages, self.printer, self.desk.put_scan)
        self.qtbot.addWidget(self.page)
        self.page.resize(1198, 684)
        with self.qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()
        self.page.activate(None)
        return self.page

    @property
    def form(self):
        return self.page.form

    @property
    def person(self):
        return self.page.form.people.person

    @property
    def demand(self):
        return self.page.form.demands.demand

    def enter(self, times: int = 1) -> None:
        for _ in range(times):
            self.key(Qt.Key.Key_Return)

    def choose(self, words: str) -> None:
        """Type into a type-ahead field and take the first candidate."""
        self.type(words)
        self.wait(lambda: any(found.isVisible() for found in self.page.findChildren(CandidateList)))
        self.enter()

    def visit(self, name: str = "梁秀珍", text: str = "楼道渗水三个月没有修，请协调物业来修。") -> None:
        """The shortest whole visit: no papers, name, address, what is wanted, category."""
        self.key(Qt.Key.Key_F6)
        self.type(name)
        self.enter()
        self.enter()
        self.choose("sy")
        self.type("水荫路 8 号")
        self.enter(2)
        self.type(text)
        self.key(Qt.Key.Key_Tab)
        self.choose("jsgl")

    def saved(self) -> str:
        """Save and wait for the receipt; answers the id of the case."""
        case = self.form.draft().case
        self.save()
        self.wait(lambda: self.page.papers is not None and self.page.papers.view.pdf())
        return case

    def earlier_visit(self) -> str:
        """何永强 came six weeks ago about the lift."""
        demand = DemandDraft(LIFT, CATEGORY, "440104014015", triage=NOT_LITIGATED, legal_class="appeal_6")
        draft = RegisterDraft(self.desk.new_id(), self.desk.new_id(), people=(PersonDraft(HE),), demands=(demand,))
        now, self.desk.clock.now = self.desk.clock.now, NOW - timedelta(days=42)
        self.desk.do(draft)
        self.desk.clock.now = now
        return draft.case


@contextmanager
def staged(qtbot: QtBot, lane: Lane, printer: Printer, folder: Path) -> Iterator[Stage]:
    """A page over a fresh desk in `folder`; the lane is empty and the file closed afterwards."""
    with fresh_desk(folder) as desk:
        stage = Stage(qtbot, lane, desk, printer)
        yield stage
        stage.page.can_close()
        lane.close()
        stage.page.close()
