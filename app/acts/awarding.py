"""What the acts on the service award share: the round and the nomination of a draft, and who must stay away."""

from __future__ import annotations

import re
from typing import Any

from app.acts.act import READ_ONLY, States
from app.domain.awards import AwardState, Nomination
from app.domain.entries import Body, NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

UNKNOWN = template("award.unknown", QT_TRANSLATE_NOOP("Problem", "找不到这一轮，可能还没有传到本机。"))
GONE = template("award.gone", QT_TRANSLATE_NOOP("Problem", "这个提名已经定下来了，或者本人谢绝了。"))
BETWEEN = re.compile(r"[、，,；;\s]+")


def reads_award(draft: Any) -> tuple[Subject, ...]:
    """An act on the award reads its round."""
    return (Subject("award", draft.award),) if draft.award else ()


def award_of(award: str, states: States) -> tuple[AwardState | None, list[Problem]]:
    """The round of a draft, or why nothing can be done with it."""
    state: AwardState | None = states.others.get(Subject("award", award))
    if state is None or state.told is None:
        return None, [Problem(UNKNOWN)]
    return (None, [Problem(READ_ONLY)]) if state.read_only else (state, [])


def nomination_of(draft: Any, states: States) -> tuple[Nomination | None, list[Problem]]:
    """The nomination of a draft that still waits, or why there is none."""
    state, problems = award_of(draft.award, states)
    if state is None:
        return None, problems
    one = state.nominations.get(draft.nomination)
    return (one, []) if one and one.open else (None, [Problem(GONE)])


def is_about(one: Nomination, world: World) -> bool:
    """Whether whoever acts is the one nominated."""
    return one.told.user == world.actor.id


def on_award(award: str, body: Body, entry: str, world: World) -> NewEntry:
    """An entry on a round, to this station and those above it."""
    return NewEntry(entry, Subject("award", award), body, Routing((world.station.org,)))
