"""An act on an earlier day asks by itself why it is entered only now."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.desk_stage import CTRL


def test_the_reason_is_asked_for_an_earlier_day_and_only_then(stage):
    case = stage.registered()
    stage.desk.clock.now = stage.desk.clock.now.replace(day=26)
    stage.open(case)
    panel = stage.act(Qt.Key.Key_R)
    stage.type("到现场看过。")
    assert not panel.fields["late_reason"].isVisible()
    panel.fields["done_on"].setFocus()
    stage.key(Qt.Key.Key_A, CTRL)
    stage.type("2026-10-20")
    assert panel.fields["late_reason"].isVisible()
    stage.save()
    assert panel.fields["late_reason"].error()
    stage.type("当天停电")
    stage.saved()
    assert list(stage.case(case).explained_late.values()) == ["当天停电"]
