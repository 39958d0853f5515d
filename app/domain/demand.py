"""A demand as it stands: one thing asked for, routed, timed, answered and reviewed on its own (decision 0006)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from app.domain.kinds import Triage
from app.domain.procedure_terms import ExecutionState, ReviewConclusion, ReviewStage
from app.domain.records import (
    Acceptance,
    Decline,
    DirectAnswer,
    Dispute,
    Execution,
    ExtensionGrant,
    FinalDecline,
    FormerAcceptance,
    Guidance,
    Investigation,
    Lead,
    Link,
    Mediation,
    MediationRefusal,
    Publication,
    Reopening,
    Reply,
    Review,
    SimpleProcedure,
    Standing,
    SuggestionAnswer,
    Transfer,
    Withdrawal,
)
from app.domain.terms import LegalClass, Outcome, Step

ENDED = (
    Step.GUIDED,
    Step.ANSWERED,
    Step.RETURNED,
    Step.DECLINED,
    Step.DECLINED_FINALLY,
    Step.FINAL,
    Step.WITHDRAWN,
)
"""Steps of demands with which nothing more is to be done; the case stands where its other demands stand."""


@dataclass(slots=True)
class DemandState:
    """One demand now."""

    id: str
    text: str
    category: str
    place: str
    place_detail: str
    against: str
    against_text: str
    legal_class: str
    triage: Triage
    capacity: str = ""
    """Code of `terms.Capacity`: as what our station received it; empty: nobody said."""
    no_accusation_in: str = ""
    """The words of which it was asked whether they accuse somebody, and said no."""
    link: Link | None = None
    guidance: Guidance | None = None
    answer: DirectAnswer | None = None
    transfers: list[Transfer] = field(default_factory=list)
    """The one that brought it here (incoming) first."""
    lead: Lead | None = None
    dispute: Dispute | None = None
    simple: SimpleProcedure | None = None
    acceptance: Acceptance | None = None
    former: FormerAcceptance | None = None
    """The first 受理 that was taken back."""
    decline: Decline | None = None
    final_decline: FinalDecline | None = None
    investigations: list[Investigation] = field(default_factory=list)
    mediations: list[Mediation] = field(default_factory=list)
    mediation_refusals: list[MediationRefusal] = field(default_factory=list)
    extension: ExtensionGrant | None = None
    reply: Reply | None = None
    """The answer that stands now."""
    fallen_reply: Reply | None = None
    """One that was made void before it reached anybody: what its corrected one begins with."""
    earlier_replies: list[Reply] = field(default_factory=list)
    """Answers that a 复查 or 复核 sent back, or that a reopening left behind, the oldest first."""
    answered_on: date | None = None
    """Day of the answer that ended the handling clock. A 复查 that sends it back does not start that clock anew."""
    suggestion: SuggestionAnswer | None = None
    executions: list[Execution] = field(default_factory=list)
    publications: list[Publication] = field(default_factory=list)
    reviews: list[Review] = field(default_factory=list)
    withdrawal: Withdrawal | None = None
    left_standing: Standing | None = None
    """What 重新办理 left in force until a new answer reaches the petitioner."""
    reopened: Reopening | None = None
    """The last 重新办理."""
    decided_before: list[date] = field(default_factory=list)
    """Days on which its way was decided before it was opened again: what was done in time stays done."""
    withdrawn_before: date | None = None
    """The day of a 撤回 after which it was opened again: what it ended stays ended."""
    noticed_on: date | None = None
    """First day a written notice about it reached the petitioner (Art. 23)."""
    delivered_on: date | None = None
    """Day the reply reached the petitioner: starts the review window (Art. 35)."""
    handled: bool = False

    @property
    def is_accusation(self) -> bool:
        """Whether it is a report or accusation (检举控告, Art. 30)."""
        return self.legal_class == LegalClass.ACCUSATION.code

    @property
    def outgoing(self) -> list[Transfer]:
        """Where we sent it, first to last."""
        return [t for t in self.transfers if not t.incoming]

    @property
    def sent(self) -> Transfer | None:
        """The transfer or assignment that holds now: the last one of ours that did not come back; who was only asked for help
        has not got it."""
        return next((t for t in reversed(self.outgoing) if not (t.returned or t.assists)), None)

    @property
    def incoming(self) -> Transfer | None:
        """How it came to us, for a case transferred in."""
        return next((t for t in self.transfers if t.incoming), None)

    @property
    def returns(self) -> int:
        """How often it came back: a unit gave it back, or we took it back."""
        return sum(t.returned for t in self.outgoing)

    @property
    def decided(self) -> bool:
        """Whether its way is settled here: what comes next is handling or nothing."""
        ends = (self.guidance, self.answer, self.decline, self.final_decline, self.suggestion, self.withdrawal)
        taken = self.acceptance is not None or self.reply is not None or self.answered_elsewhere
        return taken or any(ends) or self.given_back

    @property
    def given_back(self) -> bool:
        """It was transferred to us, we objected and the sender agreed."""
        return self.incoming is not None and self.incoming.returned

    @property
    def round(self) -> int:
        """Which answer in a row stands, or is awaited: 1 is the first. Ratings are given once a round."""
        return len(self.earlier_replies) + 1

    @property
    def answered_elsewhere(self) -> bool:
        """Another unit answered it: the matter came to us, or through us, for a 复查 or 复核 only."""
        return any(reply.unit_name for reply in (*self.earlier_replies, self.reply) if reply)

    @property
    def answers_elsewhere(self) -> tuple[str, str] | None:
        """(code, name) of the other unit whose answer it is, which also answers anew what a 复查 sends back."""
        given = (reply for reply in (self.reply, *reversed(self.earlier_replies)) if reply and reply.unit_name)
        return next(((reply.unit, reply.unit_name) for reply in given), None)

    @property
    def awaited_elsewhere(self) -> bool:
        """A 复查 or 复核 sent the answer of another unit back: that unit answers anew, nothing of it is ours to accept."""
        return self.answered_elsewhere and self.reply is None

    @property
    def review(self) -> Review | None:
        """The last 复查 or 复核 that was taken on."""
        return next((r for r in reversed(self.reviews) if not r.refused), None)

    def rests_on(self, review: Review) -> bool:
        """Whether nothing was asked, answered or carried out since this 复查 or 复核 gave its opinion."""
        answered_anew = review.sends_back and self.reply is not None
        carried_out = any(e.opinion == review.decided_entry for e in self.executions)
        return self.reviews[-1:] == [review] and not answered_anew and not carried_out

    @property
    def awaits_redo(self) -> bool:
        """Whether a 复查 or 复核 sent it back and nothing was answered since."""
        return self.review is not None and self.review.sends_back and self.reply is None

    @property
    def in_force(self) -> Standing:
        """The answer that holds towards the petitioner: after 重新办理 the one before, until a new one was delivered."""
        return self.left_standing or Standing(self.reply, self.delivered_on, self.reviews)

    @property
    def answer_entry(self) -> str:
        """Entry of the answer that holds: a 处理意见书, one given at the desk, or to a suggestion; empty where there is none."""
        holds = self.in_force.reply or self.answer or self.suggestion
        return holds.entry if holds else ""

    @property
    def publication(self) -> Publication | None:
        """How the answer that holds was made public, unless it was taken down."""
        return next((p for p in self.public if p.answer == self.answer_entry), None)

    @property
    def public(self) -> list[Publication]:
        """What can be read in public now, also of an answer that holds no longer."""
        return [p for p in self.publications if p.taken_down_on is None]

    @property
    def final(self) -> bool:
        """复核 has spoken the final word: the same fact and reason is no longer accepted (Art. 36(3))."""
        decided = (r for r in self.reviews if r.stage == ReviewStage.REREVIEW.code and r.decided_on and not r.refused)
        return any(not r.sends_back for r in decided)

    @property
    def to_carry_out(self) -> str:
        """Entry of the opinion that is to be carried out: an answer 支持, or a 复查 or 复核 that changed one (Art. 32);
        empty where there is none."""
        now = self.in_force
        changed = [r for r in now.reviews if r.decided_on and r.conclusion == ReviewConclusion.CHANGED.code]
        last_word = bool(changed) and changed[-1] is now.review and not changed[-1].sends_back
        point = now.reply.point if now.reply else None
        if now.reply and point and point.outcome == Outcome.SUPPORTED.code and not last_word:
            return now.reply.entry
        return changed[-1].decided_entry if changed else ""

    @property
    def agreement(self) -> Mediation | None:
        """The 调解 or 和解 whose agreement is in force, the last one."""
        return next((m for m in reversed(self.mediations) if m.effective_on), None)

    @property
    def unexecuted(self) -> bool:
        """Whether it is not carried out yet, as far as anybody noted of this opinion and no other."""
        opinion = self.to_carry_out
        last = next((e for e in reversed(self.executions) if e.opinion == opinion), None)
        return bool(opinion) and (last is None or last.state != ExecutionState.DONE.code)

    @property
    def promised_on(self) -> date | None:
        """The day by which it was promised to be carried out: as last noted, else as the opinion says."""
        opinion, reply = self.to_carry_out, self.in_force.reply
        noted = next((e.promised_on for e in reversed(self.executions) if e.opinion == opinion and e.promised_on), None)
        said = reply.point.promised_on if reply and reply.point and reply.entry == opinion else ""
        return noted or (date.fromisoformat(said) if said else None)

    @property
    def step(self) -> Step:
        """How far this demand has come."""
        if self.link:
            return Step.LINKED
        if self.withdrawal:
            return Step.WITHDRAWN
        return self._answered_step() or self._routed_step()

    def _answered_step(self) -> Step | None:
        if self.final_decline:
            return Step.DECLINED_FINALLY
        if (review := self.review) and not review.sends_back:
            again = review.stage == ReviewStage.REREVIEW.code
            if review.decided_on:
                return Step.FINAL if again else Step.REVIEWED
            return Step.IN_REREVIEW if again else Step.IN_REVIEW
        if self.awaited_elsewhere:
            return Step.REVIEWED
        if self.delivered_on:
            return Step.DELIVERED
        return Step.REPLIED if self.reply else None

    def _routed_step(self) -> Step:
        if self.answer or self.suggestion:
            return Step.ANSWERED
        if self.guidance:
            return Step.GUIDED
        if self.decline:
            return Step.DECLINED
        if self.acceptance:
            if any(m.open for m in self.mediations):
                return Step.MEDIATING
            return Step.HANDLING if self.handled else Step.ACCEPTED
        if sent := self.sent:
            return Step.ENTRUSTED if sent.due_on else Step.TRANSFERRED
        return Step.RETURNED if self.given_back else Step.REGISTERED
