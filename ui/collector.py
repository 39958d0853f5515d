"""Python's collector, on the window's thread alone and between its events.

By itself it runs on whichever thread makes the object that is one too many. On a thread of the lane it took closed pages
apart while Qt walked through all widgets for a new look or a new size of type, and the desk was gone.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

LOOK_MS: Final = 1000


class Collector(QObject):
    """From its making to the end of the process it alone collects, at the pace that Python's own thresholds set."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(collect_due)
        timer.start(LOOK_MS)


def collect_due() -> None:
    """Collect the oldest generation whose count is above its threshold, and with it all that are younger."""
    due = [
        age for age, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > most
    ]
    if due:
        gc.collect(due[-1])
