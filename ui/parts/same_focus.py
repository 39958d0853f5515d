"""Where a list is built anew while somebody works in it, the focus stays on what it was on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


@contextmanager
def focus_stays(within: QWidget) -> Iterator[None]:
    """What is built anew in the block takes the focus from its like: of the same class and name, else in the same place."""
    before = within.window().focusWidget()
    if before is None or before is within or not within.isAncestorOf(before):
        yield
        return
    place = _alike(within, before).index(before)
    yield
    if not _put_away(before):
        return
    again = _alike(within, before)
    found = next((each for each in again if each.accessibleName() == before.accessibleName()), None)
    if found := found or next(iter(again[place : place + 1]), None):
        # a layout shows what it was given only later, and what is not shown takes no focus
        found.show()
        found.setFocus(Qt.FocusReason.OtherFocusReason)


def _alike(within: QWidget, one: QWidget) -> list[QWidget]:
    return [each for each in within.findChildren(type(one)) if not _put_away(each)]


def _put_away(widget: QWidget) -> bool:
    """Whether it was hidden, and is not just waiting to be shown."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
