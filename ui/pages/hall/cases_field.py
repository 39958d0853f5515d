"""Which cases something is about: found by number, name or words, one below the other, each to be taken away again."""

from __future__ import annotations

from ui.acts.act_panel import Tools
from ui.acts.found_cases import ask_cases
from ui.pages.hall.picked_field import PickedField


class CasesField(PickedField):
    """Cases; value() is a tuple of (id, words). Restricted ones are not offered."""

    def __init__(self, label: str, tools: Tools) -> None:
        super().__init__(label, ask_cases(tools, self), self.tr("编号、姓名或内容里的字"))
