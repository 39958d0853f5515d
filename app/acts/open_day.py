"""开门检查: before the first visitor, what the hall needs is looked at; what is missing is written down."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, reads_nothing
from app.domain.days import day_subject
from app.domain.entries import NewEntry
from app.domain.envelope import Routing
from app.domain.kinds import DayOpened
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

UNSAID = template("day.unsaid", QT_TRANSLATE_NOOP("Problem", "没有打勾的，请写明缺什么、谁去补：{names}。"))
UNKNOWN = template("day.unknown", QT_TRANSLATE_NOOP("Problem", "没有这一项检查，请重新选。"))


@dataclass(frozen=True, slots=True)
class OpenDayDraft:
    """What is in order, and in words what is not."""

    id: str
    checked: tuple[str, ...] = ()
    note: str = ""


def check(draft: OpenDayDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    known = {one.code: one.chinese for one in world.lookup.queue.opening}
    if not set(draft.checked) <= set(known):
        return [Problem(UNKNOWN, "checked")]
    missing = [name for code, name in known.items() if code not in draft.checked]
    if missing and not draft.note.strip():
        return [Problem(UNSAID, "note", {"names": "、".join(missing)})]
    return []


def decide(draft: OpenDayDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`day.opened`."""
    org, today = world.station.org, world.today
    body = DayOpened(today.isoformat(), draft.checked, draft.note.strip())
    return [NewEntry(draft.id, day_subject(org, today), body, Routing((org,)))]


ACT = Act("open_day", "开门检查", OpenDayDraft, reads_nothing, check, decide)
