"""出协议书、协议签名 at a meeting that is about no case, or about several."""

from __future__ import annotations

from app.acts.agree_mediation import PAPERS
from app.acts.agree_meeting import COMMITTEE, RECONCILIATION, AgreeMeetingDraft
from app.acts.sign_mediation import SIGNS
from app.acts.sign_meeting import SignMeetingDraft, needed
from app.domain.meetings import MeetingState
from ui.acts.act_panel import Tools
from ui.fields import ChoiceField, DateField, Field, LongTextField, TextField, TicksField
from ui.pages.meeting.day_forms import MeetingForm
from ui.pages.meeting.reading import MeetingSheet
from ui.words import capital, spoken, word

CONSENTS = ("first_consent", "second_consent")


class AgreeMeetingForm(MeetingForm):
    """Which paper, who signs for each side, what it was about; the clauses and their marks go in by themselves."""

    form = "meetings.agree"

    def __init__(self, tools: Tools, sheet: MeetingSheet) -> None:
        fields = {**self._signers(sheet), **self._matter(sheet)}
        words = self.tr(
            "画过押的条款逐条写进去，谁哪天画的也印上；只是条款以外的，写在这里。协议不能拿不再信访作条件。"
        )
        super().__init__(tools, sheet, words, self.tr("出协议书，等签名"), fields)
        self._show(sheet)
        fields["paper"].edited.connect(self._fit)
        self._fit()

    def _signers(self, sheet: MeetingSheet) -> dict[str, Field]:
        first, second = sheet.meeting.first, sheet.meeting.second
        signs, agreed = self.tr("“{party}”由谁签名"), self.tr("“{party}”什么时候、怎样同意调解的")
        who, how = self.tr("姓名；代表几户几人"), self.tr("如：10 月 20 日会上当面说的，签了到")
        papers = [(kind.code, capital(word(kind))) for kind in PAPERS]
        return {
            "paper": ChoiceField(self.tr("哪一种协议书"), papers, required=True, side="top"),
            "committee": TextField(self.tr("哪个人民调解委员会"), required=True, side="top"),
            "mediators": TextField(self.tr("调解员"), required=True, side="top"),
            "first_by": TextField(signs.format(party=first), required=True, side="top", hint=who),
            "second_by": TextField(signs.format(party=second), required=True, side="top", hint=who),
            "first_consent": TextField(agreed.format(party=first), required=True, side="top", hint=how),
            "second_consent": TextField(agreed.format(party=second), required=True, side="top", hint=how),
        }

    def _matter(self, sheet: MeetingSheet) -> dict[str, Field]:
        return {
            "facts": LongTextField(self.tr("主要事实"), required=True, side="top", lines=(3, 8)),
            "dispute": LongTextField(self.tr("争议事项"), required=True, side="top", lines=(2, 6)),
            "responsibility": LongTextField(self.tr("各方的责任"), required=True, side="top", lines=(2, 6)),
            "agreed_on": DateField(self.tr("哪天谈成的"), lambda: sheet.world.today, required=True, side="top"),
        }

    def _show(self, sheet: MeetingSheet) -> None:
        """What was said in the agreement before, else what the talk says already."""
        meeting = sheet.meeting
        made = meeting.agreement.said if meeting.agreement and not meeting.agreement.said.case else None
        if made is not None:
            before = {name: getattr(made, name, "") for name in self.fields}
        else:
            before = {
                "mediators": meeting.chair_name, "dispute": meeting.title, "agreed_on": sheet.world.today.isoformat(),
                "facts": noted(meeting), "first_by": signer(meeting, meeting.first), "second_by": signer(meeting, meeting.second),
            }  # fmt: skip
        for name, value in before.items():
            self.fields[name].set_value(value or None)

    def _fit(self) -> None:
        """A committee is asked for where one mediates, consent and mediator at a 调解."""
        paper = self.text("paper")
        self.fields["committee"].setVisible(paper == COMMITTEE)
        for name in ("mediators", *CONSENTS):
            self.fields[name].setVisible(paper != RECONCILIATION)

    def draft(self) -> AgreeMeetingDraft:
        names = ("paper", "first_by", "second_by", *CONSENTS, "mediators", "committee")
        rest = ("facts", "dispute", "responsibility", "agreed_on")
        return AgreeMeetingDraft(self.id, self._about, *(self.text(name) for name in (*names, *rest)))


class SignMeetingForm(MeetingForm):
    """What stands under the paper, and since when."""

    form = "meetings.sign"

    def __init__(self, tools: Tools, sheet: MeetingSheet) -> None:
        assert sheet.meeting.agreement is not None
        asked = needed(sheet.meeting.agreement.said.paper)
        fields: dict[str, Field] = {
            "signed": TicksField(self.tr("协议书上已经有"), [(key, capital(spoken(SIGNS[key]))) for key in asked]),
            "signed_on": DateField(self.tr("哪天签齐的"), lambda: sheet.world.today, required=True, side="top"),
        }
        super().__init__(tools, sheet, self.tr("各方各拿一份，留一份。"), self.tr("记下"), fields)
        fields["signed_on"].set_value(sheet.world.today)

    def draft(self) -> SignMeetingDraft:
        signed = self.fields["signed"]
        assert isinstance(signed, TicksField)
        return SignMeetingDraft(self.id, self._about, signed.ids(), self.text("signed_on"))


def noted(meeting: MeetingState) -> str:
    """What was noted at the end of the rounds."""
    return "\n".join(one.note for one in meeting.rounds if one.note)


def signer(meeting: MeetingState, party: str) -> str:
    """Who made the marks of a party."""
    return "、".join(dict.fromkeys(mark.signed_by for mark in meeting.marks if mark.party == party))
