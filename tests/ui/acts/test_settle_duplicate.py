"""核对是不是同一件事: 今日 and the case say so, the panel keeps what was found out, and it is asked no more."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import DuplicateSuspected
from tests.builders import ORG
from tests.ui.copies_stage import copies_of
from tests.ui.desk_stage import CTRL
from tests.ui.pages.test_conflicted_cases import register
from ui.acts.settle_duplicate import SettleDuplicatePanel
from ui.pages.cases.views import SUSPECTED
from ui.pages.today_page import TodayPage
from ui.parts.banner import Banner
from ui.parts.button import Button
from ui.parts.tags import Chip

ELSEWHERE = "0192f3a4b5c67d8e9fa0b1c2d3e400cc"


def suspect(stage, case: str, other: str = ELSEWHERE, org: str = "440104016") -> None:
    """What an exchange writes."""
    body = DuplicateSuspected(other, org, "2026-10-12", "440104000-2026-000012")
    with stage.desk.store.write(stage.desk.clock(), stage.desk.actor.id, ORG) as work:
        entry = NewEntry(stage.desk.new_id(), Subject("case", case), body, Routing((ORG,)))
        stage.lane.changed.emit(work.append([entry]))


def opened(stage, case: str) -> SettleDuplicatePanel:
    page = stage.open(case)
    next(b for b in page.findChildren(Button) if b.text() == "核对是不是同一件事").click()
    stage.wait(lambda: isinstance(stage.page.panel(), SettleDuplicatePanel))
    panel = stage.page.panel()
    stage.wait(lambda: panel.isAncestorOf(stage.focus()))
    return panel


def test_the_case_says_where_and_when_and_a_person_settles_it(stage):
    case = stage.registered()
    suspect(stage, case)
    panel = opened(stage, case)
    words = stage.words()
    assert "可能和别处登记的是同一件事" in words
    assert "建设街道 2026年10月12日登记的一件，正式编号 440104000-2026-000012" in words
    assert not panel.save.isEnabled() or panel.check()
    panel.fields["answer"].set_value("different")
    panel.fields["answer"].edited.emit()
    panel.fields["reason"].set_value("打电话问过，是兄弟两个。")
    panel.fields["reason"].edited.emit()
    stage.key(Qt.Key.Key_Return, CTRL)
    stage.wait(lambda: stage.case(case).open_duplicates == ())
    page = stage.open(case)
    assert "请和对方核对" not in stage.words()
    newest = page._timeline.blocks()[0]
    assert (newest.headline, newest.item.words) == ("核对过，和别处登记的不是同一件事", "打电话问过，是兄弟两个。")


def test_one_that_is_here_as_well_is_named_by_its_number(stage):
    case, other = stage.registered(), stage.registered("楼道渗水。")
    suspect(stage, case, other)
    opened(stage, case)
    number = stage.case(other).number
    stage.wait(lambda: f"那一件本机也有：{number}" in stage.words())


def test_today_leads_to_the_cases_and_the_register_shows_them_alone(stage):
    case, _ = stage.registered(), stage.registered("楼道渗水。")
    page = TodayPage(stage.lane, stage.desk, stage.messages, stage.printer, copies_of(stage.lane, stage.desk))
    stage.put(page, None)
    stage.wait(lambda: page._figures.count())
    shown = lambda: [b for b in page.findChildren(Banner) if "可能和别处" in b.accessibleName()]  # noqa: E731
    assert not shown()
    suspect(stage, case)
    stage.wait(shown)
    (banner,) = shown()
    assert "有 1 件可能和别处登记的是同一件事" in banner.accessibleName()
    banner.findChild(Button).setFocus()
    stage.key(Qt.Key.Key_Space)
    assert stage.led_to == [("cases", SUSPECTED)]
    listed = register(stage, SUSPECTED)
    stage.wait(lambda: listed.table.model().rowCount() == 1)
    assert "可能和别处重复" in {chip.text() for chip in listed.bar.findChildren(Chip)}
