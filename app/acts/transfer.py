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
from app.domain.units import Directory
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


@dataclass(frozen=True, slots=True)
class TransferDraft:
    """Which demands go where, and why."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    to: str = ""
    reason: str = ""


def leak_problem(demand: DemandState, to: str, directory: Directory) -> Problem | None:
    """LEAK-0: a report or accusation never reaches the accused unit or anything below it; there is no override (Art. 30)."""
    body = directory.body(to)
    if directory.body(demand.against) is None:
        return None if body and body.kind is BodyKind.DISCIPLINE else Problem(LEAK_UNKNOWN, "to")
    return Problem(LEAK, "to") if directory.is_same_or_below(demand.against, to) else None


def leak_problems(case: CaseState, demands: Sequence[str], to: str, directory: Directory) -> list[Problem]:
    """The leak that giving these demands to `to` would be; only a restricted case can leak."""
    if not case.restricted:
        return []
    leaks = (leak_problem(d, to, directory) for d in undecided(case, demands))
    return [leak for leak in leaks if leak][:1]


def check(draft: TransferDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, undecided_left)
    if case is None or problems:
        return problems
    if not undecided(case, draft.demands):
        problems.append(Problem(NO_DEMAND, "demands"))
    if world.lookup.directory.body(draft.to) is None:
        problems.append(Problem(BODY_UNKNOWN, "to"))
    else:
        problems += leak_problems(case, draft.demands, draft.to, world.lookup.directory)
    return problems + required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "转送的理由"))


def decide(draft: TransferDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`case.transferred` and its notice 转送告知书."""
    case = states.files[draft.case].case
    demands = undecided(case, draft.demands)
    body = world.lookup.directory.body(draft.to)
    name = body.name if body else draft.to
    fact = CaseTransferred(tuple(d.id for d in demands), draft.to, name, draft.reason.strip(), world.today.isoformat())
    org = body.org if body else ""
    return [on_case(case, fact, draft.id, org), issue(DocumentKind.TRANSFER, case, demands, world, ids)]


ACT = Act("transfer", "转送", TransferDraft, reads_case, check, decide, undecided_left, issues=(DocumentKind.TRANSFER,))
