"""What all fields have in common, and each one's own way, worked by keys and by an input method."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip
from pytestqt.qtbot import QtBot

from ui.fields import (
    Candidate,
    ChoiceField,
    DateField,
    Field,
    FileItem,
    FilesField,
    LongTextField,
    NumberField,
    PasswordField,
    TextField,
    TriStateField,
    TypeAheadField,
)

TODAY = date(2026, 10, 19)
Commit = Callable[[str], None]
Show = Callable[..., None]


def _nothing(text: str, deliver: Callable[[Sequence[Candidate]], None]) -> None:
    deliver(())


def _press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


ALL = [
    lambda: TextField("姓名", required=True),
    lambda: LongTextField("诉求"),
    lambda: ChoiceField("证件", [("id", "居民身份证"), ("none", "无证件")]),
    lambda: TypeAheadField("类别", _nothing),
    lambda: DateField("日期", lambda: TODAY),
    lambda: NumberField("实到", unit="人"),
    lambda: TriStateField("法院受理了吗"),
    lambda: PasswordField("密码"),
    lambda: FilesField("材料", lambda path: 1),
]


@pytest.mark.parametrize("make", ALL)
def test_every_field_has_a_name_takes_the_focus_and_says_what_is_wrong(
    qtbot: QtBot, show: Show, make: Callable[[], Field]
) -> None:
    field = make()
    show(field)
    assert field.label in field.editor().accessibleName()
    field.set_error("请写上姓名")
    assert field.error() == "请写上姓名"
    assert field.editor().accessibleDescription() == "请写上姓名"
    field.set_error("")
    assert not field.error()


@pytest.mark.parametrize("make", ALL)
def test_setting_a_value_is_no_edit(qtbot: QtBot, make: Callable[[], Field]) -> None:
    field = make()
    qtbot.addWidget(field)
    with qtbot.assertNotEmitted(field.edited):
        field.set_value(field.value())
        field.set_value(None)


@pytest.mark.parametrize("make", [ALL[0], ALL[1], ALL[3], ALL[4], ALL[5], ALL[7]])
def test_an_input_method_may_commit_anything(
    qtbot: QtBot, show: Show, commit: Commit, make: Callable[[], Field]
) -> None:
    field = make()
    show(field)
    with qtbot.waitSignal(field.edited):
        commit("何永强𬎆，“水荫路”")
    assert field.text() == "何永强𬎆，“水荫路”"  # type: ignore[attr-defined]


def test_enter_moves_on_and_a_new_line_stays_in_long_text(qtbot: QtBot, show: Show, commit: Commit) -> None:
    name, long, last = TextField("姓名"), LongTextField("诉求"), TextField("住址")
    show(name, long, last)
    _press(Qt.Key.Key_Return)
    assert long.isAncestorOf(QApplication.focusWidget())
    commit("第一行")
    _press(Qt.Key.Key_Return)
    commit("第二行")
    assert long.text() == "第一行\n第二行"
    _press(Qt.Key.Key_Tab)
    assert last.isAncestorOf(QApplication.focusWidget())


def test_long_text_grows_with_what_is_written(qtbot: QtBot, show: Show) -> None:
    field = LongTextField("诉求", lines=(2, 6))
    show(field)
    small = field.editor().height()
    field.set_value("\n" * 4)
    grown = field.editor().height()
    field.set_value("\n" * 40)
    assert small < grown < field.editor().height() + 1
    assert field.editor().height() <= 6 * (field.editor().fontMetrics().lineSpacing() + 1) + 18


def test_long_text_shows_a_handle_only_when_it_scrolls(qtbot: QtBot, show: Show) -> None:
    field = LongTextField("诉求", lines=(1, 3), read_only=True)
    show(field)
    bar = field.editor().verticalScrollBar()
    field.set_value("一行")
    qtbot.waitUntil(lambda: not bar.isVisible())
    field.set_value("\n".join("四行以上" for _ in range(6)))
    qtbot.waitUntil(bar.isVisible)


def test_a_choice_keeps_its_value_when_the_choices_change(qtbot: QtBot) -> None:
    field = ChoiceField("证件", [("id", "居民身份证"), ("pass", "护照")])
    qtbot.addWidget(field)
    assert field.value() is None
    field.set_value("pass")
    field.set_options([("pass", "护照"), ("none", "无证件")])
    assert field.value() == "pass"
    field.set_options([("none", "无证件")])
    assert field.value() is None


@pytest.mark.parametrize(
    ("typed", "number"), [("12", 12), ("１２", 12), ("0", 0), ("", None), ("三", None), ("-1", None)]
)
def test_a_number_is_read_or_left_as_typed(qtbot: QtBot, typed: str, number: int | None) -> None:
    field = NumberField("实到")
    qtbot.addWidget(field)
    field.set_value(typed)
    assert field.number() == number
    assert field.text() == typed
    assert field.understood() == (number is not None or not typed)


def test_three_answers_by_arrow_keys(qtbot: QtBot, show: Show) -> None:
    field = TriStateField("法院受理了吗")
    show(field)
    assert field.value() is None
    for wanted in ("no", "yes", "unknown"):
        _press(Qt.Key.Key_Right)
        assert field.value() == wanted
    _press(Qt.Key.Key_Right)
    assert field.value() == "unknown"


def test_a_password_can_be_looked_at(qtbot: QtBot, show: Show, commit: Commit) -> None:
    field = PasswordField("密码")
    show(field)
    commit("木棉花开")
    line = field.editor()
    assert isinstance(line, QLineEdit)
    assert line.displayText() != "木棉花开"
    field._eye.click()
    assert line.displayText() == "木棉花开"


def test_the_last_of_many_lines_is_whole(qtbot: QtBot, show: Show) -> None:
    field = LongTextField("通知正文", lines=(7, 14))
    show(field)
    field.set_value("\n".join(["一、元旦：放假。"] * 12))
    editor = field._text
    block = editor.document().lastBlock()

    def foot() -> float:
        return editor.blockBoundingGeometry(block).translated(editor.contentOffset()).bottom()

    qtbot.waitUntil(lambda: foot() <= editor.viewport().height())


# ---------- type-ahead


def _categories(text: str, deliver: Callable[[Sequence[Candidate]], None]) -> None:
    known = [Candidate("1", "城乡建设"), Candidate("2", "城乡规划"), Candidate("3", "劳动社保")]
    initials = {"1": "cxjs", "2": "cxgh", "3": "ldsb"}
    deliver([each for each in known if text in each.text or initials[str(each.value)].startswith(text)])


def test_type_ahead_by_initials_and_enter(qtbot: QtBot, show: Show) -> None:
    field, after = TypeAheadField("类别", _categories), TextField("住址")
    show(field, after)
    QTest.keyClicks(field.editor(), "cx")
    qtbot.waitUntil(field._list.isVisible)
    _press(Qt.Key.Key_Down)
    with qtbot.waitSignal(field.chosen) as told:
        _press(Qt.Key.Key_Return)
    assert told.args == ["2"]
    assert (field.value(), field.text()) == ("2", "城乡规划")
    assert after.isAncestorOf(QApplication.focusWidget())


def test_type_ahead_by_words_of_an_input_method(qtbot: QtBot, show: Show, commit: Commit) -> None:
    field = TypeAheadField("类别", _categories)
    show(field)
    commit("劳动")
    qtbot.waitUntil(field._list.isVisible)
    _press(Qt.Key.Key_Tab)
    assert field.value() == "3"


def test_escape_closes_the_list_and_takes_nothing(qtbot: QtBot, show: Show) -> None:
    field = TypeAheadField("类别", _categories)
    show(field)
    QTest.keyClicks(field.editor(), "c")
    qtbot.waitUntil(field._list.isVisible)
    _press(Qt.Key.Key_Escape)
    assert not field._list.isVisible()
    assert field.value() is None


def test_free_text_is_not_replaced_by_enter(qtbot: QtBot, show: Show, commit: Commit) -> None:
    field = TypeAheadField("反映对象", _categories, free=True)
    show(field)
    commit("城乡")
    qtbot.waitUntil(field._list.isVisible)
    _press(Qt.Key.Key_Return)
    assert (field.value(), field.text()) == (None, "城乡")


def test_a_name_typed_out_is_the_candidate_and_less_of_it_stays_text(qtbot: QtBot, show: Show, commit: Commit) -> None:
    field, after = TypeAheadField("反映对象", _categories, free=True), TextField("住址")
    show(field, after)
    commit("城乡建设")
    after.setFocus()
    assert (field.value(), field.text()) == ("1", "城乡建设")
    field.setFocus()
    _press(Qt.Key.Key_Backspace)
    after.setFocus()
    assert (field.value(), field.text()) == (None, "城乡建")


def test_an_answer_to_an_older_text_is_dropped(qtbot: QtBot, show: Show) -> None:
    waiting: list[Callable[[Sequence[Candidate]], None]] = []
    field = TypeAheadField("类别", lambda text, deliver: waiting.append(deliver))
    show(field)
    QTest.keyClicks(field.editor(), "a")
    qtbot.waitUntil(lambda: len(waiting) == 1)
    QTest.keyClicks(field.editor(), "b")
    waiting[0]([Candidate("1", "旧的")])
    assert not field._list.isVisible()


def test_typing_again_forgets_the_choice(qtbot: QtBot, show: Show) -> None:
    field = TypeAheadField("类别", _nothing)
    show(field)
    field.set_value(Candidate("1", "城乡建设"))
    assert field.value() == "1"
    _press(Qt.Key.Key_End)
    _press(Qt.Key.Key_Backspace)
    assert field.value() is None
    assert field.text() == "城乡建"


# ---------- materials


def test_papers_by_keyboard(qtbot: QtBot, show: Show, commit: Commit) -> None:
    field = FilesField("材料", lambda path: 1)
    show(field)
    commit("征求意见表")
    _press(Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "5")
    _press(Qt.Key.Key_Return)
    commit("照片")
    _press(Qt.Key.Key_Return)
    _press(Qt.Key.Key_Return)
    assert field.items() == (FileItem("征求意见表", 5), FileItem("照片", 1))
    assert sum(item.pages for item in field.items()) == 6


def test_files_bring_their_pages_and_bad_ones_are_named(qtbot: QtBot, tmp_path: Path) -> None:
    def count(path: Path) -> int:
        if path.stem == "坏的":
            raise ValueError(path.name)
        return 3

    field = FilesField("材料", count)
    qtbot.addWidget(field)
    good, bad = tmp_path / "合同.pdf", tmp_path / "坏的.pdf"
    field.add_files([good, bad])
    assert field.items() == (FileItem("合同", 3, good),)
    assert "坏的.pdf" in field.error()


def test_a_chip_goes_back_into_the_line_or_away(qtbot: QtBot, show: Show) -> None:
    from ui.parts.tags import Chip

    field = FilesField("材料", lambda path: 1)
    show(field)
    field.set_value((FileItem("照片", 2), FileItem("合同", 4)))
    first, second = field.findChildren(Chip)
    first.setFocus()
    _press(Qt.Key.Key_Return)
    assert field.items() == (FileItem("合同", 4),)
    second.removed.emit()
    assert field.items() == ()
    field.take_line()
    assert field.items() == (FileItem("照片", 2),)


def test_a_long_text_is_read_from_its_beginning_and_typed_on_at_its_end(show: Show) -> None:
    first, second = TextField("住址"), TextField("电话")
    show(first, second)
    line = first.editor()
    assert isinstance(line, QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "12345")
    second.editor().setFocus()
    assert line.cursorPosition() == 0
    line.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClicks(line, "6")
    assert first.text() == "123456"


def test_a_line_too_narrow_for_its_words_tells_them_whole(qtbot: QtBot, show: Show) -> None:
    field = TextField("姓名")
    show(field)
    field.resize(160, field.height())
    field.set_value("何永强")
    assert field.hidden_text() == ""
    field.set_value("阿卜杜热西提·买买提依明·古丽扎尔")
    assert field.hidden_text() == "阿卜杜热西提·买买提依明·古丽扎尔"
    where = field.editor().rect().center()
    QApplication.sendEvent(field.editor(), QHelpEvent(QEvent.Type.ToolTip, where, field.editor().mapToGlobal(where)))
    qtbot.waitUntil(lambda: QToolTip.text() == "阿卜杜热西提·买买提依明·古丽扎尔")
    QToolTip.hideText()
