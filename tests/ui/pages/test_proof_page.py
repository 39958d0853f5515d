"""期限说明卡: opened from a card, switched by arrows, printed, closed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.proof import proof
from tests.builders import TODAY
from tests.ui.desk_stage import CTRL
from tests.ui.pages.case_stage import case_staged
from ui.pages.case.proof_calendar import Legend, ProofCalendar
from ui.pages.proof_page import ProofPage
from ui.parts.segmented import Segmented


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with case_staged(qtbot, lane, printer, tmp_path) as made:
        yield made


def opened(stage, case, rule):
    page = ProofPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, (case, rule))
    # Qt shows what was put into a layout with the next events, and gives it the focus then
    stage.wait(lambda: any(switch.hasFocus() for switch in page.findChildren(Segmented)))
    return page


def test_the_reckoning_stands_there_with_its_article(stage):
    opened(stage, stage.accepted(), "HND-60")
    stage.wait(lambda: "还剩 60 天" in stage.words())
    words = stage.words()
    assert "2026年12月18日" in words
    assert "加 60 日" in words and "第三十四条" in words and "如果批准延长 30 日" in words


def test_arrows_switch_between_the_clocks(stage):
    page = opened(stage, stage.accepted(), "HND-60")
    stage.key(Qt.Key.Key_Left)
    assert page._clock.rule.id == "NTC-15"
    assert page.resume_argument()[1] == page._clock.key
    stage.wait(lambda: "第二十三条" in stage.words())


def test_the_card_is_printed_and_left(stage, printer):
    case = stage.accepted()
    opened(stage, case, "NTC-15")
    stage.key(Qt.Key.Key_P, CTRL)
    stage.wait(lambda: printer.jobs)
    assert printer.jobs[0].pdf[:4] == b"%PDF"
    stage.key(Qt.Key.Key_Escape)
    assert stage.led_to == [("case", case)]


def test_the_calendar_says_what_each_day_is(stage):
    page = opened(stage, stage.accepted(), "HND-60")
    calendar = page.findChild(ProofCalendar)
    card = proof(page._clock.clock)
    words = {day.day.isoformat(): calendar.words_of(day) for day in card.strip if calendar.words_of(day)}
    assert words == {TODAY.isoformat(): "起", "2026-12-18": "止"}


def test_a_case_without_clocks_says_so(stage):
    stage.put(ProofPage(stage.lane, stage.desk, stage.messages, stage.printer), ("0" * 32, "HND-60"))
    stage.wait(lambda: "这一件没有在走的期限" in stage.words())


def test_the_legend_names_what_stands_in_the_calendar_and_is_seen_whole(stage):
    page = opened(stage, stage.accepted(), "HND-60")
    names = [sample.accessibleName() for sample in page.findChild(Legend).children() if isinstance(sample, QWidget)]
    assert names == ["起算的一天", "60 日内", "最后一天", "今天"]
    legend = page.findChild(Legend)
    legend.resize(120, legend.heightForWidth(120))
    samples = [child for child in legend.children() if isinstance(child, QWidget)]
    assert all(legend.rect().contains(sample.geometry()) for sample in samples)
