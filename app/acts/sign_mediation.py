"""协议签名: in force once every side has signed, at a 调解 with the mediator's signature and the seal of the committee (MED 29) or of
our own body. What it names a day for is a promise from then on."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    Act,
    Ids,
    States,
    act_day_problems,
    on_case,
    on_day,
    reads_case,
)
from app.acts.mediating import going_on, none_going_on, of_draft
from app.acts.meeting_audience import keeper_of
from app.acts.promising import made
from app.docket_rows import names_of
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.hall_terms import GivenIn, What
from app.domain.kinds import MediationSigned
from app.domain.masking import mask_names
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import MediationWay
from app.domain.records import Mediation
from app.domain.world import World
from app.ports.agenda import AgendaQuery

NOT_AGREED = template(
    "mediation.not_agreed", QT_TRANSLATE_NOOP("Problem", "还没有谈成协议，先记“谈成协议”再请各方签名。")
)
UNSIGNED = template(
    "mediation.unsigned",
    QT_TRANSLATE_NOOP("Problem", "还缺：{lacking}。齐了才生效（《人民调解法》第二十九条），先请补上。"),
)
UNSIGNED_TWO = template("mediation.unsigned_two", QT_TRANSLATE_NOOP("Problem", "双方都签名以后，和解协议书才算数。"))
UNSIGNED_OWN = template(
    "mediation.unsigned_own", QT_TRANSLATE_NOOP("Problem", "还缺：{lacking}。齐了协议才算数，先请补上。")
)
PARTIES, MEDIATOR, SEAL, OWN_MEDIATOR, OWN_SEAL = "parties", "mediator", "seal", "own_mediator", "own_seal"
SIGNS = {
    PARTIES: QT_TRANSLATE_NOOP("Word", "各方当事人签名、盖章或者按指印"),
    MEDIATOR: QT_TRANSLATE_NOOP("Word", "人民调解员签名"),
    SEAL: QT_TRANSLATE_NOOP("Word", "人民调解委员会盖章"),
    OWN_MEDIATOR: QT_TRANSLATE_NOOP("Word", "调解人员签名"),
    OWN_SEAL: QT_TRANSLATE_NOOP("Word", "本机关盖章"),
}


@dataclass(frozen=True, slots=True)
class SignMediationDraft:
    """Which agreement, what stands under it, from which day."""

    id: str
    case: str
    mediation: str = ""
    signed: tuple[str, ...] = ()
    """Keys of SIGNS."""
    effective_on: str = ""
    late_reason: str = ""
    """Why it is entered only now, when the day lies before today."""


def needed(mediation: Mediation) -> tuple[str, ...]:
    """What must stand under the agreement of this mediation."""
    if mediation.way == MediationWay.RECONCILIATION.code:
        return (PARTIES,)
    return (PARTIES, MEDIATOR, SEAL) if mediation.by_committee else (PARTIES, OWN_MEDIATOR, OWN_SEAL)


def unsigned(case: CaseState) -> list[Mediation]:
    """Mediations whose terms are agreed and wait for the signatures."""
    return [mediation for mediation in going_on(case) if mediation.agreed_on]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why there is nothing to sign."""
    if problem := none_going_on(case, world):
        return problem
    return None if unsigned(case) else Problem(NOT_AGREED)


def check(draft: SignMediationDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    mediation, problems = of_draft(draft.case, draft.mediation, states, world)
    if mediation is None:
        return problems
    if mediation.agreed_on is None:
        return [Problem(NOT_AGREED, "mediation")]
    if lacking := [SIGNS[key] for key in needed(mediation) if key not in draft.signed]:
        if mediation.way == MediationWay.RECONCILIATION.code:
            problems.append(Problem(UNSIGNED_TWO, "signed"))
        else:
            code = UNSIGNED if mediation.by_committee else UNSIGNED_OWN
            problems.append(Problem(code, "signed", {"lacking": lacking[0]}))
    what = QT_TRANSLATE_NOOP("Word", "谈成的日子")
    return problems + act_day_problems(
        draft.effective_on, draft.late_reason, "effective_on", world, mediation.agreed_on, what
    )


def on_agenda(draft: SignMediationDraft, states: States) -> tuple[AgendaQuery, ...]:
    """What was promised on the case already, at a meeting about it as well."""
    return (AgendaQuery((What.PROMISE.code, What.SIDES_DUTY.code), case=draft.case),)


def decide(draft: SignMediationDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`mediation.signed`, both days show when it is entered later; and `promise.made` for each duty with a day that was not
    promised at a meeting before."""
    file = states.files[draft.case]
    fact = MediationSigned(draft.mediation, draft.effective_on)
    signed = on_day(file.case, fact, draft, draft.effective_on, world, ids)
    known = {row.line.title for row in states.lines}
    names, given = names_of([file]), GivenIn.AGREEMENT.code
    promises = [
        made(ids.entry(), duty.what, keeper_of(duty.who, world), duty.who, duty.by_on, world, given, draft.effective_on)
        for duty in file.case.mediations[draft.mediation].duties
        if duty.by_on and known.isdisjoint((duty.what, mask_names(duty.what, names)))
    ]
    return [*signed, *(on_case(file.case, promise, ids.entry()) for promise in promises)]


ACT = Act("sign_mediation", "协议签名", SignMediationDraft, reads_case, check, decide, allowed, on_agenda=on_agenda)
