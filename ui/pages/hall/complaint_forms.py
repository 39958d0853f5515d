"""The forms of 服务投诉: one is recorded, one is looked into and answered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.acts.record_complaint import RecordComplaintDraft
from app.acts.settle_complaint import SettleComplaintDraft
from app.domain.complaint_terms import ComplaintAbout, ComplaintWay, Found
from app.domain.complaints import fold_complaint
from app.domain.world import World
from app.ports.agenda import AgendaRow
from ui.acts.act_panel import Tools
from ui.acts.staff import ask_staff, known_user
from ui.fields import ChoiceField, DateField, Field, LongTextField, TypeAheadField
from ui.forms.kept_form import KeptForm
from ui.words import capital, joint, options_of, short_day, word_of


class RecordComplaintForm(KeptForm):
    """What happened; never who complained."""

    form = "complaints.record"

    def __init__(self, tools: Tools, world: World) -> None:
        self._world = world
        self._against = TypeAheadField(
            self.tr("反映哪位同事"), ask_staff(world), side="top", hint=self.tr("说不清的空着")
        )
        self._owner = TypeAheadField(self.tr("谁来查、来回复"), ask_staff(world), required=True, side="top")
        fields: dict[str, Field] = {
            "on": DateField(self.tr("哪天"), lambda: world.today, required=True, side="top"),
            "way": ChoiceField(self.tr("怎样来的"), options_of(ComplaintWay), required=True, side="top"),
            "about": ChoiceField(self.tr("哪方面"), options_of(ComplaintAbout), required=True, side="top"),
            "text": LongTextField(self.tr("发生了什么"), required=True, side="top", lines=(3, 8)),
            "against": self._against,
            "owner": self._owner,
            "due_on": DateField(self.tr("最迟哪天回复（含当日）"), lambda: world.today, required=True, side="top"),
        }
        words = self.tr("只写发生了什么，不写投诉的人是谁、在办哪一件；反映的那位同事不能自己查，名字也不列在表里。")
        super().__init__(tools, words, self.tr("记下"), fields)
        fields["on"].set_value(world.today)

    def heading(self) -> str:
        return self.tr("服务投诉")

    def draft(self) -> RecordComplaintDraft:
        on, way, about, text, due_on = (self.text(name) for name in ("on", "way", "about", "text", "due_on"))
        against, owner = (known_user(field, self._world) for field in (self._against, self._owner))
        return RecordComplaintDraft(self.id, on, way, about, text, against, owner, due_on)


class SettleComplaintForm(KeptForm):
    """What happened, and what was found; for the one it is about not what was said."""

    form = "complaints.settle"

    def __init__(self, tools: Tools, world: World, row: AgendaRow, entries: Sequence[Any]) -> None:
        self._row = row
        state = fold_complaint(entries)
        assert state.told is not None
        own = state.told.against == world.actor.id
        said = self.tr("这条反映的是您，由{name}来查、来回复。").format(name=state.told.owner_name)
        fields: dict[str, Field] = {
            "found": ChoiceField(self.tr("属不属实"), options_of(Found), required=True, side="top"),
            "text": LongTextField(self.tr("查到什么、改了什么"), required=True, side="top", lines=(3, 8)),
            "told": LongTextField(
                self.tr("怎样回复的"), required=True, side="top", lines=(2, 5), hint=self.tr("匿名的，写在哪里公布")
            ),
        }
        words = said if own else state.told.text
        if settled := state.settled:
            words = "\n\n".join((words, *(() if own else (settled.text, settled.told))))
        super().__init__(tools, words, self.tr("回复好了"), fields, row.subject.id)
        if settled or own:
            for field in fields.values():
                field.hide()
            self.save.hide()

    def heading(self) -> str:
        about = capital(word_of(ComplaintAbout, (self._row.line.detail or {})["about"]))
        assert self._row.line.on is not None
        return joint("，").join((self.tr("服务投诉"), about, short_day(self._row.line.on)))

    def draft(self) -> SettleComplaintDraft:
        return SettleComplaintDraft(self.id, self._about, *(self.text(name) for name in ("found", "text", "told")))
