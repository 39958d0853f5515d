"""A forgotten password: the code on the recovery sheet opens the desk, and a new password takes its place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui import icons, style
from ui.fields.password_field import PasswordField
from ui.fields.text_field import TextField
from ui.parts.boxes import box, column, row
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.start.brand_panel import BrandPanel
from ui.start.password_words import strength


class RecoveryWindow(QWidget):
    """recover_asked(code, new password); left: back to the lock. The asker answers with refuse(words)."""

    recover_asked = Signal(str, str)
    left = Signal()

    def __init__(self, station: str) -> None:
        super().__init__()
        self.setProperty("box", "page")
        self.setWindowTitle(self.tr("红棉接访台"))
        self.setWindowIcon(icons.window_icon())
        self._code = TextField(
            self.tr("恢复单上的码"), side="top", height=36, hint=self.tr("7 组，大小写和横线都不要紧")
        )
        self._password = PasswordField(self.tr("新密码"), height=36)
        self._again = PasswordField(self.tr("再输一遍"), height=36)
        self._again.entered.connect(self._ask)
        self._trouble = Label("", tone="alarm_ink", wrap=True)
        self._trouble.hide()
        self._go = Button(self.tr("换上新密码并打开"), "primary", icon="key", key="Ctrl+Return", height=44)
        self._go.clicked.connect(self._ask)
        back = Button(self.tr("回去"), "link", height=30)
        back.clicked.connect(self.left)
        inside = column(
            Label(self.tr("用恢复单打开"), style.PAGE, bold=True),
            Label(station, tone="soft"),
            8,
            self._code,
            self._password,
            self._again,
            Label(self.tr("打开以后，请把恢复单放回原处封好。"), style.SMALL, "soft", wrap=True),
            self._trouble,
            row(self._go, None, back),
            gap=8,
            margins=(32, 28, 32, 28),
        )
        card = box(inside, "card")
        card.setFixedWidth(style.px(420))
        whole = row(BrandPanel(self), column(None, row(None, card, None), None), gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.resize(1366, 768)
        self._code.setFocus()

    def _ask(self) -> None:
        words, enough = strength(self._password.text())
        self._code.set_error("" if self._code.text().strip() else self.tr("请照恢复单输入"))
        self._password.set_error("" if enough else words or self.tr("请定一个新密码"))
        same = self._password.text() == self._again.text()
        self._again.set_error("" if same else self.tr("两遍不一样，请再输一遍"))
        if self._code.text().strip() and enough and same:
            self._go.setEnabled(False)
            self.recover_asked.emit(self._code.text(), self._password.text())

    def refuse(self, words: str) -> None:
        """It did not open: say why."""
        self._trouble.setText(words)
        self._trouble.show()
        self._go.setEnabled(True)
        self._code.setFocus()
