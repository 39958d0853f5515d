"""Which demands an act is about: shown only where there is more than one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.case import DemandState
from ui.fields import TicksField

SHOWN = 22
"""Characters of a demand that fit beside its box; the whole stands in its tooltip."""


class DemandsField(TicksField):
    """Demands to tick; value() is the tuple of their ids. All are ticked at first. One alone is not asked about."""

    def __init__(self, label: str, demands: Sequence[DemandState], parent: QWidget | None = None) -> None:
        super().__init__(label, [(d.id, _short(d), d.text) for d in demands], ticked=True, parent=parent)
        if len(demands) < 2:
            self.hide()

    def value(self) -> object:
        return self.ids()

    def ids(self) -> tuple[str, ...]:
        """The ids of the ticked demands; none ticked is said as one empty id, because () means all to an act."""
        return self.codes() or ("",)


def _short(demand: DemandState) -> str:
    words = demand.text.replace("\n", " ")
    return f"{demand.id}. {words[:SHOWN]}{'…' if len(words) > SHOWN else ''}"
