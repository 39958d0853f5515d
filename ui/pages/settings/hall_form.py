"""The form that moves this station's record into the database of a hall; nothing of it is an act."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from ui.acts.act_panel import Tools
from ui.fields import TextField
from ui.forms.side_form import SideForm


class HallForm(SideForm):
    """The address of an empty hall database."""

    def __init__(self, tools: Tools, move: Callable[[str], str], *, enrolled: bool) -> None:
        words = self.tr(
            "先请管理员建好大厅数据库（hall init），把密码放进本机的 PGPASSFILE。"
            "搬以前会先做一份备份，搬不成资料还在本机。"
        )
        address = TextField(
            self.tr("大厅数据库的地址"), required=True, side="top", hint=self.tr("postgresql://用户名@主机/库名")
        )
        if enrolled:
            words += self.tr("搬好以后，请用接待厅的入网文件再入一次网。")
        super().__init__(tools, words, self.tr("搬过去"), {"store": address})
        self._move = move

    def work(self) -> Callable[[], object]:
        return partial(self._move, self.text("store"))

    def saved(self) -> None:
        words = self.tr("请关掉接访台再打开。别的电脑第一次启动时写上 --store 和同一个地址，就共用这一本台账。")
        self.tools.messages.banner("sky", self.tr("资料搬到大厅数据库了"), words, key="hall")
        super().saved()
