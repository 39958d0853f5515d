"""包案: who stands for a case, at which of the five levels, until when (四级书记). One of a 积案 is the sponsor of its plan, too."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    Act,
    Ids,
    States,
    case_open,
    checked_case,
    coming_day_problems,
    minds_nothing,
    on_case,
    reads_case,
    required,
)
from app.acts.promising import PAST
from app.acts.sponsoring import sponsor_problems, tells_sponsor
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import CaseSponsored
from app.domain.meeting_terms import Level
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.silence import silence_problem
from app.domain.world import World

NO_LEVEL = template("sponsor.level", QT_TRANSLATE_NOOP("Problem", "请选哪一级包案。"))


@dataclass(frozen=True, slots=True)
class SponsorCaseDraft:
    """Who, at which level, until when; why, where somebody else sponsored it before."""

    id: str
    case: str
    level: str = ""
    owner: str = ""
    """User id of the sponsor; empty for somebody elsewhere, then `owner_name` says who."""
    owner_name: str = ""
    until: str = ""
    reason: str = ""


def changes_hands(draft: SponsorCaseDraft, case: CaseState) -> bool:
    """Whether somebody else sponsors the case so far."""
    now = case.sponsorship
    return now is not None and now.sponsor_name != draft.owner_name.strip()


def check(draft: SponsorCaseDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, case_open)
    if case is None or problems:
        return problems
    problems = [] if draft.level in {level.code for level in Level} else [Problem(NO_LEVEL, "level")]
    nobody = sponsor_problems(draft)
    problems += nobody
    if not nobody and changes_hands(draft, case):
        problems += required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么换人"))
    problems += silence_problem(draft.reason, "reason")
    return problems + coming_day_problems(draft.until, "until", world, PAST)


def decide(draft: SponsorCaseDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`case.sponsored`."""
    fact = CaseSponsored(draft.owner, draft.owner_name.strip(), draft.level, draft.until, draft.reason.strip())
    return [on_case(states.files[draft.case].case, fact, draft.id)]


ACT = Act(
    "sponsor_case", "包案", SponsorCaseDraft, reads_case, check, decide, case_open, tells=tells_sponsor,
    minds=minds_nothing, gives=True,
)  # fmt: skip
