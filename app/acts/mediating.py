"""What the acts on 调解 and 和解 share: which go on, which of them a draft names, the duties of an agreement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.acts.act import NOT_FOUND, States, case_open, day_format_problems
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.kinds import Duty
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import MediationWay
from app.domain.records import Mediation
from app.domain.silence import bargain_problem
from app.domain.world import World

NONE_OPEN = template("mediation.none", QT_TRANSLATE_NOOP("Problem", "没有正在进行的调解、和解。"))
WHICH = template("mediation.which", QT_TRANSLATE_NOOP("Problem", "请选是哪一次调解、和解。"))
NO_DUTY = template("duties.none", QT_TRANSLATE_NOOP("Problem", "请至少写一行：谁、做什么。"))
HALF_DUTY = template("duties.half", QT_TRANSLATE_NOOP("Problem", "第 {row} 行请把“谁”和“做什么”都写上。"))
DUTY_DAY = template("duties.day", QT_TRANSLATE_NOOP("Problem", "第 {row} 行的日期读不懂，请写成 2026-10-19 的样子。"))


def going_on(case: CaseState) -> list[Mediation]:
    """The mediations that go on: opened, and neither in force nor ended."""
    return [mediation for mediation in case.mediations.values() if mediation.open]


def none_going_on(case: CaseState, world: World) -> Problem | None:
    """Why there is no mediation to go on with."""
    if problem := case_open(case, world):
        return problem
    return None if going_on(case) else Problem(NONE_OPEN)


def of_draft(case_id: str, mediation: str, states: States, world: World) -> tuple[Mediation | None, list[Problem]]:
    """The running mediation that a draft names, or why there is none."""
    case = states.case(case_id)
    if case is None:
        return None, [Problem(NOT_FOUND)]
    if problem := none_going_on(case, world):
        return None, [problem]
    found = next((m for m in going_on(case) if m.id == mediation), None)
    return found, [] if found else [Problem(WHICH, "mediation")]


def terms_in_words(mediation: Mediation) -> str:
    """What an agreement in force promises, as an opinion writes it in: who does what, by which day."""
    duties = "；".join(
        f"{duty.who}{duty.what}" + (f"，最迟{chinese_date(date.fromisoformat(duty.by_on))}" if duty.by_on else "，马上")
        for duty in mediation.duties
    )
    day = chinese_date(mediation.effective_on) if mediation.effective_on else ""
    return f"双方经{MediationWay.name_of(mediation.way)}达成协议，{day}生效：{duties}。"


def written(duties: Sequence[Duty]) -> tuple[Duty, ...]:
    """The rows on which something stands, without blanks around it."""
    plain = (replace(d, who=d.who.strip(), what=d.what.strip(), by_on=d.by_on.strip()) for d in duties)
    return tuple(d for d in plain if d.who or d.what or d.by_on)


def duty_problems(duties: Sequence[Duty], field_name: str) -> list[Problem]:
    """Problems of the rows of duties, each with the number of its row; none may be paid with silence."""
    rows = written(duties)
    problems = [] if rows else [Problem(NO_DUTY, field_name)]
    for number, duty in enumerate(rows, 1):
        if not duty.who or not duty.what:
            problems.append(Problem(HALF_DUTY, field_name, {"row": str(number)}))
        if duty.by_on and day_format_problems(duty.by_on, field_name):
            problems.append(Problem(DUTY_DAY, field_name, {"row": str(number)}))
        problems += bargain_problem(duty.what, field_name)
    return problems
