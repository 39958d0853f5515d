"""家常话: what was talked about with the petitioner; possible at any time, also after closing."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    READ_ONLY,
    Act,
    Ids,
    States,
    checked_case,
    on_case,
    reads_case,
    required,
)
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import TalkNoted
from app.domain.problems import QT_TRANSLATE_NOOP, Problem
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class TalkDraft:
    """With whom, and the words."""

    id: str
    case: str
    with_whom: str = ""
    text: str = ""


def allowed(case: CaseState, world: World) -> Problem | None:
    """Talking is never over; only a case this program cannot read wholly is left alone."""
    return Problem(READ_ONLY) if case.read_only else None


def check(draft: TalkDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    return problems if case is None else problems + required(draft.text, "text", QT_TRANSLATE_NOOP("Word", "聊了什么"))


def decide(draft: TalkDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`talk.noted`."""
    case = states.files[draft.case].case
    return [on_case(case, TalkNoted(draft.with_whom.strip(), draft.text.strip()), draft.id)]


ACT = Act("talk", "家常话", TalkDraft, reads_case, check, decide, allowed)
