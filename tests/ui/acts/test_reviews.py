"""复查 and 复核 as panels, by keys: asked for in time and too late, decided by us, recorded from elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import ReplyIssued, ReplyPoint, ReviewDecided, ReviewReached, ReviewRequested
from app.domain.terms import Step
from tests.builders import ORG
from tests.ui.desk_stage import CTRL


def test_asked_for_in_time_with_the_body_of_the_answer_proposed(stage):
    case = stage.answered()
    stage.open(case)
    panel = stage.panel_of("request_review")
    assert panel.to.text() == "越秀区人民政府" and panel.to.value() == "440104000-government"
    assert "可以申请复查，最迟 11月18日（含当日）" in stage.words()
    assert not panel.late.isVisible()
    panel.fields["request"].setFocus()
    stage.type("请求写明复工的日期。")
    stage.saved()
    assert stage.case(case).step is Step.IN_REVIEW


def test_too_late_asks_why_and_leaves_it_to_the_body_that_is_asked(stage):
    case = stage.answered()
    stage.desk.clock.now = stage.desk.clock.now.replace(month=12, day=1)
    stage.open(case)
    panel = stage.panel_of("request_review")
    assert "申请复查最迟 11月18日（含当日），已经过了" in stage.words()
    assert not panel.late.isVisible() and "收不收由越秀区人民政府决定" in stage.words()
    panel.fields["request"].setFocus()
    stage.type("请求写明复工的日期。")
    stage.save()
    assert panel.fields["window_reason"].error()
    panel.fields["window_reason"].setFocus()
    stage.type("住院一个月，有病历。")
    stage.saved()
    (review,) = stage.case(case).reviews.values()
    assert (review.late_reason, review.refused) == ("住院一个月，有病历。", False)


def asked(stage, body, name, which="review"):
    case = stage.answered()
    fact = ReviewRequested(stage.desk.new_id(), which, ("1",), body, name, "请求写明日期", "2026-10-19")
    entry = NewEntry(stage.desk.new_id(), Subject("case", case), fact, Routing((ORG,)))
    with stage.desk.store.write(stage.desk.clock(), stage.desk.actor.id, ORG) as work:
        work.append([entry])
    return case


def test_decided_by_us_with_its_paper(stage):
    case = asked(stage, ORG, "黄花岗街道")
    page = stage.open(case)
    panel = stage.panel_of("decide_review")
    assert not panel.fields["redo_by"].isVisible()
    panel.conclusion.editor().setFocus()
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Down)
    assert panel.fields["redo_by"].isVisible()
    for name, words in (
        ("findings", "原意见没有写明日期。"),
        ("basis", "《信访工作条例》第三十五条"),
        ("opinion", "重新答复。"),
    ):
        panel.fields[name].setFocus()
        stage.type(words)
    panel.fields["remedy_body"].setFocus()
    stage.key(Qt.Key.Key_A, CTRL)
    stage.type("广州市人民政府")
    stage.save()
    stage.wait(lambda: page.panel() is not None and page.panel().act == "print_paper")
    assert list(stage.case(case).documents.values())[-1].kind == "review_opinion"
    assert stage.case(case).step is Step.HANDLING


def test_after_the_last_review_nothing_is_said_of_another(stage):
    stage.open(asked(stage, "440100000-government", "广州市人民政府", "rereview"))
    panel = stage.panel_of("record_review")
    assert panel.fields["number"].isVisible() and "申请复核" not in stage.words()


def test_recorded_from_elsewhere(stage):
    case = asked(stage, "440104000-government", "越秀区人民政府")
    page = stage.open(case)
    panel = stage.panel_of("record_review")
    assert "申请复核的期限从送到那天起算。" in stage.words()
    panel.conclusion.editor().setFocus()
    stage.key(Qt.Key.Key_Down)
    fields = (
        ("number", "越复〔2026〕5号"),
        ("decided_on", "2026-10-19"),
        ("opinion", "维持。"),
        ("remedy_body", "市政府"),
    )
    for name, words in fields:
        panel.fields[name].setFocus()
        stage.type(words)
    stage.saved()
    (review,) = stage.case(case).reviews.values()
    assert (review.conclusion, review.number, review.delivered_on) == ("upheld", "越复〔2026〕5号", None)
    stage.wait(lambda: "复查意见：维持" in [block.headline for block in page._timeline.blocks()])
    panel = stage.panel_of("record_review")
    assert not panel.fields["number"].isVisible()
    panel.fields["reached_on"].setFocus()
    stage.type("2026-10-19")
    stage.saved()
    assert stage.case(case).step is Step.REVIEWED


def test_after_a_new_answer_the_panel_asks_which_of_the_two_and_proposes_its_body(stage):
    case = asked(stage, "440104000-government", "越秀区人民政府")
    review = next(iter(stage.case(case).reviews))
    decided = ReviewDecided(review, "revoked", "", "", "撤销。", "广州市人民政府", "2026-10-19", "", "越复〔2026〕5号")
    point = ReplyPoint("1", "查清了。", "第三十二条", "supported", "十日内修好。")
    facts = [decided, ReviewReached(review, "2026-10-19"), ReplyIssued((point,), "越秀区人民政府", "2026-10-19")]
    with stage.desk.store.write(stage.desk.clock(), stage.desk.actor.id, ORG) as work:
        for fact in facts:
            work.append([NewEntry(stage.desk.new_id(), Subject("case", case), fact, Routing((ORG,)))])
    stage.open(case)
    panel = stage.panel_of("request_review")
    assert panel.stage.isVisible() and "申请复核最迟" in stage.words().replace("可以申请复核，最迟", "申请复核最迟")
    panel.fields["request"].setFocus()
    stage.type("请求维持撤销。")
    stage.save()
    assert panel.stage.error()
    panel.stage.editor().setFocus()
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Down)
    assert panel.to.text() == "广州市人民政府"
    stage.saved()
    assert stage.case(case).step is Step.IN_REREVIEW
