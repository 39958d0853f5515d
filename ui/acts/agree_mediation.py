"""谈成协议: facts, what was disputed, who answers for what, and the rows of who does what by when."""

from __future__ import annotations

from app.acts.agree_mediation import AgreeMediationDraft
from app.acts.mediating import going_on
from ui import style
from ui.acts.act_panel import ActPanel
from ui.acts.duties_field import DutiesField
from ui.acts.mediation_field import mediation_field
from ui.fields import Field, LongTextField
from ui.parts.labels import Label


class _FromMeeting(Field):
    """The meeting it was talked over at: nothing to type, it says that the marks go along; unseen where there is none."""

    def __init__(self) -> None:
        super().__init__("", side="none")
        self._id = ""
        self._build(
            Label(
                self.tr("会上逐条画的押一起印在协议书上；改过的那一条，画押不带过来。"), style.SMALL, "soft", wrap=True
            )
        )
        self.hide()

    def value(self) -> object:
        return self._id

    def set_value(self, value: object) -> None:
        self._id = str(value or "")
        self.setVisible(bool(self._id))


class AgreeMediationPanel(ActPanel):
    """谈成协议."""

    act = "agree_mediation"
    wide = 620

    def build(self) -> None:
        self.verb = self.tr("出协议书，等签名")
        self.add("mediation", mediation_field(going_on(self.case), self.sheet.world))
        self.add("facts", LongTextField(self.tr("主要事实"), required=True, side="top", lines=(3, 8)))
        self.add("dispute", LongTextField(self.tr("争议事项"), required=True, side="top", lines=(2, 6)))
        self.add("responsibility", LongTextField(self.tr("各方的责任"), required=True, side="top", lines=(2, 6)))
        self.duties = DutiesField(self.tr("谈成的内容"), self.sheet.world.today)
        self.add("duties", self.duties)
        self.add("meeting", _FromMeeting())
        self.say(self.tr("协议不能拿不再信访作条件。打印以后请各方签名，再记“协议签名”才生效。"))

    def draft(self) -> AgreeMediationDraft:
        texts = (self.text(name) for name in ("mediation", "facts", "dispute", "responsibility"))
        return AgreeMediationDraft(self.id, self.case.id, *texts, self.duties.duties(), self.text("meeting"))
