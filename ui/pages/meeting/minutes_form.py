"""记纪要: what was said and decided; what has an owner and a day becomes a promise."""

from __future__ import annotations

from app.acts.hold_meeting import HoldMeetingDraft
from ui.acts.act_panel import Tools
from ui.fields import DateField, Field, LongTextField, NumberField, TicksField
from ui.pages.meeting.day_forms import MeetingForm
from ui.pages.meeting.minutes_field import MinutesField
from ui.pages.meeting.reading import MeetingSheet


class MinutesForm(MeetingForm):
    """The minutes, or those written anew; the agenda stands there already."""

    form = "meetings.minute"

    def __init__(self, tools: Tools, sheet: MeetingSheet) -> None:
        meeting, today = sheet.meeting, sheet.world.today
        written = [[item.title, item.discussion, item.decision, item.owner, item.due_on] for item in meeting.items]
        items = written or [[title, "", "", "", ""] for title in meeting.agenda]
        came = TicksField(self.tr("谁来了（没有点名就不勾）"), [(name, name) for name in meeting.addressees])
        fields: dict[str, Field] = {
            "held_on": DateField(self.tr("哪天开的"), lambda: today, required=True, side="top"),
            "came": came,
            "people": NumberField(self.tr("来了多少人"), unit=self.tr("人"), side="spread", width=90),
            "items": MinutesField(self.tr("一项一项写"), sheet.world, sheet.ask_keepers(), len(items)),
            "note": LongTextField(self.tr("还有什么要记下"), side="top", lines=(2, 6)),
        }
        if meeting.held_on:
            fields["reason"] = LongTextField(self.tr("为什么要改"), required=True, side="top", lines=(2, 4))
        words = self.tr("写了谁来办、最迟哪天的，自动成为承诺；从名录选的单位，同步后排进它的承诺台账和今日。")
        super().__init__(tools, sheet, words, self.tr("记下纪要"), fields)
        fields["held_on"].set_value(meeting.held_on or min(meeting.on or today, today))
        fields["people"].set_value(meeting.people or None)
        fields["note"].set_value(meeting.note)
        came.set_value(meeting.came)
        fields["items"].set_value(items)
        self.listen("note", sheet.world, lambda: True, self._items().add_decided)

    def _items(self) -> MinutesField:
        items = self.fields["items"]
        assert isinstance(items, MinutesField)
        return items

    def text(self, name: str) -> str:
        field = self.fields[name]
        return field.text() if isinstance(field, NumberField) else super().text(name)

    def draft(self) -> HoldMeetingDraft:
        reason = self.text("reason") if "reason" in self.fields else ""
        came = self.fields["came"]
        assert isinstance(came, TicksField)
        return HoldMeetingDraft(
            self.id,
            self._about,
            self.text("held_on"),
            self.text("people"),
            self._items().items(),
            self.text("note"),
            reason,
            came.ids(),
        )
