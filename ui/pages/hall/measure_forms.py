"""The forms of a measure of 源头治理: a new one, another day or owner, and one that cannot be done."""

from __future__ import annotations

from app.acts.add_measure import AddMeasureDraft
from app.acts.move_promise import MovePromiseDraft
from app.acts.take_back_promise import TakeBackPromiseDraft
from app.domain.world import World
from app.ports.agenda import AgendaRow
from ui.acts.act_panel import Tools
from ui.acts.staff import ask_staff, known_user
from ui.fields import Candidate, DateField, Field, LongTextField, TypeAheadField
from ui.forms.kept_form import KeptForm


class MeasureForm(KeptForm):
    """What is done about it, by whom, by when."""

    form = "project.measure"

    def __init__(self, tools: Tools, world: World, row: AgendaRow) -> None:
        self._world, self._row = world, row
        fields: dict[str, Field] = {
            "text": LongTextField(self.tr("做什么"), required=True, side="top", lines=(3, 8)),
            **_owner_and_day(self.tr("谁来办"), self.tr("最迟哪天（含当日）"), world),
        }
        words = self.tr("“{title}”的一项措施。它和承诺排在一起，到期没有兑现会一直提醒。").format(title=row.line.title)
        super().__init__(tools, words, self.tr("记下"), fields, row.subject.id)

    def heading(self) -> str:
        return self.tr("治理措施：{title}").format(title=self._row.line.title)

    def draft(self) -> AddMeasureDraft:
        user, name = _owner(self.fields, self._world)
        return AddMeasureDraft(self.id, self._about, self.text("text"), user, name, self.text("due_on"))


class MoveMeasureForm(KeptForm):
    """Another day or owner, and why."""

    form = "project.move"

    def __init__(self, tools: Tools, world: World, row: AgendaRow) -> None:
        self._world, self._row = world, row
        fields: dict[str, Field] = {
            **_owner_and_day(self.tr("谁来办"), self.tr("最迟改到哪天（含当日）"), world),
            "reason": LongTextField(self.tr("为什么要改"), required=True, side="top", lines=(2, 6)),
        }
        super().__init__(tools, f"“{row.line.title}”", self.tr("改"), fields, row.line.part)
        line = row.line
        fields["due_on"].set_value(line.until)
        fields["owner"].set_value(Candidate(line.owner, line.owner_name) if line.owner else line.owner_name)

    def heading(self) -> str:
        return self.tr("措施改期、换人：{title}").format(title=self._row.line.title)

    def draft(self) -> MovePromiseDraft:
        user, name = _owner(self.fields, self._world)
        return MovePromiseDraft(
            self.id, "", about(self._row), self._row.line.part, self.text("due_on"), user, name, self.text("reason")
        )


class DropMeasureForm(KeptForm):
    """Why it cannot be done, and when those were told who wait for it."""

    form = "project.drop"

    def __init__(self, tools: Tools, world: World, row: AgendaRow) -> None:
        self._row = row
        told = DateField(self.tr("哪天向等着的人说明的"), lambda: world.today, required=True, side="top")
        fields: dict[str, Field] = {
            "reason": LongTextField(self.tr("为什么办不到"), required=True, side="top", lines=(3, 8)),
            "told_on": told,
        }
        super().__init__(tools, f"“{row.line.title}”", self.tr("收回"), fields, row.line.part)
        told.set_value(world.today)

    def heading(self) -> str:
        return self.tr("措施收回：{title}").format(title=self._row.line.title)

    def draft(self) -> TakeBackPromiseDraft:
        part, reason, told_on = self._row.line.part, self.text("reason"), self.text("told_on")
        return TakeBackPromiseDraft(self.id, "", about(self._row), part, reason, told_on)


def about(row: AgendaRow) -> tuple[str, str]:
    """What a measure stands on."""
    return row.subject.kind, row.subject.id


def _owner_and_day(who: str, day: str, world: World) -> dict[str, Field]:
    return {
        "owner": TypeAheadField(who, ask_staff(world), required=True, free=True, side="top"),
        "due_on": DateField(day, lambda: world.today, required=True, side="top", plans=True),
    }


def _owner(fields: dict[str, Field], world: World) -> tuple[str, str]:
    """User id, empty for somebody elsewhere, and name."""
    owner = fields["owner"]
    assert isinstance(owner, TypeAheadField)
    return known_user(owner, world), owner.text()
