"""提方案: a way out that is laid on the table, by whom. None may ask for silence as its price."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, required
from app.acts.meetings import not_cancelled, on_meeting, reads_meeting
from app.domain.entries import NewEntry
from app.domain.kinds import MeetingProposed
from app.domain.problems import QT_TRANSLATE_NOOP, Problem
from app.domain.silence import bargain_problem
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class MakeProposalDraft:
    """What is proposed, and who proposes it."""

    id: str
    meeting: str
    text: str = ""
    by: str = ""


def check(draft: MakeProposalDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    meeting, problems = not_cancelled(draft, states, world)
    if meeting is None:
        return problems
    problems = required(draft.text, "text", QT_TRANSLATE_NOOP("Word", "方案怎么说"))
    problems += bargain_problem(draft.text, "text")
    return problems + required(draft.by, "by", QT_TRANSLATE_NOOP("Word", "谁提的"))


def decide(draft: MakeProposalDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`meeting.proposed`."""
    return [on_meeting(draft, states, MeetingProposed(draft.id, draft.text.strip(), draft.by.strip()))]


ACT = Act("make_proposal", "提方案", MakeProposalDraft, reads_meeting, check, decide)
