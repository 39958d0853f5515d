"""What the acts on promises share: whose promise it is, on which subject it stands, and by when a day can be."""

from __future__ import annotations

from datetime import date
from typing import Any, Protocol

from app.acts.act import (
    DATE_BEFORE,
    DATE_FUTURE,
    NOT_FOUND,
    READ_ONLY,
    States,
    case_stands,
    coming_day_problems,
    day_format_problems,
    required,
    routing,
)
from app.acts.meeting_audience import shut
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.entries import Body, NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.hall_terms import GivenIn
from app.domain.kinds import PromiseMade
from app.domain.meetings import MeetingState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.promises import PromiseState
from app.domain.silence import silence_problem
from app.domain.world import World

PAST = template(
    "promise.past",
    QT_TRANSLATE_NOOP("Problem", "这一天已经过去了，答应别人的日子要在今天以后；说的是明年，请把年份写上。"),
)
NO_OWNER = template("promise.no_owner", QT_TRANSLATE_NOOP("Problem", "请写上谁来办。没有人负责的承诺，等于没有承诺。"))
GONE = template("promise.gone", QT_TRANSLATE_NOOP("Problem", "这项承诺已经兑现或者收回了。"))
BY_ANSWER = template(
    "promise.by_answer", QT_TRANSLATE_NOOP("Problem", "这是个人信息请求，请在那一件里按“答复个人信息请求”办。")
)
NONE_OPEN = template("promise.none_open", QT_TRANSLATE_NOOP("Problem", "这里没有待兑现的承诺。"))


class Holder(Protocol):
    """The draft of an act on a promise: the subject the promise stands on."""

    @property
    def case(self) -> str:
        """Id of the case, empty where it was given somewhere else."""

    @property
    def about(self) -> tuple[str, str]:
        """Kind and id of the other subject; of a case empty."""


def subject_of(draft: Holder) -> Subject:
    """Where the promise stands."""
    return Subject("case", draft.case) if draft.case else Subject(*draft.about)


def reads_holder(draft: Any) -> tuple[Subject, ...]:
    """An act on a promise reads what it stands on."""
    return (subject_of(draft),)


def state_of(draft: Holder, states: States) -> Any | None:
    """The state of what the promise stands on; None where it is not there or may not be seen."""
    return states.case(draft.case) if draft.case else states.others.get(subject_of(draft))


def none_open(case: CaseState, world: World) -> Problem | None:
    """For `Act.allowed`: why no promise of this case can be kept, moved or taken back."""
    if problem := case_stands(case, world):
        return problem
    return None if any(one.open for one in case.promises.values()) else Problem(NONE_OPEN)


def promise_of(draft: Any, states: States, world: World) -> tuple[PromiseState | None, list[Problem]]:
    """The open promise of a draft, or why there is none."""
    state = state_of(draft, states)
    if state is None:
        return None, [Problem(NOT_FOUND)]
    if state.read_only:
        return None, [Problem(READ_ONLY)]
    if isinstance(state, MeetingState) and (problem := shut(state, world)):
        return None, [problem]
    promise = state.promises.get(draft.promise)
    if promise is None or not promise.open:
        return None, [Problem(GONE)]
    return promise, []


def asked_for_data(promise: PromiseState) -> list[Problem]:
    """That a request about personal data ends by its answer alone, which says what was done, or why not."""
    return [Problem(BY_ANSWER)] if promise.given_in == GivenIn.DATA_REQUEST.code else []


def on_holder(draft: Any, states: States, body: Body, entry: str, happened_on: date | None = None) -> NewEntry:
    """An entry about the promise, on the subject it stands on and to all who have that."""
    state = state_of(draft, states)
    assert state is not None
    route: Routing = routing(state) if draft.case else state.routing
    subject = state.subject if isinstance(state, MeetingState) else subject_of(draft)
    return NewEntry(entry, subject, body, route, happened_on)


def promise_problems(text: str, owner: str, owner_name: str, due_on: str, world: World) -> list[Problem]:
    """Problems of what is promised, whose it is and by when. Nothing may be promised for silence (domain.md 11)."""
    problems = required(text, "text", QT_TRANSLATE_NOOP("Word", "答应了什么")) or silence_problem(text, "text")
    if not (owner or owner_name.strip()):
        problems.append(Problem(NO_OWNER, "owner"))
    return problems + coming_day_problems(due_on, "due_on", world, PAST)


def told_problems(told_on: str, world: World, earliest: date, field: str = "told_on") -> list[Problem]:
    """Problems of the day on which those were told to whom it was given; it lies between the promise and today."""
    if problems := day_format_problems(told_on, field):
        return problems
    day = date.fromisoformat(told_on)
    if day > world.today:
        return [Problem(DATE_FUTURE, field)]
    if day < earliest:
        what = QT_TRANSLATE_NOOP("Word", "答应的那一天")
        return [Problem(DATE_BEFORE, field, {"what": what, "day": chinese_date(earliest)})]
    return []


def made(
    id_: str, text: str, owner: str, owner_name: str, due_on: str, world: World, given_in: str, made_on: str = ""
) -> PromiseMade:
    """The entry of a promise given today, or on the day of the talk that it was given in."""
    return PromiseMade(
        id_, text.strip(), owner, owner_name.strip(), due_on, made_on or world.today.isoformat(), given_in
    )
