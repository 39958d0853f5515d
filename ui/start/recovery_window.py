"""A forgotten password: the recovery sheet, or two administrators with their own passwords, and a new one takes its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui import icons, style
from ui.fields.choice_field import ChoiceField
from ui.fields.field import Field
from ui.fields.password_field import PasswordField
from ui.fields.text_field import TextField
from ui.parts.boxes import box, column, row, scrolled
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.parts.segmented import Segmented
from ui.start.brand_panel import BrandPanel
from ui.start.password_words import strength

SHEET, TWO = "sheet", "two"


class RecoveryWindow(QWidget):
    """recover_asked(code, or (id, password) of the system and of the security administrator; new password); left: back to
    the lock. The asker answers with refuse(words)."""

    recover_asked = Signal(object, str)
    left = Signal()

    def __init__(self, station: str, users: Sequence[tuple[str, str]], user: str, *, by_sheet: bool) -> None:
        """users: (id, name) of everybody with a password; user: who forgot theirs; by_sheet: there is a recovery sheet."""
        super().__init__()
        self.setProperty("box", "page")
        self.setWindowTitle(self.tr("红棉接访台"))
        self.setWindowIcon(icons.window_icon())
        others = [one for one in users if one[0] != user]
        ways = [(SHEET, self.tr("用恢复单"))] if by_sheet else []
        # two others have to be there
        ways += [(TWO, self.tr("找两位管理员"))] if len(others) > 1 else []
        self._way = Segmented(ways, ways[0][0] if ways else "", name=self.tr("怎么重设"))
        self._way.setVisible(len(ways) > 1)
        self._way.chosen.connect(lambda _: self._show_way())
        self._code = TextField(
            self.tr("恢复单上的码"), side="top", height=36, hint=self.tr("7 组，大小写和横线都不要紧")
        )
        self._system = self._choice(self.tr("系统管理员"), others)
        self._system_password = PasswordField(self.tr("系统管理员自己的密码"), height=36)
        self._security = self._choice(self.tr("安全管理员"), others[1:] + others[:1])
        self._security_password = PasswordField(self.tr("安全管理员自己的密码"), height=36)
        name = dict(users).get(user, "")
        self._password = PasswordField(self.tr("{name}的新密码").format(name=name), height=36)
        self._again = PasswordField(self.tr("再输一遍"), height=36)
        self._again.entered.connect(self._ask)
        self._trouble = Label("", tone="alarm_ink", wrap=True)
        self._trouble.hide()
        self._go = Button(self.tr("换上新密码并打开"), "primary", icon="key", key="Ctrl+Return", height=44)
        self._go.clicked.connect(self._ask)
        self._lay_out(station, name)
        self._show_way()

    def _choice(self, label: str, others: Sequence[tuple[str, str]]) -> ChoiceField:
        field = ChoiceField(label, list(others), side="top", height=36)
        if others:
            field.set_value(others[0][0])
        return field

    def _lay_out(self, station: str, name: str) -> None:
        back = Button(self.tr("回去"), "link", height=30)
        back.clicked.connect(self.left)
        self._note = Label("", style.SMALL, "soft", wrap=True)
        two = [row(self._system, self._system_password, gap=12), row(self._security, self._security_password, gap=12)]
        for field, pair in ((self._system, two[0]), (self._security, two[1])):
            # words below the password leave the name where it is
            pair.setAlignment(field, Qt.AlignmentFlag.AlignTop)
            pair.setStretch(0, 2)
            pair.setStretch(1, 3)
        self._two = QWidget()
        self._two.setLayout(column(*two, gap=8))
        inside = column(
            Label(self.tr("{name}忘了密码").format(name=name), style.PAGE, bold=True),
            Label(station, tone="soft"),
            4,
            self._way,
            self._code,
            self._two,
            self._password,
            self._again,
            self._note,
            self._trouble,
            row(self._go, None, back),
            gap=8,
            margins=(32, 28, 32, 28),
        )
        card = box(inside, "card")
        card.setFixedWidth(style.px(480))
        middle = QWidget()
        middle.setLayout(column(None, row(None, card, None), None))
        # two administrators at 大字 on a small screen are higher than it
        whole = row(BrandPanel(self), scrolled(middle), gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.resize(1366, 768)

    def _by_sheet(self) -> bool:
        return self._way.value() == SHEET

    def _show_way(self) -> None:
        by_sheet = self._by_sheet()
        self._code.setVisible(by_sheet)
        self._two.setVisible(not by_sheet)
        self._note.setText(
            self.tr("打开以后，请把恢复单放回原处封好。用了恢复单，会记一笔。")
            if by_sheet
            else self.tr("两位都到场，各输各的密码，本人再定新密码。会记一笔，写明是哪两位。")
        )
        (self._code if by_sheet else self._system_password).setFocus()

    def _ask(self) -> None:
        words, enough = strength(self._password.text())
        asked = (
            {self._code: self.tr("请照恢复单输入")}
            if self._by_sheet()
            else {field: self.tr("请先输密码") for field in (self._system_password, self._security_password)}
        )
        missing = [field for field in asked if not self._given(field)]
        for field, told in asked.items():
            field.set_error(told if field in missing else "")
        self._password.set_error("" if enough else words or self.tr("请定一个新密码"))
        same = self._password.text() == self._again.text()
        self._again.set_error("" if same else self.tr("两遍不一样，请再输一遍"))
        if missing or not enough or not same:
            return
        self._go.setEnabled(False)
        if self._by_sheet():
            self.recover_asked.emit(self._code.text(), self._password.text())
        else:
            system = (str(self._system.value()), self._system_password.text())
            security = (str(self._security.value()), self._security_password.text())
            self.recover_asked.emit((system, security), self._password.text())

    def _given(self, field: Field) -> bool:
        return bool(str(field.value() or "").strip())

    def refuse(self, words: str) -> None:
        """It did not open: say why."""
        self._trouble.setText(words)
        self._trouble.show()
        self._go.setEnabled(True)
        (self._code if self._by_sheet() else self._system_password).setFocus()
