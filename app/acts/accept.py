"""受理: take demands on and tell the petitioner the way and the procedure (Art. 23); the handling clock starts (Art. 34)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.acts.accusing import named_beside
from app.acts.act import (
    NO_DEMAND,
    Act,
    Ids,
    States,
    act_day_problems,
    checked_case,
    issue,
    on_case,
    on_day,
    reads_case,
    required,
)
from app.acts.capacity import acceptance_problem
from app.acts.leak import by_our_station
from app.acts.undecided import undecided, undecided_left
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import CaseAccepted, CaseCorrected
from app.domain.legal_ways import DECIDED_ELSEWHERE
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.summary import nobody_named
from app.domain.terms import DocumentKind, LegalClass
from app.domain.world import World
from app.ports import CaseFile

NO_CLASS = template("accept.class", QT_TRANSLATE_NOOP("Problem", "这项诉求还没有依法分类，请先选一类，期限才算得对。"))
OTHER_PROCEDURE = template(
    "accept.procedure",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这项诉求另有法定程序，由那里定，信访不受理（第三十一条第（一）至（四）项）。请用“引导到法定途径”，或者转送有权处理的"
        "机关、单位；分类不对的，先按“更正”改分类。",
    ),
)
OTHER_PROCEDURE_SENT_TO_US = template(
    "accept.procedure_sent_to_us",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这项诉求另有法定程序，由那里定，信访不受理（第三十一条第（一）至（四）项）。请用“引导到法定途径”，或者向转来的单位提出异议"
        "（第二十三条第三款）；分类不对的，先按“更正”改分类。",
    ),
)
NAMES_OTHERS = template(
    "accept.names_others",
    QT_TRANSLATE_NOOP(
        "Problem",
        "诉求里还写了{units}，不归本单位管理。也反映那里的人的，不能受理：先按“更正”补上反映对象，再转送纪检监察机关（第二十二条第二款、第三十条）。",
    ),
)
_NOT_HERE = (
    *(c.code for c in (LegalClass.UNCLASSIFIED, LegalClass.ACCUSATION, LegalClass.APPEAL_6)),
    *DECIDED_ELSEWHERE,
)
ACCEPTABLE = (LegalClass.APPEAL_6, *(c for c in LegalClass if c.code not in _NOT_HERE))
"""The classes that may be chosen at acceptance, the usual one first; a report or accusation is registered as such or
not at all."""


@dataclass(frozen=True, slots=True)
class AcceptDraft:
    """Which demands are taken on, from which day, and whom the petitioner may ask."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    accepted_on: str = ""
    """ISO day; the date on the notice (domain.md 4, acceptance date)."""
    contact: str = ""
    legal_class: str = ""
    """The class of those demands that the desk left unclassified; no clock is right without it (Art. 31)."""
    late_reason: str = ""
    """Why it is entered only now, when the day lies before today."""
    authority: str = ""
    """Why an accusation is for us and not for the discipline body."""


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why nothing of the case can be accepted here now."""
    if problem := undecided_left(case, world):
        return problem
    problems = [_why_not(case, d, world) for d in undecided(case, world)]
    return problems[0] if all(problems) else None


def _why_not(case: CaseState, demand: DemandState, world: World) -> Problem | None:
    if demand.legal_class in DECIDED_ELSEWHERE:
        return Problem(OTHER_PROCEDURE_SENT_TO_US if demand.incoming else OTHER_PROCEDURE, "demands")
    return acceptance_problem(case, [demand], world)


def acceptable(case: CaseState, world: World) -> list[DemandState]:
    """The demands that may be accepted here now."""
    return [d for d in undecided(case, world) if _why_not(case, d, world) is None]


def check(draft: AcceptDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    demands = undecided(case, world, draft.demands)
    if not demands:
        problems.append(Problem(NO_DEMAND, "demands"))
    problems += [p for d in demands if (p := _why_not(case, d, world))][:1]
    if unclassified(case, world, draft.demands) and draft.legal_class not in {c.code for c in ACCEPTABLE}:
        problems.append(Problem(NO_CLASS, "legal_class"))
    if any(d.is_accusation for d in demands):
        problems += required(draft.authority, "authority", QT_TRANSLATE_NOOP("Word", "凭什么由本单位办"))
    what = QT_TRANSLATE_NOOP("Word", "收到的日子")
    problems += act_day_problems(draft.accepted_on, draft.late_reason, "accepted_on", world, case.received_on, what)
    return problems


def asks(draft: AcceptDraft, states: States, world: World) -> list[Problem]:
    """Whether the words of an accusation are about somebody else as well, whom we do not manage."""
    case = states.case(draft.case)
    accusing = [d for d in undecided(case, world, draft.demands) if d.is_accusation] if case else []
    names = [name for d in accusing for name in named_beside(d, world)]
    return [Problem(NAMES_OTHERS, values={"units": "、".join(dict.fromkeys(names))})] if names else []


def unclassified(case: CaseState, world: World, demands: Sequence[str] = ()) -> list[DemandState]:
    """The chosen demands that still need a class before they can be accepted."""
    return [d for d in undecided(case, world, demands) if d.legal_class == LegalClass.UNCLASSIFIED.code]


def decide(draft: AcceptDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`case.accepted` and its notice."""
    case = states.files[draft.case].case
    demands = undecided(case, world, draft.demands)
    fact = CaseAccepted(
        demands=tuple(d.id for d in demands),
        accepted_on=draft.accepted_on,
        handler=world.station.org,
        handler_name=world.station.name,
        contact=draft.contact.strip(),
        authority=draft.authority.strip() if any(d.is_accusation for d in demands) else "",
    )
    classes = {f"demand.{d.id}.legal_class": draft.legal_class for d in unclassified(case, world, draft.demands)}
    corrected = [on_case(case, CaseCorrected(classes, "受理时分类"), ids.entry())] if classes else []
    return [
        *corrected,
        *on_day(case, fact, draft, draft.accepted_on, world, ids),
        *notice(states.files[draft.case], demands, world, ids),
    ]


def notice(file: CaseFile, demands: Sequence[DemandState], world: World, ids: Ids) -> list[NewEntry]:
    """受理告知书, unless nobody left a name to give it to (Art. 23(2))."""
    if nobody_named(file.case, file.people):
        return []
    return [issue(DocumentKind.ACCEPTANCE, file.case, demands, world, ids)]


ACT = Act(
    "accept",
    "受理",
    AcceptDraft,
    reads_case,
    check,
    decide,
    allowed,
    issues=(DocumentKind.ACCEPTANCE,),
    tells=by_our_station,
    asks=asks,
    gives=True,
)
