"""What a panel that sends a matter says of the unit that leads it: where it goes, and who takes part (Art. 24)."""

from __future__ import annotations

from app.domain.demand import DemandState
from app.domain.leading import co_units, proposed_lead
from ui.fields import Candidate, TypeAheadField
from ui.parts.labels import Label


class LeadLine(Label):
    """Under the field of the body: that it leads, and who gets a copy; hidden where it leads nothing."""

    def __init__(self, to: TypeAheadField, demands: list[DemandState]) -> None:
        super().__init__("", wrap=True)
        self._to, self._demands = to, demands
        to.edited.connect(self.fit)
        to.chosen.connect(lambda _: self.fit())
        self.fit()

    def propose(self) -> None:
        """Where a lead is fixed, the matter goes there."""
        if lead := proposed_lead(self._demands):
            self._to.set_value(Candidate(lead.code, lead.name))
            self.fit()

    def fit(self) -> None:
        """Say what holds for the body that stands there."""
        others = co_units(self._demands, str(self._to.value() or ""))
        words = self.tr("由它牵头，{others}配合：函抄送配合的单位，告知书也写明。")
        self.setText(words.format(others="、".join(unit.name for unit in others)))
        self.setVisible(bool(others))
