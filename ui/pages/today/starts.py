"""The first keys of a day: a visit, a letter, a call is taken down."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.domain.terms import Channel
from ui.parts.button import Button, ButtonKind

translate = QCoreApplication.translate


def start_buttons(begin: Callable[[str], object]) -> list[Button]:
    """One for each way that people come in; begin(code of the channel)."""
    ways: tuple[tuple[Channel, str, str, str, ButtonKind], ...] = (
        (Channel.VISIT, translate("Starts", "新来访"), "user-plus", "F3", "primary"),
        (Channel.LETTER, translate("Starts", "新来信"), "envelope-simple", "F4", "secondary"),
        (Channel.CALL, translate("Starts", "新来电"), "phone", "F5", "secondary"),
    )
    buttons = []
    for channel, words, icon, key, kind in ways:
        button = Button(words, kind, icon=icon, key=key, height=48)
        button.clicked.connect(lambda _=False, code=channel.code: begin(code))
        buttons.append(button)
    return buttons
