"""报请决定由谁受理: which units, what about, and who decides it by law."""

from __future__ import annotations

from app.acts.fix_lead import in_progress
from app.acts.raise_dispute import RaiseDisputeDraft, decider, ours_to_decide
from app.domain.terms import DocumentKind
from ui import style
from ui.acts.act_panel import ActPanel
from ui.acts.bodies import ask_bodies
from ui.acts.demands_field import DemandsField
from ui.acts.issued_words import issued_words
from ui.acts.units_fields import UnitsFields
from ui.fields import Candidate, LongTextField, TextField, TypeAheadField
from ui.parts.labels import Label


class RaiseDisputePanel(ActPanel):
    """报请决定由谁受理."""

    act = "raise_dispute"

    def build(self) -> None:
        self.demands = DemandsField(self.tr("哪几项诉求"), in_progress(self.case))
        self.add("demands", self.demands)
        labels = [self.tr("有争议的单位（一）"), self.tr("有争议的单位（二）"), self.tr("有争议的单位（三）")]
        self.units = UnitsFields(self, "units", labels, least=2)
        for field in self.units.fields:
            field.edited.connect(self._propose)
        self.to = TypeAheadField(
            self.tr("报谁决定"), ask_bodies(self.sheet.world), required=True, free=True, side="top"
        )
        self.add("to", self.to)
        self.add("question", LongTextField(self.tr("争议是什么"), required=True, side="top", lines=(3, 8)))
        self.add("approver", TextField(self.tr("签发人"), required=True, side="top"))
        self._issued = Label(issued_words(self, DocumentKind.DISPUTE_REQUEST), style.SMALL, "soft", wrap=True)
        self.body.addWidget(self._issued)
        self.say(self.tr("先协商；协商不成，报共同的上一级机关决定；没有的，报共同的联席会议（第二十四条第一款）。"))

    def _propose(self) -> None:
        """Who decides follows from the units."""
        units = self.units.codes()
        if len(units) > 1:
            by_law = decider(units, self.sheet.world)
            self.to.set_value(Candidate(by_law.code, by_law.name) if by_law.code else by_law.name)
            self.fit_fields()

    def fit_fields(self) -> None:
        self.units.fit()
        if "approver" in self.fields:
            ours = ours_to_decide(str(self.to.value() or ""), self.sheet.world)
            for shown in (self.fields["approver"], self._issued):
                shown.setVisible(not ours)

    def draft(self) -> RaiseDisputeDraft:
        return RaiseDisputeDraft(
            self.id,
            self.case.id,
            self.demands.ids(),
            self.units.codes(),
            str(self.to.value() or ""),
            self.to.text(),
            self.text("question"),
            self.text("approver"),
        )
