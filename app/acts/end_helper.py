"""帮手离任: somebody helps no longer, from when and why; who wants to be taken off the list needs no reason but that."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.acts.act import Act, Ids, States
from app.acts.ending import end_problems
from app.acts.enlist_helper import UNKNOWN, helper_of
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import HelperEnded
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

ENDED = template("helper.ended", QT_TRANSLATE_NOOP("Problem", "这位帮手已经离任了。要再请回来，按“更正”写新的任期。"))


@dataclass(frozen=True, slots=True)
class EndHelperDraft:
    """Who, the last day, and why."""

    id: str
    helper: str
    ended_on: str = ""
    reason: str = ""


def reads(draft: EndHelperDraft) -> tuple[Subject, ...]:
    """The helper."""
    return (Subject("helper", draft.helper),)


def check(draft: EndHelperDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    state = helper_of(draft.helper, states)
    if state is None or state.told is None:
        return [Problem(UNKNOWN)]
    if state.ended:
        return [Problem(ENDED)]
    begun = date.fromisoformat(state.told.term_from)
    since = (min(begun, world.today), QT_TRANSLATE_NOOP("Word", "任期的第一天"))
    why = QT_TRANSLATE_NOOP("Word", "为什么离任")
    return end_problems(("ended_on", draft.ended_on), draft.reason, why, since, world)


def decide(draft: EndHelperDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`helper.ended`."""
    subject = Subject("helper", draft.helper)
    return [
        NewEntry(draft.id, subject, HelperEnded(draft.ended_on, draft.reason.strip()), Routing((world.station.org,)))
    ]


ACT = Act("end_helper", "帮手离任", EndHelperDraft, reads, check, decide)
