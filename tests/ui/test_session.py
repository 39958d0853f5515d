"""From the first window to the desk and back in: lock, wrong password, recovery sheet, backup, settings of the machine."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

import main
from app.acts.staff import AddUserDraft
from app.console.program import FirstStart
from app.domain.envelope import CHINA
from app.machine import save_machine
from app.ports import DraftsQuery
from app.practice_staff import APPROVER
from db.slots import is_password
from tests.ui.conftest import PrinterThatKeeps
from ui import style
from ui.composition import page_specs
from ui.demo.hand import Hand
from ui.demo.run import close
from ui.fields import ChoiceField
from ui.main_window import MainWindow
from ui.pages.inquiry_page import InquiryPage
from ui.pages.registration_page import RegistrationPage
from ui.parts.button import Button
from ui.parts.tags import Tag
from ui.session import Session
from ui.start.first_start import FirstStartWindow
from ui.start.lock_window import LockWindow
from ui.start.recovery_window import RecoveryWindow

PASSWORD = "木棉花开两度 2026"
HAND_OVER = "换一位"
FORGOT = "忘了密码"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with a desk and a recovery sheet (sheet.pdf beside it)."""
    folder = tmp_path / "home"
    order = FirstStart(folder, "440104014", "王敏", PASSWORD, "F0", tmp_path / "sheet.pdf")
    main.init(order)
    return folder


@pytest.fixture
def session(home: Path, qapp: QApplication, printer: PrinterThatKeeps) -> Iterator[Session]:
    """A session that stands at the lock."""
    made = Session(qapp, home, main.doors(practice=True), printer)
    made.start()
    yield made
    close(made)
    style.apply(qapp, "light", 100)


def unlock(session: Session, password: str = PASSWORD) -> Hand:
    assert isinstance(session.window, LockWindow)
    hand = Hand(session.window)
    hand.type(password)
    hand.press("Return")
    return hand


def test_the_right_password_leads_to_the_desk(session: Session) -> None:
    hand = unlock(session)
    hand.wait("main window", lambda: isinstance(session.window, MainWindow))
    assert session.desk().station.name == "黄花岗街道"


def test_a_practice_hall_says_so_and_its_lock_tells_the_password_nobody_chose(
    tmp_path: Path, qapp: QApplication, printer: PrinterThatKeeps
) -> None:
    session = Session(qapp, tmp_path / "home", main.doors(), printer)
    session.start()
    try:
        assert session.window is not None
        hand = Hand(session.window)
        cast(FirstStartWindow, session.window).practice_asked.emit()
        hand.wait("main window", lambda: isinstance(session.window, MainWindow))
        window = cast(MainWindow, session.window)
        assert any(tag.text() == "演练" and tag.isVisible() for tag in window.findChildren(Tag))
        window.lock()
        assert main.PRACTICE_PASSWORD in _texts(window)
        hand.window = window
        hand.press("Alt+U")
        hand.wait("the lock for a colleague", lambda: isinstance(session.window, LockWindow))
        assert main.PRACTICE_PASSWORD in _texts(session.window)
        hand.window = cast(LockWindow, session.window)
        hand.type(main.PRACTICE_PASSWORD)
        hand.press("Return")
        hand.wait("the colleague's window", lambda: isinstance(session.window, MainWindow))
        assert session.desk().actor.name == APPROVER
        cast(MainWindow, session.window).lock()
        assert main.PRACTICE_PASSWORD in _texts(session.window)
    finally:
        close(session)


def test_a_real_desk_is_not_called_practice(tmp_path: Path, qapp: QApplication, printer: PrinterThatKeeps) -> None:
    home = tmp_path / "home"
    main.init(FirstStart(home, "440104014", "王敏", PASSWORD, "F0"))
    session = Session(qapp, home, main.doors(), printer)
    session.start()
    try:
        unlock(session).wait("main window", lambda: isinstance(session.window, MainWindow))
        window = cast(MainWindow, session.window)
        assert not any(tag.text() == "演练" and tag.isVisible() for tag in window.findChildren(Tag))
    finally:
        close(session)


def test_a_wrong_password_is_said_in_words_and_the_next_try_counts(session: Session) -> None:
    hand = unlock(session, "错的密码错的密码")
    window = session.window
    hand.wait("refused", lambda: "密码不对" in _texts(window))
    assert session.window is window
    unlock(session)
    hand.wait("main window", lambda: isinstance(session.window, MainWindow))


def _texts(window: object) -> str:
    assert isinstance(window, QWidget)
    return "".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def recover(session: Session, sheet: Path) -> Hand:
    """Type the code of the recovery sheet and a new password."""
    pdf = pypdfium2.PdfDocument(sheet)
    words = pdf[0].get_textpage().get_text_range().split()
    pdf.close()
    groups = [w for w in words if len(w) == 4 and w.isascii() and w.isalnum() and w.upper() == w and w != "2026"]
    assert isinstance(session.window, RecoveryWindow)
    hand = Hand(session.window)
    hand.type(" ".join(groups[:7]))
    hand.press("Tab")
    hand.type("新的密码新的密码")
    hand.press("Tab")
    hand.type("新的密码新的密码")
    hand.press("Ctrl+Return")
    hand.wait("main window", lambda: isinstance(session.window, MainWindow))
    return hand


def test_the_recovery_sheet_opens_the_desk_and_sets_a_new_password(session: Session, tmp_path: Path) -> None:
    assert isinstance(session.window, LockWindow)
    _press(session.window, FORGOT)
    recover(session, tmp_path / "sheet.pdf")
    assert is_password(main.store_of(session.desk()), "新的密码新的密码")


def test_the_lock_of_the_open_desk_leads_to_the_recovery_sheet_and_keeps_what_was_typed(
    session: Session, tmp_path: Path
) -> None:
    hand = unlock(session)
    hand.wait("main window", lambda: isinstance(session.window, MainWindow))
    before = session.window
    assert isinstance(before, MainWindow)
    hand.window = before
    hand.press("F3")
    hand.wait("registration", lambda: isinstance(before.page(), RegistrationPage))
    page = before.page()
    assert isinstance(page, RegistrationPage)
    hand.fill(page.form.people.person.name, "何永强")
    hand.press("Ctrl+L")
    _press(before, FORGOT)
    recover(session, tmp_path / "sheet.pdf")
    assert session.window is not before
    assert is_password(main.store_of(session.desk()), "新的密码新的密码")
    assert [draft.form for draft in session.desk().read(DraftsQuery())] == ["register"]


def test_a_colleague_takes_the_window_over_at_its_lock_and_what_was_typed_stays(session: Session) -> None:
    hand = unlock(session)
    hand.wait("main window", lambda: isinstance(session.window, MainWindow))
    before = cast(MainWindow, session.window)
    before.lock()
    assert HAND_OVER not in _buttons(before), "nobody else has a password here"
    assert session._opened is not None
    added = AddUserDraft(session.desk().new_id(), session.desk().new_id(), "李文彬", "接访员")
    session.desk().do(added)
    session._opened.maintenance.give_password(added.user, added.name, "另一句话另一句话")
    hand.window = before
    hand.type(PASSWORD)
    hand.press("Return")
    hand.wait("open again", lambda: not before.is_locked())
    hand.press("F3")
    hand.wait("registration", lambda: isinstance(before.page(), RegistrationPage))
    hand.fill(cast(RegistrationPage, before.page()).form.people.person.name, "何永强")
    hand.press("Ctrl+L")
    hand.press("Alt+U")
    hand.wait("the lock of the start", lambda: isinstance(session.window, LockWindow))
    assert session.window is not None
    who = session.window.findChild(ChoiceField)
    assert who is not None and who.value() == added.user, "not the one who has just left"
    unlock(session, "另一句话另一句话")
    hand.wait("main window", lambda: isinstance(session.window, MainWindow))
    assert session.desk().actor.name == "李文彬"
    assert session.desk().read(DraftsQuery()) == (), "drafts are everybody's own"


def _buttons(window: QWidget) -> list[str]:
    return [button.text() for button in window.findChildren(Button) if button.isVisible()]


def test_going_back_from_the_recovery_sheet_asks_the_password_again(session: Session) -> None:
    hand = unlock(session)
    hand.wait("main window", lambda: isinstance(session.window, MainWindow))
    assert isinstance(session.window, MainWindow)
    session.window.lock()
    _press(session.window, FORGOT)
    assert session.window is not None
    _press(session.window, "回去")
    hand = unlock(session)
    hand.wait("main window", lambda: isinstance(session.window, MainWindow))


def test_a_lock_without_a_recovery_sheet_does_not_offer_one(tmp_path: Path, qapp: QApplication) -> None:
    main.init(FirstStart(tmp_path / "home", "440104014", "王敏", PASSWORD, "F0"))
    made = Session(qapp, tmp_path / "home", main.doors(practice=True))
    made.start()
    try:
        assert made.window is not None
        assert _button(made.window, FORGOT) is None
        hand = unlock(made)
        hand.wait("main window", lambda: isinstance(made.window, MainWindow))
        assert isinstance(made.window, MainWindow)
        made.window.lock()
        assert _button(made.window, FORGOT) is None
    finally:
        close(made)


def _press(window: QWidget, words: str) -> None:
    button = _button(window, words)
    assert button is not None
    button.click()


def test_every_page_of_the_window_opens_and_so_does_the_inquiry_on_the_home_page(session: Session) -> None:
    hand = unlock(session)
    hand.wait("main window", lambda: isinstance(session.window, MainWindow))
    window = session.window
    assert isinstance(window, MainWindow)
    hand.window = window
    hand.wait("home page", lambda: _button(window, "查进度"))
    button = _button(window, "查进度")
    assert button is not None
    button.click()
    hand.wait("inquiry", lambda: isinstance(window.page(), InquiryPage))
    for spec in page_specs(session._opened, session, session._printer):  # type: ignore[arg-type]
        window.go(spec.key)
        assert window.current() == spec.key


def _button(window: QWidget, words: str) -> Button | None:
    return next((b for b in window.findChildren(Button) if b.text() == words and b.isVisible()), None)


def test_larger_type_and_dark_reach_the_open_desk_and_stay(session: Session, home: Path) -> None:
    hand = unlock(session)
    hand.wait("main window", lambda: isinstance(session.window, MainWindow))
    session.change("scale", "150")
    session.change("theme", "dark")
    hand.settle(300)
    assert style.percent() == 150
    assert style.colour("ground").lightness() < 128
    assert '"150"' in (home / "settings.json").read_text(encoding="utf-8")


def test_how_soon_the_desk_locks_itself_holds_at_once(session: Session) -> None:
    hand = unlock(session)
    hand.wait("main window", lambda: isinstance(session.window, MainWindow))
    assert isinstance(session.window, MainWindow)
    session.change("lock_minutes", "3")
    assert session.window._idle.interval() == 3 * 60_000
    hand.press("Tab")
    assert session.window._idle.interval() == 3 * 60_000
    assert session.window._idle.isActive()


def test_a_home_without_a_desk_begins_with_the_first_start(tmp_path: Path, qapp: QApplication) -> None:
    made = Session(qapp, tmp_path / "empty", main.doors(practice=True))
    made.start()
    try:
        assert isinstance(made.window, FirstStartWindow)
    finally:
        close(made)


def test_locking_and_leaving_bring_the_second_copy_up_to_date(
    home: Path, tmp_path: Path, qapp: QApplication, printer: PrinterThatKeeps, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    save_machine(home, {"copy_folder": str(stick)})
    now = [datetime(2026, 10, 19, 8, tzinfo=CHINA)]
    monkeypatch.setattr("main.now", lambda: now[0])
    session = Session(qapp, home, main.doors(practice=True), printer)
    session.start()
    written = lambda: [main.backups().about(path).written for path in stick.rglob("*.kapok")]  # noqa: E731
    try:
        hand = unlock(session)
        hand.wait("main window", lambda: isinstance(session.window, MainWindow))
        hand.wait("the day's copy", lambda: session.copies.standing.second == now[0])
        assert written() == now
        now[0] += timedelta(hours=2)
        cast(MainWindow, session.window).lock()
        hand.wait("another behind the lock", lambda: session.copies.standing.second == now[0])
        now[0] += timedelta(hours=2)
    finally:
        close(session)
    assert written() == now, "the last one is written before the program ends"


def test_an_old_backup_is_told_before_its_password_is_asked(home: Path, tmp_path: Path, qapp: QApplication) -> None:
    desk = main.open_desk(home, "", PASSWORD)
    desk.store.backup(tmp_path / "old.kapok", main.now() - timedelta(days=401))
    desk.store.backup(tmp_path / "young.kapok", main.now() - timedelta(days=399))
    desk.store.close()
    for name, told in (("old", True), ("young", False)):
        made = Session(qapp, tmp_path / "other", main.doors(practice=True))
        made.start()
        try:
            cast(FirstStartWindow, made.window).restore_asked.emit(tmp_path / f"{name}.kapok")
            assert isinstance(made.window, LockWindow)
            words = [label.text() for label in made.window.findChildren(QLabel)]
            assert any("这份备份已经 401 天了，超过 400 天" in text for text in words) is told
        finally:
            close(made)


def test_a_backup_comes_back_through_the_windows(home: Path, tmp_path: Path, qapp: QApplication) -> None:
    desk = main.open_desk(home, "", PASSWORD)
    desk.store.backup(tmp_path / "copy.kapok")
    desk.store.close()
    made = Session(qapp, tmp_path / "other", main.doors(practice=True))
    made.start()
    try:
        assert isinstance(made.window, FirstStartWindow)
        made.window.restore_asked.emit(tmp_path / "copy.kapok")
        hand = unlock(made)
        hand.wait("main window", lambda: isinstance(made.window, MainWindow))
        assert made.desk().station.name == "黄花岗街道"
        assert made.desk().station.desk_tag != "F0"
    finally:
        close(made)
