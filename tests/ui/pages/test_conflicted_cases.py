"""Cases that two places put right differently are found: a line on 今日, a way from the register, a chip among its conditions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.acts.correct import CorrectDraft
from app.acts.station import SetDraft
from app.ports import CaseFilter
from tests.db.sync.stations import HALL, station
from tests.ui.copies_stage import copies_of
from tests.ui.pages.case_stage import case_staged
from tests.ui.two_stations import Hall, apart
from ui.pages.cases.condition_panel import ConditionPanel
from ui.pages.cases.views import CONFLICTS
from ui.pages.cases_page import CasesPage
from ui.pages.today_page import TodayPage
from ui.parts.banner import Banner
from ui.parts.button import Button
from ui.parts.tags import Chip


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with case_staged(qtbot, lane, printer, tmp_path) as made:
        yield made


@pytest.fixture
def hall(stage, tmp_path):
    with station(tmp_path / "hall", HALL) as store:
        yield Hall(stage, store)


def register(stage, argument=None):
    page = CasesPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, argument)
    stage.wait(lambda: page._words.text())
    return page


def test_the_register_says_how_many_and_leads_there_while_somebody_has_to_decide(stage, hall):
    stage.registered()
    page = register(stage)
    assert not page.conflicts.isVisible()
    case = apart(stage, hall, title="电梯停工三个月", theirs={"title": "加装电梯停工"})
    stage.wait(lambda: page.conflicts.isVisible() and page.conflicts.text() == "两处改动 1")
    page.conflicts.setFocus()
    stage.key(Qt.Key.Key_Space)
    stage.wait(lambda: page.table.model().rowCount() == 1)
    page.table.setFocus()
    stage.key(Qt.Key.Key_Return)
    assert stage.led_to == [case]
    decision = CorrectDraft(stage.desk.new_id(), case, {"title": "一起写的"}, reason="问过本人")
    stage.lane.changed.emit(stage.desk.do(decision).changes)
    stage.wait(lambda: not page.conflicts.isVisible() and page.table.model().rowCount() == 0)


def test_a_persons_phone_is_enough_and_the_chip_says_so(stage, hall):
    stage.registered()
    apart(stage, hall, ({"phone": "13800001234"}, {"phone": "13800005678"}))
    page = register(stage, CaseFilter(conflicted=True, channels=("visit",)))
    stage.wait(lambda: page.table.model().rowCount() == 1)
    assert "有两处改动" in {chip.text() for chip in page.bar.findChildren(Chip)}
    page.bar.more.click()
    panel = page.panel.findChild(ConditionPanel)
    assert panel.conflicted.isChecked()
    panel.conflicted.setFocus()
    stage.key(Qt.Key.Key_Space)
    assert panel.filter().conflicted is None


def test_today_says_how_many_and_leads_there(stage, hall):
    stage.registered()
    stage.desk.do(SetDraft(stage.desk.new_id(), "contact", "王敏 020-0000 0000"))
    page = TodayPage(stage.lane, stage.desk, stage.messages, stage.printer, copies_of(stage.lane, stage.desk))
    stage.put(page, None)
    stage.wait(lambda: page._figures.count())
    assert not page.findChildren(Banner)
    apart(stage, hall, title="电梯停工三个月", theirs={"title": "加装电梯停工"})
    shown = lambda: [b for b in page.findChildren(Banner) if b.isVisible()]  # noqa: E731
    stage.wait(shown)
    (banner,) = shown()
    assert "有 1 件两处改得不一样" in banner.accessibleName()
    banner.findChild(Button).setFocus()
    stage.key(Qt.Key.Key_Space)
    assert stage.led_to == [("cases", CONFLICTS)]
