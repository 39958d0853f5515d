"""Several things picked from many: found while typing, one below the other, each to be taken away again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from ui.fields import Candidate, Field, TypeAheadField
from ui.parts.boxes import clear, column, row
from ui.parts.button import Button
from ui.parts.labels import ElidedLabel

Ask = Callable[[str, Callable[[Sequence[Candidate]], None]], None]


class PickedField(Field):
    """value() is a tuple of (id, words). ask: as of a TypeAheadField."""

    def __init__(self, label: str, ask: Ask, hint: str, *, required: bool = False) -> None:
        super().__init__(label, side="top", required=required)
        self._picked: dict[str, str] = {}
        self.find = TypeAheadField(label, ask, side="none", hint=hint)
        self.find.chosen.connect(self._take)
        self._list = column(gap=2)
        holder = QWidget()
        holder.setLayout(column(self.find, self._list, gap=4))
        self._build(holder)
        self.setFocusProxy(self.find.editor())

    def ids(self) -> tuple[str, ...]:
        """The ids of what was picked."""
        return tuple(self._picked)

    def value(self) -> object:
        return tuple(self._picked.items())

    def set_value(self, value: object) -> None:
        told = value if isinstance(value, tuple | list) else ()
        self._picked = {str(id_): str(words) for id_, words in told}
        self._show()

    def _take(self, id_: object) -> None:
        self._picked[str(id_)] = self.find.text()
        self.find.set_value(None)
        self._show()
        self.edited.emit()

    def _drop(self, id_: str) -> None:
        self._picked.pop(id_, None)
        self._show()
        self.find.setFocus()
        self.edited.emit()

    def _show(self) -> None:
        clear(self._list)
        for id_, words in self._picked.items():
            away = Button("", icon="x", height=26)
            away.setAccessibleName(self.tr("去掉 {case}").format(case=words))
            away.clicked.connect(lambda _=False, id_=id_: self._drop(id_))
            line = row(ElidedLabel(words), away, gap=6)
            line.setStretch(0, 1)
            self._list.addLayout(line)
