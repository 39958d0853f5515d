"""The foot of every panel and form beside a page: Tab comes by all fields, then by what saves, then by the way out."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.acts.panel_foot import PanelFoot
from ui.fields import ChoiceField, DateField, LongTextField, NumberField, TextField, TicksField, TypeAheadField
from ui.forms.side_form import SideForm
from ui.parts.button import Button


def form() -> SideForm:
    """One field of each kind that the forms have."""
    tools = SimpleNamespace(desk=SimpleNamespace(new_id=lambda: "1"))
    fields = {
        "choice": ChoiceField("哪一种", [("a", "甲"), ("b", "乙")], side="top"),
        "place": TypeAheadField("在哪里", lambda typed, deliver: deliver(()), beside=(Button("名单"),), side="top"),
        "title": TextField("是什么", side="top"), "on": DateField("哪天", lambda: date(2026, 10, 19), side="top"),
        "count": NumberField("多少"), "ticks": TicksField("哪几样", [("1", "一")]),
        "note": LongTextField("备注", side="top"),
    }  # fmt: skip
    return SideForm(tools, "写在这里。", "记下", fields)  # type: ignore[arg-type]


def test_tab_comes_by_every_field_then_by_the_red_button_then_by_the_way_out(qtbot: QtBot) -> None:
    shown = form()
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.first().setFocus()
    passed = []
    for _ in range(10):
        focus = QApplication.focusWidget()
        assert focus is not None
        passed.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    named = [next((n for n, f in shown.fields.items() if f.isAncestorOf(one)), one.accessibleName()) for one in passed]
    order = ["choice", "place", "place", "title", "on", "count", "ticks", "note", "记下", "先不办"]
    assert named == order


def test_what_may_be_done_instead_comes_after_what_saves(qtbot: QtBot) -> None:
    save, other = Button("记下", "primary"), Button("改天再办")
    foot = PanelFoot(save, other)
    qtbot.addWidget(foot)
    with qtbot.waitActive(foot):
        foot.show()
        foot.activateWindow()
    save.setFocus()
    for button in (save, other, foot.leave):
        assert button.hasFocus()
        QTest.keyClick(button, Qt.Key.Key_Tab)
