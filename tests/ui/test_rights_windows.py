"""Each duty has the pages it needs and no other, and walks through all of them without meeting a shut door."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import main
from app.domain import kinds as k
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.rights import ADMINISTRATORS
from app.domain.terms import Role
from app.domain.world import Actor
from app.machine import load_machine, save_machine
from app.ports import CasesQuery
from db.audit_report import checked
from tests.practice_homes import practice_home
from tests.ui.practice_stage import PASSWORD, unlocked
from ui.main_window import MainWindow
from ui.opened import Opened
from ui.pages.settings.audit_section import AuditSection
from ui.pages.settings.people_section import PeopleSection
from ui.pages.settings.safety_section import SafetySection
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.session import Session


def seated(opened: Opened, role: Role) -> Opened:
    """The desk with somebody of this duty at it, the administrators all being named."""
    desk = opened.desk
    with desk.store.write(desk.clock(), desk.actor.id, desk.station.org) as work:
        for each in dict.fromkeys((*ADMINISTRATORS, role)):
            added = k.UserAdded(f"何{each.chinese}", "", roles=(each.code,))
            work.append(
                [NewEntry(desk.new_id(), Subject("user", f"who-{each.code}"), added, Routing((desk.station.org,)))]
            )
    return replace(opened, desk=replace(desk, actor=Actor(f"who-{role.code}", f"何{role.chinese}")))


@contextmanager
def at_the_desk(home: Path, qapp: QApplication, qtbot: QtBot, role: Role) -> Iterator[Session]:
    if not home.exists():
        practice_home(home)
    doors = main.doors()
    session = Session(qapp, home, replace(doors, open=lambda *given: seated(doors.open(*given), role)))
    session.start()
    unlocked(session, qtbot)
    yield session
    assert session.window is not None
    session.window.close()
    session.window.deleteLater()
    session.end()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


OPEN = {
    Role.SUPERVISOR: {"today", "cases", "case", "supervision", "analysis", "settings", "meetings"},
    Role.RECEPTION: {"today", "registration", "cases", "inquiry", "case", "settings"},
    Role.SECURITY_ADMIN: {"settings"},
    Role.AUDIT_ADMIN: {"settings"},
    Role.SYSTEM_ADMIN: {"settings"},
}
SHUT = {Role.SUPERVISOR: {"registration", "inquiry"}, Role.RECEPTION: set()}


@pytest.mark.parametrize("role", OPEN, ids=lambda role: role.code)
def test_whoever_sits_there_meets_no_shut_door(tmp_path: Path, qapp: QApplication, qtbot: QtBot, role: Role) -> None:
    with at_the_desk(tmp_path / "home", qapp, qtbot, role) as session:
        window, desk = session.window, session.desk()
        assert isinstance(window, MainWindow)
        pages = {key for key, spec in window._specs.items() if not spec.barred}
        assert OPEN[role] <= pages
        assert not SHUT.get(role, set(window._specs) - {"settings"}) & pages
        starts = [button for button in window.page().findChildren(Button) if button.key() in ("F3", "F4", "F5")]
        if "today" in pages:
            qtbot.waitUntil(lambda: all(b.isVisible() == ("registration" in pages) for b in starts), timeout=60_000)
        for key in sorted(pages - {"proof", "reply", "meeting", "service_day"}):
            window.go(key, next(row.id for row in desk.read(CasesQuery())) if key == "case" else None)
            qtbot.wait(150)
        for key in sorted(set(window._specs) - pages):
            window.go(key)
            assert window.current() != key


def test_the_settings_say_whose_each_button_is(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with at_the_desk(tmp_path / "home", qapp, qtbot, Role.SECURITY_ADMIN) as session:
        window = session.window
        assert isinstance(window, MainWindow)
        window.go("settings", "people")
        qtbot.waitUntil(lambda: bool(window.findChildren(PeopleSection)), timeout=60_000)
        (people,) = window.findChildren(PeopleSection)
        qtbot.waitUntil(lambda: people.table.current_row() is not None, timeout=60_000)
        assert people.change.reason() == "" and people.own.reason() == ""
        assert people.join.reason() == people.renew.reason() == "这件事由系统管理员来做，请找何系统管理员。"
        window.go("settings", "safety")
        qtbot.waitUntil(lambda: bool(window.findChildren(SafetySection)), timeout=60_000)
        (safety,) = window.findChildren(SafetySection)
        assert not safety.backup.now.isEnabled() and safety.recovery.isEnabled()
        assert any("何系统管理员" in label.text() and label.isVisible() for label in safety.findChildren(Label))


def test_the_auditor_reads_who_was_here_and_chooses_by_keys(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with at_the_desk(tmp_path / "home", qapp, qtbot, Role.AUDIT_ADMIN) as session:
        window = session.window
        assert isinstance(window, MainWindow)
        window.lock()
        window._lock.unlock_asked.emit("", "wrong")
        qtbot.waitUntil(lambda: "密码不对" in " ".join(label.text() for label in window._lock.findChildren(Label)))
        window._lock.unlock_asked.emit("", PASSWORD)
        qtbot.waitUntil(lambda: not window.is_locked(), timeout=60_000)
        window.go("settings", "audit")
        qtbot.waitUntil(lambda: bool(window.findChildren(AuditSection)), timeout=60_000)
        (audit,) = window.findChildren(AuditSection)
        audit.what.set_value("logins")
        audit.what.edited.emit()
        qtbot.waitUntil(lambda: told(audit)[:4] == ["解锁", "密码输错 1 次", "锁屏", "打开了这一台"], timeout=60_000)
        place = tmp_path / "report.json"
        monkeypatch.setattr("ui.pages.settings.audit_section.QFileDialog.getSaveFileName", lambda *_: (str(place), ""))
        QTest.keyClick(audit.report, Qt.Key.Key_Return)
        qtbot.waitUntil(place.exists, timeout=60_000)
        assert checked(place.read_bytes()).damage == ()


def told(audit: AuditSection) -> list[str]:
    """What was done, the newest first."""
    model = audit.table.model()
    return [str(model.index(row, 2).data()) for row in range(model.rowCount())]


def test_views_that_stood_in_clear_are_carried_into_the_encrypted_file(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    practice_home(tmp_path / "home")
    kept = '[{"title": "何永强", "filter": {"text": "何永强"}, "days": 0}]'
    save_machine(tmp_path / "home", {"views": kept})
    with at_the_desk(tmp_path / "home", qapp, qtbot, Role.RECEPTION) as session:
        qtbot.waitUntil(lambda: load_machine(tmp_path / "home").get("views") == "[]", timeout=60_000)
        assert session.desk().own("views") == kept
    assert "何永强" not in (tmp_path / "home" / "settings.json").read_text(encoding="utf-8")
