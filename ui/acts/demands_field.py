"""Which demands an act is about: shown only where there is more than one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from app.domain.case import DemandState
from ui import style
from ui.fields.field import Field
from ui.parts.boxes import column

SHOWN = 22
"""Characters of a demand that fit beside its box; the whole stands in its tooltip."""


class DemandsField(Field):
    """Demands to tick; value() is the tuple of their ids. All are ticked at first. One alone is not asked about."""

    def __init__(self, label: str, demands: Sequence[DemandState], parent: QWidget | None = None) -> None:
        super().__init__(label, side="top", parent=parent)
        self._boxes: dict[str, QCheckBox] = {}
        stack = column(gap=6)
        for demand in demands:
            words = demand.text.replace("\n", " ")
            box = QCheckBox(f"{demand.id}. {words[:SHOWN]}{'…' if len(words) > SHOWN else ''}")
            box.setFont(style.font())
            box.setToolTip(demand.text)
            box.setChecked(True)
            # a long demand never makes the panel wider
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.toggled.connect(lambda _: self.edited.emit())
            self._boxes[demand.id] = box
            stack.addWidget(box)
        holder = QWidget()
        holder.setLayout(stack)
        self._build(holder)
        if self._boxes:
            self.setFocusProxy(next(iter(self._boxes.values())))
        if len(self._boxes) < 2:
            self.hide()

    def value(self) -> object:
        return self.ids()

    def ids(self) -> tuple[str, ...]:
        """The ids of the ticked demands; none ticked is said as one empty id, because () means all to an act."""
        return tuple(id_ for id_, box in self._boxes.items() if box.isChecked()) or ("",)

    def set_value(self, value: object) -> None:
        wanted = value if isinstance(value, tuple | list) else ()
        for id_, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(id_ in wanted)
            box.blockSignals(False)
