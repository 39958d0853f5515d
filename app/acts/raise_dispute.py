"""报请决定由谁受理: laid before the common superior; where there is none, before the joint conference (Art. 24(1))."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.acts.act import NO_DEMAND, Act, Ids, States, checked_case, issue, on_case, reads_case, required
from app.acts.fix_lead import allowed, in_progress, to_units, unit_name, units_problems
from app.acts.interest import Bearing
from app.acts.leak import ToBody, Told, in_words
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import DisputeRaised, UnitName
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.silence import silence_problem
from app.domain.terms import DocumentKind
from app.domain.world import World

TWO_UNITS = template("dispute.units", QT_TRANSLATE_NOOP("Problem", "受理有争议的至少是两个单位，请都写上。"))
NOT_THE_SUPERIOR = template(
    "dispute.superior",
    QT_TRANSLATE_NOOP("Problem", "这几个单位的共同上一级机关是{superior}，应当报它决定（第二十四条第一款）。"),
)
TO_CONFERENCE = template(
    "dispute.conference",
    QT_TRANSLATE_NOOP(
        "Problem", "这几个单位没有共同的上一级机关，由共同的信访工作联席会议协调处理（第二十四条第一款）。"
    ),
)


@dataclass(frozen=True, slots=True)
class RaiseDisputeDraft:
    """The units that disagree, by their codes; who is to decide: a body by its code, or by name the joint conference."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    to: str = ""
    to_name: str = ""
    question: str = ""
    approver: str = ""
    """签发人 of the 请示; nobody where it is ours to decide."""


def decider(units: Sequence[str], world: World) -> UnitName:
    """Who decides a dispute between these units by Art. 24(1)."""
    directory = world.lookup.directory
    if superior := directory.common_superior(units):
        return UnitName(superior.code, superior.name)
    line = directory.line_of(world.station.org)
    return UnitName("", f"{line[-2].name if len(line) > 1 else line[-1].name}信访工作联席会议")


def tells(draft: RaiseDisputeDraft, case: CaseState, world: World) -> list[Told]:
    """The units that disagree, who decides, and who signs the 请示."""
    return [*to_units(draft.units, "units"), ToBody("to", draft.to), *in_words("approver", draft.approver)]


def ours_to_decide(to: str, world: World) -> bool:
    """Whether we are the common superior ourselves: nobody writes to themselves."""
    return to in world.lookup.directory.own_bodies(world.station.org)


def check(draft: RaiseDisputeDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    if not in_progress(case, draft.demands):
        problems.append(Problem(NO_DEMAND, "demands"))
    problems += units_problems(draft.units, "units", world)
    if len(draft.units) < 2:
        problems.append(Problem(TWO_UNITS, f"units.{len(draft.units)}"))
    elif not problems:
        by_law = decider(draft.units, world)
        if by_law.code and draft.to != by_law.code:
            problems.append(Problem(NOT_THE_SUPERIOR, "to", {"superior": by_law.name}))
        elif draft.to and not by_law.code:
            problems.append(Problem(TO_CONFERENCE, "to"))
    if not ours_to_decide(draft.to, world):
        problems += required(draft.approver, "approver", QT_TRANSLATE_NOOP("Word", "签发人"))
    problems += required(draft.to_name, "to", QT_TRANSLATE_NOOP("Word", "报谁决定"))
    return problems + required(draft.question, "question", QT_TRANSLATE_NOOP("Word", "争议是什么")) or silence_problem(
        draft.question, "question"
    )


def decide(draft: RaiseDisputeDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`dispute.raised`, and the 请示 to whoever decides."""
    case = states.files[draft.case].case
    demands = in_progress(case, draft.demands)
    body = world.lookup.directory.body(draft.to)
    fact = DisputeRaised(
        demands=tuple(d.id for d in demands),
        units=tuple(unit_name(code, world) for code in draft.units),
        to=UnitName(draft.to, body.name if body else draft.to_name.strip()),
        question=draft.question.strip(),
        raised_on=world.today.isoformat(),
        approver=draft.approver.strip(),
    )
    raised = on_case(case, fact, draft.id, body.org if body else "")
    if ours_to_decide(draft.to, world):
        return [raised]
    return [raised, issue(DocumentKind.DISPUTE_REQUEST, case, demands, world, ids)]


ACT = Act(
    "raise_dispute",
    "报请决定由谁受理",
    RaiseDisputeDraft,
    reads_case,
    check,
    decide,
    allowed,
    issues=(DocumentKind.DISPUTE_REQUEST,),
    tells=tells,
    bearing=Bearing.MOVES,
    gives=True,
)
