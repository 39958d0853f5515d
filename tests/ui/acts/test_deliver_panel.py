"""送达 by post: the clerk tells when and under which number it was sent; by hand nobody is asked for it."""

from __future__ import annotations

from PySide6.QtCore import Qt

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
