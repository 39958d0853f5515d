"""Tags and chips as they are drawn."""

from __future__ import annotations

from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from ui import style
from ui.parts.tags import Chip, tag_width


def test_the_words_of_a_chip_keep_clear_of_its_cross(qtbot: QtBot) -> None:
    words = "类别：安全生产"
    plain, removable = (Chip(words, "tag", removable=can) for can in (False, True))
    drawn = []
    for chip in (plain, removable):
        qtbot.addWidget(chip)
        chip.resize(chip.sizeHint())
        drawn.append(chip.grab(QRect(0, 0, tag_width(words, "tag", style.BODY) - 8, chip.height())).toImage())
    assert removable.width() > plain.width()
    assert drawn[0] == drawn[1], "the cross has room of its own, the words stand where they stand without it"
