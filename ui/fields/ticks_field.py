"""Several of a few things: each a box to tick, below each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui import style
from ui.fields.field import Field
from ui.parts.boxes import column, row


class TicksField(Field):
    """Things to tick; value() is the tuple of the ticked codes. options: (code, words, whole words for the tooltip).
    across: beside each other, for few short words.
    """

    def __init__(
        self,
        label: str,
        options: Sequence[tuple[str, str, str]],
        *,
        ticked: bool = False,
        across: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, side="top", parent=parent)
        self._boxes: dict[str, QCheckBox] = {}
        stack = row(gap=16) if across else column(gap=6)
        for code, words, whole in options:
            box = QCheckBox(words)
            box.setFont(style.font())
            box.setToolTip(whole)
            box.setChecked(ticked)
            if not across:
                # long words never make the panel wider
                box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.toggled.connect(lambda _: self.edited.emit())
            self._boxes[code] = box
            stack.addWidget(box)
        if across:
            stack.addStretch(1)
        holder = QWidget()
        holder.setLayout(stack)
        self._build(holder)
        if self._boxes:
            self.setFocusProxy(next(iter(self._boxes.values())))

    def codes(self) -> tuple[str, ...]:
        """The codes of what is ticked."""
        return tuple(code for code, box in self._boxes.items() if box.isChecked())

    def value(self) -> object:
        return self.codes()

    def set_value(self, value: object) -> None:
        wanted = value if isinstance(value, tuple | list) else ()
        for code, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(code in wanted)
            box.blockSignals(False)
