"""The short forms of a meeting: told, put off, who did not come, not held at all."""

from __future__ import annotations

from app.acts.cancel_meeting import CancelMeetingDraft
from app.acts.invite_to_meeting import InviteToMeetingDraft
from app.acts.meeting_audience import body_named, cut
from app.acts.note_absence import NoteAbsenceDraft
from app.acts.postpone_meeting import PostponeMeetingDraft
from app.acts.uninvite_from_meeting import UninviteFromMeetingDraft
from app.domain.meeting_terms import Invitation
from app.domain.meetings import last_told
from app.domain.units import org_of
from ui import style
from ui.acts.act_panel import Tools
from ui.fields import ChoiceField, DateField, Field, LongTextField, TextField, TicksField
from ui.forms.kept_form import KeptForm
from ui.pages.meeting.reading import MeetingSheet
from ui.parts.labels import Label
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


class _Reach(Field):
    """Nothing to type: whom the records of the meeting reach once these bodies are taken out."""

    def __init__(self, sheet: MeetingSheet, names: TicksField) -> None:
        super().__init__("", side="none")
        self._sheet, self._names = sheet, names
        self._label = Label("", style.SMALL, "soft", wrap=True)
        self._build(self._label)
        names.edited.connect(self.show_reach)
        self.hide()

    def value(self) -> object:
        return ""

    def set_value(self, value: object) -> None:
        self.show_reach()

    def show_reach(self) -> None:
        """Say it of those that are ticked."""
        meeting, world, names = self._sheet.meeting, self._sheet.world, self._names.ids()
        gone = cut(meeting, names, world)
        apart = [name for name in names if (body := body_named(name, world)) and org_of(body.org) in gone]
        reached = [name for name in names if name not in apart and body_named(name, world)]
        told = []
        if apart:
            told.append(
                self.tr("{names}：只再收到“不再请”和原因，以前收到的还留在那里，以后的记录到不了。").format(
                    names="、".join(apart)
                )
            )
        if reached:
            told.append(
                self.tr(
                    "{names}：不再发请柬；它归属的信访部门是本站或者留下单位的上级、同一处，记录照样收得到。"
                ).format(names="、".join(reached))
            )
        self._label.setText("\n".join(told))
        self.setVisible(bool(told))


class UninviteForm(MeetingForm):
    """Which bodies are no longer asked, and why."""

    form = "meetings.uninvite"

    def __init__(self, tools: Tools, sheet: MeetingSheet) -> None:
        names = TicksField(self.tr("不再请哪些单位"), [(name, name) for name in sheet.meeting.bodies])
        why = LongTextField(self.tr("为什么不再请"), required=True, side="top", lines=(2, 5))
        words = self.tr("去掉以后不再给它请柬和提醒。最好打个电话说一声。要去掉几个的，一次去掉：一次会只能去掉一次。")
        fields: dict[str, Field] = {"names": names, "reach": _Reach(sheet, names), "reason": why}
        super().__init__(tools, sheet, words, self.tr("不再请"), fields)

    def draft(self) -> UninviteFromMeetingDraft:
        names = self.fields["names"]
        assert isinstance(names, TicksField)
        return UninviteFromMeetingDraft(self.id, self._about, names.ids(), self.text("reason"))

    def saved(self) -> None:
        super().saved()
        self.tools.messages.status(self.tr("已记下。以前收到的还留在那些单位，以后的记录不再传去。"))


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
