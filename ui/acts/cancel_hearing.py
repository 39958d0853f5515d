"""取消、改期听证: which hearing, why, and whether another day follows; the panel says what happens."""

from __future__ import annotations

from app.acts.cancel_hearing import NO, YES, CancelHearingDraft, notices_of, was_told
from app.acts.hearings import awaited
from app.domain.procedure_terms import HearingStage
from ui.acts.act_panel import ActPanel
from ui.acts.hold_hearing import hearing_words
from ui.acts.one_of_field import OneOfField
from ui.fields import ChoiceField, LongTextField
from ui.parts.labels import Label


class CancelHearingPanel(ActPanel):
    """取消、改期听证."""

    act = "cancel_hearing"
    icon = "calendar-x"

    def build(self) -> None:
        self.verb = self.tr("记下变动")
        today = self.sheet.world.today
        self.hearing = OneOfField(self.tr("哪一次听证"), [(h.id, hearing_words(h, today)) for h in awaited(self.case)])
        self.add("hearing", self.hearing)
        for hearing in awaited(self.case)[:1]:
            self.say(hearing_words(hearing, today))
        again = [(YES, self.tr("改期，另行通知")), (NO, self.tr("不开了"))]
        self.add("again", ChoiceField(self.tr("还开不开"), again, required=True, side="top"))
        self.add("reason", LongTextField(self.tr("不按时开的原因"), required=True, side="top", lines=(2, 6)))
        self._happens = Label("", tone="soft", wrap=True)
        self.body.addWidget(self._happens)
        self.hearing.chosen.connect(self._say_what_happens)
        self._say_what_happens()

    def _say_what_happens(self) -> None:
        hearing = self.case.hearings.get(self.text("hearing"))
        told = hearing is not None and any(was_told(self.case, one) for one in notices_of(self.case, hearing))
        paper = self.tr("发出了的通知书，每一份出一份《听证取消通知书》，请送到；没有发出的随之作废。")
        unsent = self.tr("通知书还没有打印、送达，随之作废，不用再通知。")
        clocks = self.tr("期限不变。改期的，请再用“通知听证”。")
        if hearing is not None and hearing.stage == HearingStage.REREVIEW.code:
            clocks = self.tr("期限不变：复核只扣除实际开会的那几天（第三十六条）。改期的，请再用“通知听证”。")
        self._happens.setText("\n".join((paper if told else unsent, clocks)))

    def draft(self) -> CancelHearingDraft:
        return CancelHearingDraft(self.id, self.case.id, self.text("hearing"), self.text("reason"), self.text("again"))
