"""不予受理: with its ground, and where the petitioner can go (Art. 19(3), 23)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.acts.accusing import not_declined
from app.acts.act import (
    NO_DEMAND,
    Act,
    Ids,
    States,
    checked_case,
    issue,
    on_case,
    reads_case,
    required,
)
from app.acts.leak import Named, Told
from app.acts.undecided import undecided
from app.domain.capacity import received_as
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import CaseDeclined
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.silence import silence_problem
from app.domain.terms import Capacity, DeclineGround, DocumentKind
from app.domain.world import World

NO_GROUND = template("decline.ground", QT_TRANSLATE_NOOP("Problem", "请选不予受理的理由。"))
SENT_TO_US = template(
    "decline.sent_to_us",
    QT_TRANSLATE_NOOP(
        "Problem",
        "转送、交办来的，不能以不属于职权范围不予受理：自收到之日起 5 个工作日内用“提出异议”；期满了，或者转来的单位不同意的，"
        "应当办理（第二十三条第三款）。",
    ),
)

SEND_ON = template(
    "decline.send_on",
    QT_TRANSLATE_NOOP(
        "Problem",
        "以信访部门身份收的，不因为不属于本机关职权就不予受理：登记以后转送、交办有权处理的机关、单位，别的地方的也转送那里（第二十二条"
        "第一款）。请用“转送”或者“交办”。",
    ),
)


@dataclass(frozen=True, slots=True)
class DeclineDraft:
    """Which demands, on which ground, and where to go instead."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    ground: str = ""
    explanation: str = ""
    go_to: str = ""
    running_number: str = ""


def not_for_duty(case: CaseState, demands: Sequence[str], world: World) -> Problem | None:
    """Why one of these demands is not declined because it is another body's duty: a petition office sends it on, and what was
    transferred to us is objected to (Art. 22(1), 23(3))."""
    chosen = undecided(case, world, demands)
    if any(d.incoming for d in chosen):
        return Problem(SENT_TO_US)
    as_office = Capacity.PETITION_OFFICE.code
    return Problem(SEND_ON) if any(received_as(case, d, world) == as_office for d in chosen) else None


def tells(draft: DeclineDraft, case: CaseState, world: World) -> list[Told]:
    """Nobody but the petitioner, who is told where to go."""
    return [Named("go_to", draft.go_to)]


def check(draft: DeclineDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft. A refusal never stands alone: it says why and where to go."""
    case, problems = checked_case(draft, states, world, not_declined)
    if case is None or problems:
        return problems
    demands = undecided(case, world, draft.demands)
    if not demands:
        problems.append(Problem(NO_DEMAND, "demands"))
    if draft.ground not in {g.code for g in DeclineGround}:
        problems.append(Problem(NO_GROUND, "ground"))
    elif draft.ground == DeclineGround.NOT_OUR_DUTY.code and (problem := not_for_duty(case, draft.demands, world)):
        problems.append(replace(problem, field="ground"))
    if draft.ground == DeclineGround.RUNNING_BELOW.code:
        problems += required(
            draft.running_number, "running_number", QT_TRANSLATE_NOOP("Word", "正在办理的那一件的编号")
        )
    problems += required(
        draft.explanation, "explanation", QT_TRANSLATE_NOOP("Word", "不予受理的说明")
    ) or silence_problem(draft.explanation, "explanation")
    return problems + required(draft.go_to, "go_to", QT_TRANSLATE_NOOP("Word", "可以去找的单位和地址"))


def decide(draft: DeclineDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`case.declined` and its notice 不予受理告知书."""
    case = states.files[draft.case].case
    demands = undecided(case, world, draft.demands)
    fact = CaseDeclined(
        demands=tuple(d.id for d in demands),
        ground=draft.ground,
        explanation=draft.explanation.strip(),
        go_to=draft.go_to.strip(),
        running_number=draft.running_number.strip(),
    )
    return [on_case(case, fact, draft.id), issue(DocumentKind.DECLINE, case, demands, world, ids)]


ACT = Act(
    "decline",
    "不予受理",
    DeclineDraft,
    reads_case,
    check,
    decide,
    not_declined,
    issues=(DocumentKind.DECLINE,),
    tells=tells,
)
