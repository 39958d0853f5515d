"""受理: which demands, from which day, whom to ask; the notice is shown for printing as soon as it is on disk."""

from __future__ import annotations

from app.acts.accept import ACCEPTABLE, AcceptDraft, acceptable, unclassified
from app.domain.routes import route
from app.domain.terms import DocumentKind, LegalClass
from ui import style
from ui.acts.act_panel import ActPanel
from ui.acts.demands_field import DemandsField
from ui.acts.issued_words import issued_words
from ui.fields import ChoiceField, LongTextField, TextField
from ui.parts.labels import Label
from ui.words import options_of, route_words


class AcceptPanel(ActPanel):
    """受理."""

    act = "accept"

    def build(self) -> None:
        world = self.sheet.world
        self.demands = DemandsField(self.tr("受理哪几项诉求"), acceptable(self.case, world))
        self.add("demands", self.demands)
        self.add_day("accepted_on", self.tr("受理日期"))
        if unclassified(self.case, world):
            classes = options_of(ACCEPTABLE)
            field = ChoiceField(self.tr("还没有分类的，归哪一类"), classes, required=True, side="top")
            self.add("legal_class", field)
            self._way = Label("", style.SMALL, "sky_ink", wrap=True)
            self.body.addWidget(self._way)
            field.edited.connect(self.fit_fields)
            self.say(self.tr("涉法涉诉、仲裁、行政复议等另有程序的，不受理，请用“引导到法定途径”。"))
        if any(d.is_accusation for d in acceptable(self.case, world)):
            self.say(
                self.tr(
                    "检举控告按照管理权限转送纪检监察机关（第二十二条第二款）；确实归本单位管理、由本单位办的，请写明凭什么。"
                )
            )
            why = self.tr("凭什么由本单位办（管理权限）")
            self.add("authority", LongTextField(why, required=True, side="top", lines=(2, 5)))
        contact = TextField(self.tr("联系人和电话"), hint=self.tr("印在告知书上，如：王敏 020-0000 0000"), side="top")
        contact.set_value(world.settings.get("contact", ""))
        self.add("contact", contact)
        if any(d.legal_class == LegalClass.APPEAL_6.code for d in acceptable(self.case, world)):
            self.say(self.tr("走信访程序的，办结期限从受理这一天起算（第三十四条）。"))
        self.say(issued_words(self, DocumentKind.ACCEPTANCE))
        self.say(self.tr("告知书可以当场打印，交给信访人。"))

    def fit_fields(self) -> None:
        """Say what the chosen class means for the way and the days, before the notice goes out."""
        super().fit_fields()
        chosen = next((c for c in ACCEPTABLE if c.code == self._class()), None)
        if chosen:
            first = unclassified(self.case, self.sheet.world)[0]
            self._way.setText(route_words(route(chosen, first.triage), self.sheet.world.lookup.rules))

    def _class(self) -> str:
        return self.text("legal_class") if "legal_class" in self.fields else ""

    def draft(self) -> AcceptDraft:
        day, contact = self.text("accepted_on"), self.text("contact")
        late = self.text("late_reason")
        why = self.text("authority") if "authority" in self.fields else ""
        return AcceptDraft(self.id, self.case.id, self.demands.ids(), day, contact, self._class(), late, why)
