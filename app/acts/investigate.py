"""调查核实: who was asked where, what was found, on what evidence (Art. 31(6)); the reply may take the findings over."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    NO_DEMAND,
    Act,
    Ids,
    States,
    act_day_problems,
    case_open,
    checked_case,
    on_day,
    picked,
    reads_case,
    required,
)
from app.acts.in_hand import in_hand, nothing_in_hand
from app.acts.reviewing import asked_of_us
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import InvestigationRecorded
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

WAYS = (
    QT_TRANSLATE_NOOP("Word", "当面询问"),
    QT_TRANSLATE_NOOP("Word", "现场查看"),
    QT_TRANSLATE_NOOP("Word", "查阅资料"),
    QT_TRANSLATE_NOOP("Word", "书面询问"),
    QT_TRANSLATE_NOOP("Word", "检测鉴定"),
    QT_TRANSLATE_NOOP("Word", "其他"),
)
"""How it was looked into; stored as it is."""
NO_SOURCE = template(
    "investigate.source", QT_TRANSLATE_NOOP("Problem", "请写明问了谁，或者看了什么材料：没有来源的事实写进答复站不住。")
)


@dataclass(frozen=True, slots=True)
class InvestigateDraft:
    """What was looked into on one day."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    way: str = WAYS[0]
    place: str = ""
    asked: str = ""
    """Units and staff."""
    people: str = ""
    """Other people; masked wherever names are."""
    findings: str = ""
    evidence: str = ""
    investigated_on: str = ""
    late_reason: str = ""
    """Why it is entered only now, when the day lies before today."""


def investigable(case: CaseState, world: World) -> list[DemandState]:
    """The demands we handle, and those whose 复查 or 复核 we were asked for."""
    reviewed = {id_ for review in case.running_reviews if asked_of_us(review, world) for id_ in review.demands}
    handled = {d.id for d in in_hand(case, world)}
    return [d for d in case.open_demands if d.id in handled | reviewed]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why there is nothing to look into here."""
    if problem := case_open(case, world):
        return problem
    return None if investigable(case, world) else nothing_in_hand(case, world)


def check(draft: InvestigateDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    if not picked(investigable(case, world), draft.demands):
        problems.append(Problem(NO_DEMAND, "demands"))
    problems += required(draft.way, "way", QT_TRANSLATE_NOOP("Word", "怎样调查的"))
    if not any(text.strip() for text in (draft.asked, draft.people, draft.evidence)):
        problems.append(Problem(NO_SOURCE, "asked"))
    problems += required(draft.findings, "findings", QT_TRANSLATE_NOOP("Word", "查明的事实"))
    what = QT_TRANSLATE_NOOP("Word", "收到的日子")
    return problems + act_day_problems(
        draft.investigated_on, draft.late_reason, "investigated_on", world, case.received_on, what
    )


def decide(draft: InvestigateDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`investigation.recorded`; both days show when it is entered later."""
    case = states.files[draft.case].case
    fact = InvestigationRecorded(
        demands=tuple(d.id for d in picked(investigable(case, world), draft.demands)),
        way=draft.way.strip(),
        place=draft.place.strip(),
        asked=draft.asked.strip(),
        findings=draft.findings.strip(),
        evidence=draft.evidence.strip(),
        investigated_on=draft.investigated_on,
        people=draft.people.strip(),
    )
    return on_day(case, fact, draft, draft.investigated_on, world, ids)


ACT = Act("investigate", "调查核实", InvestigateDraft, reads_case, check, decide, allowed)
