"""The practice hall while a year is put into it: how far it has come, and a way to leave it as it was."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from ui import icons, style
from ui.parts.boxes import box, column, row
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.start.brand_panel import BrandPanel

PARTS = 1000


class GivenUp(Exception):
    """The filling was given up: nothing of it is left."""


class FillingWindow(QWidget):
    """`told` is handed to the filling, on its thread. The asker puts another window in the place of this one, and says with
    refuse(words) what went wrong; left: then it goes back."""

    left = Signal()
    _lived = Signal(float)

    def __init__(self, station: str) -> None:
        super().__init__()
        self.setProperty("box", "page")
        self.setWindowTitle(self.tr("红棉接访台"))
        self.setWindowIcon(icons.window_icon())
        self._given_up, self._over = Event(), False
        self.bar = QProgressBar()
        self.bar.setRange(0, PARTS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("铺到哪里"))
        self.bar.setFixedHeight(style.px(10))
        self.words = Label(self.tr("正在准备"), tone="soft", wrap=True)
        self.stop = Button(self.tr("不铺了"), key="Esc", height=44)
        self.stop.clicked.connect(self.give_up)
        self._lived.connect(self._show_lived)
        told = self.tr(
            "来访、来信、来电、值班、议事、下访和承诺，都是编出来的人和事。大约半分钟，取消了演练厅还是原来的样子。"
        )
        inside = column(
            Label(self.tr("正在铺一整年的演练"), style.PAGE, bold=True), Label(station, tone="soft"), 8, self.bar,
            self.words, 4, Label(told, style.SMALL, "soft", wrap=True), 8, row(None, self.stop), gap=8,
            margins=(32, 28, 32, 28),
        )  # fmt: skip
        card = box(inside, "card")
        card.setFixedWidth(style.px(460))
        whole = row(BrandPanel(self), column(None, row(None, card, None), None), gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.resize(1366, 768)
        self.stop.setFocus()

    def told(self, done: float) -> None:
        """How far it has come, from 0 to 1. Raises GivenUp once nobody wants it any more."""
        if self._given_up.is_set():
            raise GivenUp
        self._lived.emit(done)

    def _show_lived(self, done: float) -> None:
        self.bar.setValue(int(done * PARTS))
        if not self._given_up.is_set():
            self.words.setText(self.tr("铺好了 {percent}%").format(percent=int(done * 100)))

    def give_up(self) -> None:
        """Stop it; what was begun goes."""
        if self._over:
            self.left.emit()
            return
        self._given_up.set()
        self.stop.set_reason(self.tr("正在停下"))
        self.words.setText(self.tr("正在停下，马上就好"))

    def refuse(self, words: str) -> None:
        """It could not be done: say why."""
        self._over = True
        self.words.set_tone("alarm_ink")
        self.words.setText(words)
        self.stop.set_text(self.tr("回去"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._given_up.set()
        super().closeEvent(event)
