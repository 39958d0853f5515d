"""不予受理: never without its ground, an explanation and where to go instead."""

from __future__ import annotations

from app.acts.decline import DeclineDraft, not_for_duty
from app.acts.undecided import undecided
from app.domain.terms import DeclineGround, DocumentKind
from ui.acts.act_panel import ActPanel
from ui.acts.demands_field import DemandsField
from ui.acts.issued_words import issued_words
from ui.fields import ChoiceField, LongTextField, TextField
from ui.messages import sentence
from ui.words import options_of


class DeclinePanel(ActPanel):
    """不予受理."""

    act = "decline"

    def build(self) -> None:
        demands = undecided(self.case, self.sheet.world)
        self.demands = DemandsField(self.tr("哪几项诉求"), demands)
        self.add("demands", self.demands)
        others = [not_for_duty(self.case, (d.id,), self.sheet.world) for d in demands]
        sent_on = others[0] if others and all(others) else None
        grounds = [g for g in DeclineGround if sent_on is None or g is not DeclineGround.NOT_OUR_DUTY]
        self.ground = ChoiceField(self.tr("理由"), options_of(grounds), required=True, side="top")
        self.ground.edited.connect(self.fit_fields)
        self.add("ground", self.ground)
        if sent_on:
            self.ground.set_value(grounds[0].code)
            self.say(sentence(sent_on))
        self.running = TextField(self.tr("正在办理的那一件的编号"), required=True, side="top")
        self.add("running_number", self.running)
        self.add("explanation", LongTextField(self.tr("说明"), required=True, side="top", lines=(3, 8)))
        hint = self.tr("单位名称、地址、电话")
        self.add("go_to", LongTextField(self.tr("可以去哪里"), required=True, side="top", hint=hint, lines=(2, 4)))
        self.say(self.tr("不予受理也要登记、也要书面告知（第二十三条）。"))
        self.say(issued_words(self, DocumentKind.DECLINE))

    def fit_fields(self) -> None:
        self.running.setVisible(self.ground.value() == DeclineGround.RUNNING_BELOW.code)

    def draft(self) -> DeclineDraft:
        ground = str(self.ground.value() or "")
        running = self.text("running_number") if ground == DeclineGround.RUNNING_BELOW.code else ""
        return DeclineDraft(
            self.id, self.case.id, self.demands.ids(), ground, self.text("explanation"), self.text("go_to"), running
        )
