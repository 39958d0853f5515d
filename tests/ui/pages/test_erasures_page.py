"""到期销毁 over a real desk, by keys: proposed by one, destroyed by another; the case says so, and the list names nobody."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt

from app.domain import kinds as k
from app.domain.entries import NewEntry
from app.domain.envelope import CHINA, Subject
from app.domain.world import Actor
from app.ids import uuid7
from app.ports import CaseFileQuery
from tests.builders import NOW, ORG
from tests.db.desks import ROUTE
from tests.never_built import text_of
from tests.ui.desk_stage import ALT
from tests.ui.pages.hall_stage import LI, hall
from ui.pages.case_page import CasePage
from ui.pages.erasures_page import ErasuresPage
from ui.pages.hall.erasure_forms import DecideErasureForm

COLLEAGUE = Actor("0192f3a4b5c67d8e9fa0b1c2d3e40077", "陈建国", "主任")


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        made.case = archived(made, made.came("阳台渗水。", LI, 2012, 3, 5))
        made.desk.clock.now = NOW
        yield made


def archived(stage, case):
    """Closed and in its dossier since 2012; the acts themselves have their own tests."""
    with stage.desk.store.write(NOW, stage.desk.actor.id, ORG) as work:
        for body in (k.CaseClosed("已解决"), k.CaseArchived("years_10", "2012-1", "2012-06-01")):
            work.append([NewEntry(uuid7(NOW), Subject("case", case), body, ROUTE)])
    return case


def opened(stage, part=None):
    page = ErasuresPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, part)
    stage.wait(lambda: page.listed is not None and (part is None or page.listed.part == part))
    return page


def proposed_by_colleague(stage):
    with stage.desk.store.write(NOW, COLLEAGUE.id, ORG) as work:
        body = k.ErasureProposed("years_10", "2012-06-01", "2022-12-31")
        work.append([NewEntry(uuid7(NOW), Subject("case", stage.case), body, ROUTE)])


def test_what_is_kept_no_longer_is_proposed_by_one_key_and_waits_for_somebody_else(stage):
    page = opened(stage)
    stage.wait(page.table.hasFocus)
    assert [row.line.case for row in page.listed.rows] == [stage.case]
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: stage.desk.read(CaseFileQuery(stage.case)).case.erasure_proposal)
    page = opened(stage, "proposed")
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Return)
    form = page.findChild(DecideErasureForm)
    form.fields["choice"].set_value("erase")
    stage.save()
    stage.wait(lambda: "要第二个人来核" in stage.words())


def test_the_second_person_has_it_destroyed_and_the_case_says_so(stage):
    proposed_by_colleague(stage)
    page = opened(stage, "proposed")
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: "谁也恢复不了" in stage.words())
    form = page.findChild(DecideErasureForm)
    form.fields["choice"].set_value("erase")
    stage.save()
    stage.wait(lambda: stage.desk.read(CaseFileQuery(stage.case)).case.erasure)
    case = CasePage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(case, stage.case)
    stage.wait(lambda: "已按期销毁" in stage.words())
    words = stage.words()
    assert "2012" in words and not any(told in words for told in ("渗水", "黎志辉", "黎"))


def test_the_destruction_list_has_number_days_and_two_people_and_no_petitioner(stage):
    proposed_by_colleague(stage)
    from app.acts.erase import EraseDraft

    stage.desk.do(EraseDraft(stage.desk.new_id(), stage.case))
    number = stage.desk.read(CaseFileQuery(stage.case)).case.number
    page = opened(stage, "erased")
    page.setFocus()
    stage.key(Qt.Key.Key_P, ALT)
    stage.wait(lambda: "销毁清册" in stage.words() and page._output._panel.isVisible())
    text = text_of(stage.desk.sheet("destruction_list", "2026-01-01 2026-12-31"))
    assert number in text and "王敏" in text and "10年" in text
    assert not any(told in text for told in ("渗水", "黎志辉", "黎*"))


def test_a_case_that_has_not_reached_the_end_of_its_term_is_not_listed(stage):
    stage.desk.clock.now = datetime(2022, 12, 31, 9, tzinfo=CHINA)
    page = opened(stage)
    assert page.listed.rows == () and not page.propose.isEnabled()
    stage.desk.clock.now = NOW
