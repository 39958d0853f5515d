"""收到感谢: what came on a case, for what, and who of us is thanked; the scan goes to the materials."""

from __future__ import annotations

from collections.abc import Callable

from app.acts.receive_thanks import ReceiveThanksDraft
from app.desk import Done
from ui.acts.act_panel import ActPanel
from ui.acts.thanks_fields import keep_and_receive, thanks_draft, thanks_fields


class ReceiveThanksPanel(ActPanel):
    """记收到感谢."""

    act = "receive_thanks"
    wide = 560

    def build(self) -> None:
        self.verb = self.tr("留存")
        for name, field in thanks_fields(lambda: self.sheet.world.today).items():
            self.add(name, field)
        self.say(self.tr("信访人自己送来的才记。不去要，不计数，不排名。"))

    def draft(self) -> ReceiveThanksDraft:
        return thanks_draft(self.id, self.case.id, self.fields, self.text)

    def work(self) -> Callable[[], Done]:
        return keep_and_receive(self.tools.desk, self.draft(), self.fields)
