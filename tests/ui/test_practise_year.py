"""From the practice hall to one with a year in it: how far it has come is shown, and whoever gives up finds the old one again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication, QLabel

import main
from app.console.program import FirstStart
from app.domain.problems import Problem
from app.ports import CountQuery, Unavailable
from app.practice import register_one
from app.practice_login import PRACTICE_NAME, PRACTICE_ORG, PRACTICE_PASSWORD
from db.errors import DISK_FULL
from db.replacing import replace_home
from tests.ui.conftest import PrinterThatKeeps
from ui.demo.hand import Hand
from ui.demo.run import close
from ui.main_window import MainWindow
from ui.pages.settings.practice_section import PracticeSection
from ui.pages.settings_page import PRACTICE, SettingsPage
from ui.session import Session
from ui.start.filling_window import FillingWindow
from ui.start.lock_window import LockWindow


def hall(home: Path, cases: int = 0) -> None:
    desk = main.create_desk(FirstStart(home, PRACTICE_ORG, PRACTICE_NAME, PRACTICE_PASSWORD), practice=True)
    for _ in range(cases):
        register_one(desk)
    desk.store.close()


class Filling:
    """In the place of the filling, which takes half a minute: it goes on when the test lets it."""

    def __init__(self) -> None:
        self.go_on = Event()
        self.wrong = False

    def __call__(self, place: Path, told: Callable[[float], object]) -> None:
        def build(aside: Path) -> None:
            told(0.42)
            self.go_on.wait(20)
            told(0.9)
            if self.wrong:
                raise Unavailable(Problem(DISK_FULL, values={"place": "D:"}))
            hall(aside, cases=1)

        replace_home(place, build)


@pytest.fixture
def filling() -> Filling:
    return Filling()


@pytest.fixture
def session(tmp_path: Path, qapp: QApplication, printer: PrinterThatKeeps, filling: Filling) -> Iterator[Session]:
    """In a practice hall in which nothing was written yet, at its settings."""
    home = tmp_path / "hall"
    hall(home)
    made = Session(qapp, home, replace(main.doors(), practise_year=filling), printer)
    made.start()
    hand = Hand(cast(LockWindow, made.window))
    hand.type(PRACTICE_PASSWORD)
    hand.press("Return")
    hand.wait("main window", lambda: isinstance(made.window, MainWindow))
    cast(MainWindow, made.window).go("settings", PRACTICE)
    hand.wait("section", lambda: hand_of(made).find(PracticeSection) is not None)
    yield made
    filling.go_on.set()
    close(made)


def hand_of(session: Session) -> Hand:
    assert session.window is not None
    return Hand(session.window)


def ask(session: Session) -> FillingWindow:
    """Press the one button; answers the window that shows how far it has come."""
    hand = hand_of(session)
    section = hand.find(PracticeSection)
    assert section is not None
    section.year.setFocus()
    hand.press("Space")
    hand.wait("filling", lambda: isinstance(session.window, FillingWindow))
    window = cast(FillingWindow, session.window)
    hand_of(session).wait("how far", lambda: "42" in window.words.text() and window.bar.value() == 420)
    return window


def test_one_button_leads_to_a_hall_with_a_year_in_it(session: Session, filling: Filling) -> None:
    assert session.desk().read(CountQuery()) == 0
    ask(session)
    filling.go_on.set()
    hand_of(session).wait("main window", lambda: isinstance(session.window, MainWindow))
    assert session.desk().read(CountQuery()) == 1
    assert session.desk().station.practice
    window = cast(MainWindow, session.window)
    window.lock()
    assert PRACTICE_PASSWORD in "".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_whoever_gives_up_finds_the_hall_as_it_was(session: Session, filling: Filling) -> None:
    window = ask(session)
    hand_of(session).press("Escape")
    assert window.stop.reason() == "正在停下"
    filling.go_on.set()
    hand = hand_of(session)
    hand.wait("lock", lambda: isinstance(session.window, LockWindow))
    hand = hand_of(session)
    hand.type(PRACTICE_PASSWORD)
    hand.press("Return")
    hand.wait("main window", lambda: isinstance(session.window, MainWindow))
    assert session.desk().read(CountQuery()) == 0


def test_what_went_wrong_is_said_and_the_hall_is_as_it_was(session: Session, filling: Filling) -> None:
    window = ask(session)
    filling.wrong = True
    filling.go_on.set()
    hand_of(session).wait("what went wrong", lambda: "磁盘" in window.words.text())
    window.stop.setFocus()
    hand_of(session).press("Space")
    hand_of(session).wait("lock", lambda: isinstance(session.window, LockWindow))


def test_a_real_hall_has_no_such_section(tmp_path: Path, qapp: QApplication, printer: PrinterThatKeeps, qtbot) -> None:
    home = tmp_path / "real"
    main.init(FirstStart(home, PRACTICE_ORG, PRACTICE_NAME, PRACTICE_PASSWORD))
    made = Session(qapp, home, main.doors(), printer)
    made.start()
    try:
        hand = hand_of(made)
        hand.type(PRACTICE_PASSWORD)
        hand.press("Return")
        hand.wait("main window", lambda: isinstance(made.window, MainWindow))
        window = cast(MainWindow, made.window)
        window.go("settings", PRACTICE)
        assert PRACTICE not in cast(SettingsPage, window.page()).items
        assert not [one for one in window._commands if one.argument == PRACTICE]
    finally:
        close(made)
