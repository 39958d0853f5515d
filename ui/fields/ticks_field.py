"""Several of a few things: each a box to tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from ui import style
from ui.fields.field import Field
from ui.parts.boxes import row
from ui.parts.tick_box import TickBox


class TicksField(Field):
    """Things to tick, (id, words) each; value() is the tuple of the ticked ids.

    across: beside each other, for few short words; columns: so many beside each other, evenly; else below each other.
    """

    def __init__(
        self,
        label: str,
        options: Sequence[tuple[str, str]],
        *,
        ticked: bool = False,
        across: bool = False,
        columns: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, side="top", parent=parent)
        self._boxes: dict[str, TickBox] = {}
        stack: QBoxLayout | QGridLayout = row(gap=16) if across else _grid(columns)
        for place, (id_, text) in enumerate(options):
            box = TickBox(text.replace("\n", " "), gives_way=not across)
            box.setToolTip(text)
            box.setChecked(ticked)
            box.toggled.connect(lambda _: self.edited.emit())
            self._boxes[id_] = box
            if isinstance(stack, QGridLayout):
                stack.addWidget(box, place // columns, place % columns)
            else:
                stack.addWidget(box)
        if isinstance(stack, QBoxLayout):
            stack.addStretch(1)
        holder = QWidget()
        holder.setLayout(stack)
        self._build(holder)
        if self._boxes:
            self.setFocusProxy(next(iter(self._boxes.values())))

    def ids(self) -> tuple[str, ...]:
        """The ids of what is ticked."""
        return tuple(id_ for id_, box in self._boxes.items() if box.isChecked())

    def value(self) -> object:
        return self.ids()

    def set_value(self, value: object) -> None:
        wanted = value if isinstance(value, tuple | list) else ()
        for id_, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(id_ in wanted)
            box.blockSignals(False)


def _grid(columns: int) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(style.px(2))
    for place in range(columns):
        grid.setColumnStretch(place, 1)
    return grid
