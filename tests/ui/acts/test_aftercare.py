"""What follows the answer, as panels, by keys: return visits, execution, withdrawal, death, change of people."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.acts.add_material import AddMaterialDraft
from app.acts.reply import ReplyDraft
from app.domain.kinds import Material, ReplyPoint
from app.domain.terms import Step
from app.domain.world import Actor
from tests.ui.pages.case_stage import case_staged

POINT = ReplyPoint("1", "情况属实。", "《信访工作条例》第三十二条", "supported", "十五日内复工。")
DOWN = Qt.Key.Key_Down


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with case_staged(qtbot, lane, printer, tmp_path) as made:
        yield made


def answered(stage):
    case = stage.accepted()
    stage.desk.do(ReplyDraft(stage.desk.new_id(), case, (POINT,), "越秀区人民政府"))
    return stage.delivered(case)


def panel_of(stage, page, act):
    page.open_act(act)
    stage.wait(lambda: page.panel() is not None and page.panel().act == act)
    return page.panel()


def write(stage, panel, **texts):
    for name, words in texts.items():
        panel.fields[name].setFocus()
        stage.type(words)


def choose(stage, panel, name, steps=1):
    panel.fields[name].editor().setFocus()
    for _ in range(steps):
        stage.key(DOWN)


def saved(stage, page):
    stage.save()
    stage.wait(lambda: page.panel() is None)


def test_a_return_visit_is_agreed_first_and_then_made(stage):
    case = answered(stage)
    page = stage.open(case)
    panel = panel_of(stage, page, "plan_return_visit")
    assert panel.fields["planned_on"].text() == "2026-10-26"
    stage.save()
    assert panel.agreed.error() and panel.fields["agreement"].error()
    choose(stage, panel, "agreed")
    write(stage, panel, agreement="送达时当面问过，愿意。")
    saved(stage, page)
    (visit,) = stage.case(case).return_visits.values()
    assert visit.agreed
    stage.wait(lambda: page._sheet.refused["make_return_visit"] is None)
    panel = panel_of(stage, page, "make_return_visit")
    assert "送达时当面问过" in stage.words()
    choose(stage, panel, "reached", 2)
    assert not panel.fields["text"].isVisible()
    saved(stage, page)
    (visit,) = stage.case(case).return_visits.values()
    assert [attempt.reached for attempt in visit.attempts] == [False]


def test_what_was_promised_is_noted_as_not_done(stage):
    case = answered(stage)
    page = stage.open(case)
    panel = panel_of(stage, page, "note_execution")
    choose(stage, panel, "state")
    write(stage, panel, text="施工队还没有进场。")
    saved(stage, page)
    assert stage.case(case).demands["1"].executions[-1].state == "not_yet"


def test_a_withdrawal_rests_on_the_scan_of_the_signed_paper(stage):
    case = answered(stage)
    blob, key = stage.desk.put_scan(b"scan")
    paper = Material("", "撤回申请书", blob=blob, key=key)
    stage.desk.do(AddMaterialDraft(stage.desk.new_id(), case, (paper,)))
    page = stage.open(case)
    panel = panel_of(stage, page, "withdraw")
    choose(stage, panel, "paper")
    write(stage, panel, words="事情已经解决。")
    saved(stage, page)
    assert stage.case(case).step is Step.WITHDRAWN


def test_a_death_and_who_goes_on(stage):
    case = stage.registered()
    page = stage.open(case)
    panel = panel_of(stage, page, "record_death")
    assert "何永强" not in panel.fields["place"].editor().currentText()
    write(stage, panel, died_on="2026-10-18", successor="儿子接着办。")
    saved(stage, page)
    assert stage.case(case).deaths == {0: "儿子接着办。"}
    panel = panel_of(stage, page, "change_people")
    panel.keep.editor().setFocus()
    panel.keep.focusProxy().setFocus()
    stage.key(Qt.Key.Key_Space)
    panel.fields["added.0.name"].setFocus()
    stage.type("何志远")
    panel.role.editor().setFocus()
    stage.key(Qt.Key.Key_Home)
    write(stage, panel, reason="父亲去世，儿子接着办。")
    saved(stage, page)
    people = stage.case(case).people
    assert [p.role for p in people] == ["main"] and stage.case(case).deaths == {}


def closing(stage, page):
    panel = panel_of(stage, page, "close")
    stage.save()
    assert panel.fields["four.solved"].error() and panel.fields["matter"].error()
    write(
        stage, panel, result="已按处理意见复工。", matter="电梯已经复工。", heart="老人放心了。",
        **{"four.solved": "施工单位，复工照片。"},
    )  # fmt: skip
    saved(stage, page)


def test_closing_says_how_it_ended_then_the_dossier_then_on_again(stage):
    case = answered(stage)
    page = stage.open(case)
    closing(stage, page)
    closed = stage.case(case).closing
    assert closed is not None and closed.four == {"solved": "施工单位，复工照片。"}
    stage.wait(lambda: page._sheet.refused["archive"] is None)
    panel = panel_of(stage, page, "archive")
    assert panel.fields["retention"].value() == "years_30"
    write(stage, panel, dossier="2026-XF-017")
    saved(stage, page)
    assert stage.case(case).step is Step.ARCHIVED
    stage.wait(lambda: page._sheet.refused["reopen"] is None)
    panel = panel_of(stage, page, "reopen")
    write(stage, panel, reason="又停工了。")
    saved(stage, page)
    assert stage.case(case).step is Step.ACCEPTED


def test_a_closed_case_offers_the_contents_of_its_dossier(stage):
    case = answered(stage)
    page = stage.open(case)
    closing(stage, page)
    stage.wait(lambda: page._sheet.case.closing)
    panel = panel_of(stage, page, "print_paper")
    panel.paper.set_value("dossier")
    panel.paper.edited.emit()
    stage.wait(lambda: panel.save.isEnabled())
    stage.save()
    stage.wait(lambda: stage.case(case).printed.get("dossier") == 1)


def test_a_letter_of_thanks_is_shown_for_printing(stage):
    case = answered(stage)
    page = stage.open(case)
    panel = panel_of(stage, page, "thank")
    write(stage, panel, to_name="水荫社区居民委员会", text="三次上门，谢谢。")
    stage.save()
    stage.wait(lambda: page.panel() is not None and page.panel().act == "print_paper")
    assert list(stage.case(case).documents.values())[-1].kind == "thanks"


@pytest.mark.parametrize(("act", "step"), [("confirm_void", Step.VOIDED), ("refuse_void", Step.REGISTERED)])
def test_a_void_waits_for_a_second_person(stage, act, step):
    case = stage.registered()
    page = stage.open(case)
    panel = panel_of(stage, page, "propose_void")
    write(stage, panel, reason="录重了。")
    saved(stage, page)
    stage.wait(lambda: page._sheet.case.void_proposal)
    assert page._sheet.refused[act] is not None, "not by who registered it"
    stage.desk.actor = Actor("0192f3a4b5c67d8e9fa0b1c2d3e40078", "陈主任")
    page.activate(case)
    stage.wait(lambda: page.is_ready() and page._sheet.refused[act] is None)
    panel = panel_of(stage, page, act)
    assert "录重了" in panel.body.itemAt(0).widget().text()
    write(stage, panel, reason="核对过。")
    saved(stage, page)
    assert stage.case(case).step is step
