"""What stands above a case because it comes next."""

from __future__ import annotations

import pytest

from tests.ui.pages.case_stage import case_staged
from ui.parts.button import Button


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with case_staged(qtbot, lane, printer, tmp_path) as made:
        yield made


def test_what_nobody_classified_says_so_and_leads_to_where_it_is_settled(stage):
    page = stage.open(stage.registered(legal_class="unclassified"))
    assert "还没有依法分类" in stage.words() and "也还不能受理" in stage.words()
    next(b for b in page.findChildren(Button) if b.text() == "依法分类").click()
    stage.wait(lambda: page.panel() is not None and page.panel().act == "correct")
    stage.open(stage.registered(legal_class="appeal_6"))
    assert "还没有依法分类" not in stage.words()


def test_what_sounds_like_an_accusation_is_asked_about_before_it_goes_anywhere(stage):
    case = stage.registered("社区书记贪污集体的钱，我要举报他。", legal_class="unclassified")
    page = stage.open(case)
    assert "先问清是不是检举控告" in stage.words() and "先不往外转、不答复" in stage.words()
    next(b for b in page.findChildren(Button) if b.text() == "依法分类").click()
    stage.wait(lambda: page.panel() is not None and page.panel().act == "correct")


def test_of_what_was_sent_to_us_the_head_says_who_wants_what_by_when(stage):
    stage.open(stage.transferred_in(from_number="越信交〔2026〕31号", due_date="2026-12-05"))
    assert "越秀区信访局交办，来文越信交〔2026〕31号，最迟 12月5日反馈" in stage.words()
    stage.open(stage.transferred_in())
    assert "越秀区信访局转来" in stage.words() and "反馈" not in stage.words()
