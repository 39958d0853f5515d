"""谈一轮、提方案、各方怎么说、写条款、逐条画押."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.acts.answer_proposal import AnswerProposalDraft
from app.acts.initial_clauses import InitialClausesDraft
from app.acts.make_proposal import MakeProposalDraft
from app.acts.note_round import NoteRoundDraft
from app.acts.write_clauses import WriteClausesDraft
from app.domain.kinds import Duty
from app.domain.meetings import MeetingState
from app.ports import DraftRow
from ui.acts.act_panel import Tools
from ui.acts.duties_field import DutiesField
from ui.acts.one_of_field import OneOfField
from ui.acts.promise_fields import PromiseFields
from ui.fields import ChoiceField, DateField, Field, LongTextField, TextField, TicksField
from ui.pages.meeting.day_forms import MeetingForm
from ui.pages.meeting.party_fields import PositionsField, StancesField
from ui.pages.meeting.reading import MeetingSheet


def clause_words(number: int, duty: Duty) -> str:
    """A clause in one line."""
    return QCoreApplication.translate("Meeting", "{number}. {who}：{what}").format(
        number=number, who=duty.who, what=duty.what
    )


class RoundForm(MeetingForm):
    """One round: what each party wants and needs."""

    form = "meetings.round"

    def __init__(self, tools: Tools, sheet: MeetingSheet) -> None:
        fields: dict[str, Field] = {
            "on": DateField(self.tr("哪天谈的"), lambda: sheet.world.today, required=True, side="top"),
            "positions": PositionsField(self.tr("各方怎么说"), sheet.meeting.parties),
            "note": LongTextField(self.tr("谈到哪一步"), side="top", lines=(2, 6)),
        }
        self._promise = PromiseFields(lambda: sheet.world.today, sheet.ask_keepers())
        fields |= self._promise.fields
        words = self.tr("先听完，再写；照他们自己的话。要什么写上面，真正在意的写下面。")
        super().__init__(tools, sheet, words, self.tr("记下这一轮"), fields)
        fields["on"].set_value(sheet.world.today)
        self._hear(sheet)

    def _hear(self, sheet: MeetingSheet) -> None:
        """What a party said is theirs to keep, unless somebody else is named."""
        promise = self._promise
        promise.setParent(self)
        promise.stand_in(self.holder)
        promise.denied.connect(self._no_promise)
        self.listen("note", sheet.world, lambda: not promise.is_open, promise.take)
        self._positions().listen(
            sheet.world.lookup.promise_words, lambda: not promise.is_open, lambda party, said: promise.take(said, party)
        )

    def _no_promise(self) -> None:
        self._promise.put_away()
        self.fields["note"].setFocus()

    def _positions(self) -> PositionsField:
        positions = self.fields["positions"]
        assert isinstance(positions, PositionsField)
        return positions

    def take_up(self, draft: DraftRow) -> None:
        super().take_up(draft)
        self._promise.fit()

    def draft(self) -> NoteRoundDraft:
        return NoteRoundDraft(
            self.id, self._about, self.text("on"), self._positions().positions(), self.text("note"),
            self._promise.promised(),
        )  # fmt: skip


class ProposalForm(MeetingForm):
    """A way out, and who laid it on the table."""

    form = "meetings.propose"

    def __init__(self, tools: Tools, sheet: MeetingSheet) -> None:
        fields: dict[str, Field] = {
            "text": LongTextField(self.tr("方案怎么说"), required=True, side="top", lines=(3, 8)),
            "by": TextField(self.tr("谁提的"), required=True, side="top"),
        }
        super().__init__(tools, sheet, "", self.tr("记下方案"), fields)

    def draft(self) -> MakeProposalDraft:
        return MakeProposalDraft(self.id, self._about, self.text("text"), self.text("by"))


class AnswerForm(MeetingForm):
    """What the parties say to a proposal now."""

    form = "meetings.answer"

    def __init__(self, tools: Tools, sheet: MeetingSheet) -> None:
        proposals = list(sheet.meeting.proposals.values())
        fields: dict[str, Field] = {
            "proposal": OneOfField(self.tr("哪一个方案"), [(one.id, one.text) for one in proposals], last=True),
            "stances": StancesField(self.tr("各方怎么说"), sheet.meeting.parties),
            "on": DateField(self.tr("哪天说的"), lambda: sheet.world.today, required=True, side="top"),
        }
        words = self.tr("谁都可以改主意，改了再记一次。")
        super().__init__(tools, sheet, words, self.tr("记下"), fields)
        fields["on"].set_value(sheet.world.today)
        fields["proposal"].edited.connect(self._show)
        self._show()

    def _show(self) -> None:
        """What they said so far."""
        proposal = self.sheet.meeting.proposals[self.text("proposal")]
        told = {name: (one.stance, one.words) for name, one in proposal.stances.items()}
        parties = self.sheet.meeting.parties
        self.fields["stances"].set_value([[party, *told.get(party, ("", ""))] for party in parties])

    def draft(self) -> AnswerProposalDraft:
        stances = self.fields["stances"]
        assert isinstance(stances, StancesField)
        return AnswerProposalDraft(self.id, self._about, self.text("proposal"), stances.stances(), self.text("on"))


class ClausesForm(MeetingForm):
    """The clauses, as they are to be agreed."""

    form = "meetings.clauses"

    def __init__(self, tools: Tools, sheet: MeetingSheet) -> None:
        hint = self.tr("写到最后一行会自动添一行；每一条都写最迟哪天，当日也算。")
        duties = DutiesField(self.tr("谁、做什么、最迟哪天"), sheet.world.today, hint, ask=sheet.ask_keepers())
        words = self.tr("一条一件事，每条都写日子。改过以后，画过的押不算，请各方重新画。")
        super().__init__(tools, sheet, words, self.tr("写好了"), {"clauses": duties})
        written = [clause.duty for clause in sheet.meeting.clauses]
        duties.set_value([[duty.who, duty.what, duty.by_on] for duty in written])

    def draft(self) -> WriteClausesDraft:
        clauses = self.fields["clauses"]
        assert isinstance(clauses, DutiesField)
        return WriteClausesDraft(self.id, self._about, clauses.duties())


class InitialForm(MeetingForm):
    """A party marks clauses; those it has not marked yet are ticked."""

    form = "meetings.initial"

    def __init__(self, tools: Tools, sheet: MeetingSheet) -> None:
        meeting = sheet.meeting
        waiting = [party for party in meeting.parties if _open_to(meeting, party)]
        ticks = [(str(n), clause_words(n, clause.duty)) for n, clause in enumerate(meeting.clauses, 1)]
        fields: dict[str, Field] = {
            "party": ChoiceField(self.tr("哪一方"), [(one, one) for one in waiting], required=True, side="top"),
            "clauses": TicksField(self.tr("画了哪几条"), ticks),
            "signed_by": TextField(self.tr("谁画的押"), required=True, side="top"),
            "on": DateField(self.tr("哪天画的"), lambda: sheet.world.today, required=True, side="top"),
        }
        words = self.tr("一条一条念给他听，懂了、同意了再画。各方都画了的那一条，成为承诺。")
        super().__init__(tools, sheet, words, self.tr("记下"), fields)
        fields["on"].set_value(sheet.world.today)
        fields["party"].set_value(waiting[0] if waiting else None)
        fields["party"].edited.connect(self._tick)
        self._tick()

    def _tick(self) -> None:
        self.fields["clauses"].set_value(_open_to(self.sheet.meeting, self.text("party")))

    def draft(self) -> InitialClausesDraft:
        clauses = self.fields["clauses"]
        assert isinstance(clauses, TicksField)
        return InitialClausesDraft(
            self.id, self._about, self.sheet.meeting.terms, tuple(map(int, clauses.ids())), self.text("party"),
            self.text("signed_by"), self.text("on"),
        )  # fmt: skip


def _open_to(meeting: MeetingState, party: str) -> tuple[str, ...]:
    """The clauses that a party has not marked yet."""
    return tuple(str(n) for n in range(1, len(meeting.clauses) + 1) if party in meeting.lacking(n))
