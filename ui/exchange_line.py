"""How the exchange stands, in a few words at the foot of the window; nothing at a desk that is in none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.envelope import CHINA
from app.reports.exchange_words import BY_HAND, short_words, stands_still
from ui.exchange import Exchanges
from ui.icons import Icon
from ui.messages import sentence
from ui.parts.boxes import row
from ui.parts.button import Button
from ui.parts.keycap import Keycap
from ui.words import joint

KEY = "Ctrl+T"


class ExchangeLine(QWidget):
    """`asked`: the clerk wants to see what stands behind the words."""

    asked = Signal()

    def __init__(self, exchanges: Exchanges) -> None:
        super().__init__()
        self._exchanges = exchanges
        self._icon = Icon("cloud-check", 14)
        self.words = Button("", "link", height=22)
        self.words.clicked.connect(self.asked)
        self.setLayout(row(self._icon, self.words, Keycap(KEY), gap=0))
        exchanges.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setVisible(self._exchanges.standing.enrolled is not None)
        self.words.set_text(self._said())
        self._icon.set_icon(*self._sign())

    def _said(self) -> str:
        if self._exchanges.is_running():
            return self.tr("正在同步")
        if self._exchanges.trouble:
            return self.tr("同步没有做成")
        done = BY_HAND if self._exchanges.is_isolated() else self._exchanges.done
        standing, today = self._exchanges.standing, self._exchanges.desk.clock().astimezone(CHINA).date()
        return joint("，").join(map(sentence, short_words(done, standing.past, standing.state, today)))

    def _sign(self) -> tuple[str, str]:
        done, state = self._exchanges.done, self._exchanges.standing.state
        if self._exchanges.trouble or stands_still(done):
            return "warning", "alarm_ink"
        if state.quarantined:
            return "warning", "amber_ink"
        if self._exchanges.is_isolated():
            return "package", "soft"
        if done and not done.is_whole:
            return "cloud-slash", "amber_ink"
        return ("cloud-arrow-up", "soft") if state.unsent else ("cloud-check", "leaf_ink")
