"""The forms of 服务投诉: one is recorded, one is looked into and answered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.acts.complaining import apart, by_own_head, complained_of, for_those_above, not_theirs
from app.acts.correct_complaint import CorrectComplaintDraft, not_to_correct
from app.acts.record_complaint import RecordComplaintDraft, goes_up
from app.acts.settle_complaint import SettleComplaintDraft
from app.domain.complaint_terms import ComplaintAbout, ComplaintAgainst, ComplaintWay, Found
from app.domain.complaints import Earlier, fold_complaint
from app.domain.world import World
from app.ports import DraftRow
from app.ports.agenda import AgendaRow
from ui.acts.act_panel import Tools
from ui.acts.staff import ask_staff, known_user
from ui.fields import ChoiceField, DateField, Field, LongTextField, TypeAheadField
from ui.forms.kept_form import KeptForm
from ui.messages import sentence
from ui.words import capital, joint, options_of, short_day, word_of


def _against(world: World, now: str = "") -> list[tuple[object, str]]:
    """Whom a complaint may be about, somebody who left only where they stand there now; nobody is chosen until somebody chooses."""
    return [*options_of(ComplaintAgainst), *((m.id, m.name) for m in world.staff if not m.left or m.id == now)]


class RecordComplaintForm(KeptForm):
    """What happened; never who complained."""

    form = "complaints.record"

    def __init__(self, tools: Tools, world: World) -> None:
        self._world = world
        self._against = ChoiceField(self.tr("反映的是哪位"), _against(world), required=True, side="top")
        self._text = LongTextField(self.tr("发生了什么"), required=True, side="top", lines=(3, 8))
        self._proposed: object = None
        self._owner = TypeAheadField(self.tr("谁来查、来回复"), ask_staff(world), required=True, side="top")
        fields: dict[str, Field] = {
            "on": DateField(self.tr("哪天"), lambda: world.today, required=True, side="top"),
            "way": ChoiceField(self.tr("怎样来的"), options_of(ComplaintWay), required=True, side="top"),
            "about": ChoiceField(self.tr("哪方面"), options_of(ComplaintAbout), required=True, side="top"),
            "text": self._text,
            "against": self._against,
            "owner": self._owner,
            "due_on": DateField(self.tr("最迟哪天回复（含当日）"), lambda: world.today, required=True, side="top"),
        }
        words = self.tr(
            "只写发生了什么，不写投诉的人是谁、在办哪一件；反映的那位同事不能自己查，也看不到写的，名字不列在表里；反映整个单位的，由上级来查。"
        )
        super().__init__(tools, words, self.tr("记下"), fields)
        fields["on"].set_value(world.today)
        self._text.edited.connect(self._propose)
        self._against.edited.connect(self._ask_owner)

    def _propose(self) -> None:
        """Whoever's name stands in the text, until somebody was chosen."""
        if self._against.value() == self._proposed:
            named = complained_of("", self._text.text(), self._world)
            self._proposed = named[0].id if named else None
            self._against.set_value(self._proposed)

    def _ask_owner(self) -> None:
        self._owner.setHidden(goes_up(self.text("against"), self._world))

    def take_up(self, draft: DraftRow) -> None:
        super().take_up(draft)
        self._ask_owner()

    def heading(self) -> str:
        return self.tr("服务投诉")

    def draft(self) -> RecordComplaintDraft:
        on, way, about, text, against, due_on = (
            self.text(name) for name in ("on", "way", "about", "text", "against", "due_on")
        )
        owner = known_user(self._owner, self._world)
        return RecordComplaintDraft(self.id, on, way, about, text, against, owner, due_on)


class CorrectComplaintForm(KeptForm):
    """How it should read, and why; what it reads now stands in the fields. Who is not to put it right is told why."""

    form = "complaints.correct"

    def __init__(self, tools: Tools, world: World, row: AgendaRow, entries: Sequence[Any]) -> None:
        state = fold_complaint(entries)
        assert state.told is not None
        told, barred = state.told, not_to_correct(state, world)
        fields: dict[str, Field] = {
            "on": DateField(self.tr("哪天"), lambda: world.today, required=True, side="top"),
            "way": ChoiceField(self.tr("怎样来的"), options_of(ComplaintWay), required=True, side="top"),
            "about": ChoiceField(self.tr("哪方面"), options_of(ComplaintAbout), required=True, side="top"),
            "text": LongTextField(self.tr("发生了什么"), required=True, side="top", lines=(3, 8)),
            "against": ChoiceField(self.tr("反映的是哪位"), _against(world, told.against), required=True, side="top"),
            "reason": LongTextField(self.tr("为什么更正"), required=True, side="top", lines=(2, 3)),
        }
        kept = self.tr("改的是写错的地方；原来写的留着，看得到。由谁来查，这里不改。")
        super().__init__(tools, sentence(barred) if barred else kept, self.tr("更正"), fields, row.subject.id)
        if barred:
            for field in fields.values():
                field.hide()
            self.save.hide()
            return
        fields["on"].set_value(date.fromisoformat(told.on))
        for name, value in (
            ("way", told.way), ("about", told.about), ("text", told.text), ("against", told.against),
        ):  # fmt: skip
            fields[name].set_value(value)

    def heading(self) -> str:
        return self.tr("更正服务投诉")

    def draft(self) -> CorrectComplaintDraft:
        return CorrectComplaintDraft(self.id, self._about, **{name: self.text(name) for name in self.fields})


class SettleComplaintForm(KeptForm):
    """What happened, and what was found; for whom it is about not what was said. Who is not to answer it is told why."""

    form = "complaints.settle"

    def __init__(self, tools: Tools, world: World, row: AgendaRow, entries: Sequence[Any]) -> None:
        self._row = row
        state = fold_complaint(entries)
        assert state.told is not None
        away, barred = apart(state, world), not_theirs(state, world)
        fields: dict[str, Field] = {
            "found": ChoiceField(self.tr("属不属实"), options_of(Found), required=True, side="top"),
            "text": LongTextField(self.tr("查到什么、改了什么"), required=True, side="top", lines=(3, 8)),
            "told": LongTextField(
                self.tr("怎样回复的"), required=True, side="top", lines=(2, 5), hint=self.tr("匿名的，写在哪里公布")
            ),
        }
        if by_own_head(state, world):
            why = self.tr("没有上一级：为什么由本单位负责人来回复")
            fields["reason"] = LongTextField(why, required=True, side="top", lines=(2, 3))
        said = [] if away else [state.told.text, *(self._before(one) for one in state.earlier)]
        if settled := state.settled:
            said += [settled.text, settled.told] if not away or for_those_above(state, world) else []
        said += [sentence(barred)] if barred and not settled else []
        words = "\n\n".join(said)
        super().__init__(tools, words, self.tr("回复好了"), fields, row.subject.id)
        if settled or barred:
            for field in fields.values():
                field.hide()
            self.save.hide()

    def _before(self, one: Earlier) -> str:
        """What was put right."""
        words = self.tr("{day}更正过（{reason}），原来写的：{text}")
        return words.format(day=short_day(one.on), reason=one.reason, text=one.text)

    def heading(self) -> str:
        about = capital(word_of(ComplaintAbout, (self._row.line.detail or {})["about"]))
        assert self._row.line.on is not None
        return joint("，").join((self.tr("服务投诉"), about, short_day(self._row.line.on)))

    def draft(self) -> SettleComplaintDraft:
        return SettleComplaintDraft(self.id, self._about, *(self.text(name) for name in self.fields))
