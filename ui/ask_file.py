"""Where a file is to be kept: asked once, with the ending it must have."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_file(over: QWidget, title: str, name: str, kind: str, suffix: str) -> Path | None:
    """The place chosen for a file that is offered as `name`, None where none was. kind: as a file dialog says it."""
    chosen, _ = QFileDialog.getSaveFileName(over, title, name + suffix, kind)
    if not chosen:
        return None
    target = Path(chosen)
    return target if target.suffix.lower() == suffix else target.with_name(target.name + suffix)
