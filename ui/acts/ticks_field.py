"""Several of a few known things to tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui import style
from ui.fields.field import Field
from ui.parts.boxes import column

SHOWN = 22
"""Characters that fit beside a box; the whole stands in its tooltip."""


class TicksField(Field):
    """(id, words) to tick; value() is the tuple of the ticked ids. All are ticked at first."""

    def __init__(self, label: str, options: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(label, side="top", parent=parent)
        self._boxes: dict[str, QCheckBox] = {}
        stack = column(gap=6)
        for id_, text in options:
            words = text.replace("\n", " ")
            box = QCheckBox(f"{words[:SHOWN]}{'…' if len(words) > SHOWN else ''}")
            box.setFont(style.font())
            box.setToolTip(text)
            box.setChecked(True)
            # long words never make the panel wider
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.toggled.connect(lambda _: self.edited.emit())
            self._boxes[id_] = box
            stack.addWidget(box)
        holder = QWidget()
        holder.setLayout(stack)
        self._build(holder)
        if self._boxes:
            self.setFocusProxy(next(iter(self._boxes.values())))

    def value(self) -> object:
        return self.ids()

    def ids(self) -> tuple[str, ...]:
        """The ticked ids."""
        return tuple(id_ for id_, box in self._boxes.items() if box.isChecked())

    def set_value(self, value: object) -> None:
        wanted = value if isinstance(value, tuple | list) else ()
        for id_, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(id_ in wanted)
            box.blockSignals(False)
