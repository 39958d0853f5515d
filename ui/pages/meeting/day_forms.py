"""The short forms of a meeting: told, put off, who did not come, not held at all."""

from __future__ import annotations

from app.acts.cancel_meeting import CancelMeetingDraft
from app.acts.invite_to_meeting import InviteToMeetingDraft
from app.acts.note_absence import NoteAbsenceDraft
from app.acts.postpone_meeting import PostponeMeetingDraft
from app.domain.meeting_terms import Invitation
from app.domain.meetings import last_told
from ui.acts.act_panel import Tools
from ui.fields import ChoiceField, DateField, Field, LongTextField, TextField, TicksField
from ui.forms.kept_form import KeptForm
from ui.pages.meeting.reading import MeetingSheet
from ui.words import options_of


class MeetingForm(KeptForm):
    """Base of the forms on a meeting that is there."""

    def __init__(self, tools: Tools, sheet: MeetingSheet, words: str, verb: str, fields: dict[str, Field]) -> None:
        self.sheet = sheet
        super().__init__(tools, words, verb, fields, sheet.meeting.id)

    def heading(self) -> str:
        return self.tr("会：{title}").format(title=self.sheet.meeting.title)


class InviteForm(MeetingForm):
    """Who gets a letter, or is reminded; those not told yet are ticked."""

    form = "meetings.invite"

    def __init__(self, tools: Tools, sheet: MeetingSheet) -> None:
        meeting = sheet.meeting
        names = TicksField(self.tr("给谁"), [(name, name) for name in meeting.addressees])
        fresh = tuple(name for name in meeting.addressees if last_told(meeting, name)[0] is None)
        way = ChoiceField(self.tr("怎样告诉"), options_of(Invitation), required=True, side="top")
        day = DateField(self.tr("哪天告诉的"), lambda: sheet.world.today, required=True, side="top")
        words = self.tr("一位一封，记下以后可以打印。改过期的，请再告诉一次。")
        super().__init__(tools, sheet, words, self.tr("记下"), {"names": names, "way": way, "told_on": day})
        names.set_value(fresh or meeting.addressees)
        way.set_value((Invitation.LETTER if fresh else Invitation.REMINDER).code)
        day.set_value(sheet.world.today)

    def draft(self) -> InviteToMeetingDraft:
        names = self.fields["names"]
        assert isinstance(names, TicksField)
        return InviteToMeetingDraft(self.id, self._about, names.ids(), self.text("way"), self.text("told_on"))


class PostponeForm(MeetingForm):
    """Another day, time or place."""

    form = "meetings.postpone"

    def __init__(self, tools: Tools, sheet: MeetingSheet) -> None:
        meeting = sheet.meeting
        fields: dict[str, Field] = {
            "on": DateField(self.tr("改到哪天"), lambda: sheet.world.today, required=True, side="top"),
            "times": TextField(self.tr("几点到几点"), required=True, side="top", hint="9:30-11:00"),
            "place": TextField(self.tr("在哪里开"), required=True, side="top"),
            "reason": LongTextField(self.tr("为什么改期"), required=True, side="top", lines=(2, 5)),
        }
        words = self.tr("原来的日子和改期的原因都留着。告诉过的人，请再告诉一次。")
        super().__init__(tools, sheet, words, self.tr("改期"), fields)
        fields["times"].set_value(meeting.at)
        fields["place"].set_value(meeting.place)

    def draft(self) -> PostponeMeetingDraft:
        return PostponeMeetingDraft(
            self.id, self._about, *(self.text(name) for name in ("on", "times", "place", "reason"))
        )


class AbsenceForm(MeetingForm):
    """Who did not come, and why."""

    form = "meetings.absence"

    def __init__(self, tools: Tools, sheet: MeetingSheet) -> None:
        names = [(name, name) for name in sheet.meeting.addressees]
        fields: dict[str, Field] = {
            "name": ChoiceField(self.tr("谁没有来"), names, required=True, side="top"),
            "reason": LongTextField(self.tr("为什么没有来"), required=True, side="top", lines=(2, 4)),
        }
        words = self.tr("来不来是各人的自由，记下来只为下次约个合适的时间，不计数。")
        super().__init__(tools, sheet, words, self.tr("记下"), fields)

    def draft(self) -> NoteAbsenceDraft:
        return NoteAbsenceDraft(self.id, self._about, self.text("name"), self.text("reason"))


class CancelForm(MeetingForm):
    """Why it is not held."""

    form = "meetings.cancel"

    def __init__(self, tools: Tools, sheet: MeetingSheet) -> None:
        why = LongTextField(self.tr("为什么不开了"), required=True, side="top", lines=(2, 5))
        words = self.tr("这次会还留在日程里，注明不开了。告诉过的人，请逐一说一声。")
        super().__init__(tools, sheet, words, self.tr("不开了"), {"reason": why})

    def draft(self) -> CancelMeetingDraft:
        return CancelMeetingDraft(self.id, self._about, self.text("reason"))
