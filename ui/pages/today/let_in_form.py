"""加入知悉名单 from 今日: the head lets somebody into a restricted case that they do not see, so that its days are kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from app.acts.add_reader import AddReaderDraft
from app.domain.world import World
from app.reports.unseen import Unseen
from ui.acts.act_panel import Tools
from ui.fields import ChoiceField, LongTextField
from ui.forms.side_form import SideForm


class LetInForm(SideForm):
    """Who, the head first, and why."""

    def __init__(self, tools: Tools, unseen: Unseen, world: World, about: str) -> None:
        """`about`: how long its days run and who sees it, in words."""
        self._case = unseen.case
        others = [(m.id, m.name) for m in world.staff if m.id in unseen.others]
        others.sort(key=lambda other: other[0] != world.actor.id)
        reader = ChoiceField(self.tr("让谁知道"), others, required=True, side="top")
        if others:
            reader.set_value(others[0][0])
        hint = self.tr("比如：看得到的人请假，期限快到")
        reason = LongTextField(self.tr("为什么"), required=True, side="top", hint=hint, lines=(2, 4))
        words = self.tr(
            "这一件您看不到内容。看得到的人不在、期限要过的时候，把自己或者能接手的同事加入名单；加入的人整件都看得到，时间线上记着（第三十条）。"
        )
        super().__init__(tools, f"{about}\n{words}", self.tr("加入名单"), {"reader": reader, "reason": reason})

    def work(self) -> Callable[[], object]:
        draft = AddReaderDraft(self.id, self._case, self.text("reader"), self.text("reason"))
        return partial(self.tools.desk.do, draft)
