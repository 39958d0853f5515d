"""A hall with a few matters of different days, for the tests of the lists."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.acts.assign import AssignDraft
from app.domain.envelope import CHINA
from tests.builders import HE, NOW
from tests.ui.pages.case_stage import CaseStage, case_staged
from ui.lane import Lane
from ui.preview.printing import Printer

LI = replace(HE, name="黎志辉", phone="13800001001")
ZHOU = replace(HE, name="周德民", phone="13800001002")
SU = replace(HE, name="苏晓彤", phone="13800001003")
LATE, TODAY_DUE, CAME_TODAY, FAR = "外墙瓷片脱落没有修。", "幼儿园加收伙食费。", "小区化粪池外溢。", "二次供水发黄。"


class HallStage(CaseStage):
    """`cases`: text of the matter → id of its case."""

    cases: dict[str, str]

    def came(self, text: str, person: object, *day: int) -> str:
        """Somebody came on a day."""
        self.desk.clock.now = datetime(*day, 9, 30, tzinfo=CHINA)
        return self.registered(text, person=person)

    def fill(self) -> None:
        """Four matters: one late, one due today, one of today, one far off."""
        self.cases = {
            LATE: self.came(LATE, LI, 2026, 9, 28),
            TODAY_DUE: self.came(TODAY_DUE, SU, 2026, 10, 4),
            FAR: self.came(FAR, HE, 2026, 10, 16),
            CAME_TODAY: self.came(CAME_TODAY, ZHOU, 2026, 10, 19),
        }
        self.desk.clock.now = NOW
        self.desk.do(AssignDraft(self.desk.new_id(), self.cases[LATE], self.desk.actor.id, "王敏"))


@contextmanager
def hall(qtbot: QtBot, lane: Lane, printer: Printer, folder: Path, *, empty: bool = False) -> Iterator[HallStage]:
    """The hall on a fresh desk in `folder`; the lane is empty and the file closed afterwards."""
    with case_staged(qtbot, lane, printer, folder, HallStage) as stage:
        if not empty:
            stage.fill()
        yield stage
