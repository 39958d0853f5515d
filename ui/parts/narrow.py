"""Rows that become columns where there is little room (大字 on a small screen); the order of the eye stays."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout

from ui import style

WIDE = 640
"""From this width on (px at 100 %) a form stands side by side."""


def is_narrow(width: int, wide: int = WIDE) -> bool:
    """Whether so many real pixels are too few for rows that need `wide` px at 100 %."""
    return width < style.px(wide)


def lay(rows: tuple[QBoxLayout, ...], *, narrow: bool) -> None:
    """Turn rows into columns, or back."""
    for row in rows:
        row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
