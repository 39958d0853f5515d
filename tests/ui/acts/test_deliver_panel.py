"""送达 by post: the clerk tells when and under which number it was sent; by hand nobody is asked for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.acts.reply import ReplyDraft
from app.domain.summary import persons_of
from tests.ui.pages.case_stage import POINT
from ui.pages.case.documents_list import PaperRow


def chosen(stage, field):
    field.editor().setFocus()
    stage.key(Qt.Key.Key_Down)


def test_what_goes_by_post_has_its_posting(stage):
    case = stage.accepted()
    stage.open(case)
    panel = stage.panel_of("deliver")
    posted, parcel = panel.fields["posted_on"], panel.fields["parcel"]
    panel.way.set_value("hand")
    panel.way.edited.emit()
    assert not posted.isVisible() and not parcel.isVisible()
    panel.way.set_value("post")
    panel.way.edited.emit()
    assert posted.isVisible() and parcel.isVisible()
    panel.fields["delivered_on"].setFocus()
    stage.type("2026-10-19")
    panel.fields["receiver"].setFocus()
    stage.type("本人")
    chosen(stage, panel.refused)
    stage.save()
    assert posted.error()
    posted.setFocus()
    stage.type("2026-10-19")
    parcel.setFocus()
    stage.type("1098 4466")
    stage.saved()
    [delivery] = next(iter(stage.case(case).documents.values())).deliveries[-1:]
    assert (str(delivery.posted_on), delivery.parcel) == ("2026-10-19", "1098 4466")


def by_post(stage, case):
    stage.open(case)
    panel = stage.panel_of("deliver")
    panel.way.set_value("post")
    panel.way.edited.emit()
    return panel


def test_what_was_sent_is_noted_before_its_proof_is_back_and_completed_by_it(stage):
    case = stage.accepted()
    panel = by_post(stage, case)
    day = panel.fields["delivered_on"]
    assert (day.text(), panel.save.text()) == ("", "记下交寄")
    assert not panel.fields["receiver"].isVisible() and not panel.refused.isVisible()
    stage.save()
    assert "先记交寄" in day.error()
    panel.fields["posted_on"].setFocus()
    stage.type("2026-10-19")
    panel.fields["parcel"].setFocus()
    stage.type("1098 4466")
    stage.saved()
    paper = next(iter(stage.case(case).documents.values()))
    assert paper.on_its_way and not paper.deliveries
    stage.wait(lambda: "10月19日交寄，等回执" in [row._state for row in stage.page.findChildren(PaperRow)])
    panel = by_post(stage, case)
    assert (panel.text("posted_on"), panel.text("parcel")) == ("2026-10-19", "1098 4466")
    panel.fields["delivered_on"].setFocus()
    stage.type("2026-10-19")
    assert panel.save.text() == "记下送达" and panel.fields["receiver"].isVisible()
    panel.fields["receiver"].setFocus()
    stage.type("本人")
    chosen(stage, panel.refused)
    stage.saved()
    [delivery] = next(iter(stage.case(case).documents.values())).deliveries
    assert (str(delivery.posted_on), delivery.parcel) == ("2026-10-19", "1098 4466")


def test_a_day_that_nobody_can_read_is_no_empty_one(stage):
    panel = by_post(stage, stage.accepted())
    panel.fields["posted_on"].set_value("2026-10-19")
    panel.fields["parcel"].set_value("1098 4466")
    panel.fields["delivered_on"].set_value("2026-13-1")
    stage.save()
    assert "日期读不懂" in panel.fields["delivered_on"].error()


def test_by_hand_it_is_today(stage):
    case = stage.accepted()
    panel = by_post(stage, case)
    panel.way.set_value("hand")
    panel.way.edited.emit()
    assert panel.text("delivered_on") == "2026-10-19" and panel.save.text() == "记下送达"


def turned_to(panel, way):
    panel.way.set_value(way)
    panel.way.edited.emit()
    return panel


WAYS = {
    "hand": {"delivered_on", "receiver", "refused", "note"},
    "left": {"delivered_on", "receiver", "refusal", "witnesses", "note"},
    "electronic": {"delivered_on", "sent_to", "consent", "note"},
    "notice": {"displayed_on", "displayed_at", "why"},
}


@pytest.mark.parametrize("way", WAYS)
def test_each_way_asks_for_what_it_has_to_show_and_for_nothing_else(stage, way):
    stage.open(stage.accepted())
    panel = turned_to(stage.panel_of("deliver"), way)
    shown = {name for name, field in panel.fields.items() if field.isVisible()}
    assert shown == {"way", "document"} | WAYS[way]


def test_by_hand_who_does_not_sign_is_led_to_leaving_it_with_witnesses(stage):
    case = stage.accepted()
    stage.open(case)
    panel = turned_to(stage.panel_of("deliver"), "hand")
    panel.refused.set_value("refused")
    panel.refused.edited.emit()
    assert not panel.save.isEnabled() and "留置送达" in panel.barred()
    turned_to(panel, "left")
    panel.way.edited.emit()
    assert panel.save.isEnabled()
    for name, words in (("receiver", "本人"), ("refusal", "不认可"), ("witnesses", "社区李主任")):
        panel.fields[name].setFocus()
        stage.type(words)
    stage.saved()
    [delivery] = next(iter(stage.case(case).documents.values())).deliveries
    assert (delivery.way, delivery.refused, delivery.refusal) == ("left", True, "不认可")


def test_a_public_notice_says_on_which_day_it_will_count_and_is_noted_as_a_notice(stage):
    case = stage.accepted()
    stage.open(case)
    panel = turned_to(stage.panel_of("deliver"), "notice")
    for name, words in (("displayed_on", "2026-10-19"), ("displayed_at", "村公告栏"), ("why", "下落不明")):
        panel.fields[name].setFocus()
        stage.type(words)
    # no time for a review begins with a notice of acceptance
    assert panel.save.text() == "记下公告" and panel._served.text() == "11月18日视为送达。"
    stage.saved()
    paper = next(iter(stage.case(case).documents.values()))
    assert not paper.deliveries and str(paper.on_display.served_on) == "2026-11-18"
    stage.wait(lambda: "公告中，11月18日视为送达" in [row._state for row in stage.page.findChildren(PaperRow)])
    again = stage.panel_of("deliver")
    assert (again.way.value(), again.text("displayed_on"), again.text("why")) == ("notice", "2026-10-19", "下落不明")


def test_the_time_for_a_review_begins_when_a_reply_on_notice_counts_as_delivered(stage):
    case = stage.accepted()
    stage.desk.do(ReplyDraft(stage.desk.new_id(), case, (POINT,), "越秀区人民政府"))
    stage.open(case)
    panel = turned_to(stage.panel_of("deliver"), "notice")
    panel.fields["displayed_on"].setFocus()
    stage.type("2026-10-19")
    assert panel._served.text() == "11月18日视为送达，申请复查、复核的期限从那天起算。"


def test_who_takes_it_in_their_stead_is_asked_once_another_name_is_typed(stage):
    stage.open(stage.accepted())
    panel = turned_to(stage.panel_of("deliver"), "hand")
    taken_as = panel.fields["taken_as"]
    panel.fields["receiver"].setFocus()
    stage.type("隔壁张伯")
    assert taken_as.isVisible() and panel.fields["relation"].isVisible()
    chosen(stage, panel.refused)
    stage.save()
    assert "交给别人不算送达" in taken_as.error()


def test_what_the_post_brings_back_is_noted_and_is_not_delivered(stage):
    case = stage.accepted()
    panel = by_post(stage, case)
    for name in ("posted_on", "delivered_on"):
        panel.fields[name].setFocus()
        stage.type("2026-10-19")
    panel.refused.set_value("refused")
    panel.refused.edited.emit()
    assert panel.save.text() == "记下退回" and not panel.fields["receiver"].isVisible()
    panel.fields["refusal"].setFocus()
    stage.type("查无此人")
    stage.saved()
    assert not next(iter(stage.case(case).documents.values())).deliveries
    stage.wait(lambda: "10月19日退回，没有送达" in [row._state for row in stage.page.findChildren(PaperRow)])


def test_whoever_is_registered_is_offered_and_nothing_is_filled_in(stage):
    case = stage.accepted()
    stage.open(case)
    panel = turned_to(stage.panel_of("deliver"), "hand")
    assert panel.receiver.text() == ""
    offered = panel.receiver._list
    panel.receiver.setFocus()
    stage.key(Qt.Key.Key_Down)
    assert not offered.isVisible(), "the name is masked on the case: nobody sees it here without a look"
    stage.type("何")
    panel.receiver.look_up()
    assert not offered.isVisible()
    stage.type("永")
    stage.wait(offered.isVisible)
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Return)
    [main] = [person.name for person in persons_of(stage.case(case), panel.sheet.states.files[case].people)]
    assert panel.receiver.text() == main
    assert not panel.fields["taken_as"].isVisible()
    chosen(stage, panel.refused)
    stage.saved()
    [delivery] = next(iter(stage.case(case).documents.values())).deliveries
    assert (delivery.receiver, delivery.refused) == (main, False)
