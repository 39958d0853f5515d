"""承诺兑现、改期、收回 of a promise that was given at a meeting."""

from __future__ import annotations

from app.acts.keep_promise import KeepPromiseDraft
from app.acts.meeting_audience import keeper_of
from app.acts.move_promise import MovePromiseDraft
from app.acts.take_back_promise import TakeBackPromiseDraft
from ui.acts.act_panel import Tools
from ui.acts.promises_field import PromiseTold, at_meeting, promises_field
from ui.fields import DateField, Field, LongTextField, TypeAheadField
from ui.pages.meeting.day_forms import MeetingForm
from ui.pages.meeting.reading import MeetingSheet


class _PromiseForm(MeetingForm):
    """Base: which open promise, then what a subclass asks."""

    def __init__(self, tools: Tools, sheet: MeetingSheet, words: str, verb: str, fields: dict[str, Field]) -> None:
        which = promises_field(sheet.meeting.promises.values(), sheet.world)
        super().__init__(tools, sheet, words, verb, {"promise": which, **fields})
        self.which = which
        told = PromiseTold(which, sheet.meeting.promises, sheet.world, at_meeting(sheet.meeting))
        self.holder.insertWidget(self.holder.indexOf(which) + 1, told)

    @property
    def about(self) -> tuple[str, str]:
        """What the promise stands on."""
        return "meeting", self._about


class KeepPromiseForm(_PromiseForm):
    """What was done, on which day."""

    form = "meetings.keep_promise"

    def __init__(self, tools: Tools, sheet: MeetingSheet) -> None:
        day = DateField(self.tr("哪天兑现的"), lambda: sheet.world.today, required=True, side="top")
        done = LongTextField(self.tr("怎么兑现的"), required=True, side="top", lines=(3, 8))
        super().__init__(tools, sheet, "", self.tr("记下"), {"text": done, "kept_on": day})
        day.set_value(sheet.world.today)

    def draft(self) -> KeepPromiseDraft:
        typed = (self.text(name) for name in ("promise", "text", "kept_on"))
        return KeepPromiseDraft(self.id, "", self.about, *typed)


class MovePromiseForm(_PromiseForm):
    """Another day or owner, and why."""

    form = "meetings.move_promise"

    def __init__(self, tools: Tools, sheet: MeetingSheet) -> None:
        today = sheet.world.today
        fields: dict[str, Field] = {
            "due_on": DateField(self.tr("最迟改到哪天（含当日）"), lambda: today, required=True, side="top"),
            "owner": TypeAheadField(self.tr("谁来办"), sheet.ask_keepers(), required=True, free=True, side="top"),
            "reason": LongTextField(self.tr("为什么要改"), required=True, side="top", lines=(2, 6)),
            "told_on": DateField(
                self.tr("哪天告诉各方的"), lambda: today, side="top", hint=self.tr("还没有告诉就空着")
            ),
        }
        super().__init__(tools, sheet, "", self.tr("改"), fields)
        self.which.chosen.connect(self._show)
        self._show()

    def _show(self) -> None:
        if promise := self.sheet.meeting.promises.get(self.text("promise")):
            self.fields["due_on"].set_value(promise.due_on)
            self.fields["owner"].set_value(promise.owner_name)

    def draft(self) -> MovePromiseDraft:
        owner = self.fields["owner"]
        assert isinstance(owner, TypeAheadField)
        return MovePromiseDraft(
            self.id, "", self.about, self.text("promise"), self.text("due_on"), keeper_of(owner.text(), self.sheet.world),
            owner.text(), self.text("reason"), self.text("told_on"),
        )  # fmt: skip


class TakeBackPromiseForm(_PromiseForm):
    """Why it cannot be kept, and that all were told."""

    form = "meetings.take_back_promise"

    def __init__(self, tools: Tools, sheet: MeetingSheet) -> None:
        fields: dict[str, Field] = {
            "reason": LongTextField(self.tr("为什么兑现不了"), required=True, side="top", lines=(2, 6)),
            "told_on": DateField(self.tr("哪天告诉各方的"), lambda: sheet.world.today, required=True, side="top"),
        }
        super().__init__(tools, sheet, "", self.tr("收回"), fields)

    def draft(self) -> TakeBackPromiseDraft:
        typed = (self.text(name) for name in ("promise", "reason", "told_on"))
        return TakeBackPromiseDraft(self.id, "", self.about, *typed)
