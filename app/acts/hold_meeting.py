"""记纪要: a meeting was held: what was said and decided, item by item. What has an owner and a day becomes a promise.

Written anew it replaces the minutes before, with the reason; promises that were given stay until they are kept or taken back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.acts.act import Act, Ids, States, back_dated, day_format_problems, day_problems, required
from app.acts.call_meeting import crowd_problems
from app.acts.invite_to_meeting import STRANGER
from app.acts.meetings import names_somebody, not_cancelled, on_meeting, promises_at_meeting, reads_meeting, state_of
from app.domain.calendar import chinese_date
from app.domain.entries import NewEntry
from app.domain.kinds import Decided, Duty, MeetingHeld
from app.domain.meetings import MeetingState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.silence import bargain_problem, silence_problem
from app.domain.world import World

NOTHING = template(
    "minutes.nothing",
    QT_TRANSLATE_NOOP("Problem", "一项定下来的事也没有写。没有谈成的，也在“定了什么”里写明没有谈成。"),
)
NO_TITLE = template("minutes.no_title", QT_TRANSLATE_NOOP("Problem", "第 {row} 项没有写议的是什么。"))
NO_DAY = template(
    "minutes.no_day",
    QT_TRANSLATE_NOOP("Problem", "第 {row} 项写了{owner}来办，还没有写最迟哪天。没有日子的事，容易没有下文。"),
)
NO_OWNER = template("minutes.no_owner", QT_TRANSLATE_NOOP("Problem", "第 {row} 项写了日子，还没有写谁来办。"))
NO_DECISION = template("minutes.no_decision", QT_TRANSLATE_NOOP("Problem", "第 {row} 项写了谁来办，还没有写办什么。"))
DAY_UNREAD = template(
    "minutes.day", QT_TRANSLATE_NOOP("Problem", "第 {row} 项的日期读不懂，请写成 2026-10-19 的样子。")
)
DAY_BEFORE = template(
    "minutes.day_before",
    QT_TRANSLATE_NOOP("Problem", "第 {row} 项最迟的日子（{day}）早于开会那天；跨了年的，请把年份写上。"),
)
NAMES = template(
    "minutes.names",
    QT_TRANSLATE_NOOP(
        "Problem", "第 {row} 项“定了什么”里有信访人的姓名。定下来的事会列在承诺台账上，谁都看得到，请只写办什么。"
    ),
)
AHEAD = template("minutes.ahead", QT_TRANSLATE_NOOP("Problem", "会定在{day}，还没有到，开过以后再记。"))


@dataclass(frozen=True, slots=True)
class HoldMeetingDraft:
    """Which meeting, on which day it was held, how many came, and its items."""

    id: str
    meeting: str
    held_on: str = ""
    people: str = ""
    items: tuple[Decided, ...] = ()
    note: str = ""
    reason: str = ""
    """Why the minutes are written anew."""
    came: tuple[str, ...] = ()
    """Who of those asked came; empty where it is not written down."""


def written(items: Sequence[Decided]) -> tuple[Decided, ...]:
    """The items on which something stands, without blanks around it."""
    plain = (Decided(*(getattr(item, name).strip() for name in Decided.__slots__)) for item in items)
    return tuple(item for item in plain if item.discussion or item.decision or item.owner or item.due_on)


def check(draft: HoldMeetingDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    meeting, problems = not_cancelled(draft, states, world)
    if meeting is None:
        return problems
    if meeting.held_on is None and meeting.on is not None and meeting.on > world.today:
        return [Problem(AHEAD, values={"day": chinese_date(meeting.on)})]
    problems = day_problems(draft.held_on, "held_on", world, None, "")
    problems += crowd_problems(draft.people.strip(), "people")
    strangers = [name for name in draft.came if name not in meeting.addressees]
    problems += [Problem(STRANGER, "came", {"name": name}) for name in strangers[:1]]
    items = written(draft.items)
    if not any(item.decision for item in items):
        problems.append(Problem(NOTHING, "items"))
    for number, item in enumerate(items, 1):
        problems += _item_problems(number, item, draft.held_on)
        if names_somebody(item.decision, meeting):
            problems.append(Problem(NAMES, "items", {"row": str(number)}))
    problems += silence_problem(draft.note, "note")
    if meeting.held_on is not None:
        problems += required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么要改"))
    return problems


def _item_problems(number: int, item: Decided, held_on: str) -> Iterator[Problem]:
    row = {"row": str(number)}
    if not item.title:
        yield Problem(NO_TITLE, "items", row)
    if item.owner and not item.due_on:
        yield Problem(NO_DAY, "items", {**row, "owner": item.owner})
    if item.due_on and not item.owner:
        yield Problem(NO_OWNER, "items", row)
    if item.owner and not item.decision:
        yield Problem(NO_DECISION, "items", row)
    if item.due_on and day_format_problems(item.due_on, "items"):
        yield Problem(DAY_UNREAD, "items", row)
    elif item.due_on and not day_format_problems(held_on, "held_on") and item.due_on < held_on:
        yield Problem(DAY_BEFORE, "items", {**row, "day": chinese_date(date.fromisoformat(item.due_on))})
    yield from silence_problem(item.discussion, "items")
    yield from bargain_problem(item.decision, "items")


def decide(draft: HoldMeetingDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`meeting.held`, and `promise.made` for each item with an owner and a day that is no promise yet."""
    items, happened = written(draft.items), back_dated(draft.held_on, world)
    people, note, reason = int(draft.people or 0), draft.note.strip(), draft.reason.strip()
    fact = MeetingHeld(draft.held_on, people, items, note, reason, draft.came)
    duties = [Duty(item.owner, item.decision, item.due_on) for item in fresh(items, state_of(draft, states))]
    promises = promises_at_meeting(draft, states, duties, draft.held_on, world, ids)
    return [on_meeting(draft, states, fact, happened_on=happened), *promises]


def fresh(items: Sequence[Decided], meeting: MeetingState) -> list[Decided]:
    """The items that were not promised at this meeting before."""
    known = {(one.text, one.owner_name) for one in meeting.promises.values()}
    return [item for item in items if item.owner and item.due_on and (item.decision, item.owner) not in known]


ACT = Act("hold_meeting", "记纪要", HoldMeetingDraft, reads_meeting, check, decide)
