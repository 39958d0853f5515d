"""The window worked by keys: pages, banners, help, rebuilding."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.envelope import Subject
from app.ports import Changes
from app.reports.figures import NO_DISTANCE, Figure
from tests.ui.window_stage import CONTROL, Desk, SomePage, windowed
from ui import rail, style
from ui.fields import DateField
from ui.help import Explanation
from ui.lane import Lane
from ui.page import Badge
from ui.pages.today.figure_card import FigureCard
from ui.parts.banner import Banner
from ui.parts.button import Button


@pytest.fixture
def desk(qtbot: QtBot, lane: Lane, clock: Callable[[], datetime]) -> Iterator[Desk]:
    with windowed(qtbot, lane, clock) as made:
        yield made


def test_pages_are_built_when_they_are_first_opened(desk: Desk) -> None:
    assert desk.seen.built == ["today"]
    desk.press(Qt.Key.Key_2, CONTROL)
    desk.press(Qt.Key.Key_1, CONTROL)
    desk.press(Qt.Key.Key_2, CONTROL)
    assert desk.seen.built == ["today", "cases"]
    assert desk.window.current() == "cases"


def test_the_foot_of_the_rail_is_control_nine(desk: Desk) -> None:
    desk.press(Qt.Key.Key_9, CONTROL)
    assert desk.window.current() == "settings"


def test_the_desk_locks_when_it_is_asked_to(desk: Desk) -> None:
    assert not desk.window.is_locked()
    desk.window._messages.lock_asked.emit()
    assert desk.window.is_locked()


def test_a_page_leads_to_a_case_and_elsewhere(desk: Desk) -> None:
    desk.window.page().open_case.emit("01")
    assert desk.seen.activated[-1] == ("case", "01")
    desk.window.page().navigate.emit("cases", "late")
    assert desk.seen.activated[-1] == ("cases", "late")


def test_back_leads_to_where_a_case_was_opened_from(desk: Desk) -> None:
    desk.window.go("cases", "late")
    desk.window.page().open_case.emit("01")
    desk.window.page().led_back.emit("cases")
    assert desk.window.current() == "cases"
    desk.window.go("today")
    desk.window.page().open_case.emit("02")
    desk.window.page().led_back.emit("cases")
    assert desk.window.current() == "today"


def test_back_without_a_way_there_leads_to_the_usual_page(desk: Desk) -> None:
    desk.window.page().open_case.emit("01")
    desk.window.page().led_back.emit("cases")
    desk.window._came_from.clear()
    desk.window.go("case", "01")
    desk.window._came_from.clear()
    desk.window.page().led_back.emit("cases")
    assert desk.window.current() == "cases"


def test_the_rail_keeps_its_mark_where_the_case_came_from(desk: Desk) -> None:
    desk.window.go("cases")
    desk.window.go("case", "01")
    items = desk.window._frame.rail._items
    assert [key for key, item in items.items() if item.isChecked()] == ["cases"]


def test_enter_goes_where_the_focus_is_in_the_rail(desk: Desk) -> None:
    item = desk.window._frame.rail._items["cases"]
    item.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(item, Qt.Key.Key_Return)
    assert desk.seen.activated[-1][0] == "cases"


@pytest.mark.parametrize("where", ["page", "rail"])
def test_escape_closes_first_what_stands_beside_the_page(desk: Desk, where: str) -> None:
    desk.window.go("case")
    page, panel = desk.window.page(), desk.window._frame.panel
    led: list[str] = []
    page.go_back = lambda: led.append("back")  # type: ignore[method-assign]
    beside = page.side_panel()
    beside.show_content("一栏", QWidget())
    desk.window._show_keys()
    for one in (panel, beside):
        assert one.isVisible()
        (page if where == "page" else desk.window._frame.rail._items["today"]).setFocus()
        desk.press(Qt.Key.Key_Escape)
        assert one.isHidden() and led == []
    page.setFocus()
    desk.press(Qt.Key.Key_Escape)
    assert led == ["back"]


def test_an_unknown_page_is_an_error(desk: Desk) -> None:
    with pytest.raises(KeyError):
        desk.window.go("nowhere")


def test_a_shortcut_works_only_on_the_page_in_front(desk: Desk, qtbot: QtBot) -> None:
    first = desk.window.page()
    assert isinstance(first, SomePage)
    desk.window.go("cases")
    second = desk.window.page()
    assert isinstance(second, SomePage)
    with qtbot.assertNotEmitted(first.act.clicked), qtbot.waitSignal(second.act.clicked):
        desk.press(Qt.Key.Key_F3)


def test_changes_reach_the_page_in_front_at_once_and_the_others_when_they_come_back(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go("cases")
    changes = Changes(frozenset({Subject("case", "01")}), frozenset({"case.registered"}))
    desk.lane.run(lambda: changes)
    qtbot.waitUntil(lambda: [key for key, _ in desk.seen.changes] == ["cases"])
    item = desk.window._frame.rail._items["cases"]
    qtbot.waitUntil(lambda: item.accessibleDescription() == "超期 1，三日内到期 2")
    assert item.toolTip().endswith("超期 1，三日内到期 2")
    desk.lane.run(lambda: Changes(frozenset({Subject("unit", "u")}), frozenset({"unit.added"})))
    qtbot.waitUntil(lambda: len(desk.seen.changes) == 2)
    desk.window.go("today")
    assert [key for key, _ in desk.seen.changes] == ["cases", "cases", "today"]
    assert desk.seen.changes[-1][1].kinds == {"case.registered", "unit.added"}


# ---------- what is said


def test_banners_stay_until_closed_and_the_same_key_replaces(desk: Desk, qtbot: QtBot) -> None:
    acted: list[bool] = []
    desk.messages.banner("amber", "磁盘快满了", "照常可用", key="disk")
    desk.messages.banner("alarm", "磁盘满了", "请清理", action="看看", on_action=lambda: acted.append(True), key="disk")
    banners = [each for each in desk.window.findChildren(Banner) if each.isVisible()]
    assert [each.accessibleName() for each in banners] == ["磁盘满了 请清理"]
    banners[0].acted.emit()
    assert acted == [True]
    banners[0].closed.emit()
    assert not [each for each in desk.window.findChildren(Banner) if each.isVisible()]


def test_that_something_went_well_is_not_said_on_the_next_page_and_what_is_wrong_is(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go("today")
    desk.messages.banner("leaf", "清单已导出", "在 U 盘上", key="export")
    desk.messages.banner("alarm", "磁盘满了", "请清理", key="disk")
    desk.window.go("today")
    qtbot.waitUntil(lambda: len([each for each in desk.window.findChildren(Banner) if each.isVisible()]) == 2)
    desk.window.go("cases")
    banners = [each for each in desk.window.findChildren(Banner) if each.isVisible()]
    assert [each.accessibleName() for each in banners] == ["磁盘满了 请清理"]


def test_status_words_stand_in_the_status_bar(desk: Desk) -> None:
    desk.messages.status("已存草稿 10:21:07")
    assert "已存草稿 10:21:07" in desk.labels()


def test_what_was_kept_is_not_said_on_another_page(desk: Desk) -> None:
    desk.window.go("today")
    desk.messages.status("已存草稿 10:21:07")
    desk.window.go("today")
    assert "已存草稿 10:21:07" in desk.labels()
    desk.window.go("cases")
    assert "已存草稿 10:21:07" not in desk.labels()


def test_a_question_runs_its_act_only_on_yes(desk: Desk) -> None:
    done: list[str] = []
    desk.messages.confirm("放弃草稿？", "找不回来", "删掉", lambda: done.append("yes"))
    desk.press(Qt.Key.Key_Escape)
    assert done == []
    assert desk.window._frame.panel.isHidden()
    desk.messages.confirm("放弃草稿？", "找不回来", "删掉", lambda: done.append("yes"))
    yes = next(b for b in desk.window.findChildren(Button) if b.text() == "删掉" and b.isVisible())
    yes.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert done == ["yes"]


def test_help_stands_beside_the_page_or_covers_it_wholly(desk: Desk, qtbot: QtBot) -> None:
    page, panel = desk.window.page(), desk.window._frame.panel
    whole = page.name.width()
    desk.press(Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: page.name.mapTo(page, page.name.rect().topRight()).x() < panel.x())
    desk.window.resize(style.px(page.least_beside) + 400, 700)
    qtbot.waitUntil(lambda: panel.width() == page.width() == page.name.width())
    desk.window.resize(1366, 768)
    desk.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.name.width() == whole)


def test_f1_explains_the_field_in_focus_with_its_article(desk: Desk) -> None:
    page = desk.window.page()
    assert isinstance(page, SomePage)
    page.name.setFocus()
    desk.press(Qt.Key.Key_F1)
    assert {"说明：姓名怎么填", "照证件填", "第十八条", "应当客观真实"} <= set(desk.labels())
    desk.press(Qt.Key.Key_Escape)
    assert page.name.isAncestorOf(QApplication.focusWidget())


def test_f1_on_a_field_without_a_topic_tells_first_how_it_is_filled_in_beside_its_form(
    desk: Desk, qtbot: QtBot
) -> None:
    page, panel = desk.window.page(), desk.window._frame.panel
    day = DateField("哪天", lambda: date(2026, 10, 19), required=True, side="top")
    beside = page.side_panel(440)
    beside.show_content("排一天", day, day)
    desk.window._frame._explain = lambda topic: Explanation("一页", "这一页的事")
    desk.press(Qt.Key.Key_F1)
    said = next(words for words in desk.labels() if "这一页的事" in words)
    assert said.startswith("一定要写。写 10-19") and "说明：哪天" in desk.labels()
    left = beside.mapTo(desk.window, beside.rect().topRight()).x()
    assert left < panel.mapTo(desk.window, panel.rect().topLeft()).x() and beside.width() >= 440
    desk.press(Qt.Key.Key_Escape)
    assert day.isAncestorOf(QApplication.focusWidget()) and beside.width() == 440


def test_f1_on_what_explains_itself_tells_that(desk: Desk) -> None:
    card = FigureCard(Figure(NO_DISTANCE, 0, 0, limit=30))
    card.setParent(desk.window.page())
    card.show()
    card.setFocus()
    desk.press(Qt.Key.Key_F1)
    assert "说明：接待零距离" in desk.labels()
    assert any("超过 30 分钟的算久等" in text for text in desk.labels())


def test_control_slash_lists_the_keys_of_this_page(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Slash, CONTROL)
    assert {"快捷键", "新来访", "今日", "锁屏"} <= set(desk.labels())


# ---------- rebuilding and leaving


def test_large_type_rebuilds_everything_and_resumes_the_page(desk: Desk) -> None:
    page = desk.window.page()
    assert isinstance(page, SomePage)
    page.name.set_value("何永强")
    desk.messages.banner("sky", "提醒")
    style.apply(QApplication.instance(), "light", 150)  # type: ignore[arg-type]
    assert desk.window.rebuild()
    assert desk.seen.built == ["today", "today"]
    assert desk.seen.activated[-1] == ("today", "何永强")
    assert "提醒" in desk.labels()
    assert desk.window._frame.status.height() == round(28 * 1.5)
    style.apply(QApplication.instance(), "light", 100)  # type: ignore[arg-type]


def test_the_rail_shows_icons_only_when_narrow(desk: Desk) -> None:
    rail = desk.window._frame.rail
    assert rail.width() == 168
    desk.window.resize(1100, 700)
    assert rail.width() == 56
    assert rail._items["today"].toolTip().startswith("今日")


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("count", [9, 10, 100])
def test_no_badge_of_a_narrow_rail_covers_the_icon(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, scale: int, count: int
) -> None:
    style.apply(QApplication.instance(), "light", scale)  # type: ignore[arg-type]
    drawn: dict[str, QRectF] = {}
    monkeypatch.setattr(rail.icons, "draw", lambda painter, name, where, colour: drawn.update(icon=where))
    monkeypatch.setattr(rail, "draw_tag", lambda painter, where, *rest: drawn.update(badge=where))
    item = rail.RailItem("期限", "calendar-check", "Ctrl+5", short="期限")
    qtbot.addWidget(item)
    item.set_narrow(True)
    item.resize(style.px(56), style.px(52))
    item.set_badge(Badge(count, "件"))
    item.grab()
    covered = drawn["icon"].intersected(drawn["badge"])
    assert covered.width() <= drawn["icon"].width() / 4
    style.apply(QApplication.instance(), "light", 100)  # type: ignore[arg-type]


def test_a_page_that_cannot_let_go_keeps_the_window_open(desk: Desk) -> None:
    desk.seen.may_close = False
    assert not desk.window.close()
    assert not desk.window.rebuild()
    assert desk.window.isVisible()


def test_every_control_of_the_frame_has_a_name(desk: Desk) -> None:
    for button in desk.window.findChildren(Button):
        assert button.accessibleName(), button
    for item in desk.window._frame.rail._items.values():
        assert item.accessibleName()
    assert desk.window._frame.commands.line.accessibleName()
