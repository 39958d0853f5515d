"""办理记录: what was done on the matter, when and how."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    Act,
    Ids,
    States,
    act_day_problems,
    case_open,
    checked_case,
    minds_nothing,
    on_day,
    reads_case,
    required,
)
from app.acts.interest import Bearing
from app.acts.promise_along import Promised, along_problems, promised_along, tells_owner
from app.domain.entries import NewEntry
from app.domain.hall_terms import GivenIn
from app.domain.kinds import HandlingNoted
from app.domain.problems import QT_TRANSLATE_NOOP, Problem
from app.domain.world import World

WAYS = (
    QT_TRANSLATE_NOOP("Word", "电话"),
    QT_TRANSLATE_NOOP("Word", "走访"),
    QT_TRANSLATE_NOOP("Word", "会议"),
    QT_TRANSLATE_NOOP("Word", "书面"),
    QT_TRANSLATE_NOOP("Word", "查阅"),
    QT_TRANSLATE_NOOP("Word", "其他"),
)
"""How something was done; stored as it is, a station may type its own."""
_GIVEN_IN = {"电话": GivenIn.CALL, "走访": GivenIn.HOME, "会议": GivenIn.MEETING, "书面": GivenIn.LETTER}


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """What was done. `done_on`: ISO day, if not today."""

    id: str
    case: str
    way: str = WAYS[0]
    text: str = ""
    done_on: str = ""
    late_reason: str = ""
    """Why it is entered only now, when the day lies before today."""
    promised: tuple[Promised, ...] = ()
    """What was promised in it, if anything."""


def check(draft: NoteDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, case_open)
    if case is None or problems:
        return problems
    if draft.done_on:
        what = QT_TRANSLATE_NOOP("Word", "收到的日子")
        problems += act_day_problems(draft.done_on, draft.late_reason, "done_on", world, case.received_on, what)
    problems += along_problems(draft.promised, case, world)
    return problems + required(draft.text, "text", QT_TRANSLATE_NOOP("Word", "办理情况"))


def decide(draft: NoteDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`handling.noted`; both days show when it is entered later than done."""
    case = states.files[draft.case].case
    done = draft.done_on or world.today.isoformat()
    fact = HandlingNoted(draft.way.strip(), draft.text.strip())
    along = promised_along(draft.promised, case, _GIVEN_IN.get(draft.way, GivenIn.TALK).code, draft.done_on, world, ids)
    return on_day(case, fact, draft, done, world, ids) + along


ACT = Act(
    "note",
    "办理记录",
    NoteDraft,
    reads_case,
    check,
    decide,
    case_open,
    bearing=Bearing.MOVES,
    minds=minds_nothing,
    tells=tells_owner,
)
