"""并入原件: choose the earlier case that a demand belongs to; why it looks the same is said, the clerk decides."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.acts import link
from app.acts.act import States
from app.acts.link import LinkDraft
from app.domain.problems import Problem
from app.domain.similar import SameMatter, likeness
from app.ports import CaseFile, CaseFileQuery
from ui.acts.act_panel import ActPanel, Tools
from ui.acts.found_cases import ask_cases
from ui.case_sheet import CaseSheet
from ui.fields import ChoiceField, TypeAheadField
from ui.parts.labels import Label
from ui.words import joint, word


class LinkPanel(ActPanel):
    """并入原件. preset {"target": Candidate of a case}."""

    act = "link"

    def __init__(self, tools: Tools, sheet: CaseSheet, preset: Mapping[str, Any] | None = None) -> None:
        self._target: CaseFile | None = None
        super().__init__(tools, sheet, preset)

    def build(self) -> None:
        demands = [(d.id, d.text.replace("\n", " ")[:28]) for d in self.case.open_demands]
        demand = ChoiceField(self.tr("哪一项诉求"), demands, required=True, side="top")
        demand.set_value(demands[0][0] if demands else None)
        self.add("demand", demand)
        hint = self.tr("原件的编号，或者姓名、内容里的字")
        self.target = TypeAheadField(
            self.tr("并入哪一件"), ask_cases(self.tools, self, self.case.id), required=True, side="top", hint=hint
        )
        self.target.chosen.connect(self._read_target)
        self.add("target", self.target)
        self._why = Label("", tone="sky_ink", wrap=True)
        self.body.addWidget(self._why)
        self.say(self.tr("并入后不另起期限，跟着原件走；这一次照样有自己的编号和查询码。以后可以撤销。"))

    def draft(self) -> LinkDraft:
        return LinkDraft(self.id, self.case.id, self.text("demand"), str(self.target.value() or ""), self.reasons())

    def check(self) -> list[Problem]:
        """The pure check, with the earlier case as it was read when it was chosen."""
        files = {**self.sheet.states.files}
        if self._target is not None:
            files[self._target.case.id] = self._target
        return link.check(self.draft(), States(files, self.sheet.states.people), self.sheet.world)

    def _read_target(self, case: object) -> None:
        query = CaseFileQuery(str(case))
        self.tools.lane.read(self.tools.desk.read, query, owner=self, on_rows=self._take_target, key="file")

    def _take_target(self, file: CaseFile | None) -> None:
        self._target = file
        names = [word(SameMatter.of(code)) for code in self.reasons()]
        self._why.setText(joint("、").join(names))

    def reasons(self) -> tuple[str, ...]:
        """Why the chosen case looks like the same matter; empty when nothing speaks for it."""
        demand = self.case.demands.get(self.text("demand"))
        if self._target is None or demand is None or self._target.case.id != self.target.value():
            return ()
        own = {p.petitioner for p in self.case.people if p.petitioner}
        same = any(p.petitioner in own for p in self._target.case.people)
        found = likeness(demand.text, demand.category, demand.place, self._target.case, same_person=same)
        return found.reasons if found else ()
