"""Several units in a row: a further field comes up when the one before is filled."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.units import Body
from ui.acts.act_panel import ActPanel
from ui.acts.bodies import ask_bodies
from ui.fields import Candidate, TypeAheadField


class UnitsFields:
    """The fields "name.0", "name.1" … of a panel; codes() are the units chosen. `least`: how many are asked for at any rate."""

    def __init__(self, panel: ActPanel, name: str, labels: Sequence[str], least: int = 1) -> None:
        hint = QCoreApplication.translate("UnitsFields", "单位名称或拼音首字母，如 zjj")
        self.fields: list[TypeAheadField] = []
        self._least = least
        for place, label in enumerate(labels):
            field = TypeAheadField(label, ask_bodies(panel.sheet.world), required=place < least, side="top", hint=hint)
            field.edited.connect(panel.fit_fields)
            panel.add(f"{name}.{place}", field)
            self.fields.append(field)

    def put(self, bodies: Sequence[Body]) -> None:
        """Propose these units."""
        for field, body in zip(self.fields, bodies, strict=False):
            field.set_value(Candidate(body.code, body.name))

    def codes(self) -> tuple[str, ...]:
        """The units in their order; a name that is in no directory stands as it was typed, to be refused by the act."""
        return tuple(str(f.value() or f.text()) for f in self.fields if f.value() or f.text().strip())

    def fit(self) -> None:
        """Show the filled ones and one more, and those that are asked for anyway."""
        shown = max(self._least, sum(bool(f.text().strip()) for f in self.fields) + 1)
        for place, field in enumerate(self.fields):
            field.setVisible(place < shown)
