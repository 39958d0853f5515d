"""核实异议: the sender agrees, the material comes back and the demand is routed anew; or not, and the unit handles it (Art. 23(3))."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, checked_case, on_case, reads_case, required
from app.acts.interest import Bearing
from app.acts.sent import named, our_paper, transfers, unless
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import ObjectionDecided
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import Transfer
from app.domain.silence import silence_problem
from app.domain.terms import DocumentKind
from app.domain.world import World

AGREED, NOT_AGREED = "agreed", "not_agreed"
NOTHING_FILED = template("decide_objection.nothing", QT_TRANSLATE_NOOP("Problem", "没有等着核实的异议。"))
NO_OBJECTION = template("decide_objection.which", QT_TRANSLATE_NOOP("Problem", "请选核实的是哪一次异议。"))
NO_DECISION = template("decide_objection.decision", QT_TRANSLATE_NOOP("Problem", "请选同意还是不同意。"))


@dataclass(frozen=True, slots=True)
class DecideObjectionDraft:
    """On which transfer (id of its entry), the decision, why, and what material came back."""

    id: str
    case: str
    sent: str = ""
    decision: str = ""
    note: str = ""
    returned: str = ""


def undecided(case: CaseState) -> list[Transfer]:
    """The transfers whose objection waits for a decision."""
    return [t for t in transfers(case) if t.open_objection]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why no objection can be decided now."""
    return unless(undecided(case), case, world, Problem(NOTHING_FILED))


def check(draft: DecideObjectionDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    if named(draft.sent, undecided(case)) is None:
        problems.append(Problem(NO_OBJECTION, "sent"))
    if draft.decision not in (AGREED, NOT_AGREED):
        problems.append(Problem(NO_DECISION, "decision"))
    problems += required(draft.note, "note", QT_TRANSLATE_NOOP("Word", "核实的情况和理由")) or silence_problem(
        draft.note, "note"
    )
    if draft.decision == AGREED:
        problems += required(draft.returned, "returned", QT_TRANSLATE_NOOP("Word", "交还了哪些材料"))
    return problems


def decide(draft: DecideObjectionDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`objection.decided`; 退件核实意见 when it is we who sent it."""
    case = states.files[draft.case].case
    sent = named(draft.sent, undecided(case))
    assert sent is not None and sent.open_objection is not None
    agreed = draft.decision == AGREED
    fact = ObjectionDecided(
        objection=sent.open_objection.entry,
        agreed=agreed,
        note=draft.note.strip(),
        returned=draft.returned.strip() if agreed else "",
        decided_on=world.today.isoformat(),
    )
    paper = our_paper(DocumentKind.OBJECTION_DECISION, sent, case, world, ids, receiver=False)
    return [on_case(case, fact, draft.id), *paper]


ACT = Act(
    "decide_objection",
    "核实异议",
    DecideObjectionDraft,
    reads_case,
    check,
    decide,
    allowed,
    issues=(DocumentKind.OBJECTION_DECISION,),
    bearing=Bearing.MOVES,
)
