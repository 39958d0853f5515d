"""The window worked by keys: pages, command box, banners, help, lock, rebuilding."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.envelope import Subject
from app.ports import CaseFilter, CaseRow, Changes, SearchHit
from ui import style
from ui.command_box import Command
from ui.fields import TextField
from ui.help import Explanation
from ui.lane import Lane
from ui.main_window import MainWindow
from ui.messages import Messages
from ui.page import Page, PageSpec
from ui.parts.banner import Banner
from ui.parts.boxes import column
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.services import Services
from ui.status_bar import Identity

MOMENT = datetime(2026, 10, 19, 10, 21, tzinfo=timezone(timedelta(hours=8)))
CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass(slots=True)
class Seen:
    """What the pages were told."""

    built: list[str] = field(default_factory=list)
    activated: list[tuple[str, object]] = field(default_factory=list)
    changes: list[tuple[str, Changes]] = field(default_factory=list)
    may_close: bool = True


class SomePage(Page):
    """A page with one field and one act."""

    help_topic = "page"

    def __init__(self, key: str, seen: Seen) -> None:
        super().__init__()
        self._key, self._seen = key, seen
        seen.built.append(key)
        self.name = TextField("姓名")
        self.name.set_help("name")
        self.act = Button("新来访", "primary", key="F3")
        self.setLayout(column(self.name, self.act, None))

    def activate(self, argument: object = None) -> None:
        self._seen.activated.append((self._key, argument))

    def on_changed(self, changes: Changes) -> None:
        self._seen.changes.append((self._key, changes))

    def can_close(self) -> bool:
        return self._seen.may_close

    def resume_argument(self) -> object:
        return self.name.text()


def _hit(case: str, matched: str) -> SearchHit:
    row = CaseRow(
        case, f"440104014-20260724-{case}", "加装电梯", "何**", 1, "visit", "", "", "", "", "", None, "",
        MOMENT, date(2026, 10, 19), linked=False, restricted=False,
    )  # fmt: skip
    return SearchHit(row, matched)


def _search(text: str) -> Sequence[SearchHit]:
    return (_hit("text-hit", "text"), _hit("name-hit", "name")) if text == "hyq" else ()


@dataclass(slots=True)
class Desk:
    """The window under test with everything around it."""

    window: MainWindow
    messages: Messages
    lane: Lane
    seen: Seen

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def labels(self) -> list[str]:
        return [each.text() for each in self.window.findChildren(Label) if each.isVisible()]


@pytest.fixture
def desk(qtbot: QtBot, lane: Lane, clock: Callable[[], datetime]) -> Iterator[Desk]:
    seen, messages = Seen(), Messages()

    def spec(key: str, title: str, **more: object) -> PageSpec:
        return PageSpec(key, title, "house", lambda: SomePage(key, seen), **more)  # type: ignore[arg-type]

    pages = [
        spec("today", "今日"),
        spec("cases", "家事台账", count=lambda: 3),
        spec("settings", "设置", at_foot=True),
        spec("case", "一件家事", under="cases"),
    ]
    services = Services(
        clock,
        _search,
        lambda password: password == "木棉花开",
        lambda: False,
        lambda: False,
        lambda topic: Explanation("姓名怎么填", "照证件填", "第十八条", "应当客观真实") if topic == "name" else None,
    )
    window = MainWindow(
        lane, messages, Identity("黄花岗街道", "u1", "王敏"), pages, [Command("新来访", "plus", "cases", "new", "xlf")],
        services,
    )  # fmt: skip
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.go("today")
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.page().setFocus()
    yield Desk(window, messages, lane, seen)
    seen.may_close = True
    window.close()


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


def test_a_page_leads_to_a_case_and_elsewhere(desk: Desk) -> None:
    desk.window.page().open_case.emit("01")
    assert desk.seen.activated[-1] == ("case", "01")
    desk.window.page().navigate.emit("cases", "late")
    assert desk.seen.activated[-1] == ("cases", "late")


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
    qtbot.waitUntil(lambda: item.accessibleDescription() == "3")
    desk.lane.run(lambda: Changes(frozenset({Subject("unit", "u")}), frozenset({"unit.added"})))
    qtbot.waitUntil(lambda: len(desk.seen.changes) == 2)
    desk.window.go("today")
    assert [key for key, _ in desk.seen.changes] == ["cases", "cases", "today"]
    assert desk.seen.changes[-1][1].kinds == {"case.registered", "unit.added"}


# ---------- command box


def _type(desk: Desk, text: str) -> None:
    desk.press(Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(QApplication.focusWidget(), text)


def test_the_command_box_finds_a_case(desk: Desk, qtbot: QtBot) -> None:
    _type(desk, "hyq")
    box = desk.window._frame.commands
    qtbot.waitUntil(lambda: box._list.current() is not None)
    desk.press(Qt.Key.Key_Return)
    assert desk.seen.activated[-1] == ("case", "name-hit")


def test_the_arrows_move_over_group_titles(desk: Desk, qtbot: QtBot) -> None:
    _type(desk, "hyq")
    box = desk.window._frame.commands
    qtbot.waitUntil(lambda: box._list.current() is not None)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.seen.activated[-1] == ("case", "text-hit")


def test_the_command_box_knows_acts_by_initials(desk: Desk) -> None:
    _type(desk, "xl")
    desk.press(Qt.Key.Key_Return)
    assert desk.seen.activated[-1] == ("cases", "new")


def test_enter_without_a_hit_asks_the_register(desk: Desk) -> None:
    _type(desk, "zzz")
    desk.press(Qt.Key.Key_Return)
    assert desk.seen.activated[-1] == ("cases", CaseFilter(text="zzz"))


def test_escape_leads_back_to_the_field(desk: Desk) -> None:
    page = desk.window.page()
    assert isinstance(page, SomePage)
    page.name.setFocus()
    _type(desk, "h")
    desk.press(Qt.Key.Key_Escape)
    assert page.name.isAncestorOf(QApplication.focusWidget())


def test_another_page_empties_the_command_box_for_the_next_visitor(desk: Desk) -> None:
    _type(desk, "hyq")
    desk.press(Qt.Key.Key_2, CONTROL)
    assert desk.window._frame.commands.line.text() == ""


def test_the_command_box_takes_an_input_method(desk: Desk, commit: Callable[[str], None], qtbot: QtBot) -> None:
    desk.press(Qt.Key.Key_K, CONTROL)
    commit("来访")
    assert desk.window._frame.commands._list.current() is not None


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


def test_f1_explains_the_field_in_focus_with_its_article(desk: Desk) -> None:
    page = desk.window.page()
    assert isinstance(page, SomePage)
    page.name.setFocus()
    desk.press(Qt.Key.Key_F1)
    assert {"姓名怎么填", "照证件填", "第十八条", "应当客观真实"} <= set(desk.labels())
    desk.press(Qt.Key.Key_Escape)
    assert page.name.isAncestorOf(QApplication.focusWidget())


def test_control_slash_lists_the_keys_of_this_page(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Slash, CONTROL)
    assert {"快捷键", "新来访", "今日", "锁屏"} <= set(desk.labels())


# ---------- the lock


def test_the_lock_keeps_what_is_typed_and_sleeps_the_keys(desk: Desk, qtbot: QtBot) -> None:
    page = desk.window.page()
    assert isinstance(page, SomePage)
    page.name.setFocus()
    QTest.keyClicks(QApplication.focusWidget(), "abc")
    desk.press(Qt.Key.Key_L, CONTROL)
    assert desk.window.is_locked()
    assert not page.isVisible()
    with qtbot.assertNotEmitted(page.act.clicked):
        desk.press(Qt.Key.Key_F3)
    QTest.keyClicks(QApplication.focusWidget(), "wrong")
    desk.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any("密码不对" in words for words in desk.labels()))
    assert desk.window.is_locked()


def test_the_right_password_leads_back_to_the_field(desk: Desk, qtbot: QtBot, commit: Callable[[str], None]) -> None:
    page = desk.window.page()
    assert isinstance(page, SomePage)
    page.name.setFocus()
    desk.press(Qt.Key.Key_L, CONTROL)
    commit("木棉花开")
    with qtbot.waitSignal(desk.window.unlocked):
        desk.press(Qt.Key.Key_Return)
    assert page.name.isAncestorOf(QApplication.focusWidget())


def test_an_idle_desk_locks_itself(desk: Desk, qtbot: QtBot) -> None:
    desk.window._idle.start(1)
    qtbot.waitUntil(desk.window.is_locked)


def test_typing_keeps_the_desk_open(desk: Desk) -> None:
    desk.window._idle.setInterval(600_000)
    desk.window._idle.stop()
    desk.press(Qt.Key.Key_Shift)
    assert desk.window._idle.isActive()


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
