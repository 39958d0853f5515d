"""领导批示: what a leader instructed on a case, with who carries it out by when; that becomes promises (Art. 18)."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    Act,
    Ids,
    States,
    act_day_problems,
    case_stands,
    checked_case,
    minds_nothing,
    on_day,
    reads_case,
    required,
)
from app.acts.instructing import instructed, instructed_problems, tells_owners
from app.acts.interest import Bearing
from app.acts.leak import Named, Told
from app.acts.mediating import written
from app.acts.stand_in import given_to
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.hall_terms import GivenIn
from app.domain.kinds import Duty, InstructionGiven
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.silence import silence_problem
from app.domain.world import World

NO_DUTY = template(
    "instruction.no_duty",
    QT_TRANSLATE_NOOP("Problem", "请写上谁来落实、落实什么、最迟哪天。没有人落实的批示，等于没有批示。"),
)


@dataclass(frozen=True, slots=True)
class InstructDraft:
    """Who instructed what on which day, and who carries out what by when."""

    id: str
    case: str
    leader: str = ""
    """User id; empty for a leader who is none of ours, then `leader_name` says who."""
    leader_name: str = ""
    post: str = ""
    text: str = ""
    given_on: str = ""
    duties: tuple[Duty, ...] = ()
    late_reason: str = ""
    """Why it is entered only now, when the day lies before today."""


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why nothing can be instructed on it; after 办结 it can."""
    return case_stands(case, world)


def tells(draft: InstructDraft, case: CaseState, world: World) -> list[Told]:
    """The leader knows of the case, and whoever carries it out learns of it."""
    leader = given_to("leader_name", draft.leader, draft.leader_name, case, world)
    return [*leader, Named("post", draft.post), *tells_owners(draft.duties, case, world)]


def check(draft: InstructDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    problems = required(draft.leader_name, "leader_name", QT_TRANSLATE_NOOP("Word", "哪位领导"))
    problems += required(draft.post, "post", QT_TRANSLATE_NOOP("Word", "职务"))
    problems += required(draft.text, "text", QT_TRANSLATE_NOOP("Word", "怎样批示的"))
    problems += silence_problem(draft.text, "text")
    what = QT_TRANSLATE_NOOP("Word", "收到的日子")
    problems += act_day_problems(draft.given_on, draft.late_reason, "given_on", world, case.received_on, what)
    if not written(draft.duties):
        problems.append(Problem(NO_DUTY, "duties"))
    return problems + instructed_problems(draft.duties, case, world)


def decide(draft: InstructDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`instruction.given`, and `promise.made` for each duty."""
    case = states.files[draft.case].case
    fact = InstructionGiven(draft.leader_name.strip(), draft.post.strip(), draft.text.strip(), draft.given_on)
    along = instructed(draft.duties, case, GivenIn.INSTRUCTION.code, draft.given_on, world, ids)
    return [*on_day(case, fact, draft, draft.given_on, world, ids), *along]


ACT = Act(
    "instruct", "领导批示", InstructDraft, reads_case, check, decide, allowed, tells=tells, minds=minds_nothing,
    bearing=Bearing.MOVES, gives=True,
)  # fmt: skip
