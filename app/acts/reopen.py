"""重新办理: a closed case goes on, and a new answer can be given. The one before holds until the new one is delivered, with the
days to ask for a 复查 (Art. 35); what was met stays met, and no article sets a day for handling again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.acts.act import (
    NO_DEMAND,
    READ_ONLY,
    VOIDED,
    Act,
    Ids,
    States,
    checked_case,
    chosen,
    on_case,
    reads_case,
    required,
)
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import CaseReopened
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

OPEN = template("reopen.open", QT_TRANSLATE_NOOP("Problem", "还在办，不用重新办理。"))
WITHDRAWN = template(
    "reopen.withdrawn",
    QT_TRANSLATE_NOOP(
        "Problem", "信访人已经撤回。又提出来的，请另行登记：告知、办理的期限从这次收到的那天算，不接着原来的算。"
    ),
)
FINAL = template(
    "reopen.final",
    QT_TRANSLATE_NOOP("Problem", "复核已经终结（第三十六条）。有新的事实和理由的，请另行登记。"),
)


@dataclass(frozen=True, slots=True)
class ReopenDraft:
    """Which demands go on, and why."""

    id: str
    case: str
    demands: tuple[str, ...] = ()
    reason: str = ""


def reopenable(case: CaseState, demands: Sequence[str] = ()) -> list[DemandState]:
    """The chosen own demands on which no final word has been spoken, neither by a 复核 nor by the petitioner."""
    return [d for d in chosen(case, demands) if not (d.final or d.final_decline or d.withdrawal)]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why it cannot be opened again."""
    if case.read_only:
        return Problem(READ_ONLY)
    if case.voided:
        return Problem(VOIDED)
    if case.closing is None:
        return Problem(OPEN)
    if reopenable(case):
        return None
    return Problem(WITHDRAWN if any(d.withdrawal for d in case.open_demands) else FINAL)


def check(draft: ReopenDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    if not reopenable(case, draft.demands):
        problems.append(Problem(NO_DEMAND, "demands"))
    return problems + required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "重新办理的原因"))


def decide(draft: ReopenDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`case.reopened`."""
    case = states.files[draft.case].case
    demands = tuple(d.id for d in reopenable(case, draft.demands))
    return [on_case(case, CaseReopened(demands, draft.reason.strip()), draft.id)]


ACT = Act("reopen", "重新办理", ReopenDraft, reads_case, check, decide, allowed)
