"""各方怎么说: which party accepts a proposal, which wants to think, which does not; each may change its mind."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.acts.act import Act, Ids, States, back_dated, day_problems
from app.acts.meetings import not_cancelled, on_meeting, reads_meeting
from app.acts.note_round import NO_PARTY
from app.domain.entries import NewEntry
from app.domain.kinds import MeetingAnswered, PartyStance
from app.domain.meeting_terms import Stance
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

WHICH = template("proposal.which", QT_TRANSLATE_NOOP("Problem", "请选是哪一个方案。"))
NO_ANSWER = template("proposal.no_answer", QT_TRANSLATE_NOOP("Problem", "还没有记哪一方怎么说。"))
_KNOWN = {stance.code for stance in Stance}


@dataclass(frozen=True, slots=True)
class AnswerProposalDraft:
    """Which proposal, and what the parties say to it."""

    id: str
    meeting: str
    proposal: str = ""
    stances: tuple[PartyStance, ...] = ()
    on: str = ""


def check(draft: AnswerProposalDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    meeting, problems = not_cancelled(draft, states, world)
    if meeting is None:
        return problems
    problems = [] if draft.proposal in meeting.proposals else [Problem(WHICH, "proposal")]
    if not any(one.stance in _KNOWN for one in draft.stances):
        problems.append(Problem(NO_ANSWER, "stances"))
    unknown = [one.party for one in draft.stances if one.party not in meeting.parties]
    problems += [Problem(NO_PARTY, "stances", {"name": name}) for name in unknown[:1]]
    return problems + day_problems(draft.on, "on", world, None, "")


def decide(draft: AnswerProposalDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`meeting.answered`."""
    said = tuple(replace(one, words=one.words.strip()) for one in draft.stances if one.stance in _KNOWN)
    fact = MeetingAnswered(draft.proposal, said, draft.on)
    return [on_meeting(draft, states, fact, happened_on=back_dated(draft.on, world))]


ACT = Act("answer_proposal", "各方怎么说", AnswerProposalDraft, reads_meeting, check, decide)
