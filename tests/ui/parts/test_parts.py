"""Small widgets by keys: buttons, switches, chips, the flow of chips, the words of deadlines."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.alarm import Level
from ui import style
from ui.forms.registration.person_chip import PersonChip
from ui.parts.banner import Banner
from ui.parts.boxes import scrolled
from ui.parts.button import Button
from ui.parts.candidate_list import Candidate, CandidateList
from ui.parts.card import Card
from ui.parts.deadline import deadline_look, weekday
from ui.parts.flow import FlowLayout
from ui.parts.keycap import key_text
from ui.parts.labels import ElidedLabel, Label
from ui.parts.scroll_edge import ScrollEdge
from ui.parts.segmented import Segmented
from ui.parts.states import BusyState, EmptyState, ErrorState, Spinner
from ui.parts.tags import Chip, Tag
from ui.parts.tick_box import TickBox

TODAY = date(2026, 10, 19)
Show = Callable[..., None]


def _press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_key(qtbot: QtBot, show: Show, key: Qt.Key) -> None:
    button = Button("保存")
    show(button)
    with qtbot.waitSignal(button.clicked):
        _press(key)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_both_enter_keys_save(qtbot: QtBot, show: Show, key: Qt.Key) -> None:
    line, button = QWidget(), Button("保存", "primary", key="Ctrl+Return")
    line.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    show(line, button)
    with qtbot.waitSignal(button.clicked):
        _press(key, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(("name", "key"), [("Esc", Qt.Key.Key_Escape), ("Return", Qt.Key.Key_Return)])
def test_escape_and_enter_on_a_button_are_only_shown(qtbot: QtBot, show: Show, name: str, key: Qt.Key) -> None:
    line, button = QWidget(), Button("关闭", key=name)
    line.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    show(line, button)
    with qtbot.assertNotEmitted(button.clicked):
        _press(key)


def test_a_button_with_a_reason_says_it_and_does_nothing(qtbot: QtBot, show: Show) -> None:
    line, button = QWidget(), Button("办结", key="Ctrl+B")
    line.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    show(line, button)
    button.set_reason("处理意见书还没有送达")
    assert button.accessibleDescription() == button.toolTip() == "处理意见书还没有送达"
    with qtbot.assertNotEmitted(button.clicked):
        _press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    button.set_reason("")
    with qtbot.waitSignal(button.clicked):
        _press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)


def test_a_button_has_room_for_its_words_and_key(qtbot: QtBot) -> None:
    bare, full = Button("保存"), Button("保存，出回执", icon="check", key="Ctrl+Return")
    for button in (bare, full):
        qtbot.addWidget(button)
    assert full.sizeHint().width() > bare.sizeHint().width() + style.px(80)


def test_the_focus_ring_moves_nothing(qtbot: QtBot, show: Show) -> None:
    first, second = Button("一"), Button("二")
    show(first, second)
    before = (first.geometry(), second.geometry())
    second.setFocus()
    assert (first.geometry(), second.geometry()) == before


def test_key_names_as_they_stand_on_caps() -> None:
    assert [key_text(key) for key in ("Ctrl+Return", "Alt+1", "F3", "Space")] == ["Ctrl Enter", "Alt 1", "F3", "空格"]


def test_a_switch_by_arrows(qtbot: QtBot, show: Show) -> None:
    switch = Segmented([("visit", "来访"), ("letter", "来信"), ("call", "来电")], "visit")
    show(switch)
    with qtbot.waitSignal(switch.chosen) as told:
        _press(Qt.Key.Key_Right)
    assert told.args == ["letter"]
    with qtbot.waitSignal(switch.chosen) as told:
        _press(Qt.Key.Key_Right)
    assert told.args == ["call"]
    assert switch.accessibleDescription() == "来电"
    with qtbot.assertNotEmitted(switch.chosen):
        _press(Qt.Key.Key_Right)
        switch.set_value("visit")


def test_a_switch_by_mouse(qtbot: QtBot, show: Show) -> None:
    switch = Segmented([(1, "来访"), (2, "来信")], 1)
    show(switch)
    with qtbot.waitSignal(switch.chosen):
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch._parts()[1][1].center().toPoint())
    assert switch.value() == 2


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("percent", [100, 150])
def test_a_ticked_box_shows_a_tick_and_an_empty_one_none(
    qtbot: QtBot, show: Show, qapp: QApplication, dark: bool, percent: int
) -> None:
    style.apply(qapp, "dark" if dark else "light", percent)
    box = TickBox("人民调解员签名")
    show(box)
    box.resize(box.sizeHint())
    tick, fill = style.colour("on_sky"), style.colour("sky")

    def colours() -> set[str]:
        picture = box.grab().toImage()
        places = [(x, y) for x in range(style.px(26)) for y in range(picture.height())]
        return {picture.pixelColor(x, y).name() for x, y in places}

    assert fill.name() not in colours() or box.hasFocus()
    box.clearFocus()
    assert fill.name() not in colours()
    box.setFocus()
    _press(Qt.Key.Key_Space)
    box.clearFocus()
    assert box.isChecked() and {tick.name(), fill.name()} <= colours()
    style.apply(qapp, "light", 100)


def test_words_beside_a_box_end_in_dots_and_stand_whole_in_the_tooltip(qtbot: QtBot, show: Show) -> None:
    box = TickBox("黄花岗街道信访工作联席会议办公室", gives_way=True)
    show(box)
    assert box.toolTip() == box.text() == "黄花岗街道信访工作联席会议办公室"
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    assert box.isChecked()


def test_a_chip_is_pressed_and_removed_by_key(qtbot: QtBot, show: Show) -> None:
    chip = Chip("属地：黄花岗街道", "map-pin", removable=True)
    show(chip)
    with qtbot.waitSignal(chip.pressed):
        _press(Qt.Key.Key_Space)
    with qtbot.waitSignal(chip.removed):
        _press(Qt.Key.Key_Delete)


def test_a_chip_is_removed_at_its_cross(qtbot: QtBot, show: Show) -> None:
    chip = Chip("照片", removable=True)
    show(chip)
    with qtbot.waitSignal(chip.removed), qtbot.assertNotEmitted(chip.pressed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.rect().center() + chip.rect().topRight() / 2)


def test_a_tag_is_as_wide_as_its_word(qtbot: QtBot) -> None:
    short, long = Tag("初次"), Tag("重复来访", "sky", "check")
    for tag in (short, long):
        qtbot.addWidget(tag)
    assert long.width() > short.width()
    assert long.accessibleName() == "重复来访"


@pytest.mark.parametrize(
    ("days", "text", "kind", "chip"),
    [
        (-2, "超期 2 天", "alarm", True),
        (0, "今天到期", "amber", True),
        (1, "剩 1 天，周二", "amber", True),
        (3, "剩 3 天，周四", "amber", True),
        (4, "剩 4 天，周五", "neutral", False),
        (8, "剩 8 天", "neutral", False),
    ],
)
def test_a_deadline_in_words_colour_and_icon(days: int, text: str, kind: str, chip: bool) -> None:
    look = deadline_look(TODAY + timedelta(days), TODAY)
    assert (look.text, look.kind, look.chip) == (text, kind, chip)
    assert look.icon


@pytest.mark.parametrize(
    ("level", "kind", "icon"),
    [
        (Level.CALM, "neutral", "clock"),
        (Level.EARLY, "sky", "clock"),
        (Level.WARNING, "amber", "timer"),
        (Level.SERIOUS, "amber", "warning"),
        (Level.LAST, "amber", "hourglass-medium"),
    ],
)
def test_each_level_has_its_colour_and_icon_and_the_same_words(level: Level, kind: str, icon: str) -> None:
    look = deadline_look(TODAY + timedelta(20), TODAY, level=level)
    assert (look.text, look.kind, look.icon) == ("剩 20 天", kind, icon)
    assert deadline_look(TODAY + timedelta(3), TODAY, level=level).kind == "amber"
    assert deadline_look(TODAY - timedelta(2), TODAY, level=Level.LAST).text == "超期 2 天"


def test_deadlines_that_do_not_run() -> None:
    assert deadline_look(None, TODAY).text == "不计期限"
    assert deadline_look(TODAY, TODAY, "done").text == "已办结"
    assert deadline_look(TODAY, TODAY, "suspended").text == "期限暂停"
    assert weekday(TODAY) == "周一"


def test_chips_flow_to_the_next_line(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    for number in range(6):
        flow.addWidget(Tag(f"标签标签 {number}"))
    assert flow.heightForWidth(2000) < flow.heightForWidth(200)
    holder.resize(200, 300)
    holder.show()
    assert flow.itemAt(5).geometry().top() > flow.itemAt(0).geometry().bottom()
    holder.hide()


def test_what_is_hidden_leaves_no_gap_in_a_flow(qtbot: QtBot) -> None:
    holder, hidden, shown = QWidget(), Tag("不见"), Tag("看见")
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    flow.addWidget(hidden)
    flow.addWidget(shown)
    hidden.hide()
    holder.resize(200, 40)
    holder.show()
    assert shown.x() == 0
    holder.hide()


def test_the_edge_of_what_scrolls_shows_that_more_follows(qtbot: QtBot, show: Show) -> None:
    content = QWidget()
    content.setFixedHeight(600)
    area = scrolled(content)
    show(area)
    area.resize(200, 200)
    edge = area.findChild(ScrollEdge)
    assert edge.isVisible() and edge.geometry().bottom() == area.viewport().geometry().bottom()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert not edge.isVisible()
    area.resize(200, 700)
    assert not edge.isVisible()


def test_candidates_under_a_narrow_field_are_shown_whole(qtbot: QtBot) -> None:
    window, field = QWidget(), QWidget()
    qtbot.addWidget(window)
    window.resize(800, 400)
    field.setParent(window)
    field.setGeometry(10, 10, 60, 30)
    offered = CandidateList(field)
    offered.show_candidates([Candidate(1, "城乡建设 › 城市建设和市政管理")], preselect=True)
    assert offered.width() > QFontMetrics(style.font()).horizontalAdvance("城乡建设 › 城市建设和市政管理")
    offered.show_candidates([Candidate(1, "长" * 200)], preselect=True)
    assert offered.geometry().right() < window.width()


def test_a_long_name_never_widens_the_form(qtbot: QtBot, show: Show) -> None:
    chip = PersonChip(removable=False)
    qtbot.addWidget(chip)
    chip.show_person("主访人 阿卜杜热西提·买买提依明·古丽扎尔", here=True)
    assert chip.minimumSizeHint().width() < style.px(100)
    chip.resize(chip.sizeHint())
    show(chip)
    assert chip.toolTip() == ""
    chip.resize(style.px(200), chip.height())
    assert chip.accessibleName() == chip.toolTip() == "主访人 阿卜杜热西提·买买提依明·古丽扎尔"


def test_a_label_never_reads_markup(qtbot: QtBot) -> None:
    label = Label("<b>不是粗体</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_label_that_gives_way_keeps_the_whole_text_at_hand(qtbot: QtBot, show: Show) -> None:
    label = ElidedLabel("广州市越秀区黄花岗街道接访站")
    label.setFixedWidth(60)
    show(label)
    label.repaint()
    assert label.toolTip() == "广州市越秀区黄花岗街道接访站"


def test_states_say_why_and_what_next(qtbot: QtBot) -> None:
    for state, name in (
        (EmptyState("还没有登记", "按 F3 接待第一位", action="新来访"), "还没有登记 按 F3 接待第一位"),
        (ErrorState("读不出来", "请再试一次", action="再试"), "读不出来 请再试一次"),
    ):
        qtbot.addWidget(state)
        assert state.accessibleName() == name
        with qtbot.waitSignal(state.acted):
            state.findChild(Button).click()


def test_busy_can_be_stopped_and_turns_only_while_seen(qtbot: QtBot, show: Show) -> None:
    busy = BusyState("正在查找", cancellable=True)
    show(busy)
    spinner = busy.findChild(Spinner)
    assert spinner._timer.isActive()
    with qtbot.waitSignal(busy.cancelled):
        busy.findChild(Button).click()
    busy.hide()
    assert not spinner._timer.isActive()


def test_a_banner_has_one_action_and_can_be_closed(qtbot: QtBot) -> None:
    banner = Banner("amber", "磁盘快满了", "照常可用", action="看看", closable=True)
    qtbot.addWidget(banner)
    act, close = banner.findChildren(Button)
    with qtbot.waitSignal(banner.acted):
        act.click()
    with qtbot.waitSignal(banner.closed):
        close.click()


def test_a_card_shows_title_and_count(qtbot: QtBot) -> None:
    card = Card("三日内到期", "3 件", right=(Button("看全部", "link"),))
    qtbot.addWidget(card)
    card.set_note("4 件")
    assert [label.text() for label in card.findChildren(Label)] == ["三日内到期", "4 件"]
