"""What follows the answer, as panels, by keys: return visits, execution, withdrawal, death, change of people."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from app.acts.add_material import AddMaterialDraft
from app.acts.deliver import DeliverDraft
from app.domain.kinds import Material
from app.domain.terms import Step
from app.domain.world import Actor
from app.ports import EntriesQuery
from ui.preview.rasterize import page_lines


def test_a_return_visit_is_agreed_first_and_then_made(stage):
    case = stage.answered()
    page = stage.open(case)
    panel = stage.panel_of("plan_return_visit")
    assert panel.fields["planned_on"].text() == "2026-10-26"
    stage.save()
    assert panel.agreed.error() and panel.fields["agreement"].error()
    stage.choose(panel, "agreed")
    stage.write(panel, agreement="送达时当面问过，愿意。")
    stage.saved()
    (visit,) = stage.case(case).return_visits.values()
    assert visit.agreed
    stage.wait(lambda: page._sheet.refused["make_return_visit"] is None)
    panel = stage.panel_of("make_return_visit")
    assert "送达时当面问过" in stage.words()
    stage.choose(panel, "reached", 2)
    assert not panel.fields["text"].isVisible()
    stage.saved()
    (visit,) = stage.case(case).return_visits.values()
    assert [attempt.reached for attempt in visit.attempts] == [False]


def test_what_was_promised_is_noted_as_not_done(stage):
    case = stage.answered()
    stage.open(case)
    panel = stage.panel_of("note_execution")
    stage.choose(panel, "state")
    stage.write(panel, text="施工队还没有进场。")
    stage.saved()
    assert stage.case(case).demands["1"].executions[-1].state == "not_yet"


def test_an_answer_made_public_says_where_and_by_whose_leave(stage):
    case = stage.answered()
    stage.open(case)
    panel = stage.panel_of("publish_answer")
    stage.choose(panel, "medium")
    stage.write(panel, published_at="给何永强的答复", agreed_on="2026-10-19", agreed_how="送达时当面问过，说可以公开。")
    stage.save()
    assert panel.fields["published_at"].error()
    panel.fields["published_at"].set_value("")
    stage.write(panel, published_at="街道网站“信访答复”栏目")
    stage.saved()
    published = stage.case(case).demands["1"].publication
    assert published is not None and (published.medium, published.at) == ("website", "街道网站“信访答复”栏目")


def test_a_withdrawal_rests_on_the_scan_of_the_signed_paper(stage):
    case = stage.answered()
    blob, key = stage.desk.put_scan(b"scan")
    paper = Material("", "撤回申请书", blob=blob, key=key)
    stage.desk.do(AddMaterialDraft(stage.desk.new_id(), case, (paper,)))
    stage.open(case)
    panel = stage.panel_of("withdraw")
    stage.choose(panel, "paper")
    stage.write(panel, words="事情已经解决。")
    stage.saved()
    assert stage.case(case).step is Step.WITHDRAWN


def test_without_a_scan_the_panel_says_where_it_comes_from(stage):
    stage.open(stage.answered())
    stage.panel_of("withdraw")
    assert "请先打印《撤回信访事项申请书》" in stage.words() and "补材料" in stage.words()


def test_a_death_and_who_goes_on(stage):
    case = stage.registered()
    page = stage.open(case)
    panel = stage.panel_of("record_death")
    assert "何永强" not in panel.fields["place"].editor().currentText()
    stage.write(panel, died_on="2026-10-18", successor="儿子接着办。")
    stage.saved()
    assert stage.case(case).deaths == {0: "儿子接着办。"}
    stage.wait(lambda: page._sheet.case.deaths)
    panel = stage.panel_of("change_people")
    panel.keep.editor().setFocus()
    panel.keep.focusProxy().setFocus()
    stage.key(Qt.Key.Key_Space)
    panel.fields["added.0.name"].setFocus()
    stage.type("何志远")
    panel.role.editor().setFocus()
    stage.key(Qt.Key.Key_Home)
    stage.write(panel, reason="父亲去世，儿子接着办。", proof="户口簿复印件。")
    stage.saved()
    people = stage.case(case).people
    assert [p.role for p in people] == ["main"] and stage.case(case).deaths == {}


def closing(stage, page):
    panel = stage.panel_of("close")
    for point in ("受理告知书还没有记送达", "还没有执行到位的记录", "申请复查的期限还没有过，最迟2026年11月18日"):
        assert point in stage.words()
    stage.save()
    assert panel.fields["four.solved"].error() and panel.fields["matter"].error()
    assert panel.fields["despite"].error()
    assert not panel.fields["heart"].isVisible(), "first it is said whether anybody asked"
    for name, place in (("settled", 2), ("level", 2), ("asked", 1)):
        stage.choose(panel, name, place)
    stage.write(
        panel, despite="信访人当面说不再申请。", result="已按处理意见复工。", matter="电梯已经复工。", heart="老人放心了。",
        **{"four.explained": "王敏，当面说明。"},
    )  # fmt: skip
    stage.saved()


def test_closing_says_how_it_ended_then_the_dossier_then_on_again(stage):
    case = stage.answered()
    page = stage.open(case)
    closing(stage, page)
    closed = stage.case(case).closing
    assert closed is not None and closed.four == {"explained": "王敏，当面说明。"}
    assert (closed.settled, closed.level, closed.heart) == ("partly", "community", "老人放心了。")
    assert stage.desk.read(EntriesQuery("case"))[-1].body.despite == "信访人当面说不再申请。"
    stage.wait(lambda: page._sheet.case.closing)
    assert page._sheet.refused["archive"].code == "open.untold"
    notice = next(iter(stage.case(case).documents))
    stage.desk.clock.now += timedelta(days=31)
    late = DeliverDraft(stage.desk.new_id(), case, notice, "hand", "2026-11-19", "本人")
    stage.lane.run(stage.desk.do, late)
    stage.wait(lambda: page._sheet.refused["archive"] is None)
    panel = stage.panel_of("archive")
    assert panel.fields["retention"].value() == "years_30"
    stage.write(panel, dossier="2026-XF-017")
    stage.saved()
    assert stage.case(case).step is Step.ARCHIVED
    stage.wait(lambda: page._sheet.case.step is Step.ARCHIVED)
    panel = stage.panel_of("reopen")
    stage.write(panel, reason="又停工了。")
    stage.saved()
    assert stage.case(case).step is Step.ACCEPTED


def test_a_closed_case_offers_the_contents_of_its_dossier(stage):
    case = stage.answered()
    page = stage.open(case)
    closing(stage, page)
    stage.wait(lambda: page._sheet.case.closing)
    panel = stage.panel_of("print_paper")
    panel.paper.set_value("dossier")
    panel.paper.edited.emit()
    stage.wait(lambda: panel.save.isEnabled())
    stage.save()
    assert panel.holder.error()
    stage.write(panel, holder="档案室")
    stage.save()
    stage.wait(lambda: stage.case(case).printed.get("dossier") == 1)
    [job] = stage.printer.jobs
    assert "第 1 份 给档案室" in " ".join(page_lines(job.pdf)[0]).replace("　", " ")


def test_a_letter_of_thanks_is_shown_for_printing(stage):
    case = stage.answered()
    page = stage.open(case)
    panel = stage.panel_of("thank")
    stage.write(panel, to_name="水荫社区居民委员会", text="三次上门，谢谢。")
    stage.save()
    stage.wait(lambda: page.panel() is not None and page.panel().act == "print_paper")
    assert list(stage.case(case).documents.values())[-1].kind == "thanks"


@pytest.mark.parametrize(("act", "step"), [("confirm_void", Step.VOIDED), ("refuse_void", Step.REGISTERED)])
def test_a_void_waits_for_a_second_person(stage, act, step):
    case = stage.registered()
    page = stage.open(case)
    panel = stage.panel_of("propose_void")
    stage.write(panel, reason="录重了。")
    stage.saved()
    stage.wait(lambda: page._sheet.case.void_proposal)
    assert page._sheet.refused[act] is not None, "not by who registered it"
    stage.desk.actor = Actor("0192f3a4b5c67d8e9fa0b1c2d3e40078", "陈主任")
    page.activate(case)
    stage.wait(lambda: page.is_ready() and page._sheet.refused[act] is None)
    panel = stage.panel_of(act)
    assert "录重了" in panel.body.itemAt(0).widget().text()
    stage.write(panel, reason="核对过。")
    stage.saved()
    assert stage.case(case).step is step
