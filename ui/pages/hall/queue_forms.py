"""The forms of the queue. Nothing typed here is kept as a draft: what a visitor needs is to be gone with the day."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from app.acts.issue_ticket import IssueTicketDraft
from app.acts.open_day import OpenDayDraft
from app.acts.serve_ticket import ServeTicketDraft
from app.acts.skip_ticket import SkipTicketDraft
from app.acts.transfer_ticket import TransferTicketDraft
from app.domain.queue import Place
from app.domain.windows import own_window
from app.domain.world import World
from ui.acts.act_panel import Tools
from ui.fields import ChoiceField, Field, LongTextField, TextField, TicksField
from ui.forms.side_form import SideForm
from ui.words import named_options


class QueueForm(SideForm):
    """Base: the act of `draft` is carried out."""

    def draft(self) -> Any:
        """The immutable draft of what is typed now."""
        raise NotImplementedError

    def work(self) -> Callable[[], object]:
        return partial(self.tools.desk.do, self.draft())


class IssueForm(QueueForm):
    """A new number. Enter in the first field is enough: the first business is chosen, nothing else need be said."""

    def __init__(self, tools: Tools, world: World) -> None:
        lists = world.lookup.queue
        business = ChoiceField(self.tr("来办什么"), named_options(lists.businesses), required=True, side="top")
        business.set_value(lists.businesses[0].code)
        nobody = ("", self.tr("没有"))
        priority = ChoiceField(self.tr("优先"), [nobody, *named_options(lists.priorities)], side="top")
        priority.set_value("")
        needs = TicksField(self.tr("要照顾什么（问一句就好）"), named_options(lists.needs), columns=2)
        fields: dict[str, Field] = {"business": business, "priority": priority, "needs": needs}
        words = self.tr("不写姓名。优先和照顾只在今天用，日清以后就读不出来了。")
        super().__init__(tools, words, self.tr("取号"), fields)
        self.ticket = tools.desk.new_id()

    def draft(self) -> IssueTicketDraft:
        needs = self.fields["needs"].value()
        assert isinstance(needs, tuple)
        return IssueTicketDraft(self.id, self.ticket, self.text("business"), self.text("priority"), needs)


class OpenForm(QueueForm):
    """开门检查: what is in order is ticked, what is not is written down."""

    def __init__(self, tools: Tools, world: World) -> None:
        fields: dict[str, Field] = {
            "checked": TicksField(self.tr("好了的打勾"), named_options(world.lookup.queue.opening)),
            "note": LongTextField(self.tr("没有打勾的：缺什么，谁去补"), side="top", lines=(2, 4)),
        }
        words = self.tr("第一位来访人进门以前看一遍。")
        super().__init__(tools, words, self.tr("看过了，开门"), fields)

    def draft(self) -> OpenDayDraft:
        checked = self.fields["checked"].value()
        assert isinstance(checked, tuple)
        return OpenDayDraft(self.id, checked, self.text("note"))


class TransferForm(QueueForm):
    """To another window."""

    def __init__(self, tools: Tools, place: Place, world: World) -> None:
        fields: dict[str, Field] = {
            "window": TextField(self.tr("转到哪个窗口"), required=True, side="top", hint=self.tr("如：2 号窗口")),
            "reason": TextField(self.tr("为什么（可以不写）"), side="top"),
        }
        words = self.tr("{number} 号到那个窗口接着办，不用重新排队。本窗口是“{window}”。")
        words = words.format(number=place.line.title, window=own_window(world))
        super().__init__(tools, words, self.tr("转过去"), fields)
        self._ticket = place.line.part

    def draft(self) -> TransferTicketDraft:
        return TransferTicketDraft(self.id, self._ticket, self.text("window"), self.text("reason"))


class SkipForm(QueueForm):
    """Not called any more."""

    def __init__(self, tools: Tools, place: Place) -> None:
        fields: dict[str, Field] = {
            "reason": LongTextField(self.tr("为什么不再叫"), required=True, side="top", lines=(2, 4))
        }
        words = self.tr("{number} 号以后不再叫。人没来的，先用“过号保留”。").format(number=place.line.title)
        super().__init__(tools, words, self.tr("不再叫"), fields)
        self._ticket = place.line.part

    def draft(self) -> SkipTicketDraft:
        return SkipTicketDraft(self.id, self._ticket, self.text("reason"))


class ServeForm(QueueForm):
    """Done without a registration, where its business asks for one."""

    def __init__(self, tools: Tools, place: Place) -> None:
        fields: dict[str, Field] = {
            "reason": LongTextField(self.tr("为什么不登记"), required=True, side="top", lines=(2, 4))
        }
        words = self.tr("每一次来访都要登记，按 F3 就能接上 {number} 号。只有走错门这样的，才在这里写明。")
        super().__init__(tools, words.format(number=place.line.title), self.tr("接待完毕"), fields)
        self._ticket = place.line.part

    def draft(self) -> ServeTicketDraft:
        return ServeTicketDraft(self.id, self._ticket, self.text("reason"))
