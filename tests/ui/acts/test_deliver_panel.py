"""送达 by post: the clerk tells when and under which number it was sent; by hand nobody is asked for it."""

from __future__ import annotations

from PySide6.QtCore import Qt


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
