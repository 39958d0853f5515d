"""调解结束: without an agreement; the other ways are told (MED 26), the handling goes on by its own clock."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    Act,
    Ids,
    States,
    act_day_problems,
    on_day,
    reads_case,
    required,
)
from app.acts.interest import Bearing
from app.acts.mediating import none_going_on, of_draft
from app.domain.entries import NewEntry
from app.domain.kinds import MediationEnded
from app.domain.problems import QT_TRANSLATE_NOOP, Problem
from app.domain.silence import silence_problem
from app.domain.world import World

TOLD = QT_TRANSLATE_NOOP(
    "Word",
    "已告知信访人：信访事项照常办理，期限不停；也可以依法通过仲裁、行政、司法等途径维护自己的权利（《人民调解法》第二十六条）。",
)
"""What MED 26 asks to be told; the clerk may add to it."""


@dataclass(frozen=True, slots=True)
class EndMediationDraft:
    """Which mediation, why it came to nothing, which other ways were told."""

    id: str
    case: str
    mediation: str = ""
    reason: str = ""
    told: str = TOLD
    ended_on: str = ""
    late_reason: str = ""
    """Why it is entered only now, when the day lies before today."""


def check(draft: EndMediationDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    mediation, problems = of_draft(draft.case, draft.mediation, states, world)
    if mediation is None:
        return problems
    problems += required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "没有谈成的原因"))
    problems += required(draft.told, "told", QT_TRANSLATE_NOOP("Word", "告知了哪些途径（《人民调解法》第二十六条）"))
    problems += silence_problem(draft.reason, "reason") + silence_problem(draft.told, "told")
    what = QT_TRANSLATE_NOOP("Word", "开始的日子")
    return problems + act_day_problems(draft.ended_on, draft.late_reason, "ended_on", world, mediation.opened_on, what)


def decide(draft: EndMediationDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`mediation.ended`; both days show when it is entered later."""
    case = states.files[draft.case].case
    fact = MediationEnded(draft.mediation, draft.reason.strip(), draft.told.strip(), draft.ended_on)
    return on_day(case, fact, draft, draft.ended_on, world, ids)


ACT = Act(
    "end_mediation", "调解结束", EndMediationDraft, reads_case, check, decide, none_going_on, bearing=Bearing.MOVES
)
