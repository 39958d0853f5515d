"""Whose desk it is: a word for whoever comes next, a forgotten password, a second lock; by keys, over a real desk."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

import main
from app.acts.staff import AddUserDraft, ChangeUserDraft
from app.console.program import FirstStart
from app.domain.kinds import ShiftHandedOver
from app.ports import EntriesQuery
from app.shift_notes import READ, unread_notes
from db.second_factor import code_at, new_seed
from db.second_lock import set_code
from db.slots import is_password
from tests.ui.conftest import PrinterThatKeeps
from ui.demo.hand import Hand
from ui.demo.run import close
from ui.main_window import MainWindow
from ui.parts.button import Button
from ui.session import Session
from ui.start.lock_window import LockWindow
from ui.start.recovery_window import RecoveryWindow

PASSWORD, COLLEAGUES = "木棉花开两度 2026", "另一句话另一句话"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with a desk of one user and a recovery sheet."""
    main.init(FirstStart(tmp_path / "home", "440104014", "王敏", PASSWORD, "F0", tmp_path / "sheet.pdf"))
    return tmp_path / "home"


@pytest.fixture
def session(home: Path, qapp: QApplication, printer: PrinterThatKeeps) -> Iterator[Session]:
    """A session that stands at the lock."""
    made = Session(qapp, home, main.doors(practice=True), printer)
    made.start()
    yield made
    close(made)


def unlock(session: Session, password: str = PASSWORD) -> Hand:
    assert isinstance(session.window, LockWindow)
    hand = Hand(session.window)
    hand.type(password)
    hand.press("Return")
    return hand


def texts(window: object) -> str:
    assert isinstance(window, QWidget)
    return "".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def press(window: QWidget, words: str) -> None:
    next(b for b in window.findChildren(Button) if b.text() == words and b.isVisible()).click()


def _colleague(session: Session, name: str) -> str:
    """Somebody else with a password at this desk."""
    assert session._opened is not None
    added = AddUserDraft(session.desk().new_id(), session.desk().new_id(), name)
    session.desk().do(added)
    session._opened.maintenance.give_password(added.user, name, COLLEAGUES)
    return added.user


def test_whoever_leaves_writes_to_whoever_comes_next(session: Session) -> None:
    hand = unlock(session)
    hand.wait("main window", lambda: isinstance(session.window, MainWindow))
    _colleague(session, "李文彬")
    hand.window = cast(MainWindow, session.window)
    hand.press("F11")
    hand.type("三楼的王姨下午三点来取回执，答应过她不用排队。")
    hand.press("Ctrl+Return")
    hand.wait("the lock for a colleague", lambda: isinstance(session.window, LockWindow))
    hand = unlock(session, COLLEAGUES)
    hand.wait("main window", lambda: isinstance(session.window, MainWindow))
    hand.window = window = cast(MainWindow, session.window)
    hand.wait("the note", lambda: "三楼的王姨下午三点来取回执" in texts(window))
    assert "王敏交班留言，" in texts(window)
    press(window, "看过了")
    hand.wait("the note is kept as read", lambda: session.desk().own(READ))
    assert "三楼的王姨" not in texts(window) and unread_notes(session.desk()) == ()
    hand.press("F11")
    hand.press("Ctrl+Return")
    hand.wait("nothing to say, and the window goes at once", lambda: isinstance(session.window, LockWindow))
    hand = unlock(session)
    hand.wait("main window", lambda: isinstance(session.window, MainWindow))
    assert unread_notes(session.desk()) == (), "one's own is no news"
    [noted] = [e for e in session.desk().read(EntriesQuery("day")) if isinstance(e.body, ShiftHandedOver)]
    assert noted.body == ShiftHandedOver("三楼的王姨下午三点来取回执，答应过她不用排队。")


def test_two_administrators_let_a_colleague_in_who_forgot_the_password(session: Session) -> None:
    hand = unlock(session)
    hand.wait("main window", lambda: isinstance(session.window, MainWindow))
    lost = _colleague(session, "梁静")
    by = [_colleague(session, name) for name in ("沈立", "安宁")]
    desk = session.desk()
    for id_, role in zip(by, ("system_admin", "security_admin"), strict=True):
        desk.do(ChangeUserDraft(desk.new_id(), id_, "", (role,)))
    session._recover_desk(lost)
    hand.wait("what was forgotten", lambda: isinstance(session.window, RecoveryWindow))
    hand.window = window = cast(RecoveryWindow, session.window)
    window._way.set_value("two")
    window._show_way()
    window._system.set_value(by[0])
    window._security.set_value(by[1])
    for field, typed in (
        (window._system_password, COLLEAGUES), (window._security_password, COLLEAGUES),
        (window._password, "新的密码新的密码"), (window._again, "新的密码新的密码"),
    ):  # fmt: skip
        hand.fill(field, typed)
    hand.press("Ctrl+Return")
    hand.wait("main window", lambda: isinstance(session.window, MainWindow))
    assert session.desk().actor.name == "梁静"
    assert is_password(main.store_of(session.desk()), "新的密码新的密码")


def test_a_code_of_the_telephone_is_asked_after_the_password(session: Session, home: Path) -> None:
    desk = main.open_desk(home, "", PASSWORD)
    seed, earlier = new_seed(), time.time() - 60
    set_code(main.store_of(desk), PASSWORD, seed.hex(), code_at(seed, int(earlier // 30)), lambda: earlier)
    desk.store.close()
    hand = unlock(session)
    hand.wait("the code", lambda: "手机上的 6 位数字" in texts(session.window))
    hand.type(code_at(seed, int(time.time() // 30)))
    hand.press("Return")
    hand.wait("main window", lambda: isinstance(session.window, MainWindow))
