"""Under a ready-made text that goes into a Chinese paper: what it says, where the screen speaks English."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui import style
from ui.parts.labels import Label
from ui.words import in_english


class Gloss(Label):
    """Not there where the screen speaks Chinese, nor without a text."""

    def __init__(self) -> None:
        super().__init__("", style.SMALL, "soft", wrap=True)
        self.hide()

    def tell(self, words: str) -> None:
        """This text stands there now."""
        self.setText(QCoreApplication.translate("ActPanel", "意思是：{words}").format(words=words))
        self.setVisible(in_english() and bool(words))
