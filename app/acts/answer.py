"""直接答复: a question, thanks, a suggestion or a simple matter, answered at the desk; on paper only where it is wished.

So is the result of what we took on by another way than the petition procedure told: it gets no 处理意见书 (Art. 30-32).
"""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    NO_DEMAND,
    Act,
    Ids,
    States,
    case_open,
    checked_case,
    chosen,
    issue,
    on_case,
    reads_case,
    required,
)
from app.acts.in_hand import by_another_way
from app.acts.leak import Told, by_our_station
from app.acts.undecided import ALL_DECIDED, nothing_left, undecided
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import CaseAnswered, CaseCorrected
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import AnswerWay
from app.domain.silence import silence_problem
from app.domain.terms import DocumentKind, LegalClass
from app.domain.world import World

AT_THE_DESK = (LegalClass.QUESTION, LegalClass.THANKS, LegalClass.SUGGESTION)
"""Classes that a desk may answer without more."""
ACCUSATION = template(
    "answer.accusation",
    QT_TRANSLATE_NOOP("Problem", "检举控告不在窗口答复，按管理权限转送纪检监察机关（第二十二条第二款）。"),
)
NEEDS_OPINION = template(
    "answer.opinion",
    QT_TRANSLATE_NOOP(
        "Problem",
        "求决的事要出处理意见书（第三十一条第（六）项）；事情简单的，先转为简易办理，信访人不要书面的，再直接答复。",
    ),
)
OTHER_PROCEDURE = template(
    "answer.procedure", QT_TRANSLATE_NOOP("Problem", "这件事有法定的程序，请引导到法定途径（第三十一条）。")
)
NO_CLASS = template(
    "answer.class", QT_TRANSLATE_NOOP("Problem", "这项诉求还没有依法分类，请说明是咨询、感谢还是建议意见。")
)
NO_WAY = template("answer.way", QT_TRANSLATE_NOOP("Problem", "请选怎么答复的。"))
ON_PAPER = template(
    "answer.on_paper", QT_TRANSLATE_NOOP("Problem", "简易办理的事要书面答复的，请出处理意见书（第三十二条）。")
)


@dataclass(frozen=True, slots=True)
class AnswerDraft:
    """Which demands, the words, and how they were said."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    text: str = ""
    way: str = AnswerWay.SPOT.code
    legal_class: str = ""
    """The class of those demands that the desk left unclassified."""


def in_simple(d: DemandState) -> bool:
    """Whether a demand runs in the simple procedure without an answer yet."""
    return d.simple is not None and d.simple.left_on is None and not (d.reply or d.answer or d.withdrawal)


def answerable(case: CaseState, world: World, demands: tuple[str, ...] = ()) -> list[DemandState]:
    """The demands that may be answered at the desk now."""
    handled = {d.id for d in by_another_way(case, world)}
    return [d for d in chosen(case, demands) if d.id in handled or _may(case, d, world)]


def _may(case: CaseState, d: DemandState, world: World) -> bool:
    classes = {c.code for c in (*AT_THE_DESK, LegalClass.UNCLASSIFIED)}
    if in_simple(d):
        return d.simple is not None and not d.simple.wants_paper
    return d.legal_class in classes and d in undecided(case, world)


def unclassified(case: CaseState, world: World, demands: tuple[str, ...] = ()) -> list[DemandState]:
    """The chosen demands that still need a class."""
    return [d for d in answerable(case, world, demands) if d.legal_class == LegalClass.UNCLASSIFIED.code]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why nothing can be answered at the desk now."""
    if problem := case_open(case, world):
        return problem
    if answerable(case, world):
        return None
    if case.accuses:
        return Problem(ACCUSATION)
    left = [d for d in case.open_demands if in_simple(d)] or undecided(case, world)
    if not left:
        return nothing_left(case, world, ALL_DECIDED)
    needs = any(d.legal_class == LegalClass.APPEAL_6.code for d in left)
    return Problem(NEEDS_OPINION if needs else OTHER_PROCEDURE)


def tells(draft: AnswerDraft, case: CaseState, world: World) -> list[Told]:
    """Our own station, where it answers what it took on."""
    return by_our_station(draft, case, world) if by_another_way(case, world) else []


def check(draft: AnswerDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    demands = answerable(case, world, draft.demands)
    if not demands:
        problems.append(Problem(NO_DEMAND, "demands"))
    if unclassified(case, world, draft.demands) and draft.legal_class not in {c.code for c in AT_THE_DESK}:
        problems.append(Problem(NO_CLASS, "legal_class"))
    problems += required(draft.text, "text", QT_TRANSLATE_NOOP("Word", "怎么答复的")) + silence_problem(
        draft.text, "text"
    )
    if draft.way not in {way.code for way in AnswerWay}:
        problems.append(Problem(NO_WAY, "way"))
    if draft.way == AnswerWay.PAPER.code and any(in_simple(d) for d in demands):
        problems.append(Problem(ON_PAPER, "way"))
    return problems


def decide(draft: AnswerDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`case.answered`, and where paper was wished 答复告知书."""
    case = states.files[draft.case].case
    demands = answerable(case, world, draft.demands)
    fact = CaseAnswered(tuple(d.id for d in demands), draft.text.strip(), draft.way, world.today.isoformat())
    classes = {f"demand.{d.id}.legal_class": draft.legal_class for d in unclassified(case, world, draft.demands)}
    corrected = [on_case(case, CaseCorrected(classes, "答复时分类"), ids.entry())] if classes else []
    wished = draft.way == AnswerWay.PAPER.code
    papers = [issue(DocumentKind.ANSWER, case, demands, world, ids)] if wished else []
    return [*corrected, on_case(case, fact, draft.id), *papers]


ACT = Act(
    "answer",
    "直接答复",
    AnswerDraft,
    reads_case,
    check,
    decide,
    allowed,
    issues=(DocumentKind.ANSWER,),
    tells=tells,
)
