"""A disk that is nearly full is said at the start and as long as it lasts; one with room is not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import main
from app.homes import LEAST_FREE
from tests.db.desks import PASSWORD, new_desk
from tests.ui.conftest import PrinterThatKeeps
from ui import style
from ui.demo.hand import Hand
from ui.demo.run import close
from ui.main_window import MainWindow
from ui.parts.banner import Banner
from ui.parts.labels import Label
from ui.session import Session
from ui.status_bar import StatusBar


class Disk:
    """A disk that has as much room as the test says."""

    free = LEAST_FREE

    def __call__(self, home: Path) -> int:
        return self.free


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    disk = Disk()
    monkeypatch.setattr("ui.composition.free_space", disk)
    return disk


@pytest.fixture
def session(tmp_path: Path, qapp: QApplication, printer: PrinterThatKeeps, disk: Disk) -> Iterator[Session]:
    made = Session(qapp, new_desk(tmp_path / "desk").folder, main.doors(practice=True), printer)
    made.start()
    yield made
    close(made)
    style.apply(qapp, "light", 100)


def unlocked(session: Session) -> MainWindow:
    hand = Hand(session.window)
    hand.type(PASSWORD)
    hand.press("Return")
    hand.wait("main window", lambda: isinstance(session.window, MainWindow))
    assert isinstance(session.window, MainWindow)
    return session.window


def banners(window: MainWindow) -> list[str]:
    return [banner.accessibleName() for banner in window.findChildren(Banner) if "磁盘" in banner.accessibleName()]


def foot(window: MainWindow) -> list[str]:
    """What the status bar says of the disk."""
    (bar,) = window.findChildren(StatusBar)
    return [label.text() for label in bar.findChildren(Label) if label.isVisible() and "磁盘" in label.text()]


def test_little_room_is_said_at_the_start_and_stays_in_the_status_bar(session: Session, disk: Disk) -> None:
    disk.free = 612 << 20
    window = unlocked(session)
    (banner,) = banners(window)
    assert banner.startswith("磁盘快满了，只剩 612 MB 登记、查询照常")
    assert foot(window) == ["磁盘只剩 612 MB"]


def test_a_disk_that_fills_up_while_the_desk_is_open_is_said_and_room_again_is_not(
    session: Session, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.status_bar.CLOCK_MS", 10)
    window = unlocked(session)
    assert (banners(window), foot(window)) == ([], [])
    hand = Hand(window)
    disk.free = LEAST_FREE - 1
    hand.wait("the warning", lambda: foot(window) == ["磁盘只剩 1023 MB"])
    disk.free = LEAST_FREE
    hand.wait("no warning", lambda: foot(window) == [])
