"""The one mouth to the user: banners, a word in the status bar, a question in the side panel.

Pages speak through a Messages; the window listens. A test listens instead and records.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from app.domain.problems import TEMPLATES, Problem
from ui.parts.banner import BannerKind
from ui.words import capital, filled


@dataclass(frozen=True, slots=True)
class BannerText:
    """A banner: kind, what happened, what still works or what to do, and at most one action."""

    kind: BannerKind
    title: str
    text: str = ""
    action: str = ""
    on_action: Callable[[], object] | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """Something to confirm, with the words on both buttons."""

    title: str
    text: str
    yes: str
    on_yes: Callable[[], object]
    no: str = ""


@dataclass(frozen=True, slots=True)
class Working:
    """Long work behind the clerk's back: how far it is, and how to stop it."""

    text: str
    stop: Callable[[], object]


def sentence(problem: Problem) -> str:
    """A problem in the language of the screen."""
    return capital(filled("Problem", TEMPLATES[problem.code], problem.values))


class Messages(QObject):
    """What is said, as signals: banner_shown(key, BannerText) · banner_cleared(key) · status_said(text) ·
    worked(Working, or None when it is over) · asked(Question) · lock_asked()."""

    banner_shown = Signal(str, object)
    banner_cleared = Signal(str)
    status_said = Signal(str)
    worked = Signal(object)
    asked = Signal(object)
    lock_asked = Signal()

    def banner(
        self,
        kind: BannerKind,
        title: str,
        text: str = "",
        *,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        key: str = "",
    ) -> None:
        """Show a banner at the top of the page until it is closed or cleared. The same key replaces the older one."""
        self.banner_shown.emit(key or title, BannerText(kind, title, text, action, on_action))

    def problem(self, problem: Problem) -> None:
        """Show what the world does to us (disk full, file locked) as a banner; where it happened is one press away."""
        words = sentence(problem)
        if place := problem.values.get("place", ""):
            action = self.tr("打开那个文件夹")
            self.banner("alarm", words, action=action, on_action=lambda: self._open_folder(place), key=problem.code)
        else:
            self.banner("alarm", words, key=problem.code)

    def _open_folder(self, place: str) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(place).parent))):
            self.status(self.tr("那个文件夹打不开"))

    def clear(self, key: str) -> None:
        """Take a banner away because its reason is gone."""
        self.banner_cleared.emit(key)

    def status(self, text: str) -> None:
        """Say at the left of the status bar what was just kept ("已存草稿 10:21:07")."""
        self.status_said.emit(text)

    def working(self, text: str, stop: Callable[[], object]) -> None:
        """Say in the status bar how far long work has come, with the button that stops it."""
        self.worked.emit(Working(text, stop))

    def idle(self) -> None:
        """The long work is over, or stopped."""
        self.worked.emit(None)

    def confirm(self, title: str, text: str, yes: str, on_yes: Callable[[], object], no: str = "") -> None:
        """Ask in the side panel; on_yes runs when the clerk agrees, nothing happens otherwise."""
        self.asked.emit(Question(title, text, yes, on_yes, no))
