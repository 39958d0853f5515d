"""The forms of 感谢: thanks that belong to no case, and thanks that are shown no more."""

from __future__ import annotations

from collections.abc import Callable

from app.acts.receive_thanks import ReceiveThanksDraft
from app.acts.withdraw_thanks import WithdrawThanksDraft
from app.ports.agenda import AgendaRow
from ui.acts.act_panel import Tools
from ui.acts.thanks_fields import keep_and_receive, thanks_draft, thanks_fields
from ui.fields import Field, LongTextField
from ui.forms.kept_form import KeptForm


class ThanksForm(KeptForm):
    """What came and belongs to no case."""

    form = "thanks.receive"

    def __init__(self, tools: Tools) -> None:
        words = self.tr("为一件信访送来的，请打开那一件，按“记收到感谢”；不属于哪一件的，记在这里。")
        super().__init__(tools, words, self.tr("留存"), thanks_fields(lambda: tools.desk.clock().date()))

    def heading(self) -> str:
        return self.tr("收到感谢：{what}").format(what=self.text("text"))

    def text(self, name: str) -> str:
        return "" if name == "materials" else super().text(name)

    def draft(self) -> ReceiveThanksDraft:
        return thanks_draft(self.id, "", self.fields, self.text)

    def work(self) -> Callable[[], object]:
        return keep_and_receive(self.tools.desk, self.draft(), self.fields)


class WithdrawThanksForm(KeptForm):
    """Why they are shown no more."""

    form = "thanks.withdraw"

    def __init__(self, tools: Tools, row: AgendaRow) -> None:
        self._row = row
        fields: dict[str, Field] = {
            "reason": LongTextField(self.tr("为什么收回"), required=True, side="top", lines=(2, 5))
        }
        words = self.tr("记错了，或者送的人不想留了。收回以后不再给人看，记录还在。")
        super().__init__(tools, words, self.tr("收回"), fields, row.line.part)

    def heading(self) -> str:
        return self.tr("感谢收回")

    def draft(self) -> WithdrawThanksDraft:
        return WithdrawThanksDraft(self.id, self._row.line.case, self._row.line.part, self.text("reason"))
