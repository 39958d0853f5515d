"""The page of a case after an act: where the focus goes on, what comes next, and what waits for somebody else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.acts.deliver import DeliverDraft
from app.acts.propose_void import ProposeVoidDraft
from app.acts.use_simple import UseSimpleDraft
from tests.app.test_official_number import NUMBER, numbered
from tests.ui.pages.case_stage import case_staged
from ui.parts.button import Button


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with case_staged(qtbot, lane, printer, tmp_path) as made:
        yield made


def headlines(page):
    return [block.headline for block in page._timeline.blocks()]


def test_after_an_act_the_focus_is_on_what_was_done(stage):
    page = stage.open(stage.registered())
    stage.act(Qt.Key.Key_R)
    stage.type("到现场看过。")
    stage.save()
    stage.wait(lambda: page.panel() is None and headlines(page)[0].startswith("办理"))
    timeline = page._timeline
    assert QApplication.focusWidget() is timeline and "到现场看过" in timeline.accessibleDescription()
    stage.key(Qt.Key.Key_Down)
    assert "登记 1 项诉求" in timeline.accessibleDescription(), "the arrows go on from it"
    stage.wait(lambda: page._actions._buttons[0].isVisible())
    stage.act(Qt.Key.Key_J)
    assert page.panel() is not None, "and so do the keys of the acts"


def test_a_void_waits_for_a_second_person_and_says_so(stage):
    case = stage.registered()
    page = stage.open(case)
    assert "核准作废" not in stage.words()
    stage.desk.do(ProposeVoidDraft(stage.desk.new_id(), case, "录重了"))
    page.activate(case)
    stage.wait(lambda: "核准作废、不予作废" in stage.words())
    assert "登记的人和提请的人自己都不能核" in stage.words()
    assert not [b for b in page.findChildren(Button) if b.text() in ("核准作废", "不予作废")]


def test_the_next_act_waits_until_what_was_just_written_is_read(stage):
    case = stage.accepted()
    page = stage.open(case)
    panel = stage.panel_of("note")
    stage.write(panel, text="打过电话。")
    stage.saved()
    # what was just written is being read, for however short a time
    page._load()
    page.open_act("talk")
    assert page.panel() is None or page.panel().act == "note"
    stage.wait(lambda: page.panel() is not None and page.panel().act == "talk")
    stage.write(page.panel(), with_whom="何永强", text="说腿好些了。")
    stage.saved()
    assert "您打开以后" not in stage.words() and stage.kinds("case").count("talk.noted") == 1


def test_an_official_number_stands_beside_that_of_the_receipt(stage):
    case = stage.registered()
    numbered(stage.desk, case)
    stage.open(case)
    words = stage.words()
    assert stage.case(case).number in words and f"正式编号 {NUMBER}" in words


def delivery(stage, case):
    """Its first paper handed over today."""
    paper = next(iter(stage.case(case).documents))
    today = stage.desk.world().today.isoformat()
    return DeliverDraft(stage.desk.new_id(), case, paper, delivered_on=today, receiver="本人")


@pytest.mark.parametrize(("wants_paper", "first"), [("no", "直接答复"), ("yes", "出处理意见书")])
def test_who_wants_no_paper_is_answered_first(stage, wants_paper, first):
    case = stage.registered()
    stage.desk.do(UseSimpleDraft(stage.desk.new_id(), case, ground="daily", wants_paper=wants_paper))
    page = stage.open(case)
    if wants_paper == "yes":  # its notice is handed over first
        stage.desk.do(delivery(stage, case))
        page.activate()
    stage.wait(lambda: page._actions._buttons[0].text() == first)
