"""会议纪要: a joint conference or a co-ordination among units on one case: what was decided, who does what by when (Art. 13, 24)."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    Act,
    Ids,
    States,
    act_day_problems,
    case_open,
    checked_case,
    issue,
    on_day,
    reads_case,
    required,
)
from app.acts.in_hand import RESTRICTED
from app.acts.interest import Bearing
from app.acts.leak import Told, in_words
from app.acts.mediating import duty_problems, written
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import Duty, MeetingMinuted
from app.domain.problems import QT_TRANSLATE_NOOP, Problem
from app.domain.silence import silence_problem
from app.domain.terms import DocumentKind
from app.domain.world import World


@dataclass(frozen=True, slots=True)
class MinuteMeetingDraft:
    """When and where who met about what, what was said and decided, and who does what by when."""

    id: str
    case: str
    held_on: str = ""
    place: str = ""
    chair: str = ""
    units: str = ""
    matter: str = ""
    discussion: str = ""
    decision: str = ""
    tasks: tuple[Duty, ...] = ()
    late_reason: str = ""
    """Why it is entered only now, when the day lies before today."""


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why no minutes can be written: they pass through many hands, so never of a report or accusation (Art. 30)."""
    if problem := case_open(case, world):
        return problem
    return Problem(RESTRICTED) if case.accuses else None


def tells(draft: MinuteMeetingDraft, case: CaseState, world: World) -> list[Told]:
    """Who met, and who has something to do."""
    return [
        *in_words("chair", draft.chair),
        *in_words("units", draft.units),
        *in_words("tasks", "、".join(task.who for task in draft.tasks)),
    ]


def check(draft: MinuteMeetingDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    for name, what in (
        ("place", QT_TRANSLATE_NOOP("Word", "在哪里开的")),
        ("chair", QT_TRANSLATE_NOOP("Word", "谁主持")),
        ("units", QT_TRANSLATE_NOOP("Word", "哪些单位参加")),
        ("matter", QT_TRANSLATE_NOOP("Word", "议题")),
        ("decision", QT_TRANSLATE_NOOP("Word", "议定的事")),
    ):
        problems += required(getattr(draft, name), name, what)
    problems += silence_problem(draft.discussion, "discussion") + silence_problem(draft.decision, "decision")
    problems += duty_problems(draft.tasks, "tasks")
    what = QT_TRANSLATE_NOOP("Word", "收到的日子")
    return problems + act_day_problems(draft.held_on, draft.late_reason, "held_on", world, case.received_on, what)


def decide(draft: MinuteMeetingDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`meeting.minuted` and its 会议纪要."""
    case = states.files[draft.case].case
    fact = MeetingMinuted(
        meeting=draft.id,
        held_on=draft.held_on,
        place=draft.place.strip(),
        chair=draft.chair.strip(),
        units=draft.units.strip(),
        matter=draft.matter.strip(),
        discussion=draft.discussion.strip(),
        decision=draft.decision.strip(),
        tasks=written(draft.tasks),
    )
    return [
        *on_day(case, fact, draft, draft.held_on, world, ids),
        issue(DocumentKind.MINUTES, case, case.open_demands, world, ids),
    ]


ACT = Act(
    "minute_meeting",
    "会议纪要",
    MinuteMeetingDraft,
    reads_case,
    check,
    decide,
    allowed,
    (DocumentKind.MINUTES,),
    tells,
    bearing=Bearing.MOVES,
)
