"""调解、和解: begun only with both sides' consent on record (Art. 33); that one side does not wish it is recorded as well.

The handling clock goes on: mediation is no suspension (Art. 34).
"""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    NO_DEMAND,
    Act,
    Ids,
    States,
    act_day_problems,
    checked_case,
    day_problems,
    on_day,
    picked,
    reads_case,
    required,
)
from app.acts.in_hand import in_hand, nothing_to_settle, order_problems, petition_matters
from app.acts.leak import Told, in_words
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import MediationDeclined, MediationOpened
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import MediationHost, MediationSide, MediationWay
from app.domain.world import World

GOING_ON = template(
    "mediation.going_on", QT_TRANSLATE_NOOP("Problem", "这几项诉求正在调解、和解，谈成或者结束以后才能再开始一次。")
)
NO_WAY = template("mediation.way", QT_TRANSLATE_NOOP("Problem", "请选调解还是和解。"))
ASK_FIRST = template(
    "mediation.ask_first", QT_TRANSLATE_NOOP("Problem", "请先问双方愿不愿意：争议双方都同意才能调解（第三十三条）。")
)
NO_CONSENT = template(
    "mediation.consent",
    QT_TRANSLATE_NOOP("Problem", "没有{side}哪天同意、凭什么知道的记录，不能开始（第三十三条）。"),
)
BOTH = "both"
"""Both sides agree; the other answers are the side that does not wish it."""


@dataclass(frozen=True, slots=True)
class OpenMediationDraft:
    """What both sides said; with their consent, when and how each gave it, with whom and before whom."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    way: str = MediationWay.MEDIATION.code
    answer: str = ""
    """BOTH, or the code of the side that does not wish it; nothing is assumed."""
    words: str = ""
    """When and how it was asked, where one side does not wish it."""
    other_party: str = ""
    other_contact: str = ""
    petitioner_consent_on: str = ""
    petitioner_evidence: str = ""
    other_consent_on: str = ""
    other_evidence: str = ""
    mediators: str = ""
    committee: str = ""
    opened_on: str = ""
    late_reason: str = ""
    """Why it is entered only now, when the day lies before today."""
    host: str = MediationHost.COMMITTEE.code
    """Of a 调解 who mediates."""


def settleable(case: CaseState, world: World) -> list[DemandState]:
    """The demands in hand for which no mediation goes on."""
    return [d for d in petition_matters(in_hand(case, world)) if not any(m.open for m in d.mediations)]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why no mediation can begin here now."""
    if problem := nothing_to_settle(case, world):
        return problem
    return None if settleable(case, world) else Problem(GOING_ON)


def tells(draft: OpenMediationDraft, case: CaseState, world: World) -> list[Told]:
    """The other side, and who mediates."""
    return [
        *in_words("other_party", draft.other_party),
        *in_words("mediators", draft.mediators),
        *in_words("committee", draft.committee),
    ]


def check(draft: OpenMediationDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    if not picked(settleable(case, world), draft.demands):
        problems.append(Problem(NO_DEMAND, "demands"))
    if draft.way not in {way.code for way in MediationWay} or draft.host not in {host.code for host in MediationHost}:
        problems.append(Problem(NO_WAY, "way"))
    if draft.answer == BOTH:
        problems += _consent_problems(draft, case, world)
    elif draft.answer in {side.code for side in MediationSide}:
        problems += required(draft.words, "words", QT_TRANSLATE_NOOP("Word", "什么时候、怎样问的"))
    else:
        return [*problems, Problem(ASK_FIRST, "answer")]
    what = QT_TRANSLATE_NOOP("Word", "收到的日子")
    return problems + act_day_problems(draft.opened_on, draft.late_reason, "opened_on", world, case.received_on, what)


def _consent_problems(draft: OpenMediationDraft, case: CaseState, world: World) -> list[Problem]:
    problems = required(draft.other_party, "other_party", QT_TRANSLATE_NOOP("Word", "对方是谁"))
    received, opened = QT_TRANSLATE_NOOP("Word", "收到的日子"), QT_TRANSLATE_NOOP("Word", "开始的日子")
    for side in MediationSide:
        day_field, evidence_field = f"{side.code}_consent_on", f"{side.code}_evidence"
        day, evidence = getattr(draft, day_field), getattr(draft, evidence_field)
        lacking = [f for f, text in ((day_field, day), (evidence_field, evidence)) if not text.strip()]
        if lacking:
            problems.append(Problem(NO_CONSENT, lacking[0], {"side": side.chinese}))
        if day.strip():
            problems += day_problems(day, day_field, world, case.received_on, received)
            problems += order_problems(day, draft.opened_on, day_field, opened)
    if draft.way == MediationWay.MEDIATION.code:
        problems += required(draft.mediators, "mediators", QT_TRANSLATE_NOOP("Word", "调解员"))
    if _by_committee(draft):
        problems += required(draft.committee, "committee", QT_TRANSLATE_NOOP("Word", "哪个人民调解委员会"))
    return problems


def _by_committee(draft: OpenMediationDraft) -> bool:
    return draft.way == MediationWay.MEDIATION.code and draft.host == MediationHost.COMMITTEE.code


def decide(draft: OpenMediationDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`mediation.opened`, or `mediation.declined` where one side does not wish it."""
    case = states.files[draft.case].case
    demands = tuple(d.id for d in picked(settleable(case, world), draft.demands))
    fact: MediationOpened | MediationDeclined = (
        _opened(draft, demands)
        if draft.answer == BOTH
        else MediationDeclined(draft.way, demands, draft.answer, draft.words.strip(), draft.opened_on)
    )
    return on_day(case, fact, draft, draft.opened_on, world, ids)


def _opened(draft: OpenMediationDraft, demands: tuple[str, ...]) -> MediationOpened:
    third = draft.way == MediationWay.MEDIATION.code
    return MediationOpened(
        mediation=draft.id,
        way=draft.way,
        demands=demands,
        other_party=draft.other_party.strip(),
        petitioner_consent_on=draft.petitioner_consent_on,
        petitioner_evidence=draft.petitioner_evidence.strip(),
        other_consent_on=draft.other_consent_on,
        other_evidence=draft.other_evidence.strip(),
        opened_on=draft.opened_on,
        other_contact=draft.other_contact.strip(),
        mediators=draft.mediators.strip() if third else "",
        committee=draft.committee.strip() if _by_committee(draft) else "",
    )


ACT = Act("open_mediation", "调解、和解", OpenMediationDraft, reads_case, check, decide, allowed, tells=tells)
