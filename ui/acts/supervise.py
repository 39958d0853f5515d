"""督办: what the morning proposes stands ticked, with its facts; the clerk confirms, changes or adds."""

from __future__ import annotations

from app.acts.supervise import USUAL, SuperviseDraft
from app.acts.supervising import proposed, supervisable, supervised_units
from app.domain.problems import Problem
from app.domain.procedure_terms import Fault, SupervisionLevel
from app.domain.terms import DocumentKind
from ui import style
from ui.acts.act_panel import ActPanel
from ui.acts.bodies import ask_bodies
from ui.acts.demands_field import DemandsField
from ui.acts.issued_words import issued_words
from ui.fields import Candidate, ChoiceField, DateField, Field, LongTextField, TicksField, TypeAheadField
from ui.parts.labels import Label
from ui.words import capital, fault_words, options_of, spoken, word

NONE = ""


class SupervisePanel(ActPanel):
    """催办、督办、挂牌督办."""

    act = "supervise"

    def build(self) -> None:
        self.verb = self.tr("确认督办")
        world = self.sheet.world
        self.found = [
            f for f in proposed(self.case, world) if (f.unit, f.unit_name) in supervised_units(self.case, world)
        ]
        self.level = ChoiceField(self.tr("怎样督办"), options_of(SupervisionLevel), required=True, side="top")
        self.level.set_value(SupervisionLevel.REMINDED.code)
        self.level.edited.connect(self._say_paper)
        self.add("level", self.level)
        self.unit = TypeAheadField(self.tr("督办哪个单位"), ask_bodies(world), required=True, side="top")
        for code, name in supervised_units(self.case, world)[:1]:
            self.unit.set_value(Candidate(code, name))
        self.add("unit", self.unit)
        self.demands = DemandsField(self.tr("哪几项诉求"), supervisable(self.case, (), world))
        self.add("demands", self.demands)
        self._add_grounds()
        self.add("facts", LongTextField(self.tr("查明的情况"), required=True, side="top", lines=(3, 8)))
        self.fields["facts"].set_value("\n".join(dict.fromkeys(f.facts for f in self.found)))
        self.gloss("\n".join(dict.fromkeys(map(fault_words, self.found))))
        self.add("requirement", LongTextField(self.tr("督办要求"), required=True, side="top", lines=(2, 6)))
        self.fields["requirement"].set_value(USUAL)
        self.gloss(capital(spoken(USUAL)))
        due = DateField(self.tr("最迟哪天（含当日）反馈"), lambda: world.today, required=True, side="top", plans=True)
        due.setToolTip(self.tr("按本单位设置推算"))
        due.set_value(world.working_day_in("supervision_days"))
        self.add("due_on", due)
        self._paper = Label("", style.SMALL, "soft", wrap=True)
        self.body.addWidget(self._paper)
        self._say_paper()

    def _add_grounds(self) -> None:
        """What was proposed is ticked; one more may be chosen by hand."""
        codes = dict.fromkeys(f.fault for f in self.found)
        grounds = options_of(codes)
        self.grounds = TicksField(self.tr("今天提示的情形（第四十条）"), grounds, ticked=True)
        self.add("grounds", self.grounds)
        if not codes:
            self.grounds.hide()
        others = [(f.code, capital(word(f))) for f in Fault if f not in codes]
        label = self.tr("还有别的情形") if codes else self.tr("什么情形（第四十条）")
        self.other = ChoiceField(label, [(NONE, self.tr("没有")), *others], side="top")
        if codes:
            self.other.set_value(NONE)
        self.add("other", self.other)

    def field_of(self, problem: Problem) -> Field | None:
        if problem.field == "grounds" and not self.found:
            return self.other
        return super().field_of(problem)

    def _say_paper(self) -> None:
        if self.level.value() == SupervisionLevel.REMINDED.code:
            paper = self.tr("催办先打电话、当面说，记下就行，不出函。")
        else:
            paper = issued_words(self, DocumentKind.SUPERVISION_LETTER)
        self._paper.setText("\n".join((paper, self.tr("督办的是单位怎样办事，不写信访人。"))))

    def draft(self) -> SuperviseDraft:
        other = str(self.other.value() or NONE)
        return SuperviseDraft(
            id=self.id,
            case=self.case.id,
            demands=self.demands.ids(),
            level=self.text("level"),
            grounds=(*self.grounds.ids(), *([other] if other else [])),
            unit=str(self.unit.value() or ""),
            facts=self.text("facts"),
            requirement=self.text("requirement"),
            due_on=self.text("due_on"),
        )
