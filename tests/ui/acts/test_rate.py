"""The petitioner's own screen, by keys: nothing is chosen beforehand, and nothing stays behind."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ballots import BOX
from app.ports import DraftsQuery
from tests.ui.desk_stage import CTRL


@pytest.fixture
def screen(stage):
    case = stage.answered()
    stage.open(case)
    panel = stage.panel_of("rate")
    stage.save()
    stage.wait(lambda: getattr(panel, "given_over", None) and panel.given_over.isVisible())
    stage.screen, stage.rated_case = panel.given_over, case
    yield panel.given_over
    if panel.given_over.isVisible():
        panel.given_over._finish()


def ballots(stage):
    return stage.desk.store.read(DraftsQuery(), BOX)


def test_it_covers_everything_and_has_no_default(stage, screen):
    assert screen.isFullScreen() and screen.windowModality() is Qt.WindowModality.ApplicationModal
    assert [q.switch.value() for q in screen.questions] == [None, None]
    assert not screen.hand_in.isEnabled()
    screen.close()
    assert screen.isVisible(), "only the button gives the screen back"


def test_two_answers_by_keys_go_into_the_box_and_off_the_screen(stage, screen):
    screen.questions[0].switch.setFocus()
    stage.key(Qt.Key.Key_Right)
    screen.questions[1].switch.setFocus()
    for _ in range(3):
        stage.key(Qt.Key.Key_Right)
    assert screen.questions[1].reason.isVisible() and not screen.questions[0].reason.isVisible()
    screen.questions[1].reason.setFocus()
    stage.type("窗口没有人。")
    stage.key(Qt.Key.Key_Return, CTRL)
    stage.wait(lambda: screen.back.isVisible())
    assert stage.case(stage.rated_case).ratings == {("1", 1, "office"), ("1", 1, "unit")}
    assert len(ballots(stage)) == 2 and "窗口没有人" in "".join(row.payload for row in ballots(stage))
    assert [q.switch.value() for q in screen.questions] == [None, None]
    assert all(not q.reason.text() for q in screen.questions)
    assert "窗口没有人" not in "".join(str(e) for e in stage.case(stage.rated_case).entries)
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: stage.page.panel() is None or not screen.isVisible())


def test_who_does_not_wish_to_rate_says_nothing(stage, screen):
    screen.decline.click()
    assert screen.back.isVisible() and ballots(stage) == () and not stage.case(stage.rated_case).ratings
    assert QApplication.focusWidget() is screen.back
    locked = []
    stage.messages.lock_asked.connect(lambda: locked.append(True))
    screen.back.click()
    assert not screen.isVisible()
    assert locked == [True], "the visitor still holds the screen: the desk behind it is locked"


def test_what_could_not_be_kept_is_said_and_stays_chosen(stage, screen, monkeypatch):
    from app.domain.problems import Problem
    from app.ports import Unavailable
    from ui.preview.printing import NO_PRINTER

    def full(*_):
        raise Unavailable(Problem(NO_PRINTER))

    monkeypatch.setattr("ui.acts.rate.take", full)
    screen.questions[0].switch.setFocus()
    stage.key(Qt.Key.Key_Right)
    stage.key(Qt.Key.Key_Return, CTRL)
    stage.wait(lambda: screen.trouble.isVisible())
    assert screen.questions[0].switch.value() is not None and screen.hand_in.isEnabled()
