"""Contact data on record, which stays masked: something new in its place, or nothing more."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.fields.field import HEIGHT
from ui.fields.text_field import TextField
from ui.parts.button import Button


class ContactField(TextField):
    """value() is the new text, "" when what is on record is to be taken away, None while nothing changes.

    known: what is on record, masked. removable: whether it may be taken away.
    """

    def __init__(self, label: str, known: str, *, removable: bool = False, parent: QWidget | None = None) -> None:
        self._remove = Button("", "link", height=HEIGHT)
        super().__init__(label, side="top", beside=(self._remove,), parent=parent)
        self._known, self._removed = known, False
        self._remove.setVisible(removable and bool(known))
        self._remove.clicked.connect(self._turn)
        self._show()

    def _turn(self) -> None:
        self._removed = not self._removed
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        now = self.tr("现在是 {value}").format(value=self._known) if self._known else self.tr("现在没有记")
        self._line.setPlaceholderText(self.tr("去掉 {value}").format(value=self._known) if self._removed else now)
        self._line.setEnabled(not self._removed)
        words = self.tr("还是留着") if self._removed else self.tr("去掉")
        self._remove.set_text(words)
        self._remove.setAccessibleName(f"{self.label}：{words}")
        if self._removed:
            self._line.clear()

    def value(self) -> object:
        return "" if self._removed else self.text() or None

    def set_value(self, value: object) -> None:
        self._removed = value == ""
        super().set_value(value)
        self._show()
