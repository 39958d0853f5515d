"""Which cases something is about: found by number, name or words, one below the other, each to be taken away again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.acts.act_panel import Tools
from ui.acts.found_cases import ask_cases
from ui.fields import Field, TypeAheadField
from ui.parts.boxes import clear, column, row
from ui.parts.button import Button
from ui.parts.labels import ElidedLabel


class CasesField(Field):
    """Cases; value() is a tuple of (id, words). Restricted ones are not offered."""

    def __init__(self, label: str, tools: Tools) -> None:
        super().__init__(label, side="top")
        self._picked: dict[str, str] = {}
        hint = self.tr("编号、姓名或内容里的字")
        self.find = TypeAheadField(label, ask_cases(tools, self), side="none", hint=hint)
        self.find.chosen.connect(self._take)
        self._list = column(gap=2)
        holder = QWidget()
        holder.setLayout(column(self.find, self._list, gap=4))
        self._build(holder)
        self.setFocusProxy(self.find.editor())

    def ids(self) -> tuple[str, ...]:
        """The ids of the cases picked."""
        return tuple(self._picked)

    def value(self) -> object:
        return tuple(self._picked.items())

    def set_value(self, value: object) -> None:
        told = value if isinstance(value, tuple | list) else ()
        self._picked = {str(id_): str(words) for id_, words in told}
        self._show()

    def _take(self, case: object) -> None:
        self._picked[str(case)] = self.find.text()
        self.find.set_value(None)
        self._show()
        self.edited.emit()

    def _drop(self, case: str) -> None:
        self._picked.pop(case, None)
        self._show()
        self.find.setFocus()
        self.edited.emit()

    def _show(self) -> None:
        clear(self._list)
        for case, words in self._picked.items():
            away = Button("", icon="x", height=26)
            away.setAccessibleName(self.tr("去掉 {case}").format(case=words))
            away.clicked.connect(lambda _=False, case=case: self._drop(case))
            line = row(ElidedLabel(words), away, gap=6)
            line.setStretch(0, 1)
            self._list.addLayout(line)
