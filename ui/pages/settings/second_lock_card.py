"""第二把锁: whether whoever sits here has one beside the password, and how they get one."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.ports import CodeOffer, Maintenance
from ui.acts.act_panel import Tools
from ui.pages.settings.second_lock_forms import CodeForm, StickForm
from ui.parts.boxes import row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.labels import Label


class SecondLockCard(Card):
    """asked(title, form): a form is to be shown beside the section."""

    asked = Signal(str, object)

    def __init__(self, tools: Tools, care: Maintenance) -> None:
        super().__init__(self.tr("我的第二把锁"))
        self._tools, self._care = tools, care
        # as high as it will be: what stands below does not move when the answer comes
        self._state = Label(" ", wrap=True)
        self.add(self._state)
        self.code = Button(self.tr("手机验证码"), icon="device-mobile", height=32)
        self.code.clicked.connect(self._offer)
        self.stick = Button(self.tr("钥匙盘"), icon="lock-key", height=32)
        self.stick.clicked.connect(lambda: self.asked.emit(self.stick.text(), StickForm(tools, care)))
        self.add(row(self.code, self.stick, None))

    def look(self) -> None:
        """Ask what stands before the desk now."""
        self._tools.lane.run(self._care.locks, self._tools.desk.actor.id, owner=self, on_done=self._show)

    def _show(self, locks: object) -> None:
        assert isinstance(locks, tuple)
        on = {"code": self.tr("手机验证码"), "stick": self.tr("钥匙盘")}
        names = [words for lock, words in on.items() if lock in locks]
        self._state.set_tone("leaf_ink" if names else "soft")
        if names:
            self._state.setText(
                self.tr("装着{locks}。手机或者 U 盘丢了，请安全管理员取下。").format(locks="、".join(names))
            )
        else:
            self._state.setText(self.tr("没有装，有密码就能打开。想更稳妥，可以再装一把：有人偷看了密码也进不来。"))
        for button, lock in ((self.code, "code"), (self.stick, "stick")):
            button.set_reason(self.tr("已经装着") if lock in locks else "")

    def _offer(self) -> None:
        self._tools.lane.run(self._care.offer_code, owner=self, on_done=self._show_code)

    def _show_code(self, offer: object) -> None:
        assert isinstance(offer, CodeOffer)
        self.asked.emit(self.code.text(), CodeForm(self._tools, self._care, offer))
