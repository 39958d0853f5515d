"""核过，不督办: which proposal, and why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.acts.put_aside_fault import PutAsideFaultDraft, judged_here
from ui import style
from ui.acts.act_panel import ActPanel, Tools
from ui.case_sheet import CaseSheet
from ui.fields import ChoiceField, LongTextField
from ui.parts.labels import Label
from ui.words import capital, fault_words, word


class PutAsideFaultPanel(ActPanel):
    """核过，不督办."""

    act = "put_aside_fault"

    def __init__(self, tools: Tools, sheet: CaseSheet, preset: Mapping[str, Any] | None = None) -> None:
        super().__init__(tools, sheet)
        wanted = str((preset or {}).get("fault", ""))
        # a list knows the fault, not always of which demand it is
        if key := next((f.key for f in self.found if wanted and f.key.startswith(wanted)), ""):
            self.fault.set_value(key)
            self._tell()

    def build(self) -> None:
        self.verb = self.tr("记下，不督办")
        self.found = found = judged_here(self.case, self.sheet.world)
        several = len(self.case.open_demands) > 1
        options = [(f.key, capital(f"{word(f.fault)} {f.demand}".strip() if several else word(f.fault))) for f in found]
        self.fault = ChoiceField(self.tr("哪一条提示"), options, required=True, side="top")
        self.fault.set_value(options[0][0] if options else None)
        self.fault.edited.connect(self._tell)
        self.add("fault", self.fault)
        self._facts = Label("", style.SMALL, "soft", wrap=True)
        self.body.addWidget(self._facts)
        self._tell()
        hint = self.tr("核过以后是什么情况，为什么不用督办")
        self.add("reason", LongTextField(self.tr("不督办的理由"), required=True, side="top", hint=hint, lines=(3, 8)))
        self.say(self.tr("这条提示以后不再出现，理由留在时间线上。"))

    def _tell(self) -> None:
        """The facts of the one that is chosen."""
        self._facts.setText(next((fault_words(f) for f in self.found if f.key == self.fault.value()), ""))

    def draft(self) -> PutAsideFaultDraft:
        return PutAsideFaultDraft(self.id, self.case.id, self.text("fault"), self.text("reason"))
