"""不再受理: the opinions that went before (as recorded, of an earlier case, or as typed), the explanation, the help."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from app.acts import decline_finally
from app.acts.act import States
from app.acts.decline_finally import OPINIONS, DeclineFinallyDraft, opinions_of, refusable, renewed
from app.domain.envelope import CHINA
from app.domain.kinds import Opinion
from app.domain.problems import Problem
from app.domain.procedure_terms import CopySeen
from app.domain.terms import DocumentKind
from ui.acts.act_panel import ActPanel, Tools
from ui.acts.bodies import ask_bodies
from ui.acts.demands_field import DemandsField
from ui.acts.found_cases import ask_cases
from ui.acts.issued_words import issued_words
from ui.case_sheet import CaseSheet
from ui.fields import ChoiceField, DateField, LongTextField, TextField, TypeAheadField
from ui.help_topics import act_topic
from ui.parts.boxes import row
from ui.words import day_words, joint, options_of, word, word_of


class DeclineFinallyPanel(ActPanel):
    """不再受理."""

    act = "decline_finally"

    def __init__(self, tools: Tools, sheet: CaseSheet, preset: Mapping[str, Any] | None = None) -> None:
        self._read = sheet.states
        super().__init__(tools, sheet, preset)

    def build(self) -> None:
        demands = refusable(self.case, self.sheet.world)
        final = [d for d in demands if d.final]
        self.demands = DemandsField(self.tr("哪几项诉求"), demands)
        self.add("demands", self.demands)
        for demand in final:
            if visit := renewed(self.case, demand):
                day = day_words(visit.received_at.astimezone(CHINA).date(), self.sheet.world.today)
                self.say(
                    self.tr("复核以后，{day}又提出来（{number}），告知书回应的是这一次。").format(
                        day=day, number=visit.number
                    )
                )
            given = [f"{word_of(DocumentKind, o.document_kind)} {o.number}" for o in opinions_of(self.case, demand)]
            self.say(self.tr("已经有：{opinions}").format(opinions=joint("、").join(given)))
        if len(final) < len(demands):
            self._ask_opinions()
        hint = self.tr("和已经复核的是同一事实和理由，怎么看出来的")
        text = LongTextField(self.tr("不再受理的说明"), required=True, side="top", hint=hint, lines=(2, 6))
        self.add("explanation", text)
        hint = self.tr("救助、看望、找谁帮忙，写具体（第三十七条）")
        self.add("help", LongTextField(self.tr("还能怎样帮他"), required=True, side="top", hint=hint, lines=(2, 6)))
        self.say(self.tr("来访照样登记、计数。"))
        self.say(issued_words(self, DocumentKind.DECLINE_FINALLY))

    def _ask_opinions(self) -> None:
        hint = self.tr("编号、姓名或者内容里的字")
        self.earlier = TypeAheadField(
            self.tr("已经复核终结的是哪一件"), ask_cases(self.tools, self, self.case.id), side="top", hint=hint
        )
        self.earlier.chosen.connect(self._read_earlier)
        self.earlier.edited.connect(self.fit_fields)
        self.add("earlier", self.earlier)
        self.say(self.tr("在别处复核的，写下面的意见书；复核意见书一定要写。"))
        for kind in OPINIONS:
            needed = kind is DocumentKind.REREVIEW_OPINION
            number = TextField(self.tr("{paper}文号").format(paper=word(kind)), required=needed, side="top")
            day = DateField(self.tr("日期"), lambda: self.sheet.world.today, required=needed, side="top")
            day.set_help(act_topic(self.act, f"day.{kind.code}"))
            self.fields[f"number.{kind.code}"], self.fields[f"day.{kind.code}"] = number, day
            beside = row(number, day, gap=10)
            beside.setStretch(0, 1)
            beside.setStretch(1, 1)
            self.body.addLayout(beside)
        who = self.tr("哪个机关复核的")
        self.rereviewer = TypeAheadField(who, ask_bodies(self.sheet.world), required=True, free=True, side="top")
        self.add("unit", self.rereviewer)
        seen = self.tr("复核意见书怎么看到的")
        self.add("seen", ChoiceField(seen, options_of(CopySeen), required=True, side="top"))

    def fit_fields(self) -> None:
        chosen = "earlier" in self.fields and bool(self.earlier.value())
        for name, field in self.fields.items():
            if name.startswith(("number.", "day.")) or name in ("unit", "seen"):
                field.setVisible(not chosen)

    def draft(self) -> DeclineFinallyDraft:
        earlier = str(self.earlier.value() or "") if "earlier" in self.fields else ""
        return DeclineFinallyDraft(
            self.id,
            self.case.id,
            self.demands.ids(),
            earlier,
            self._opinions(),
            self.text("explanation"),
            self.text("help"),
        )

    def _opinions(self) -> tuple[Opinion, ...]:
        typed = [
            Opinion(kind.code, self.text(f"number.{kind.code}").strip(), self.text(f"day.{kind.code}").strip())
            for kind in OPINIONS
            if f"number.{kind.code}" in self.fields
        ]
        if typed:
            typed[-1] = replace(typed[-1], unit=self.rereviewer.text().strip(), seen=self.text("seen"))
        return tuple(opinion for opinion in typed if opinion.number or opinion.issued_on)

    def check(self) -> list[Problem]:
        """The pure check, with the earlier case as it was read."""
        found = decline_finally.check(self.draft(), self._read, self.sheet.world)
        return [Problem(p.code, self._beside(p.field), p.values) for p in found]

    def _beside(self, path: str) -> str:
        """The field of this panel that a problem of an opinion belongs to."""
        head, _, rest = path.partition(".")
        if head != "opinions" or "earlier" not in self.fields:
            return path
        if not rest:
            return f"number.{DocumentKind.REREVIEW_OPINION.code}"
        place, _, part = rest.partition(".")
        if part in ("unit", "seen"):
            return part
        return f"{'number' if part == 'number' else 'day'}.{self._opinions()[int(place)].document_kind}"

    def _read_earlier(self, _: object) -> None:
        desk = self.tools.desk
        self.tools.lane.read(desk.states, self.draft(), owner=self, on_rows=self._take, key="states")

    def _take(self, states: States) -> None:
        self._read = states
