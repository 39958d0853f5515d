"""The lock: who, which password, and words when it is the wrong one. Used at the start and by Ctrl+L."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui import style
from ui.fields.choice_field import ChoiceField
from ui.fields.password_field import PasswordField
from ui.fields.text_field import TextField
from ui.parts.boxes import box, column, row
from ui.parts.button import Button
from ui.parts.flow import FlowLayout
from ui.parts.labels import Label
from ui.start.brand_panel import BrandPanel

FIRST_WAIT_SECONDS, LONGEST_WAIT_SECONDS = 1, 30
FREE_TRIES = 2


def wait_seconds(wrong: int) -> int:
    """How long the lock waits after so many wrong passwords in a row: two are free, then 1, 2, 4 … 30 seconds."""
    if wrong <= FREE_TRIES:
        return 0
    return int(min(FIRST_WAIT_SECONDS * 2 ** (wrong - FREE_TRIES - 1), LONGEST_WAIT_SECONDS))


class LockPanel(QWidget):
    """Asks for a password; unlock_asked(user, password). The asker answers with refuse(words) or lets it in.
    forgotten(user): the recovery sheet is to be used. handed_over: a colleague takes the window."""

    unlock_asked = Signal(str, str)
    forgotten = Signal(str)
    handed_over = Signal()

    def __init__(self, users: Sequence[tuple[str, str]], station: str, note: str = "") -> None:
        """users: (id, name) pairs, one or several; station: whose desk this is; note: soft words under the title."""
        super().__init__()
        self.setProperty("box", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._wrong = 0
        self._left = 0
        self._words = ""
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._count_down)
        self._who = ChoiceField(self.tr("您是"), [(user, name) for user, name in users], side="top", height=36)
        self._who.set_value(users[0][0])
        self._who.setVisible(len(users) > 1)
        self._who.edited.connect(self._ask_no_code)
        self._password = PasswordField(self.tr("密码"), height=36)
        self._password.entered.connect(self._ask)
        self._code = TextField(self.tr("手机上的 6 位数字"), side="top", height=36)
        self._code.entered.connect(self._ask)
        self._code.hide()
        self._unlock = Button(self.tr("打开"), "primary", icon="lock-open", key="Return", height=44)
        self._unlock.clicked.connect(self._ask)
        self._forgot = Button(self.tr("忘了密码"), "link", key="Alt+R", height=30)
        self._forgot.clicked.connect(lambda: self.forgotten.emit(str(self._who.value())))
        self._forgot.hide()
        self._hand_over = Button(self.tr("换一位"), "link", icon="users", key="Alt+U", height=30)
        self._hand_over.setToolTip(self.tr("同事用自己的密码打开；没写完的都留着草稿。要留几句话，解锁以后按 F11"))
        self._hand_over.clicked.connect(self.handed_over)
        self._hand_over.hide()
        self._kept = Label(self.tr("已锁屏，写到一半的都在。"), tone="soft", wrap=True)
        self._kept.hide()
        self.setFocusProxy(self._password)
        single = users[0][1] if len(users) == 1 else ""
        self._lay_out(station, single, note)

    def _lay_out(self, station: str, name: str, note: str) -> None:
        title = Label(
            self.tr("欢迎回来，{name}").format(name=name) if name else self.tr("欢迎回来"), style.PAGE, bold=True
        )
        place = Label(station, tone="soft", wrap=True)
        inside = column(
            title, place, self._kept, 8, self._who, self._password, self._code, gap=8, margins=(32, 28, 32, 28)
        )
        if note:
            inside.insertWidget(2, Label(note, style.SMALL, "soft", wrap=True))
        inside.addSpacing(style.px(6))
        inside.addLayout(row(self._unlock, None))
        others = QWidget()
        flow = FlowLayout(others, gap=12)
        for button in (self._hand_over, self._forgot):
            flow.addWidget(button)
        inside.addWidget(others)
        card = box(inside, "card")
        card.setFixedWidth(style.px(420))
        whole = row(BrandPanel(self), column(None, row(None, card, None), None), gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _ask(self) -> None:
        if self._left or not self._unlock.isEnabled():
            return
        if not self._password.text():
            self._password.set_error(self.tr("请先输密码"))
            self._password.setFocus()
            return
        self._password.set_error("")
        self._code.set_error("")
        self._unlock.setEnabled(False)
        self._unlock.set_text(self.tr("正在打开…"))
        self.unlock_asked.emit(str(self._who.value()), self._password.text())

    def code(self) -> str:
        """What was typed from the telephone; empty while nobody asked for it."""
        return self._code.text()

    def ask_for(self, field: str, words: str) -> None:
        """The password is right and something else is needed: the "code", or the "stick" to be put in."""
        self._unlock.setEnabled(True)
        self._unlock.set_text(self.tr("打开"))
        if field != "code":
            self._password.set_error(words)
            return
        # what it is called says what is wanted; the next time something was wrong with it
        self._code.set_error(words if self._code.isVisible() else "")
        self._code.show()
        self._code.set_value("")
        self._code.setFocus()

    def _ask_no_code(self) -> None:
        """Another one sits down."""
        self._code.set_value("")
        self._code.hide()

    def say_kept(self) -> None:
        """The desk stands behind the lock as it was left."""
        self._kept.show()

    def offer_recovery(self, *, can: bool) -> None:
        """There is a recovery sheet, or there are two others who may be administrators: a forgotten password is not the end."""
        self._forgot.setVisible(can)

    def offer_hand_over(self, *, can: bool) -> None:
        """A colleague has a password here too, and may go on at this window; or nobody has."""
        self._hand_over.setVisible(can)

    def refuse(self, words: str) -> None:
        """The password was wrong or the store cannot be opened: say so, and wait longer each time."""
        self._wrong += 1
        self._left = wait_seconds(self._wrong)
        self._words = words
        self._password.set_value("")
        self._ask_no_code()
        self._show_wait()
        if self._left:
            self._timer.start()
        self._password.setFocus()

    def reset(self) -> None:
        """Empty and ready for the next time."""
        self._wrong = self._left = 0
        self._password.set_value("")
        self._password.set_error("")
        self._unlock.setEnabled(True)
        self._unlock.set_text(self.tr("打开"))

    def _count_down(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._timer.stop()
        self._show_wait()

    def _show_wait(self) -> None:
        wait = self.tr("{words}请等 {seconds} 秒再试。").format(words=self._words, seconds=self._left)
        self._password.set_error(wait if self._left else self._words)
        self._unlock.setEnabled(not self._left)
        self._unlock.set_text(self.tr("打开"))
