"""个人信息请求: who speaks in a case asks what we keep about them, or to have it put right or deleted (个人信息保护法 Art. 45 to 48).

It becomes a promise with a day, so that nobody waits for nothing; the law says 及时, how many days that is a unit sets itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from app.acts.act import (
    Act,
    Ids,
    States,
    act_day_problems,
    case_stands,
    checked_case,
    minds_nothing,
    on_case,
    on_day,
    reads_case,
    required,
)
from app.acts.interest import Bearing
from app.acts.promising import made
from app.domain.data_terms import DataWant
from app.domain.entries import NewEntry
from app.domain.hall_terms import GivenIn
from app.domain.kinds import DataAsked
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

WHO = template("data.who", QT_TRANSLATE_NOOP("Problem", "请选是哪一位要的。"))
WANTS = template(
    "data.wants", QT_TRANSLATE_NOOP("Problem", "请选要什么：查阅、复制、更正、补充、删除，或者说明怎样使用。")
)


@dataclass(frozen=True, slots=True)
class AskDataDraft:
    """Who asks for what, how we know that it is theirs to ask, and the day (ISO)."""

    id: str
    case: str
    place: str = ""
    """Which of the people of the case, "0" first."""
    wants: tuple[str, ...] = ()
    text: str = ""
    known_by: str = ""
    asked_on: str = ""
    late_reason: str = ""
    """Why it is entered only now, when the day lies before today."""


def check(draft: AskDataDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft. What a stranger is told is a leak: how we know who asks has to stand there."""
    case, problems = checked_case(draft, states, world, case_stands)
    if case is None or problems:
        return problems
    if draft.place not in {str(place) for place in range(len(case.people))}:
        problems.append(Problem(WHO, "place"))
    if not draft.wants or not {*draft.wants} <= {want.code for want in DataWant}:
        problems.append(Problem(WANTS, "wants"))
    problems += required(draft.known_by, "known_by", QT_TRANSLATE_NOOP("Word", "怎样确认是本人"))
    what = QT_TRANSLATE_NOOP("Word", "收到的日子")
    return problems + act_day_problems(draft.asked_on, draft.late_reason, "asked_on", world, case.received_on, what)


def due_on(asked_on: date, world: World) -> date:
    """By when it is answered: as many days as the unit has set."""
    return asked_on + timedelta(days=int(world.settings["data_days"]))


def decide(draft: AskDataDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`data.asked`, and `promise.made` of the same id: it is whoever took it down that sees to it, until that is moved."""
    case = states.files[draft.case].case
    wants = tuple(want.code for want in DataWant if want.code in draft.wants)
    asked = DataAsked(draft.id, int(draft.place), wants, draft.text.strip(), draft.known_by.strip(), draft.asked_on)
    words = "、".join(DataWant.name_of(code) for code in wants)
    due = max(due_on(date.fromisoformat(draft.asked_on), world), world.today).isoformat()
    promise = made(
        draft.id, f"答复个人信息请求：{words}", world.actor.id, world.actor.name, due, world,
        GivenIn.DATA_REQUEST.code, draft.asked_on,
    )  # fmt: skip
    return [*on_day(case, asked, draft, draft.asked_on, world, ids), on_case(case, promise, ids.entry())]


ACT = Act(
    "ask_data", "个人信息请求", AskDataDraft, reads_case, check, decide, case_stands, bearing=Bearing.TAKES_IN,
    minds=minds_nothing,
)  # fmt: skip
