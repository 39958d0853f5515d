"""核准销毁 or 不予销毁: what the second person sees of a proposal, and what they decide."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from app.acts.erase import EraseDraft
from app.acts.refuse_erasure import RefuseErasureDraft
from app.domain.procedure_terms import Retention
from app.domain.world import World
from app.ports.agenda import AgendaRow
from ui.acts.act_panel import Tools
from ui.fields import ChoiceField, LongTextField
from ui.forms.side_form import SideForm
from ui.words import long_day, word_of

ERASE, REFUSE = "erase", "refuse"


class DecideErasureForm(SideForm):
    """Destroying cannot be taken back, which the form says before anything is chosen."""

    def __init__(self, tools: Tools, world: World, row: AgendaRow) -> None:
        detail = row.line.detail or {}
        self._case = row.line.case
        self._choice = ChoiceField(
            self.tr("怎样定"),
            [(ERASE, self.tr("核准销毁")), (REFUSE, self.tr("不予销毁"))],
            required=True,
            side="top",
        )
        self._reason = LongTextField(self.tr("不予销毁的，写为什么"), side="top", lines=(2, 4))
        asked = next((member.name for member in world.staff if member.id == detail["proposed_by"]), "")
        words = self.tr(
            "{number}\n保管期限 {kind}，保管到{day}期满；{asked}提请。\n\n核准以后，这一件的内容和只有这一件提到的人，从本站和收到过它的"
            "每一站销毁，谁也恢复不了；编号、日子和统计数留着。文件里的残留，写下一次每日备份以前自动清掉。"
        ).format(
            number=row.line.title, kind=word_of(Retention, detail["kind"]),
            day=long_day(date.fromisoformat(detail["kept_until"])),
            asked=" ".join(filter(None, (asked, long_day(date.fromisoformat(detail["proposed_on"]))))),
        )  # fmt: skip
        super().__init__(tools, words, self.tr("定下来"), {"choice": self._choice, "reason": self._reason})

    def work(self) -> Callable[[], object]:
        desk = self.tools.desk
        if self._choice.value() == REFUSE:
            return partial(desk.do, RefuseErasureDraft(self.id, self._case, self.text("reason")))
        return partial(desk.do, EraseDraft(self.id, self._case))

    def submit(self) -> None:
        if not self._choice.value():
            self._choice.set_error(self.tr("请选怎样定"))
            return
        super().submit()
