"""撤销并入: the demand is a matter of its own after all; its days count from its own first day again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.acts import unlink
from app.acts.act import States
from app.acts.unlink import UnlinkDraft
from app.domain.problems import Problem
from ui.acts.act_panel import ActPanel, Tools
from ui.case_sheet import CaseSheet
from ui.fields import ChoiceField, LongTextField


class UnlinkPanel(ActPanel):
    """撤销并入."""

    act = "unlink"

    def __init__(self, tools: Tools, sheet: CaseSheet, preset: Mapping[str, Any] | None = None) -> None:
        self._read = sheet.states
        super().__init__(tools, sheet, preset)
        self._read_target()

    def build(self) -> None:
        linked = [(d.id, f"{d.text[:20]} → {d.link.number}") for d in self.case.demands.values() if d.link]
        self.demand = ChoiceField(self.tr("哪一项诉求"), linked, required=True, side="top")
        self.demand.set_value(linked[0][0] if linked else None)
        self.demand.edited.connect(self._read_target)
        self.add("demand", self.demand)
        self.add("reason", LongTextField(self.tr("撤销的原因"), required=True, side="top", lines=(3, 8)))
        self.say(self.tr("撤销以后，这项诉求单独办，期限从它自己收到那天算起。并入和撤销都会留在时间线上。"))

    def draft(self) -> UnlinkDraft:
        demand = self.case.demands.get(self.text("demand"))
        target = demand.link.case if demand and demand.link else ""
        return UnlinkDraft(self.id, self.case.id, self.text("demand"), target, self.text("reason"))

    def check(self) -> list[Problem]:
        """The pure check, with the earlier case as it was read."""
        return unlink.check(self.draft(), self._read, self.sheet.world)

    def _read_target(self) -> None:
        desk = self.tools.desk
        self.tools.lane.read(desk.states, self.draft(), owner=self, on_rows=self._take, key="states")

    def _take(self, states: States) -> None:
        self._read = states
