"""转送: send demands to the body that has the power, and tell the petitioner where (Art. 22, 23)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.acts.act import (
    NO_DEMAND,
    Act,
    Ids,
    States,
    checked_case,
    chosen,
    issue,
    on_case,
    reads_case,
    required,
    undecided,
    undecided_left,
)
from app.domain.case import CaseState, DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import CaseTransferred
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.terms import BodyKind, DocumentKind
from app.domain.world import World

BODY_UNKNOWN = template("transfer.body", QT_TRANSLATE_NOOP("Problem", "请从单位名录里选一个单位。"))
LEAK = template(
    "transfer.leak",
    QT_TRANSLATE_NOOP(
        "Problem", "这是检举控告，不能转给被反映的单位或者它的下级（第三十条）。请转有管理权限的纪检监察机关。"
    ),
)
LEAK_UNKNOWN = template(
    "transfer.leak_unknown",
    QT_TRANSLATE_NOOP("Problem", "还没有写明被反映的是哪个单位，只能转纪检监察机关（第三十条）。"),
)

LEAK_OWN = template(
    "transfer.leak_own",
    QT_TRANSLATE_NOOP("Problem", "反映的是本站自己，只能转有管理权限的纪检监察机关（第二十二条第二款、第三十条）。"),
)
SUCCEEDED = template(
    "transfer.succeeded",
    QT_TRANSLATE_NOOP("Problem", "{unit}已经撤销，由{successor}继续行使职权（第二十四条第二款），请改选它。"),
)
ABOLISHED = template(
    "transfer.abolished",
    QT_TRANSLATE_NOOP(
        "Problem",
        "{unit}已经撤销，名录里还没有继续行使其职权的单位；职责不清的，由本级党委和政府指定（第二十四条第二款）。",
    ),
)


@dataclass(frozen=True, slots=True)
class TransferDraft:
    """Which demands go where, and why."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    to: str = ""
    reason: str = ""


def leak_problem(demand: DemandState, to: str, world: World) -> Problem | None:
    """LEAK-0: a report or accusation never reaches the accused unit or anything below it; there is no override (Art. 30)."""
    directory = world.lookup.directory
    body = directory.body(to)
    discipline = body is not None and body.kind is BodyKind.DISCIPLINE
    if directory.body(demand.against) is None:
        return None if discipline else Problem(LEAK_UNKNOWN, "to")
    if directory.is_same_or_below(demand.against, to):
        return Problem(LEAK, "to")
    against_us = demand.against in directory.own_bodies(world.station.org)
    return Problem(LEAK_OWN, "to") if against_us and not discipline else None


def leak_problems(case: CaseState, demands: Sequence[str], to: str, world: World) -> list[Problem]:
    """The leak that giving these demands to `to` would be; only a restricted case can leak."""
    if not case.restricted:
        return []
    leaks = (leak_problem(d, to, world) for d in chosen(case, demands))
    return [leak for leak in leaks if leak][:1]


def body_problems(to: str, field_name: str, world: World) -> list[Problem]:
    """Why a matter cannot go to the body with this code: not in the directory, or abolished (Art. 24(2))."""
    directory = world.lookup.directory
    body = directory.body(to)
    if body is None:
        return [Problem(BODY_UNKNOWN, field_name)]
    if not body.abolished:
        return []
    heir = directory.acting(to)
    if heir is None or heir.abolished:
        return [Problem(ABOLISHED, field_name, {"unit": body.name})]
    return [Problem(SUCCEEDED, field_name, {"unit": body.name, "successor": heir.name})]


def check(draft: TransferDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, undecided_left)
    if case is None or problems:
        return problems
    if not undecided(case, draft.demands):
        problems.append(Problem(NO_DEMAND, "demands"))
    problems += body_problems(draft.to, "to", world) or leak_problems(case, draft.demands, draft.to, world)
    return problems + required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "转送的理由"))


def decide(draft: TransferDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`case.transferred`, 转送告知书 to the petitioner and 转送函 to the body."""
    case = states.files[draft.case].case
    demands = undecided(case, draft.demands)
    body = world.lookup.directory.body(draft.to)
    name = body.name if body else draft.to
    fact = CaseTransferred(tuple(d.id for d in demands), draft.to, name, draft.reason.strip(), world.today.isoformat())
    org = body.org if body else ""
    papers = (DocumentKind.TRANSFER, DocumentKind.TRANSFER_LETTER)
    return [on_case(case, fact, draft.id, org), *(issue(kind, case, demands, world, ids) for kind in papers)]


ACT = Act(
    "transfer",
    "转送",
    TransferDraft,
    reads_case,
    check,
    decide,
    undecided_left,
    issues=(DocumentKind.TRANSFER, DocumentKind.TRANSFER_LETTER),
)
