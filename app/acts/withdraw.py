"""撤回: only the petitioner's own signed act; the paper is a material with a scan. It may be taken up again at any time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.acts.act import (
    NO_DEMAND,
    Act,
    Ids,
    States,
    act_day_problems,
    case_open,
    checked_case,
    chosen,
    on_day,
    reads_case,
)
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import DemandWithdrawn, Material
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NOTHING = template("withdraw.nothing", QT_TRANSLATE_NOOP("Problem", "没有可以撤回的诉求。"))
NO_PAPER = template(
    "withdraw.paper",
    QT_TRANSLATE_NOOP(
        "Problem",
        "要有信访人自己签字的申请书。请先打印《撤回信访事项申请书》，签好以后扫描，在“补材料”里存进来，名称写“撤回申请书”。",
    ),
)

_CALLED = re.compile("撤回|申请书|申请表|withdraw", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WithdrawDraft:
    """Which demands, on which signed paper, and in the petitioner's own words why, where he gave a reason: nobody needs one."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    words: str = ""
    signed_on: str = ""
    paper: str = ""
    """Id of the material that is the signed paper."""
    late_reason: str = ""
    """Why it is entered only now, when it was signed before today."""


def withdrawable(case: CaseState, demands: Sequence[str] = ()) -> list[DemandState]:
    """The chosen own demands that are neither withdrawn nor finally decided."""
    own = chosen(case, demands)
    return [d for d in own if d.withdrawal is None and not d.final and d.final_decline is None]


def signed_papers(case: CaseState) -> list[Material]:
    """The scans that may be the signed request: called so, and not of a withdrawal that no longer stands, because what was taken
    up again is withdrawn only by a new paper."""
    used = {entry.body.paper for entry in case.entries if isinstance(entry.body, DemandWithdrawn)}
    spent = used - {d.withdrawal.paper for d in case.demands.values() if d.withdrawal}
    return [m for m in case.materials if m.blob and _CALLED.search(m.name) and m.id not in spent]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why nothing can be withdrawn."""
    if problem := case_open(case, world):
        return problem
    if not withdrawable(case):
        return Problem(NOTHING)
    return None if signed_papers(case) else Problem(NO_PAPER)


def check(draft: WithdrawDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    if not withdrawable(case, draft.demands):
        problems.append(Problem(NO_DEMAND, "demands"))
    if draft.paper not in {m.id for m in signed_papers(case)}:
        problems.append(Problem(NO_PAPER, "paper"))
    what = QT_TRANSLATE_NOOP("Word", "收到的日子")
    return problems + act_day_problems(draft.signed_on, draft.late_reason, "signed_on", world, case.received_on, what)


def decide(draft: WithdrawDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`demand.withdrawn`."""
    case = states.files[draft.case].case
    demands = tuple(d.id for d in withdrawable(case, draft.demands))
    fact = DemandWithdrawn(demands, draft.words.strip(), draft.signed_on, draft.paper)
    return on_day(case, fact, draft, draft.signed_on, world, ids)


ACT = Act("withdraw", "撤回", WithdrawDraft, reads_case, check, decide, allowed)
