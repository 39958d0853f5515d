"""确定牵头单位: several units are concerned; which one leads, which take part, and who decided it (Art. 24)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.acts.accusing import not_led
from app.acts.act import (
    NO_DEMAND,
    Act,
    Ids,
    States,
    case_open,
    checked_case,
    chosen,
    on_case,
    reads_case,
    required,
)
from app.acts.interest import Bearing
from app.acts.leak import ToBody, Told
from app.acts.transfer import body_problems
from app.acts.undecided import nothing_left
from app.domain.case import CaseState
from app.domain.demand import ENDED, DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import LeadFixed, UnitName
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import LeadDecider
from app.domain.world import World

NOTHING_OPEN = template("lead.nothing", QT_TRANSLATE_NOOP("Problem", "这一件的诉求都已经答复或者了结。"))
NO_DECIDER = template("lead.decider", QT_TRANSLATE_NOOP("Problem", "请选由谁确定的（第二十四条第一款）。"))
NO_OTHERS = template("lead.others", QT_TRANSLATE_NOOP("Problem", "请写上配合的单位；只涉及一个单位的，直接转送就好。"))
TWICE = template("lead.twice", QT_TRANSLATE_NOOP("Problem", "{unit}写了两次，请核对。"))


@dataclass(frozen=True, slots=True)
class FixLeadDraft:
    """The units by their codes, and who decided it."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    lead: str = ""
    others: tuple[str, ...] = ()
    decided_by: str = LeadDecider.AGREEMENT.code
    note: str = ""


def in_progress(case: CaseState, demands: Sequence[str] = ()) -> list[DemandState]:
    """The chosen demands that still wait for their answer; never an accusation, which is nobody's to hear of but whose it is."""
    return [d for d in chosen(case, demands) if not d.reply and d.step not in ENDED and not d.is_accusation]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why there is nothing to lead."""
    if problem := case_open(case, world):
        return problem
    return None if in_progress(case) else not_led(case, world) or nothing_left(case, world, NOTHING_OPEN)


def units_problems(units: Sequence[str], field_name: str, world: World) -> list[Problem]:
    """Problems of units that are to hear of a case: unknown, abolished, named twice."""
    problems = []
    for place, code in enumerate(units):
        name = f"{field_name}.{place}"
        problems += body_problems(code, name, world)
        if code in units[:place] and (body := world.lookup.directory.body(code)):
            problems.append(Problem(TWICE, name, {"unit": body.name}))
    return problems


def unit_name(code: str, world: World) -> UnitName:
    """A unit with its name of today."""
    body = world.lookup.directory.body(code)
    return UnitName(code, body.name if body else code)


def to_units(units: Sequence[str], field_name: str) -> list[Told]:
    """Units that hear of a case, by their places in a field."""
    return [ToBody(f"{field_name}.{place}", code) for place, code in enumerate(units)]


def tells(draft: FixLeadDraft, case: CaseState, world: World) -> list[Told]:
    """The units that lead and take part."""
    return [ToBody("lead", draft.lead), *to_units(draft.others, "others")]


def check(draft: FixLeadDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    if not in_progress(case, draft.demands):
        problems.append(Problem(NO_DEMAND, "demands"))
    problems += body_problems(draft.lead, "lead", world)
    if not draft.others:
        problems.append(Problem(NO_OTHERS, "others.0"))
    problems += units_problems(draft.others, "others", world)
    if draft.lead in draft.others and (body := world.lookup.directory.body(draft.lead)):
        problems.append(Problem(TWICE, f"others.{draft.others.index(draft.lead)}", {"unit": body.name}))
    if draft.decided_by not in {decider.code for decider in LeadDecider}:
        problems.append(Problem(NO_DECIDER, "decided_by"))
    elif draft.decided_by != LeadDecider.AGREEMENT.code:
        problems += required(draft.note, "note", QT_TRANSLATE_NOOP("Word", "谁在什么时候怎么定的"))
    return problems


def decide(draft: FixLeadDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`lead.fixed`."""
    case = states.files[draft.case].case
    units = [unit_name(code, world) for code in (draft.lead, *draft.others)]
    fact = LeadFixed(
        demands=tuple(d.id for d in in_progress(case, draft.demands)),
        lead=units[0],
        others=tuple(units[1:]),
        decided_by=draft.decided_by,
        note=draft.note.strip(),
        fixed_on=world.today.isoformat(),
    )
    return [on_case(case, fact, draft.id)]


ACT = Act(
    "fix_lead",
    "确定牵头单位",
    FixLeadDraft,
    reads_case,
    check,
    decide,
    allowed,
    tells=tells,
    bearing=Bearing.MOVES,
    gives=True,
)
