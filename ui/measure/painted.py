"""The first paint, and nothing else: this is imported in the second that is measured."""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class _FirstPaint(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            # the window paints while this event is handled; behind it stands the picture
            QTimer.singleShot(0, _told)
        return False


def _told() -> None:
    sys.stdout.write(f"{time.time()}\n")
    sys.stdout.flush()
    # without the way out, which is not measured
    os._exit(0)


def tell(app: QApplication, window: QWidget) -> None:
    """Print the moment at which the shown window was painted first, and end the process."""
    watcher = _FirstPaint(app)
    window.installEventFilter(watcher)
    app.exec()


def empty() -> None:
    """The reference: a window with nothing in it."""
    app = QApplication([])
    window = QWidget()
    window.resize(1366, 768)
    window.show()
    tell(app, window)
