"""The rating, from the clerk's side: asked nowhere but on the screen that faces the visitor, and nothing of it is to be seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.ballots import BOX, questions
from app.domain.problems import Problem
from app.ports import CasesQuery, DraftsQuery, EntriesQuery, Unavailable
from tests.ui.practice_stage import practising, unlocked
from ui.case_sheet import load_sheet
from ui.preview.printing import NO_PRINTER
from ui.visitor.asking import Asking, Thanks
from ui.visitor.big import BigButton
from ui.visitor.display import VisitorDisplay
from ui.visitor.views import Neutral, OutcomeView

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def session(tmp_path, qapp):
    with practising(tmp_path / "home", qapp, "zh") as session:
        yield session


class Room:
    """The clerk's window and the visitor's, a case that may be rated turned to the visitor."""

    def __init__(self, session, qtbot):
        self.session, self.qtbot = session, qtbot
        self.window = unlocked(session, qtbot)
        (self.display,) = self.window.findChildren(VisitorDisplay)
        self.desk = session.desk()
        self.display.toggle()
        self.case = next(r.id for r in self.desk.read(CasesQuery()) if questions(self.desk, [r.id]))
        self.window.go("case", self.case)
        self.wait(lambda: self.window.page().is_ready())
        self.window.page()._across.show_case(self.case)
        self.wait(lambda: isinstance(self.view, OutcomeView))

    @property
    def view(self):
        return self.display.window.view

    def wait(self, condition):
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=60_000)

    def press(self, place: int) -> None:
        QTest.mouseClick(self.view.findChildren(BigButton)[place], Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def ballots(self):
        return self.desk.store.read(DraftsQuery(), BOX)


@pytest.fixture
def room(session, qtbot):
    return Room(session, qtbot)


def everything_of(room) -> tuple:
    """All that the clerk's side could show: the journal, the drafts, the case with its clocks and what may be done."""
    sheet = load_sheet(room.desk, room.case)
    entries = tuple(e.id for kind in ("case", "rating", "ballots") for e in room.desk.read(EntriesQuery(kind)))
    return entries, room.desk.read(DraftsQuery()), sheet.clocks, sheet.refused, sheet.case.step


def test_it_is_not_asked_while_the_clerk_is_turned_to_the_visitor_and_the_clerk_sees_nothing_of_it(room):
    said = []
    for signal in (room.session.messages.banner_shown, room.session.messages.status_said, room.session.lane.changed):
        signal.connect(lambda *words: said.append(words))
    before = everything_of(room)
    room.window.go("today")
    room.wait(lambda: isinstance(room.view, Asking))
    asked = len(questions(room.desk, [room.case]))
    said.clear()
    for number in range(asked):
        room.press(2)
        room.wait(lambda number=number: len(room.ballots()) == number + 1)
    assert isinstance(room.view, Thanks)
    room.qtbot.wait(50)
    assert said == [] and everything_of(room) == before
    room.window.go("case", room.case)
    room.wait(lambda: room.window.page().is_ready())
    words = " ".join(label.text() for label in room.window.page().findChildren(QLabel))
    assert "评价" not in words
    room.window.page()._across.show_case(room.case)
    room.wait(lambda: isinstance(room.view, OutcomeView))
    room.window.go("today")
    room.qtbot.wait(100)
    assert isinstance(room.view, Neutral), "each round is asked once"


def test_who_would_rather_not_leaves_no_ballot_and_is_thanked_alike(room):
    room.window.go("today")
    room.wait(lambda: isinstance(room.view, Asking))
    room.press(3)
    assert isinstance(room.view, Thanks) and room.ballots() == ()
    room.display.window.end_asking()
    assert isinstance(room.view, Neutral)


def test_the_next_visit_and_a_new_look_at_the_screen_end_the_question(room):
    room.window.go("registration", "visit")
    room.wait(lambda: isinstance(room.view, Asking))
    name = room.window.page().form.people.person.name
    name.editor().setFocus()
    QTest.keyClicks(name.editor(), "He")
    assert not isinstance(room.view, Asking)


def test_locking_the_desk_is_no_turning_away(room):
    room.window.lock()
    room.qtbot.wait(100)
    assert isinstance(room.view, Neutral)
    room.window._unlock(right=True)
    assert isinstance(room.view, OutcomeView)


def test_a_voice_that_could_not_be_kept_is_said_to_the_visitor_alone(room, monkeypatch):
    def full(*_):
        raise Unavailable(Problem(NO_PRINTER))

    monkeypatch.setattr("ui.visitor.display.drop_in", full)
    said = []
    room.session.messages.banner_shown.connect(lambda *words: said.append(words))
    room.window.go("today")
    room.wait(lambda: isinstance(room.view, Asking))
    room.press(0)
    room.wait(lambda: isinstance(room.view, Thanks))
    room.wait(lambda: "没有收进去" in room.view.findChildren(QLabel)[-1].text())
    assert said == []


def test_nothing_but_the_visitors_screen_asks():
    asking = [
        file.relative_to(ROOT) for file in (ROOT / "ui").rglob("*.py") if "app.ballots" in file.read_text("utf-8")
    ]
    assert asking and {file.parts[1] for file in asking} <= {"visitor", "demo"}
