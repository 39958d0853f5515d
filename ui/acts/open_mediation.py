"""调解、和解: first whether both sides wish it; then with whom, on whose word, before whom."""

from __future__ import annotations

from app.acts.open_mediation import BOTH, OpenMediationDraft, settleable
from app.domain.procedure_terms import MediationHost, MediationSide, MediationWay
from ui.acts.act_panel import ActPanel
from ui.acts.demands_field import DemandsField
from ui.fields import ChoiceField, DateField, LongTextField, TextField
from ui.words import word

_WITH_CONSENT = (
    "other_party", "other_contact", "petitioner_consent_on", "petitioner_evidence", "other_consent_on",
    "other_evidence",
)  # fmt: skip
_THIRD_SIDE = ("mediators", "committee")
_ALONE = MediationWay.RECONCILIATION.code
_COMMITTEE, _ORGAN = (
    f"{MediationWay.MEDIATION.code} {host.code}" for host in (MediationHost.COMMITTEE, MediationHost.ORGAN)
)
"""What is chosen: a way, and of a 调解 who mediates."""


class OpenMediationPanel(ActPanel):
    """调解、和解."""

    act = "open_mediation"
    wide = 480

    def build(self) -> None:
        self.verb = self.tr("记下")
        self.say(self.tr("双方都愿意才调解；谈不成，信访照办，办理期限不停。"))
        self.demands = DemandsField(self.tr("关于哪几项诉求"), settleable(self.case, self.sheet.world))
        self.add("demands", self.demands)
        ways = [
            (_COMMITTEE, self.tr("调解，人民调解委员会居中")),
            (_ORGAN, self.tr("调解，本机关居中（第三十三条）")),
            (_ALONE, self.tr("和解，双方自己谈")),
        ]
        self.way = ChoiceField(self.tr("怎样谈"), ways, required=True, side="top")
        self.way.edited.connect(self.fit_fields)
        self.add("way", self.way)
        answers = [
            (BOTH, self.tr("双方都愿意")),
            (MediationSide.PETITIONER.code, self.tr("信访人不愿意")),
            (MediationSide.OTHER.code, self.tr("对方不愿意")),
        ]
        self.answer = ChoiceField(self.tr("双方愿意吗"), answers, required=True, side="top")
        self.answer.edited.connect(self.fit_fields)
        self.add("answer", self.answer)
        self.add("words", LongTextField(self.tr("什么时候、怎样问的"), required=True, side="top", lines=(2, 5)))
        hint = self.tr("人或者单位的名称")
        self.add("other_party", TextField(self.tr("对方是谁"), required=True, hint=hint, side="top"))
        self.add("other_contact", TextField(self.tr("对方的电话、地址"), side="top"))
        for side in MediationSide:
            self._consent(side)
        self.add("mediators", TextField(self.tr("调解员"), required=True, side="top"))
        hint = self.tr("协议书由它盖章")
        self.add("committee", TextField(self.tr("哪个人民调解委员会"), required=True, hint=hint, side="top"))
        self.add_day("opened_on", self.tr("哪天开始（或者哪天问的）"))

    def _consent(self, side: MediationSide) -> None:
        today = self.sheet.world.today
        day = DateField(self.tr("{side}哪天同意的").format(side=word(side)), lambda: today, required=True, side="top")
        self.add(f"{side.code}_consent_on", day)
        label = self.tr("{side}同意的凭据").format(side=word(side))
        hint = self.tr("如：申请书签名、电话录音、回函")
        self.add(f"{side.code}_evidence", TextField(label, required=True, hint=hint, side="top"))

    def fit_fields(self) -> None:
        super().fit_fields()
        answer = self.answer.value()
        both = answer in (BOTH, None)
        self.fields["words"].setVisible(not both)
        for name in _WITH_CONSENT:
            self.fields[name].setVisible(both)
        self.fields["mediators"].setVisible(both and self.way.value() in (_COMMITTEE, _ORGAN))
        self.fields["committee"].setVisible(both and self.way.value() == _COMMITTEE)

    def draft(self) -> OpenMediationDraft:
        asked = MediationWay.MEDIATION.code if self.answer.value() not in (BOTH, None) else ""
        way, _, host = (self.text("way") or asked).partition(" ")
        names = ("answer", "words", *_WITH_CONSENT, *_THIRD_SIDE, "opened_on", "late_reason")
        typed = (self.text(name) for name in names)
        return OpenMediationDraft(
            self.id, self.case.id, self.demands.ids(), way, *typed, host=host or MediationHost.COMMITTEE.code
        )
