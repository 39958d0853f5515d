"""From the first painted window to the desk: first start or lock, then the main window over an opened desk.

Nothing here imports the store; `Doors` are plain functions given by main, and they run on the lane, so that the first
window is painted before the database and its libraries are loaded. Each first window is imported when it is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.machine import load_machine, save_machine
from app.practice_login import PRACTICE_NAME, PRACTICE_PASSWORD
from app.settings import BACKUP_DAYS, COPY_FOLDER, VISITOR_SCREEN, with_defaults
from ui import application, style
from ui.lane import Lane

if TYPE_CHECKING:
    from app.desk import Desk
    from app.domain.problems import Problem
    from ui.audit_trail import AuditTrail
    from ui.copies import Copies
    from ui.doors import Doors
    from ui.exchange import Exchanges
    from ui.main_window import MainWindow
    from ui.messages import Messages
    from ui.opened import Opened
    from ui.preview.printing import Printer
    from ui.start.filling_window import FillingWindow
    from ui.start.first_start import FirstStartDraft, FirstStartWindow
    from ui.start.lock_window import LockWindow
    from ui.start.recovery_window import RecoveryWindow


ASKED_BESIDES = ("admission", "code", "stick")
"""Fields of problems that say what else is needed; what was typed stays."""
LEAST_TO_VOUCH = 3
"""Whoever forgot the password, and two administrators."""
PAINTED_MS = 100
"""The first window has been painted by then."""
QUIET_MS = 2000
"""When the window has stood for so long, what the first receipt will need is loaded behind the clerk's back."""


def _prepare() -> None:
    from app.documents import prepare

    prepare()


class Session(QObject):
    """One run of the program with windows. `ended` when the last window closed."""

    ended = Signal()

    def __init__(self, app: QApplication, home: Path, doors: Doors, printer: Printer | None = None) -> None:
        """`printer` None: the machine's own, found when the desk opens."""
        super().__init__()
        self._app, self._home, self._doors, self._printer = app, home, doors, printer
        self._machine = with_defaults(load_machine(home))
        self.lane = Lane(self)
        self.window: QWidget | None = None
        self._first: FirstStartWindow | None = None
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(lambda: self.lane.run(_prepare, background=True))
        self._opened: Opened | None = None
        self._told = ""
        """The password of a practice hall, which whoever takes the window over is told too."""
        self._exchanges: Exchanges | None = None
        self._copies: Copies | None = None
        self._trail: AuditTrail | None = None

    @cached_property
    def messages(self) -> Messages:
        """The one mouth to the user; the first window does not wait for its words."""
        from ui.messages import Messages

        return Messages()

    # ---------- the first window

    def start(self, leaving: str = "", note: str = "") -> None:
        """Show the first-start window, or the lock of the desk that stands here, whoever is leaving it named last. Raises
        Unavailable."""
        users = sorted(self._doors.users(self._home), key=lambda user: user[0] == leaving)
        self._show(self._lock_window(users, note) if users else self._first_window())
        if users:
            # on the thread that will open the desk: a password typed faster than this waits for no more than it must
            QTimer.singleShot(PAINTED_MS, self, lambda: self.lane.run(self._doors.warm, background=True))

    def _show(self, window: QWidget) -> None:
        old, self.window = self.window, window
        window.show()
        window.activateWindow()
        if old is not None:
            old.close()
            old.deleteLater()

    def _lock_window(self, users: list[tuple[str, str]], note: str = "") -> LockWindow:
        from ui.start.lock_window import LockWindow

        can_recover = self._can_recover(self._home)
        note = self.tr("演练的密码：{password}").format(password=self._told) if self._told else note
        window = LockWindow(users, self._station(), note, can_recover=can_recover)
        window.unlock_asked.connect(lambda user, password: self._unlock(user, password, window.code()))
        window.forgotten.connect(self._forgotten)
        return window

    def _station(self) -> str:
        from ui.start.stations import name_of

        return name_of(self._doors.org(self._home))

    def can_recover(self) -> bool:
        """Whether whoever forgot their password may be let in again at the desk that is open."""
        return self._opened is not None and self._can_recover(self._opened.home)

    def _can_recover(self, home: Path) -> bool:
        return self._doors.can_recover(home) or len(self._doors.users(home)) >= LEAST_TO_VOUCH

    def can_hand_over(self) -> bool:
        """Whether a colleague has a password of the desk that is open."""
        return self._opened is not None and len(self._doors.users(self._opened.home)) > 1

    def _leave_desk(self) -> None:
        """The open desk is closed at its lock, and the way in is the same as at the start."""
        assert self._opened is not None
        cast("MainWindow", self.window).closing.disconnect(self.end)
        self._home = self._opened.home
        self._close_desk()
        self.lane.deleteLater()
        self.lane = Lane(self)

    def practise_year(self) -> None:
        """The practice hall that is open goes, and one with a year in it takes its place, unless that is given up."""
        from ui.start.filling_window import FillingWindow

        assert self._opened is not None
        self._told = self._opened.told_password or self._told
        self._leave_desk()
        window = FillingWindow(self._station())
        window.left.connect(self.start)
        self._show(window)
        self.lane.run(self._filled, window.told, owner=self, on_done=self._open_year, on_unavailable=self._cannot)

    def _filled(self, told: Callable[[float], object]) -> bool:
        """On the lane: whether it was not given up."""
        from ui.start.filling_window import GivenUp

        try:
            self._doors.practise_year(self._home, told)
        except GivenUp:
            return False
        return True

    def _open_year(self, filled: object) -> None:
        if filled:
            self._told = PRACTICE_PASSWORD
            self._unlock(PRACTICE_NAME, PRACTICE_PASSWORD)
        else:
            self.start()

    def _recover_desk(self, user: str) -> None:
        self._leave_desk()
        self._forgotten(user)

    def _hand_over(self) -> None:
        assert self._opened is not None
        leaving, self._told = self.desk().actor.id, self._opened.told_password
        self._leave_desk()
        self.start(leaving)

    def _open_again(self) -> None:
        self._leave_desk()
        self.start(note=self.tr("身份换好了，窗口代号也换了，请告诉同事。输密码接着办。"))

    def _forgotten(self, user: str) -> None:
        from ui.start.recovery_window import RecoveryWindow

        users, can = self._doors.users(self._home), self._doors.can_recover(self._home)
        window = RecoveryWindow(self._station(), users, user, by_sheet=can)
        window.recover_asked.connect(lambda by, password: self._go(self._doors.recover, self._home, user, by, password))
        window.left.connect(self.start)
        self._show(window)

    def _first_window(self) -> FirstStartWindow:
        from ui.start.first_start import FirstStartWindow

        self._first = window = FirstStartWindow(self._home, self._machine["language"])
        window.start_asked.connect(self._create)
        window.practice_asked.connect(lambda: self._go(self._doors.practise, self._home))
        window.restore_asked.connect(self._restore)
        window.folder_asked.connect(self._move)
        window.language_asked.connect(lambda language: self.change("language", language))
        window.scale_asked.connect(lambda percent: self.change("scale", str(percent)))
        return window

    def _unlock(self, user: str, password: str, code: str = "") -> None:
        self._go(self._doors.open, self._home, user, password, code)

    def _create(self, draft: FirstStartDraft) -> None:
        self._doors.remember_home(self._home)
        self._go(self._doors.create, self._home, draft)

    def _go(self, door: Callable[..., object], *arguments: object) -> None:
        self.lane.run(
            door, *arguments, owner=self, on_done=self._open, on_refused=self._refuse, on_unavailable=self._cannot
        )

    def _refuse(self, problems: object) -> None:
        from ui.messages import sentence

        told = cast("tuple[Problem, ...]", problems)
        words = "\n".join(sentence(problem) for problem in told)
        if told[0].field in ASKED_BESIDES:
            cast("FirstStartWindow | LockWindow", self.window).ask_for(told[0].field, words)
        else:
            cast("FirstStartWindow | LockWindow | RecoveryWindow | FillingWindow", self.window).refuse(words)

    def _cannot(self, problem: object) -> None:
        self._refuse((problem,))

    def _restore(self, backup: Path) -> None:
        """Ask for the password of the backup, by the same window that asks every morning."""
        from app.ports import Unavailable
        from app.reports.backup_words import old_words
        from ui.messages import sentence
        from ui.start.lock_window import LockWindow

        try:
            about = self._doors.about_backup(backup)
        except Unavailable as unavailable:
            self._cannot(unavailable.problem)
            return
        note = self.tr("从备份 {name} 恢复，请输做备份那时的密码。").format(name=backup.name)
        if old := old_words(about, int(self._machine[BACKUP_DAYS])):
            note = f"{note}\n{sentence(old)}"
        window = LockWindow(list(about.users), "", note)
        window.unlock_asked.connect(lambda user, password: self._bring_back(backup, user, password))
        self._show(window)

    def _bring_back(self, backup: Path, user: str, password: str) -> None:
        self._doors.remember_home(self._home)
        self._go(self._doors.restore, backup, self._home, user, password)

    def _move(self, folder: Path) -> None:
        self._home = folder
        users = self._doors.users(folder)
        if users:
            self._doors.remember_home(folder)
            self._show(self._lock_window(users))
        elif self._first is not None and self._first is self.window:
            self._first.rebuild(folder, self._machine["language"])

    # ---------- the desk

    def _open(self, opened: object) -> None:
        """A desk was opened: the main window takes the place of the first one."""
        from ui.audit_trail import AuditTrail
        from ui.composition import main_window
        from ui.copies import Copies
        from ui.exchange import Exchanges
        from ui.preview.printing import system_printer

        opened = cast("Opened", opened)
        self._opened = opened = replace(opened, told_password=opened.told_password or self._told)
        self._exchanges = Exchanges(self.lane, opened.desk, opened.centre, self)
        # what says so is part of the window that goes
        self._exchanges.renewed.connect(self._open_again, Qt.ConnectionType.QueuedConnection)
        self._machine |= self._opened.desk.machine
        self._copies = Copies(self.lane, opened.backups, self._copy_folder, opened.desk.clock, self)
        printer = self._printer or system_printer()
        window = main_window(self._opened, self, printer)
        window.closing.connect(self.end)
        window.forgotten.connect(self._recover_desk)
        window.handed_over.connect(self._hand_over)
        window.locked.connect(partial(self._copies.write, again=True))
        self._trail = trail = AuditTrail(self.lane, opened.desk, self)
        for signal, noted in (
            (window.mistyped, trail.mistyped), (window.locked, trail.locked), (window.unlocked, trail.unlocked),
        ):  # fmt: skip
            signal.connect(noted)
        self._show(window)
        self._hand_out_recovery(printer)
        self._copies.begin()
        self._quiet.start()

    def _hand_out_recovery(self, printer: Printer) -> None:
        from ui.recovery import RecoverySheet

        if self._opened is None or self._opened.recovery is None or self.window is None:
            return
        sheet = RecoverySheet(self.window, self.lane, self.messages, printer, self._opened.recovery)
        self._opened = replace(self._opened, recovery=None)
        (sheet.print if self._opened.recovery_way == "print" else sheet.save)()

    def change(self, key: str, value: str) -> None:
        """A setting of this machine changed: keep it, and let it show at once."""
        self._machine[key] = value
        if self._opened is not None:
            self._opened.desk.machine = dict(self._machine)
            save_machine(self._opened.home, self._machine)
        if key in ("theme", "scale"):
            style.apply(self._app, cast(style.Theme, self._machine["theme"]), int(self._machine["scale"]))
        if key == VISITOR_SCREEN and self._opened is not None:
            cast("MainWindow", self.window).turned.emit()
        if key == "lock_minutes" and self._opened is not None:
            cast("MainWindow", self.window).lock_after(int(value))
        if key not in ("scale", "language"):
            return
        application.set_language(self._machine["language"])
        if self._first is not None and self._first is self.window:
            self._first.rebuild(self._home, self._machine["language"])
        elif self._opened is not None:
            cast("MainWindow", self.window).rebuild()

    def _copy_folder(self) -> Path | None:
        folder = self._machine[COPY_FOLDER]
        return Path(folder) if folder else None

    def end(self) -> None:
        """Close the desk and its threads, after a last copy where one is due; safe to call twice."""
        if self._copies is not None and self._copy_folder() and self.window is not None:
            # nobody has to look on
            self.window.hide()
            self._copies.write(again=True)
        self._close_desk()
        self.ended.emit()

    def _close_desk(self) -> None:
        self._quiet.stop()
        if self._copies is not None:
            self._copies.close()
            self._copies.deleteLater()
            self._copies = None
        if self._trail is not None:
            self._trail.closed()
            self._trail.deleteLater()
            self._trail = None
        self.lane.close()
        self._close_exchanges()
        if self._opened is not None:
            self._opened.desk.store.close()
            self._opened = None

    def _close_exchanges(self) -> None:
        if self._exchanges is None:
            return
        if self._exchanges.is_running() and self.window is not None:
            # the network may hold the last one up: nobody has to look on
            self.window.hide()
        self._exchanges.close()
        self._exchanges.deleteLater()
        self._exchanges = None

    @property
    def exchanges(self) -> Exchanges:
        """Those of the desk that is open. Raises AssertionError before one is."""
        assert self._exchanges is not None
        return self._exchanges

    @property
    def copies(self) -> Copies:
        """Those of the desk that is open. Raises AssertionError before one is."""
        assert self._copies is not None
        return self._copies

    def desk(self) -> Desk:
        """The opened desk. Raises AssertionError before one is open."""
        assert self._opened is not None
        return self._opened.desk
