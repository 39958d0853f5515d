"""一件家事: what stands there, what may be done, and every act by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.acts.accept import AcceptDraft
from app.acts.assign import AssignDraft
from app.acts.correct import CorrectDraft
from app.acts.link import LinkDraft
from app.domain.envelope import Subject
from app.domain.number import inquiry_code_text
from app.domain.terms import LegalClass
from app.domain.world import Actor
from app.ports import Changes
from app.reports.timeline import Zoom
from tests.ui.desk_stage import ALT, CTRL
from tests.ui.pages.case_stage import LIFT, case_staged
from tests.ui.pages.test_materials_list import a_picture
from ui.acts.print_paper import PrintPaperPanel
from ui.pages.case.documents_list import PaperRow
from ui.pages.case.head import route_words
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.parts.tags import Tag


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with case_staged(qtbot, lane, printer, tmp_path) as made:
        yield made


def headlines(page):
    return [block.headline for block in page._timeline.blocks()]


def test_a_case_stands_there_with_its_people_masked_and_the_look_recorded(stage):
    case = stage.registered()
    page = stage.open(case)
    words = stage.words()
    assert LIFT.rstrip("。") in words and stage.case(case).number in words
    assert "何**" in words and "何永强" not in words
    assert headlines(page) == ["何**，来访，登记 1 项诉求"]
    stage.wait(lambda: stage.kinds("look") == ["case.viewed"])


def test_whoever_has_it_in_hand_stands_at_the_head(stage):
    case = stage.registered()
    page = stage.open(case)
    assert "承办" not in " ".join(label.text() for label in page._head.findChildren(Label))
    stage.desk.do(AssignDraft(stage.desk.new_id(), case, officer_name="李文彬"))
    stage.open(case)
    assert "李文彬 承办" in stage.words()


def test_the_head_says_which_demand_goes_which_way(stage):
    case = stage.registered("加装电梯停工三个月。", "一楼补偿谈不拢。")
    stage.open(case)
    assert "申诉求决，信访程序，第三十一条第（六）项" in stage.words() and "诉求 1" not in route_words(stage.case(case))
    stage.desk.do(CorrectDraft(stage.desk.new_id(), case, {"demand.2.legal_class": "suggestion"}, reason="听清楚了"))
    assert route_words(stage.case(case)) == (
        "诉求 1：申诉求决，信访程序，第三十一条第（六）项；诉求 2：建议意见，第二十九条"
    )


def test_every_step_has_its_tag_at_the_head():
    from app.domain.terms import Step
    from ui import icons
    from ui.pages.case.head import _STEP_TAGS

    assert set(_STEP_TAGS) == set(Step)
    for _, icon in _STEP_TAGS.values():
        assert icons.glyph(icon)


def test_a_case_that_is_not_there_is_said_in_words(stage):
    from ui.pages.case_page import CasePage

    stage.put(CasePage(stage.lane, stage.desk, stage.messages, stage.printer), "0" * 32)
    stage.wait(lambda: "打不开这一件" in stage.words())


def test_what_may_not_be_done_says_why(stage):
    stage.open(stage.registered())
    words = stage.words()
    assert "出处理意见书" in words and "要先受理，才能出处理意见书。" in words
    offered = {button.text() for button in stage.page.findChildren(Button) if button.isEnabled()}
    assert {"受理", "不予受理", "转送", "记家常话"} <= offered
    assert "办结" not in offered


def test_acts_that_do_not_come_next_wait_in_their_group(stage, monkeypatch):
    monkeypatch.setattr("ui.pages.case_page.next_steps", lambda case: ())
    stage.open(stage.registered())
    (head,) = (b for b in stage.page.findChildren(Button) if b.isVisible() and b.text().startswith("分办"))
    offered = {b.text() for b in stage.page.findChildren(Button) if b.isVisible()}
    assert "并入原件" not in offered and "受理" in offered
    head.setFocus()
    stage.key(Qt.Key.Key_Return)
    offered = {b.text() for b in stage.page.findChildren(Button) if b.isVisible()}
    assert "并入原件" in offered
    stage.key(Qt.Key.Key_Return)
    assert "并入原件" not in {b.text() for b in stage.page.findChildren(Button) if b.isVisible()}


def test_accepting_by_keys_issues_and_prints_the_notice(stage, printer):
    case = stage.registered()
    page = stage.open(case)
    stage.act(Qt.Key.Key_S)
    stage.save()
    stage.wait(lambda: isinstance(page.panel(), PrintPaperPanel) and page.panel().save.isEnabled())
    (paper,) = stage.case(case).documents.values()
    stage.save()
    stage.wait(lambda: page.panel() is None)
    assert [job.pdf[:4] for job in printer.jobs] == [b"%PDF"]
    assert case not in printer.jobs[0].title and "何" not in printer.jobs[0].title
    assert stage.case(case).printed == {paper.id: 1}


def test_what_is_missing_stands_beside_its_field_and_gets_the_focus(stage):
    stage.open(stage.registered())
    panel = stage.act(Qt.Key.Key_T)
    panel.fields["reason"].setFocus()
    stage.save()
    assert panel.fields["to"].error() == "请从单位名录里选一个单位。"
    assert panel.fields["reason"].error() == "请写上转送的理由。"
    assert panel.fields["to"].editor().hasFocus()
    panel.fields["reason"].setFocus()
    stage.type("归口")
    assert panel.fields["reason"].error() == ""


def offered(stage, panel, words):
    """The button of the earlier draft, once it is offered."""
    stage.wait(lambda: any(b.text() == words for b in panel.findChildren(Button)))
    return next(b for b in panel.findChildren(Button) if b.text() == words)


def test_what_was_typed_is_kept_and_offered_again(stage):
    case = stage.registered()
    page = stage.open(case)
    stage.act(Qt.Key.Key_R)
    stage.type("到现场看过。")
    stage.key(Qt.Key.Key_Escape)
    stage.wait(lambda: page.panel() is None and len(stage.drafts()) == 1)
    panel = stage.act(Qt.Key.Key_R)
    offered(stage, panel, "接着写").click()
    assert panel.fields["text"].text() == "到现场看过。"
    stage.save()
    stage.wait(lambda: page.panel() is None and not stage.drafts())
    stage.wait(lambda: headlines(page)[0] == "办理，电话")
    assert page._timeline.blocks()[0].item.words == "到现场看过。"


def test_a_draft_can_be_thrown_away(stage):
    page = stage.open(stage.registered())
    stage.act(Qt.Key.Key_J)
    stage.type("不要的话")
    stage.key(Qt.Key.Key_Escape)
    stage.wait(lambda: page.panel() is None)
    panel = stage.act(Qt.Key.Key_J)
    offered(stage, panel, "不要了").click()
    stage.wait(lambda: not stage.drafts())


def test_leaving_keeps_what_is_not_kept_yet(stage):
    page = stage.open(stage.registered())
    stage.act(Qt.Key.Key_R)
    stage.type("说到一半")
    assert page.can_close()
    stage.wait(lambda: len(stage.drafts()) == 1)
    assert page.resume_argument() == (page.case_id(), "note")


def test_names_show_for_a_reason_and_are_masked_again(stage):
    case = stage.registered()
    page = stage.open(case)
    stage.key(Qt.Key.Key_M, ALT)
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: "请写上查看的原因。" in stage.words())
    stage.type("打电话")
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: "138 0000 7719" in stage.words())
    assert "何永强" in stage.words() and inquiry_code_text(stage.case(case).inquiry_code) in stage.words()
    assert headlines(page)[0].startswith("何永强")
    stage.wait(lambda: "person.revealed" in stage.kinds("look"))
    stage.key(Qt.Key.Key_M, ALT)
    assert "何永强" not in stage.words() and "138 0000 7719" not in stage.words()


def test_names_are_masked_after_a_while_by_themselves(stage):
    page = stage.open(stage.registered())
    page._reveal._tick.setInterval(1)
    stage.key(Qt.Key.Key_M, ALT)
    stage.type("打电话")
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: "何永强" in stage.words())
    stage.wait(lambda: "何永强" not in stage.words())
    assert not page._reveal.is_revealed()


def test_another_case_never_opens_revealed(stage):
    page = stage.open(stage.registered())
    stage.key(Qt.Key.Key_M, ALT)
    stage.type("打电话")
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: "何永强" in stage.words())
    page.activate(stage.registered("路灯不亮。"))
    stage.wait(lambda: "路灯不亮" in stage.words())
    assert "何永强" not in stage.words()


def test_a_linked_case_leads_to_the_original_and_the_original_shows_the_visit(stage):
    original, later = stage.registered(), stage.registered("问复工日子。")
    stage.desk.do(LinkDraft(stage.desk.new_id(), later, "1", original, ("same_person",)))
    page = stage.open(later)
    assert f"已并入 {stage.case(original).number}" in stage.words()
    next(b for b in page.findChildren(Button) if b.text() == "打开原件").click()
    assert stage.led_to == [original]
    page.activate(original)
    stage.wait(lambda: headlines(page)[0] == "又一次来访，1 人，并入本件")
    page._timeline.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        stage.key(key)
    assert stage.led_to == [original, later]


def test_the_zooms_of_the_timeline(stage):
    case = stage.registered()
    page = stage.open(case)
    page.open_act("print_paper", {"paper": "receipt"})
    stage.wait(lambda: page.panel().save.isEnabled())
    stage.save()
    stage.wait(lambda: page.panel() is None and stage.case(case).printed)
    page._zooms.setFocus()
    assert len(headlines(page)) == 1
    stage.key(Qt.Key.Key_Right)
    stage.wait(lambda: headlines(page) == ["打印回执", "何**，来访，登记 1 项诉求"])
    stage.key(Qt.Key.Key_Right)
    assert headlines(page) == ["打印回执", "何**，来访，登记 1 项诉求"]
    assert page._timeline._blocks[0].item.words.startswith("document.printed v1")
    assert page._zoom is Zoom.RAW


def test_a_clock_card_leads_to_its_proof(stage):
    case = stage.accepted()
    page = stage.open(case)
    page._clocks.cards()[0].setFocus()
    stage.key(Qt.Key.Key_F1)
    stage.key(Qt.Key.Key_Return)
    [(page, (opened, key))] = set(stage.led_to)
    assert (page, opened, len(stage.led_to)) == ("proof", case, 2) and key.startswith("NTC-15 ")


def test_the_next_case_is_told_in_plain_words_from_its_top(stage):
    first, second = stage.accepted(), stage.accepted()
    page = stage.open(first)
    page._zooms.setFocus()
    stage.key(Qt.Key.Key_Right)
    assert page._zoom is Zoom.ALL
    page.resize(1000, 320)
    page.activate(second)
    stage.wait(page.is_ready)
    assert page._zoom is Zoom.ESSENTIAL
    area = page._stack.widget(0)
    stage.wait(lambda: area.verticalScrollBar().maximum() > 0)
    assert area.verticalScrollBar().value() == 0


def test_replacing_people_begins_with_the_new_name(stage):
    page = stage.open(stage.registered())
    page.open_act("change_people")
    assert stage.focus() is page.panel().fields["added.0.name"].editor()


def test_what_an_act_kept_is_said_until_its_panel_is_left(stage):
    said = []
    stage.messages.status_said.connect(said.append)
    page = stage.open(stage.registered())
    page.open_act("note")
    stage.type("到现场看过。")
    page.panel().keep_draft()
    stage.wait(lambda: said and said[-1].startswith("已存草稿"))
    stage.key(Qt.Key.Key_Escape)
    assert said[-1] == ""
    page.open_act("note")
    stage.type("到现场看过。")
    stage.key(Qt.Key.Key_Return, CTRL)
    stage.wait(lambda: said[-1].startswith("已存好"))


def test_a_paper_of_the_list_opens_for_printing(stage):
    case = stage.accepted()
    page = stage.open(case)
    row = page.findChild(PaperRow)
    assert "待送达" in row.accessibleName()
    row.setFocus()
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: isinstance(page.panel(), PrintPaperPanel))
    assert page.panel().text("paper") == next(iter(stage.case(case).documents))


def test_demands_are_chosen_only_where_there_are_several(stage):
    page = stage.open(stage.registered())
    assert not stage.act(Qt.Key.Key_S).fields["demands"].isVisible()
    stage.key(Qt.Key.Key_Escape)
    page.activate(case := stage.registered("路灯不亮。", "井盖坏了。"))
    stage.wait(lambda: "路灯不亮" in stage.words())
    panel = stage.act(Qt.Key.Key_S)
    panel.fields["demands"].setFocus()
    stage.key(Qt.Key.Key_Space)
    stage.save()
    stage.wait(lambda: isinstance(page.panel(), PrintPaperPanel))
    accepted = [d.id for d in stage.case(case).demands.values() if d.acceptance]
    assert accepted == ["2"]


def test_no_demand_ticked_is_not_all_of_them(stage):
    stage.open(stage.registered("路灯不亮。", "井盖坏了。"))
    panel = stage.act(Qt.Key.Key_S)
    panel.fields["demands"].set_value(())
    stage.save()
    assert panel.fields["demands"].error() == "请至少选一项诉求。"


def test_an_accusation_shows_no_inquiry_code_and_cannot_leak(stage):
    case = stage.registered(
        "反映某科室收礼。", legal_class=LegalClass.ACCUSATION.code, against="440104000-housing", against_text="某科室"
    )
    page = stage.open(case)
    assert "查询码" not in stage.words()
    panel = stage.act(Qt.Key.Key_T)
    stage.type("zjj")
    stage.wait(lambda: panel.to._list.isVisible())
    stage.key(Qt.Key.Key_Return)
    assert panel.to.value() == "440104000-housing"
    stage.save()
    assert "不能转给被反映的单位" in panel.to.error()
    stage.desk.actor = Actor("f" * 32, "别人")
    page.activate(case)
    stage.wait(lambda: "打不开这一件" in stage.words())


def test_material_with_a_scan_is_kept(stage, tmp_path):
    scan = tmp_path / "现场照片.jpg"
    scan.write_bytes(a_picture("JPEG"))
    case = stage.registered()
    page = stage.open(case)
    panel = stage.act(Qt.Key.Key_F)
    panel.files.add_files([scan])
    stage.save()
    stage.wait(lambda: page.panel() is None)
    (material,) = stage.case(case).materials
    assert (material.name, material.media_type) == ("现场照片", "image/jpeg")
    assert stage.desk.get_scan(material.blob, material.key) == a_picture("JPEG")


def test_delivering_and_closing_by_keys(stage):
    case = stage.accepted()
    page = stage.open(case)
    panel = stage.act(Qt.Key.Key_H)
    for fact in ("way", "refused"):
        panel.fields[fact].editor().setFocus()
        stage.key(Qt.Key.Key_Down)
    panel.fields["receiver"].setFocus()
    stage.type("本人")
    stage.save()
    stage.wait(lambda: page.panel() is None)
    assert stage.case(case).demands["1"].noticed_on is not None
    stage.wait(lambda: headlines(page)[0] == "受理告知书送达，直接送达")


def test_leaving_a_paper_asks_for_a_witness_only_then(stage):
    stage.open(stage.accepted())
    panel = stage.act(Qt.Key.Key_H)
    assert not panel.witnesses.isVisible()
    panel.way.editor().setFocus()
    while panel.way.value() != "left":
        assert not panel.witnesses.isVisible()
        stage.key(Qt.Key.Key_Down)
    assert panel.witnesses.isVisible()


def test_of_demands_that_went_apart_the_head_says_where_each_stands(stage):
    case = stage.registered("电梯停工。", "路灯不亮。")
    stage.desk.do(AcceptDraft(stage.desk.new_id(), case, ("1",), accepted_on="2026-10-19"))
    page = stage.open(case)
    assert page._head.findChild(Tag).accessibleName() == "已登记，另 1 项"
    assert "第 1 项已受理；第 2 项已登记" in stage.words()
    stage.desk.do(AcceptDraft(stage.desk.new_id(), case, ("2",), accepted_on="2026-10-19"))
    stage.lane.changed.emit(Changes(frozenset({Subject("case", case)})))
    stage.wait(lambda: "已受理" in {tag.accessibleName() for tag in page._head.findChildren(Tag)})
    assert "第 2 项" not in stage.words(), "together again"
