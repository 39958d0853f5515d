"""What a leader's instruction leaves to somebody by a day: duties that become promises, on the case with it. No act itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.acts.act import Ids, on_case
from app.acts.leak import Named, Told, only_discipline
from app.acts.mediating import written
from app.acts.promising import made, promise_problems
from app.acts.stand_in import given_to
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import Duty
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

HALF = template(
    "instruction.half", QT_TRANSLATE_NOOP("Problem", "第 {row} 行还没有写全：谁来落实，落实什么，最迟哪天。")
)


def duty_owner(duty: Duty, world: World) -> str:
    """The id of the colleague who has the name, so that it stands on their 今日; empty for somebody elsewhere."""
    return next((m.id for m in world.staff if m.name == duty.who.strip() and not m.left), "")


def tells_owners(duties: Sequence[Duty], case: CaseState, world: World) -> list[Told]:
    """For `Act.tells`: whoever has to carry it out learns of the case, a unit or somebody."""
    said: list[Told] = []
    for duty in written(duties):
        said += [*given_to("duties", duty_owner(duty, world), duty.who, case, world), Named("duties", duty.who)]
    return said


def instructed_problems(duties: Sequence[Duty], case: CaseState, world: World) -> list[Problem]:
    """Problems of the rows, each whole or not there: an instruction without an owner or a day comes to nothing."""
    rows = written(duties)
    if rows and (problem := only_discipline(case, world)):
        return [problem]
    half = [number for number, row in enumerate(rows, 1) if not (row.who and row.what and row.by_on)]
    if half:
        return [Problem(HALF, "duties", {"row": str(half[0])})]
    found = (promise_problems(row.what, duty_owner(row, world), row.who, row.by_on, world) for row in rows)
    return [replace(problem, field="duties") for problems in found for problem in problems][:1]


def instructed(
    duties: Sequence[Duty], case: CaseState, given_in: str, given_on: str, world: World, ids: Ids
) -> list[NewEntry]:
    """`promise.made` for each row."""
    facts = [
        made(ids.entry(), row.what, duty_owner(row, world), row.who, row.by_on, world, given_in, given_on)
        for row in written(duties)
    ]
    return [on_case(case, fact, ids.entry()) for fact in facts]
