"""The window that faces the visitor: what it shows, what it asks, and that nothing of a visit stays when the next begins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.visitor_screen import Outcome, Said
from ui.for_visitor import Answers, ForVisitor
from ui.visitor.big import BigButton
from ui.visitor.views import Neutral, OutcomeView, Recorded, Signing
from ui.visitor.window import VisitorWindow

SAID = (Said("people.0.name", "何永强"), Said("people.0.phone", "7719"), Said("demands.0.text", "电梯停工，请求协调。"))
OUTCOME = Outcome("c", "440104014-20261019-0007", (), ("查询。",))


class Heard:
    """What the page was told."""

    def __init__(self) -> None:
        self.agreed, self.wrong, self.signed = 0, list[str](), list[bytes]()
        self.answers = Answers(self._agree, self.wrong.append, self.signed.append)

    def _agree(self) -> None:
        self.agreed += 1

    def visit(self, about: str = "a", said=SAID, **more) -> ForVisitor:
        return ForVisitor(about, self.answers, said, **more)


@pytest.fixture
def heard():
    return Heard()


@pytest.fixture
def window(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    made = VisitorWindow("黄花岗街道", lambda: "2026年10月19日", owner)
    made.resize(1280, 720)
    made.show()
    yield made
    made.close()


def words(window) -> str:
    return " ".join(label.text() for label in window.view.findChildren(QLabel))


def press(window, text: str) -> None:
    button = next(one for one in window.view.findChildren(BigButton) if one.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_without_a_visit_it_welcomes_and_shows_nothing_of_anybody(window, heard):
    assert isinstance(window.view, Neutral)
    window.show_visit(heard.visit(said=()))
    assert isinstance(window.view, Neutral)
    assert "黄花岗街道" in words(window)


def test_what_is_recorded_is_there_in_large_type_and_right_is_one_touch(window, heard):
    window.show_visit(heard.visit())
    assert isinstance(window.view, Recorded)
    assert "只用来办您这件事" in words(window) and "来查、来更正" in words(window)
    assert all(one.words in words(window) for one in SAID)
    assert min(row.words.font().pixelSize() for row in window.view.rows) >= 30
    press(window, "对")
    assert heard.agreed == 1


def test_to_be_changed_asks_which_and_the_row_tells_it(window, heard):
    window.show_visit(heard.visit())
    press(window, "要改")
    row = window.view.rows[1]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert heard.wrong == ["people.0.phone"] and heard.agreed == 0
    window.show_visit(heard.visit(wrong=frozenset(heard.wrong)))
    assert "要改，已经告诉工作人员" in words(window)
    press(window, "要改")
    press(window, "不在上面，我来说")
    assert heard.wrong == ["people.0.phone", ""]


def test_rows_do_nothing_until_something_is_to_be_changed(window, heard):
    window.show_visit(heard.visit())
    QTest.mouseClick(window.view.rows[0], Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert heard.wrong == []


def test_keys_answer_where_the_window_has_them(window, heard):
    window.show_visit(heard.visit())
    QTest.keyClick(window, Qt.Key.Key_1)
    QApplication.processEvents()
    assert heard.agreed == 1
    QTest.keyClick(window, Qt.Key.Key_2)
    QApplication.processEvents()
    assert window.view.findChildren(BigButton)[0].text() == "不在上面，我来说"


def test_very_long_words_shrink_and_are_scrolled_and_the_answers_stay_in_sight(window, heard):
    long = (*SAID[:2], Said("demands.0.text", "水荫横路12号加装电梯，公示后开工，一楼住户反对。" * 40))
    window.show_visit(heard.visit(said=long))
    QApplication.processEvents()
    for button in window.view.findChildren(BigButton):
        assert window.rect().contains(button.mapTo(window, QPoint(0, button.height())))


def test_another_visit_begins_clean_even_in_the_middle_of_a_signature(window, heard):
    window.show_visit(heard.visit(outcome=OUTCOME))
    press(window, "在这里签名")
    assert isinstance(window.view, Signing)
    window.show_visit(None)
    assert isinstance(window.view, Neutral) and "何永强" not in words(window)
    window.show_visit(heard.visit("b", (Said("people.0.name", "梁秀珍"),)))
    assert "何永强" not in words(window)


def test_a_signature_is_handed_in_once_something_is_written(window, heard):
    window.show_visit(heard.visit(outcome=OUTCOME))
    assert isinstance(window.view, OutcomeView) and "440104014-20261019-0007" in words(window)
    press(window, "在这里签名")
    press(window, "签好了")
    assert heard.signed == [], "an empty field is no signature"
    pad = window.view.pad
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseMove(pad, QPoint(300, 160))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(300, 160))
    press(window, "签好了")
    assert len(heard.signed) == 1 and heard.signed[0].startswith(b"\x89PNG")
    window.show_visit(heard.visit(outcome=OUTCOME, signed=True))
    assert "您的签名收好了，谢谢。" in words(window)


def test_who_would_rather_not_sign_goes_back(window, heard):
    window.show_visit(heard.visit(outcome=OUTCOME))
    press(window, "在这里签名")
    press(window, "不签了")
    assert isinstance(window.view, OutcomeView) and heard.signed == []
