"""The pages of one case over a real desk on the disk, worked by keys and input-method commits."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.acts.accept import AcceptDraft
from app.acts.deliver import DeliverDraft
from app.acts.register_draft import DemandDraft, PersonDraft, RegisterDraft
from app.acts.reply import ReplyDraft
from app.desk import Desk
from app.domain.case import CaseState
from app.domain.kinds import ReplyPoint
from app.ports import CaseFileQuery, EntriesQuery
from tests.builders import HE, NOT_LITIGATED
from tests.ui.desk_stage import ALT, DeskStage, fresh_desk
from ui.acts.act_panel import ActPanel
from ui.lane import Lane
from ui.page import Page
from ui.pages.case_page import CasePage
from ui.preview.printing import Printer

LIFT = "加装电梯停工三个月，请求协调复工。"
POINT = ReplyPoint("1", "情况属实。", "《信访工作条例》第三十二条", "supported", "十五日内复工。")


class CaseStage(DeskStage):
    """A desk with its pages."""

    def __init__(self, qtbot: QtBot, lane: Lane, desk: Desk, printer: Printer) -> None:
        super().__init__(qtbot, lane, desk, printer)
        self.page: Page | None = None
        self.pages: list[Page] = []
        self.led_to: list[object] = []

    # ---------- what happened before

    def registered(self, *texts: str, person=HE, **changes: str) -> str:
        """A visit; answers the id of its case. `changes` are fields of each demand."""
        usual = {"triage": NOT_LITIGATED, "legal_class": "appeal_6"}
        fields = {"category": "030600", "place": "440104014015", **usual, **changes}
        demands = tuple(DemandDraft(text, **fields) for text in texts or (LIFT,))
        draft = RegisterDraft(self.desk.new_id(), self.desk.new_id(), people=(PersonDraft(person),), demands=demands)
        self.desk.do(draft)
        return draft.case

    def transferred_in(self, text: str = LIFT, **details: str) -> str:
        """What 越秀区信访局 sent to us."""
        demand = DemandDraft(text, category="030600", legal_class="appeal_6")
        draft = RegisterDraft(
            self.desk.new_id(), self.desk.new_id(), "transferred_in", "", (PersonDraft(HE),), demands=(demand,),
            details={"from_unit": "越秀区信访局", **details},
        )  # fmt: skip
        self.desk.do(draft)
        return draft.case

    def accepted(self, *texts: str) -> str:
        """A visit that was accepted; its notice waits for delivery."""
        case = self.registered(*texts)
        self.desk.do(AcceptDraft(self.desk.new_id(), case, accepted_on="2026-10-19"))
        return case

    def answered(self) -> str:
        """An accepted case with its reply, delivered on 19 October."""
        case = self.accepted()
        self.desk.do(ReplyDraft(self.desk.new_id(), case, (POINT,), "越秀区人民政府"))
        return self.delivered(case)

    def delivered(self, case: str) -> str:
        """The latest paper of the case reached the petitioner."""
        paper = list(self.case(case).documents)[-1]
        self.desk.do(DeliverDraft(self.desk.new_id(), case, paper, "hand", "2026-10-19", "本人"))
        return case

    def case(self, case: str) -> CaseState:
        """The case as it stands on the disk."""
        return self.desk.read(CaseFileQuery(case)).case

    def kinds(self, subject_kind: str) -> list[str]:
        """Kinds of the entries of one kind of subject."""
        return [entry.envelope.kind for entry in self.desk.read(EntriesQuery(subject_kind))]

    def put(self, page: Page, argument: object) -> Page:
        """Show a page."""
        self.page = page
        self.pages.append(page)
        page.navigate.connect(lambda key, where: self.led_to.append((key, where)))
        page.open_case.connect(lambda case: self.led_to.append(case))
        self.lane.changed.connect(page.on_changed)
        self.qtbot.addWidget(page)
        page.resize(1198, 684)
        with self.qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.activate(argument)
        return page

    def open(self, argument: object) -> CasePage:
        """Show a case and wait until it stands there."""
        page = CasePage(self.lane, self.desk, self.messages, self.printer)
        self.put(page, argument)
        self.wait(page.is_ready)
        return page

    def act(self, key: Qt.Key):
        """Press an act's key and wait for its panel."""
        self.key(key, ALT)
        self.wait(lambda: self.page.panel() is not None)
        return self.page.panel()

    def panel_of(self, act: str) -> ActPanel:
        """Open an act beside the case and wait until it takes keys."""
        self.page.open_act(act)
        self.wait(lambda: self.page.panel() is not None and (self.page.panel().offer or self.page.panel().act) == act)
        panel = self.page.panel()
        self.wait(lambda: panel.isVisible() and QApplication.focusWidget() is not None)
        return panel

    def write(self, panel: ActPanel, **texts: str) -> None:
        """Type into fields by their names."""
        for name, words in texts.items():
            panel.fields[name].setFocus()
            self.type(words)

    def choose(self, panel: ActPanel, name: str, steps: int = 1) -> None:
        """Go down so many options of a choice."""
        panel.fields[name].editor().setFocus()
        for _ in range(steps):
            self.key(Qt.Key.Key_Down)

    def saved(self) -> None:
        """Save, and wait until the panel is done and the page shows what came of it: a form opened on less is refused."""
        self.save()
        self.wait(lambda: self.page.panel() is None)
        self.wait(self._up_to_date)

    def _up_to_date(self) -> bool:
        sheet = self.page._sheet
        return sheet is None or sheet.case.frontier == self.case(sheet.case.id).frontier

    def words(self) -> str:
        """Everything that stands in labels on the page now."""
        labels = self.page.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())


AStage = TypeVar("AStage", bound=CaseStage)


@contextmanager
def case_staged(
    qtbot: QtBot, lane: Lane, printer: Printer, folder: Path, stage: type[AStage] = CaseStage
) -> Iterator[AStage]:
    """A fresh desk in `folder`; the lane is empty and the file closed afterwards."""
    with fresh_desk(folder) as desk:
        made = stage(qtbot, lane, desk, printer)
        yield made
        for page in made.pages:
            page.can_close()
        lane.close()
        for page in made.pages:
            page.close()
