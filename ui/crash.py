"""Our own bugs: written to the log without anybody's data, told once each, and the program goes on.

An exception's words may hold what a visitor said, so only its type and the places in our code are written down.
"""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from app.log import logger
from ui import style
from ui.icons import Icon
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.labels import Label

_log = logger("crash")

Show = Callable[[str], None]


def places(trace: TracebackType | None) -> str:
    """Where it happened, outermost first, without any value: "main_window.py:120 go < lane.py:88 run"."""
    frames = traceback.extract_tb(trace)
    return " < ".join(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)


def _end_painters(trace: TracebackType | None) -> None:
    """End the painters that an exception left at work. Python keeps the last traceback and with it their frames; a window
    that is resized under an active painter ends the process."""
    for frame, _ in traceback.walk_tb(trace):
        for value in frame.f_locals.values():
            # one that Qt lent to a delegate is Qt's to end
            if isinstance(value, QPainter) and shiboken6.createdByPython(value) and value.isActive():
                value.end()


class CrashReporter(QObject):
    """Catches what nobody caught, on any thread. show(words for the log's reader) is called on the window's thread,
    once for each place; without it the CrashDialog is shown."""

    _caught = Signal(str)

    def __init__(self, show: Show | None = None) -> None:
        super().__init__()
        self._show = show or _show_dialog
        self._known: set[str] = set()
        self._before = (sys.excepthook, threading.excepthook)
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """From now on every uncaught exception comes here."""
        sys.excepthook = self.report
        threading.excepthook = self._report_thread

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log one exception, and tell it if it is new."""
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
            return
        _end_painters(trace)
        where = f"{kind.__name__} at {places(trace)}"
        _log.error("uncaught %s", where)
        if where not in self._known:
            self._known.add(where)
            self._caught.emit(where)

    def _report_thread(self, details: threading.ExceptHookArgs) -> None:
        if details.exc_value is not None:
            self.report(details.exc_type, details.exc_value, details.exc_traceback)

    def _tell(self, where: str) -> None:
        self._show(where)


class CrashDialog(QWidget):
    """Says that something went wrong in the program, that nothing typed is lost, and what to hand to the maintainer."""

    def __init__(self, where: str) -> None:
        super().__init__(QApplication.activeWindow(), Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("box", "page")
        self.setWindowTitle(self.tr("程序出了一点问题"))
        title = Label(self.tr("程序出了一点问题，不是您操作的错"), style.TITLE, bold=True, wrap=True)
        words = Label(
            self.tr(
                "刚才这一步可能没有做成。写过的内容都在草稿里，可以接着用。下面这一行已记进日志，不含来访人的信息。"
            ),
            tone="soft",
            wrap=True,
        )
        detail = Label(where, style.SMALL, "mute", wrap=True)
        copy = Button(self.tr("复制这一行"), icon="copy")
        copy.clicked.connect(lambda: QApplication.clipboard().setText(where))
        close = Button(self.tr("接着用"), icon="check")
        close.clicked.connect(self.close)
        head = row(Icon("warning-circle", 26, "amber_ink"), title, gap=12)
        head.setStretch(1, 1)
        whole = column(head, words, detail, row(None, copy, close), gap=12, margins=20)
        self.setLayout(whole)
        width = style.px(480)
        self.setFixedSize(width, whole.totalHeightForWidth(width))
        close.setFocus()


def _show_dialog(where: str) -> None:
    CrashDialog(where).show()
