"""The window of the desk: rail, command box, pages, banners, side panel, status bar, lock.

It knows no page by name: pages are registered as PageSpec and built when they are first opened.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from app.domain.problems import Problem
from app.ports import CaseFilter, Changes
from ui import icons, style
from ui.command_box import Command
from ui.desk_frame import DeskFrame
from ui.for_visitor import ForVisitor
from ui.lane import Lane
from ui.messages import BannerText, Messages, Question, Working, sentence
from ui.page import CASE, CASES, JOINING, Page, PageSpec
from ui.parts.keycap import shortcut
from ui.rail import MAP_KEY, rail_keys
from ui.services import Services
from ui.start.lock_panel import LockPanel
from ui.status_bar import Identity

if TYPE_CHECKING:
    from ui.forms.side_form import SideForm

LOCK_KEY = "Ctrl+L"
ALONE = "alone"
IDLE_MS = 10 * 60 * 1000
LEAST_SIZE = (1024, 640)

_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.InputMethod,
    QEvent.Type.TouchBegin,
}


class MainWindow(QWidget):
    """The desk. `locked` and `unlocked` tell that the lock came and went, `mistyped` each wrong password before it; `forgotten` (user id) that it is to be opened by
    the recovery sheet, `handed_over` that a colleague takes the window, every draft kept; `closing` that the clerk leaves;
    `turned` that another page came to the front, or tells the visitor something else."""

    locked = Signal()
    unlocked = Signal()
    mistyped = Signal()
    forgotten = Signal(str)
    handed_over = Signal()
    closing = Signal()
    turned = Signal()

    def __init__(
        self,
        lane: Lane,
        messages: Messages,
        identity: Identity,
        pages: Sequence[PageSpec],
        commands: Sequence[Command],
        services: Services,
        *,
        idle_ms: int = IDLE_MS,
    ) -> None:
        super().__init__()
        self._lane = lane
        self._messages = messages
        self._identity = identity
        self._specs = {spec.key: spec for spec in pages}
        self._commands = commands
        self._services = services
        self._pages: dict[str, Page] = {}
        self._missed: dict[str, Changes] = {}
        self._current = ""
        self._came_from: dict[str, tuple[str, object]] = {}
        """Page that another one leads to → that one, and what it showed."""
        self._banners: dict[str, BannerText] = {}
        self._before_lock: QWidget | None = None
        self.setWindowIcon(icons.window_icon())
        self._layers = QStackedWidget()
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self._layers)
        self._build()
        self._listen()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.lock)
        self._idle.start(idle_ms)
        app = QApplication.instance()
        assert app is not None
        self._app = app
        app.installEventFilter(self)

    def _listen(self) -> None:
        self._lane.changed.connect(self._on_changed)
        self._lane.unavailable.connect(self._messages.problem)
        self._messages.banner_shown.connect(self._show_banner)
        self._messages.banner_cleared.connect(self._clear_banner)
        self._messages.status_said.connect(self._say)
        self._messages.worked.connect(self._show_work)
        self._messages.asked.connect(self._ask)
        self._messages.lock_asked.connect(self.lock)

    def _build(self) -> None:
        """Build frame and lock in the language and scale in force."""
        self.setWindowTitle(self.tr("红棉接访台"))
        self.setMinimumSize(*LEAST_SIZE)
        specs = [spec for spec in self._specs.values() if not spec.barred]
        self._frame = DeskFrame(self._lane, self._identity, specs, self._commands, self._services)
        self._frame.rail.chosen.connect(self.go)
        self._frame.rail.map_asked.connect(self._show_keys)
        self._frame.commands.open_case.connect(self._open_case)
        self._frame.commands.navigate.connect(self.go)
        self._frame.commands.searched.connect(lambda text: self.go(CASES, CaseFilter(text=text)))
        self._frame.help_asked.connect(self._frame.explain_focus)
        self._frame.alone.connect(self._tell_alone)
        self._frame.status.day_turned.connect(self._on_day_turned)
        self._frame.banner_closed.connect(self._clear_banner)
        # the keys of the frame sleep while the lock hides it
        for page, key in rail_keys(specs).items():
            shortcut(self._frame, key, self._specs[page].title, partial(self.go, page))
        shortcut(self._frame, LOCK_KEY, self.tr("锁屏"), self.lock)
        shortcut(self._frame, MAP_KEY, self.tr("列出快捷键"), self._show_keys)
        who = self._identity
        told = self.tr("演练的密码：{password}").format(password=who.told_password) if who.told_password else ""
        self._lock = LockPanel([(who.user, who.name)], who.station, told)
        self._lock.unlock_asked.connect(self._check_password)
        self._lock.forgotten.connect(self._on_forgotten)
        self._lock.handed_over.connect(self.hand_over)
        self._layers.addWidget(self._frame)
        self._layers.addWidget(self._lock)
        self._fit_rail()
        self._count_badges()

    # ---------- pages

    def go(self, key: str, argument: object = None) -> None:
        """Bring a page to the front and tell it what to show; one that is not for whoever sits here stays away with a word.
        Raises KeyError for a key nobody registered."""
        if self._specs[key].barred:
            self._say(self.tr("这一页不是您这个岗位用的"))
            return
        self._frame.panel.close_panel()
        self._frame.commands.forget()
        page = self._page(key)
        if self._current and key != self._current and self._specs[key].under:
            self._came_from[key] = (self._current, self.page().resume_argument())
        if key != self._current or argument is not None:
            # what was kept belongs to the form that was in front
            self._say("")
        if key != self._current:
            # that something went well was said on the page where it was done
            for told in [key_ for key_, text in self._banners.items() if text.kind == "leaf"]:
                self._clear_banner(told)
        self._current = key
        self._frame.show_page(page)
        self._frame.rail.set_current(self._specs[key].under or key)
        self._catch_up(key)
        last = page.focusWidget()
        if self._frame.commands.line.hasFocus() and last and last is not page and last.isVisible():
            # the keys follow the eye: to where they last were on this page
            last.setFocus()
        page.activate(argument)
        self.turned.emit()

    def page(self) -> Page:
        """The page in front."""
        return self._pages[self._current]

    def page_at_work(self) -> Page | None:
        """The page in front, None while the lock stands before it."""
        return None if self.is_locked() else self.page()

    def for_visitor(self) -> ForVisitor | None:
        """What the page at work tells the screen that faces the visitor."""
        page = self.page_at_work()
        return page.for_visitor() if page else None

    def current(self) -> str:
        """The key of the page in front."""
        return self._current

    def _page(self, key: str) -> Page:
        if key not in self._pages:
            page = self._specs[key].factory()
            page.open_case.connect(self._open_case)
            page.navigate.connect(self.go)
            page.led_back.connect(partial(self._go_back, key))
            page.told.connect(self.turned)
            self._pages[key] = page
        return self._pages[key]

    def _go_back(self, key: str, usual: str) -> None:
        """To where a page was opened from; what that one was opened from stays as it was."""
        to, argument = self._came_from.pop(key, (usual, None))
        earlier = dict(self._came_from)
        self.go(to, argument)
        self._came_from = earlier

    def _open_case(self, case: str) -> None:
        self.go(CASE, case)

    def _on_changed(self, changes: Changes) -> None:
        """The page in front reloads now, the others when they come to the front: what the clerk sees is read first."""
        for key in self._pages:
            missed = self._missed.get(key, Changes())
            self._missed[key] = Changes(missed.subjects | changes.subjects, missed.kinds | changes.kinds)
        self._catch_up(self._current)
        if any(subject.kind == "case" for subject in changes.subjects):
            self._count_badges()

    def _catch_up(self, key: str) -> None:
        if key in self._missed:
            self._pages[key].on_changed(self._missed.pop(key))

    def _count_badges(self) -> None:
        for spec in self._specs.values():
            if spec.badge is not None and not spec.barred:
                self._lane.read(
                    spec.badge,
                    owner=self._frame,
                    key=spec.key,
                    on_rows=partial(self._frame.rail.set_badge, spec.key),
                )

    def rebuild(self) -> bool:
        """Build everything anew after the scale or the language changed; False when a page cannot let go now."""
        if not self._all_can_close():
            return False
        resume = self._pages[self._current].resume_argument() if self._current else None
        old_frame, old_lock = self._frame, self._lock
        self._pages.clear()
        self._missed.clear()
        self._build()
        for widget in (old_frame, old_lock):
            self._layers.removeWidget(widget)
            widget.deleteLater()
        for key, text in self._banners.items():
            self._frame.show_banner(key, text)
        if self._current:
            self.go(self._current, resume)
        return True

    def _on_day_turned(self) -> None:
        """All that was built says yesterday for today. Behind the lock it waits: whoever unlocks finds the new day."""
        if not self.is_locked():
            self.rebuild()

    def _all_can_close(self) -> bool:
        # every page is asked, so that each keeps its drafts
        answers = [page.can_close() for page in self._pages.values()]
        return all(answers)

    # ---------- what is said

    def _show_banner(self, key: str, text: BannerText) -> None:
        self._banners[key] = text
        self._frame.show_banner(key, text)

    def _clear_banner(self, key: str) -> None:
        self._banners.pop(key, None)
        self._frame.clear_banner(key)

    def _say(self, text: str) -> None:
        self._frame.status.say(text)

    def _show_work(self, work: Working | None) -> None:
        self._frame.status.show_work(work)

    def _ask(self, question: Question) -> None:
        self._frame.show_question(question)

    def show_exchange(self) -> None:
        """Show beside the page how the exchange with the centre stands."""
        self._frame.show_exchange()

    def show_beside(self, title: str, form: SideForm) -> None:
        """Show a form that belongs to no page, until it is done or not wanted."""
        for over in (form.done, form.left):
            over.connect(self._frame.panel.close_panel)
        self._frame.panel.show_content(title, form, focus=form.first())

    def _tell_alone(self) -> None:
        """This desk is in no exchange: a line that leads to where it is let in."""

        def join() -> None:
            self._clear_banner(ALONE)
            self.go(*JOINING)

        words = self.tr("还没有入网，资料只存在这里")
        self._show_banner(ALONE, BannerText("sky", words, action=self.tr("去“入网与大厅”"), on_action=join))

    def _show_keys(self) -> None:
        self._frame.show_keys()

    # ---------- the lock

    def lock(self) -> None:
        """Hide the desk behind the lock; pages and drafts stay as they are."""
        if self.is_locked():
            return
        self._before_lock = self.focusWidget()
        self._lock.reset()
        self._lock.say_kept()
        self._lock.offer_recovery(can=self._services.can_recover())
        self._lock.offer_hand_over(can=self._services.can_hand_over())
        self._layers.setCurrentWidget(self._lock)
        self._lock.setFocus()
        self.locked.emit()

    def lock_after(self, minutes: int) -> None:
        """Lock by itself when nobody has touched the desk for so long, counted from now."""
        self._idle.setInterval(minutes * 60_000)

    def is_locked(self) -> bool:
        """Whether the lock stands before the desk."""
        return self._layers.currentWidget() is self._lock

    def _check_password(self, _user: str, password: str) -> None:
        self._lane.run(
            self._services.check_password,
            password,
            owner=self._lock,
            on_done=self._unlock,
            on_refused=lambda problems: self._lock.ask_for(problems[0].field, sentence(problems[0])),
            on_unavailable=self._lock_trouble,
        )

    def _on_forgotten(self, user: str) -> None:
        if self._all_can_close():
            self.forgotten.emit(user)

    def hand_over(self) -> None:
        """A colleague takes the window, once every page keeps its drafts."""
        if self._all_can_close():
            self.handed_over.emit()

    def _unlock(self, right: object) -> None:
        if not right:
            self.mistyped.emit()
            self._lock.refuse(self.tr("密码不对，请再输一遍。"))
            return
        self._lock.reset()
        self._layers.setCurrentWidget(self._frame)
        if self._before_lock is not None and shiboken6.isValid(self._before_lock):
            self._before_lock.setFocus(Qt.FocusReason.OtherFocusReason)
        self._idle.start()
        if self._frame.status.is_of_yesterday():
            self.rebuild()
        self.unlocked.emit()

    def _lock_trouble(self, problem: Problem) -> None:
        self._lock.refuse(sentence(problem))

    # ---------- what Qt calls

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # a page's own shortcut comes first; this answers on the pages that have none
        wanted = QKeySequence(event.keyCombination())
        command = next((c for c in self._commands if c.key and QKeySequence(c.key) == wanted), None)
        if command is None or self.is_locked():
            super().keyPressEvent(event)
        elif command.act:
            command.act()
        else:
            self.go(command.page, command.argument)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE and not self.is_locked():
            self._idle.start()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()

    def _fit_rail(self) -> None:
        self._frame.rail.set_narrow(narrow=self.width() < style.px(1200))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._all_can_close():
            event.ignore()
            return
        self._app.removeEventFilter(self)
        self._idle.stop()
        self.closing.emit()
        event.accept()
