"""A question with three answers: no, yes, not known."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.fields.field import Field
from ui.parts.segmented import Segmented


class TriStateField(Field):
    """否 / 是 / 不清楚; value() is "no", "yes", "unknown", or None while unanswered. Left and right arrows answer."""

    def __init__(self, label: str, *, required: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(label, required=required, side="spread", parent=parent)
        answers = [("no", self.tr("否")), ("yes", self.tr("是")), ("unknown", self.tr("不清楚"))]
        self._switch = Segmented(answers, small=True)
        self._switch.chosen.connect(lambda _: self.edited.emit())
        self._build(self._switch)

    def value(self) -> object:
        return self._switch.value()

    def set_value(self, value: object) -> None:
        self._switch.set_value(value)
