"""听证笔录: when it was held, what was said, what it led to. At a 复核 the days it took are not counted (Art. 36)."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    Act,
    Ids,
    States,
    act_day_problems,
    case_open,
    checked_case,
    day_problems,
    on_day,
    reads_case,
    required,
)
from app.acts.hearings import awaited
from app.acts.in_hand import order_problems
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.envelope import CHINA
from app.domain.kinds import HearingHeld
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import Hearing
from app.domain.world import World

NONE_CALLED = template("hearing.none", QT_TRANSLATE_NOOP("Problem", "没有通知过、还没有开的听证，请先通知听证。"))
AHEAD = template("hearing.ahead", QT_TRANSLATE_NOOP("Problem", "听证通知在{day}，还没有到，开过以后再记。"))
WHICH = template("hearing.which", QT_TRANSLATE_NOOP("Problem", "请选是哪一次听证。"))


@dataclass(frozen=True, slots=True)
class HoldHearingDraft:
    """Which hearing, from which day to which, its record and its result."""

    id: str
    case: str
    hearing: str = ""
    first_on: str = ""
    last_on: str = ""
    minutes: str = ""
    result: str = ""
    late_reason: str = ""
    """Why it is entered only now, when the last day lies before today."""


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why there is no hearing to record."""
    if problem := case_open(case, world):
        return problem
    return None if awaited(case) else Problem(NONE_CALLED)


def check(draft: HoldHearingDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    hearing = next((h for h in awaited(case) if h.id == draft.hearing), None)
    if hearing is None:
        return [Problem(WHICH, "hearing")]
    problems += _day_problems(draft, hearing, world)
    problems += required(draft.minutes, "minutes", QT_TRANSLATE_NOOP("Word", "听证笔录"))
    return problems + required(draft.result, "result", QT_TRANSLATE_NOOP("Word", "听证的结果"))


def _day_problems(draft: HoldHearingDraft, hearing: Hearing, world: World) -> list[Problem]:
    called = hearing.at.astimezone(CHINA).date()
    if called > world.today:
        return [Problem(AHEAD, "hearing", {"day": chinese_date(called)})]
    what = QT_TRANSLATE_NOOP("Word", "通知的日子")
    problems = day_problems(draft.first_on, "first_on", world, called, what)
    problems += act_day_problems(draft.last_on, draft.late_reason, "last_on", world, None, "")
    last = QT_TRANSLATE_NOOP("Word", "结束的日子")
    return problems + order_problems(draft.first_on, draft.last_on, "first_on", last)


def decide(draft: HoldHearingDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`hearing.held`; both days show when it is entered later."""
    case = states.files[draft.case].case
    fact = HearingHeld(draft.hearing, draft.first_on, draft.last_on, draft.minutes.strip(), draft.result.strip())
    return on_day(case, fact, draft, draft.last_on, world, ids)


ACT = Act("hold_hearing", "听证笔录", HoldHearingDraft, reads_case, check, decide, allowed)
