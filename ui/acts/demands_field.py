"""Which demands an act is about: shown only where there is more than one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.demand import DemandState
from ui.fields import TicksField


class DemandsField(TicksField):
    """Demands to tick, all at first. One alone is not asked about."""

    def __init__(self, label: str, demands: Sequence[DemandState], parent: QWidget | None = None) -> None:
        super().__init__(label, [(d.id, f"{d.id}. {d.text}") for d in demands], ticked=True, parent=parent)
        if len(demands) < 2:
            self.hide()

    def ids(self) -> tuple[str, ...]:
        """The ids of the ticked demands; none ticked is said as one empty id, because () means all to an act."""
        return super().ids() or ("",)
