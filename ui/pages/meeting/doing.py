"""现在可以做: what may be done with a meeting now, each with its key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal

from app.acts.agree_meeting import barred
from app.domain.meeting_terms import MeetingStep
from ui import style
from ui.acts.act_panel import Tools
from ui.forms.kept_form import KeptForm
from ui.messages import sentence
from ui.pages.meeting.agreement import to_agreement, to_mediation
from ui.pages.meeting.agreement_forms import AgreeMeetingForm, SignMeetingForm
from ui.pages.meeting.day_forms import AbsenceForm, CancelForm, InviteForm, PostponeForm, UninviteForm
from ui.pages.meeting.minutes_form import MinutesForm
from ui.pages.meeting.plan_form import CallMeetingForm
from ui.pages.meeting.promise_forms import KeepPromiseForm, MovePromiseForm, TakeBackPromiseForm
from ui.pages.meeting.reading import MeetingSheet
from ui.pages.meeting.talk_forms import AnswerForm, ClausesForm, InitialForm, ProposalForm, RoundForm
from ui.parts.boxes import clear, column
from ui.parts.button import Button, ButtonKind
from ui.parts.card import Card
from ui.parts.labels import Label

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Doing:
    """One thing: its words, its key, whether it may be done now, and its form."""

    words: str
    icon: str
    key: str
    when: Callable[[MeetingSheet], bool]
    form: Callable[[Tools, MeetingSheet], KeptForm] | None = None
    leads: Callable[[MeetingSheet], tuple[str, object]] | None = None
    """Of what is done on its case: the page and what it shows."""
    by_keeper: bool = False
    """Whether whoever promised something does it as well, not only the station that called the meeting."""

    def now(self, sheet: MeetingSheet) -> bool:
        """Whether it may be done now by whoever sits here."""
        here = sheet.theirs is None or self.by_keeper or self.leads is not None
        return here and sheet.shut is None and self.when(sheet)

    @property
    def name(self) -> str:
        """The name of its form's drafts."""
        return getattr(self.form, "form", CallMeetingForm.form)


def doings() -> Sequence[Doing]:
    """In the order of a meeting's life."""
    return (
        Doing(translate("Meeting", "记纪要"), "note-pencil", "Alt+J", _to_minute, MinutesForm),
        Doing(translate("Meeting", "谈一轮"), "chats-circle", "Alt+T", _talking, RoundForm),
        Doing(translate("Meeting", "提方案"), "lightbulb", "Alt+F", _talking, ProposalForm),
        Doing(translate("Meeting", "各方怎么说"), "chat-circle-text", "Alt+X", _proposed, AnswerForm),
        Doing(translate("Meeting", "写条款"), "list-numbers", "Alt+K", _talking, ClausesForm),
        Doing(translate("Meeting", "逐条画押"), "check-square", "Alt+Y", _to_initial, InitialForm),
        Doing(translate("Meeting", "出协议书"), "file-text", "Alt+B", _to_agree, leads=to_agreement),
        Doing(translate("Meeting", "出协议书，先开调解"), "file-text", "Alt+B", _to_mediate, leads=to_mediation),
        Doing(translate("Meeting", "出协议书"), "file-text", "Alt+B", _to_agree_here, AgreeMeetingForm),
        Doing(translate("Meeting", "改协议书"), "pencil-simple", "Alt+B", _to_change, AgreeMeetingForm),
        Doing(translate("Meeting", "协议签名"), "pen-nib", "Alt+I", _to_sign, SignMeetingForm),
        Doing(translate("Meeting", "承诺兑现"), "check-circle", "Alt+D", _promised, KeepPromiseForm, by_keeper=True),
        Doing(translate("Meeting", "承诺改期"), "calendar-check", "Alt+C", _promised, MovePromiseForm, by_keeper=True),
        Doing(translate("Meeting", "承诺收回"), "arrow-u-up-left", "Alt+H", _promised, TakeBackPromiseForm, by_keeper=True),
        Doing(translate("Meeting", "请人、提醒"), "envelope-simple", "Alt+Q", _ahead, InviteForm),
        Doing(translate("Meeting", "不再请单位"), "user-minus", "Alt+R", _with_bodies, UninviteForm),
        Doing(translate("Meeting", "改期"), "calendar-blank", "Alt+G", _coming, PostponeForm),
        Doing(translate("Meeting", "谁没有来"), "user-minus", "Alt+W", _begun, AbsenceForm),
        Doing(
            translate("Meeting", "改这次会"), "pencil-simple", "Alt+E", _coming,
            lambda tools, sheet: CallMeetingForm(tools, sheet.world, sheet),
        ),
        Doing(translate("Meeting", "改纪要"), "pencil-simple", "Alt+J", _held, MinutesForm),
        Doing(translate("Meeting", "不开了"), "prohibit", "Alt+Z", _coming, CancelForm),
    )  # fmt: skip


def _coming(sheet: MeetingSheet) -> bool:
    return sheet.meeting.step is MeetingStep.COMING


def _with_bodies(sheet: MeetingSheet) -> bool:
    return _coming(sheet) and bool(sheet.meeting.bodies)


def _ahead(sheet: MeetingSheet) -> bool:
    return sheet.ahead


def _held(sheet: MeetingSheet) -> bool:
    return sheet.meeting.step is MeetingStep.HELD


def _to_minute(sheet: MeetingSheet) -> bool:
    return _coming(sheet) and _begun(sheet)


def _talking(sheet: MeetingSheet) -> bool:
    return _begun(sheet) and not sheet.meeting.agreed


def _proposed(sheet: MeetingSheet) -> bool:
    return _talking(sheet) and bool(sheet.meeting.proposals)


def _over(sheet: MeetingSheet) -> bool:
    """Whether it was held and minuted without any talk between sides: a talk may still begin, but it is not what waits."""
    meeting = sheet.meeting
    return _held(sheet) and not (meeting.rounds or meeting.proposals or meeting.clauses)


def _waits(one: Doing) -> bool:
    """Whether it is the next step of a meeting that is over, not only what may still be done to it."""
    return one.when not in (_talking, _begun, _held)


def _to_initial(sheet: MeetingSheet) -> bool:
    return _talking(sheet) and bool(sheet.meeting.clauses)


def _to_agree(sheet: MeetingSheet) -> bool:
    return bool(_settling(sheet) and sheet.cases[0].mediation)


def _to_mediate(sheet: MeetingSheet) -> bool:
    return bool(_settling(sheet) and not sheet.cases[0].mediation)


def _settling(sheet: MeetingSheet) -> bool:
    """Whether two sides wrote clauses about exactly one case on which a mediation goes on or may begin."""
    meeting = sheet.meeting
    alone = len(meeting.cases) == len(sheet.cases) == 1 and sheet.cases[0].settles
    return meeting.of_sides and _begun(sheet) and bool(meeting.clauses) and alone


def _to_agree_here(sheet: MeetingSheet) -> bool:
    """Where no single case may bear it: once every clause bears every mark."""
    return barred(sheet.meeting) is None and not _settling(sheet) and sheet.meeting.agreement is None and _begun(sheet)


def _to_change(sheet: MeetingSheet) -> bool:
    return barred(sheet.meeting) is None and _to_sign(sheet)


def _to_sign(sheet: MeetingSheet) -> bool:
    made = sheet.meeting.agreement
    return made is not None and not made.said.case and made.signed_on is None


def _promised(sheet: MeetingSheet) -> bool:
    return any(one.open for one in sheet.meeting.promises.values())


def _begun(sheet: MeetingSheet) -> bool:
    on = sheet.meeting.on
    return sheet.meeting.step is not MeetingStep.CANCELLED and on is not None and on <= sheet.world.today


class DoingCard(Card):
    """The buttons; `asked` carries what was pressed."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(" ", padded=False)
        self.set_title(self.tr("现在可以做"))
        self._list = column(gap=4, margins=(8, 4, 8, 8))
        self.add(self._list)
        self._buttons: list[Button] = []

    def show_sheet(self, sheet: MeetingSheet) -> None:
        """What may be done with this one; the first leads, unless the meeting is over and nothing of it waits."""
        clear(self._list)
        self._buttons = []
        self.setVisible(not sheet.meeting.read_only)
        found, over = [doing for doing in doings() if doing.now(sheet)], _over(sheet)
        if over:
            found.sort(key=lambda doing: doing.when is _talking)
        for number, one in enumerate(found):
            kind: ButtonKind = "secondary" if number or (over and not _waits(one)) else "primary"
            button = Button(one.words, kind, icon=one.icon, key=one.key, height=34, wide=True)
            button.clicked.connect(lambda _=False, one=one: self.asked.emit(one))
            self._list.addWidget(button)
            self._buttons.append(button)
            button.show()  # now, not with the next events: the next key may be for it
        if why := sheet.shut or sheet.theirs:
            self._list.addWidget(Label(sentence(why), style.SMALL, "soft", wrap=True))

    def focus_first(self) -> None:
        """The keys go to the first button."""
        if self._buttons:
            self._buttons[0].setFocus()
