"""谈成协议: the terms, with their paper to be signed (Art. 33, MED 28-29). No term may be paid with silence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app.acts.act import Act, Ids, States, issue, on_case, reads_case, required
from app.acts.mediating import duty_problems, none_going_on, of_draft, written
from app.acts.meeting_audience import shut
from app.acts.meetings import on_meeting, reads_meeting, state_of, theirs
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.kinds import ClauseMark, Duty, MediationAgreed, MeetingAgreed
from app.domain.meetings import MeetingState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import MediationWay
from app.domain.records import Mediation
from app.domain.silence import bargain_problem
from app.domain.terms import DocumentKind
from app.domain.world import World

DAY_PAST = template("duties.past", QT_TRANSLATE_NOOP("Problem", "第 {row} 行的期限已经过了，请核对。"))
PAPERS = (
    DocumentKind.MEDIATION_AGREEMENT, DocumentKind.OWN_MEDIATION_AGREEMENT, DocumentKind.RECONCILIATION_AGREEMENT,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class AgreeMediationDraft:
    """Facts, what is disputed, who answers for what, and who does what by when."""

    id: str
    case: str
    mediation: str = ""
    facts: str = ""
    dispute: str = ""
    responsibility: str = ""
    duties: tuple[Duty, ...] = ()
    meeting: str = ""
    """The meeting at which it was talked over: the marks made there go along with the duties that stand as they were marked."""


def reads(draft: AgreeMediationDraft) -> tuple[Subject, ...]:
    """The case, and the meeting."""
    return (*reads_case(draft), *(reads_meeting(draft) if draft.meeting else ()))


def check(draft: AgreeMediationDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    mediation, problems = of_draft(draft.case, draft.mediation, states, world)
    if mediation is None:
        return problems
    for name, what in (
        ("facts", QT_TRANSLATE_NOOP("Word", "主要事实")),
        ("dispute", QT_TRANSLATE_NOOP("Word", "争议事项")),
        ("responsibility", QT_TRANSLATE_NOOP("Word", "各方的责任")),
    ):
        problems += required(getattr(draft, name), name, what) + bargain_problem(getattr(draft, name), name)
    wrong = duty_problems(draft.duties, "duties")
    return problems + (wrong or _past_days(draft, world))


def paper_of(mediation: Mediation) -> DocumentKind:
    """The agreement of a committee, of our own body, or between the two (Art. 33, MED 28)."""
    if mediation.way == MediationWay.RECONCILIATION.code:
        return DocumentKind.RECONCILIATION_AGREEMENT
    return DocumentKind.MEDIATION_AGREEMENT if mediation.by_committee else DocumentKind.OWN_MEDIATION_AGREEMENT


def _past_days(draft: AgreeMediationDraft, world: World) -> list[Problem]:
    rows = enumerate(written(draft.duties), 1)
    past = [number for number, duty in rows if duty.by_on and date.fromisoformat(duty.by_on) < world.today]
    return [Problem(DAY_PAST, "duties", {"row": str(number)}) for number in past[:1]]


def decide(draft: AgreeMediationDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`mediation.agreed` and its 协议书, which binds once it is signed; on the meeting it came from `meeting.agreed`."""
    case = states.files[draft.case].case
    mediation = case.mediations[draft.mediation]
    meeting: MeetingState | None = states.others.get(Subject("meeting", draft.meeting))
    if meeting is not None and draft.case not in meeting.cases:
        meeting = None
    fact = MediationAgreed(
        mediation=mediation.id,
        facts=draft.facts.strip(),
        dispute=draft.dispute.strip(),
        responsibility=draft.responsibility.strip(),
        duties=written(draft.duties),
        agreed_on=world.today.isoformat(),
        marks=_marks(draft, meeting) if meeting else (),
    )
    demands = [case.demands[id_] for id_ in mediation.demands if id_ in case.demands]
    paper = issue(paper_of(mediation), case, demands, world, ids)
    noted = [_noted(draft, states, paper_of(mediation), world, ids)] if may_note(meeting, world) else []
    return [on_case(case, fact, draft.id), paper, *noted]


def _marks(draft: AgreeMediationDraft, meeting: MeetingState) -> tuple[ClauseMark, ...]:
    """The marks of the meeting to what stands as it was marked there, by its place here."""
    places = {duty: place for place, duty in enumerate(written(draft.duties), 1)}
    told = ((mark, places.get(meeting.clauses[mark.clause - 1].duty)) for mark in meeting.marks)
    return tuple(replace(mark, clause=place) for mark, place in told if place)


def may_note(meeting: MeetingState | None, world: World) -> bool:
    """Whether the meeting says that its agreement stands on the case: where it was called here, and nobody learns of a restricted
    case by it."""
    if meeting is None or meeting.read_only:
        return False
    return theirs(meeting, world) is None and shut(meeting, world) is None


def _noted(draft: AgreeMediationDraft, states: States, kind: DocumentKind, world: World, ids: Ids) -> NewEntry:
    """`meeting.agreed`: the agreement of the meeting is the one of its case."""
    fact = MeetingAgreed(kind.code, state_of(draft, states).terms, world.today.isoformat(), case=draft.case)
    return on_meeting(draft, states, fact, ids.entry())


ACT = Act(
    "agree_mediation", "谈成协议", AgreeMediationDraft, reads, check, decide, none_going_on,
    issues=PAPERS,
)  # fmt: skip
