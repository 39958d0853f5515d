"""The forms of 帮手."""

from __future__ import annotations

from datetime import date

from app.acts.end_helper import EndHelperDraft
from app.acts.enlist_helper import EnlistHelperDraft
from app.domain.helper_terms import Dialect, HelperKind, Skill
from app.ports.agenda import AgendaRow
from ui.acts.act_panel import Tools
from ui.fields import ChoiceField, DateField, Field, LongTextField, TextField, TicksField
from ui.forms.kept_form import KeptForm
from ui.parts.deadline import weekday
from ui.words import options_of

MONDAY = date(2024, 1, 1)


def weekdays() -> list[tuple[str, str]]:
    """The days of the week as they are stored and called."""
    return [(str(number), weekday(MONDAY.replace(day=number))) for number in range(1, 8)]


class HelperForm(KeptForm):
    """Somebody new, or a record that is put right."""

    form = "helpers.enlist"

    def __init__(self, tools: Tools, row: AgendaRow | None = None) -> None:
        self._row = row
        today = tools.desk.clock().date()
        fields = self._person(tools) | self._abilities() | self._consent(tools)
        if row is not None:
            fields["reason"] = LongTextField(self.tr("为什么要改"), required=True, side="top", lines=(2, 4))
        words = self.tr("帮手是一起做事的人。本人同意，才列进来；不想列了，随时可以离任。")
        super().__init__(tools, words, self.tr("记下"), fields, row.subject.id if row else "")
        fields["term_from"].set_value(today)
        if row is not None:
            self._show(row)

    def _person(self, tools: Tools) -> dict[str, Field]:
        return {
            "helper_kind": ChoiceField(self.tr("哪一种帮手"), options_of(HelperKind), required=True, side="top"),
            "name": TextField(self.tr("姓名"), required=True, side="top"),
            "unit": TextField(self.tr("单位"), side="top", hint=self.tr("律所、社区，或者原来的单位")),
            "phone": TextField(self.tr("电话"), side="top"),
            "term_from": DateField(self.tr("任期从"), lambda: tools.desk.clock().date(), required=True, side="top"),
            "term_to": DateField(
                self.tr("到哪天（含当日）"), lambda: tools.desk.clock().date(), required=True, side="top"
            ),
        }

    def _abilities(self) -> dict[str, Field]:
        return {
            "skills": TicksField(self.tr("擅长"), options_of(Skill), columns=3),
            "dialects": TicksField(self.tr("会说"), options_of(Dialect), columns=3),
            "weekdays": TicksField(self.tr("哪几天能来"), weekdays(), columns=4),
        }

    def _consent(self, tools: Tools) -> dict[str, Field]:
        agreed = self.tr("本人哪天同意列入名册")
        return {
            "agreed_on": DateField(agreed, lambda: tools.desk.clock().date(), required=True, side="top"),
            "note": LongTextField(self.tr("备注"), side="top", lines=(2, 4)),
        }

    def _show(self, row: AgendaRow) -> None:
        line, detail = row.line, row.line.detail or {}
        values = {
            "helper_kind": detail["kind"], "name": line.title, "unit": line.place, "phone": detail["phone"],
            "term_from": line.on, "term_to": line.until, "agreed_on": date.fromisoformat(detail["agreed_on"]),
            "note": detail["note"],
        }  # fmt: skip
        values |= {name: tuple(detail[name]) for name in ("skills", "dialects", "weekdays")}
        for name, value in values.items():
            self.fields[name].set_value(value)

    def heading(self) -> str:
        return self.tr("帮手：{name}").format(name=self.text("name"))

    def ticked(self, name: str) -> tuple[str, ...]:
        """What is ticked in a field."""
        field = self.fields[name]
        assert isinstance(field, TicksField)
        return field.ids()

    def draft(self) -> EnlistHelperDraft:
        return EnlistHelperDraft(
            self.id, self._about, self.text("helper_kind"), self.text("name"), self.text("unit"),
            self.ticked("skills"), self.ticked("dialects"), self.text("phone"), self.text("term_from"),
            self.text("term_to"), self.ticked("weekdays"), self.text("agreed_on"), self.text("note"),
            self.text("reason") if self._row else "",
        )  # fmt: skip


class EndHelperForm(KeptForm):
    """From when somebody helps no longer, and why."""

    form = "helpers.end"

    def __init__(self, tools: Tools, row: AgendaRow) -> None:
        self._name = row.line.title
        fields: dict[str, Field] = {
            "ended_on": DateField(self.tr("最后一天"), lambda: tools.desk.clock().date(), required=True, side="top"),
            "reason": LongTextField(self.tr("为什么离任"), required=True, side="top", lines=(2, 5)),
        }
        words = self.tr("{name}以后不再排班，名册上不再显示电话；做过的事还留着。").format(name=self._name)
        super().__init__(tools, words, self.tr("记离任"), fields, row.subject.id)
        fields["ended_on"].set_value(tools.desk.clock().date())

    def heading(self) -> str:
        return self.tr("帮手离任：{name}").format(name=self._name)

    def draft(self) -> EndHelperDraft:
        return EndHelperDraft(self.id, self._about, self.text("ended_on"), self.text("reason"))
