"""The forms of one's own second lock: codes from the telephone, or a key file on a stick; and how a colleague's comes off."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from app.domain.staff import Member
from app.ports import CodeOffer, Maintenance
from ui import style
from ui.acts.act_panel import Tools
from ui.fields import PasswordField, TextField
from ui.pages.settings.people_forms import PeopleForm
from ui.parts.boxes import row
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.parts.qr_code import QrCode


class CodeForm(PeopleForm):
    """The telephone looks at the picture, and shows a code that proves it has."""

    def __init__(self, tools: Tools, care: Maintenance, offer: CodeOffer) -> None:
        self._offer = offer
        words = self.tr(
            "用手机上的验证器（微信小程序“腾讯身份验证器”、FreeOTP 等）扫这张图，手机就每半分钟换一组数字。以后打开这一台，输了密码再输它。手机不用联网。"
        )
        fields = {
            "code": TextField(self.tr("手机上现在显示的 6 位数字"), required=True, side="top"),
            "password": PasswordField(self.tr("您的密码")),
        }
        super().__init__(tools, care, words, self.tr("装上"), {**fields})
        self.picture = QrCode(offer.address, self.tr("给手机扫的图"))
        self.letters = Label(offer.shown, style.SMALL, wrap=True)
        self.holder.insertLayout(1, row(None, self.picture, None))
        self.holder.insertWidget(2, Label(self.tr("扫不了的，在验证器里照着输："), style.SMALL, "soft", wrap=True))
        self.holder.insertWidget(3, self.letters)

    def work(self) -> Callable[[], object]:
        return partial(self.care.set_code, self.text("password"), self._offer.seed, self.text("code"))


class StickForm(PeopleForm):
    """A key file is written to a stick; without it the password opens nothing."""

    def __init__(self, tools: Tools, care: Maintenance) -> None:
        choose = Button(self.tr("选 U 盘"), icon="folder-open", height=32)
        choose.clicked.connect(self._choose)
        place = TextField(self.tr("钥匙放在哪个 U 盘"), required=True, side="top", beside=(choose,))
        words = self.tr(
            "在 U 盘上放一个小文件当钥匙：没插它，密码也打不开这一台。U 盘请随身带，别插着走开。丢了就打不开，只能用恢复单或者找两位管理员。"
        )
        fields = {"place": place, "password": PasswordField(self.tr("您的密码"))}
        super().__init__(tools, care, words, self.tr("装上"), {**fields})

    def _choose(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, self.tr("选 U 盘")):
            self.fields["place"].set_value(chosen)

    def work(self) -> Callable[[], object]:
        return partial(self.care.set_stick, self.text("password"), Path(self.text("place")))


class DropLocksForm(PeopleForm):
    """A colleague's second lock comes off: the telephone or the stick is gone."""

    def __init__(self, tools: Tools, care: Maintenance, member: Member) -> None:
        self._member = member
        words = self.tr(
            "取下{name}的第二把锁，会记一笔。装的是手机验证码的，从此只要密码；装的是钥匙盘的，原来的密码也打不开了，请系统管理员接着给一个新密码。"
        )
        super().__init__(tools, care, words.format(name=member.name), self.tr("取下"), {})

    def work(self) -> Callable[[], object]:
        return partial(self.care.drop_locks, self._member.id)
