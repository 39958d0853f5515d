"""What the acts on a complaint about our service share: whom it is about, and so who looks into it. Nobody judges themselves,
and no unit itself. No act itself."""

from __future__ import annotations

from app.domain.audience import line_of
from app.domain.complaint_terms import ComplaintAgainst
from app.domain.complaints import ComplaintState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.staff import Member
from app.domain.terms import Role
from app.domain.world import World

OF_YOU = template(
    "complaint.of_you",
    QT_TRANSLATE_NOOP("Problem", "这条投诉反映的是您，由{name}来查、来回复，您不用管它。"),
)
OF_UNIT = template(
    "complaint.of_unit",
    QT_TRANSLATE_NOOP("Problem", "这条投诉反映的是整个单位，由上级{name}来查、来回复，本单位不办。"),
)
NOT_YOURS = template(
    "complaint.not_yours",
    QT_TRANSLATE_NOOP("Problem", "这条投诉由{name}来查、来回复，或者由单位负责人来办；别人不能代为回复。"),
)


def complained_of(against: str, text: str, world: World) -> tuple[Member, ...]:
    """The colleagues whom a complaint is about: the one said, and whoever's name stands in its text."""
    return tuple(m for m in world.staff if m.id == against or (len(m.name) > 1 and m.name in text))


def above(org: str, world: World) -> tuple[str, ...]:
    """The organisations over one, the nearest first; empty where none is known."""
    return line_of(org, world.lookup.directory.parents)[1:]


def is_head(user: str, world: World) -> bool:
    """Whether a user is the head of the unit; where nobody is named, the first user."""
    heads = {m.id for m in world.staff if Role.HEAD.code in m.roles and not m.left}
    return user in (heads or {world.station.first_user})


def for_those_above(state: ComplaintState, world: World) -> bool:
    """Whether it is about the whole of this unit, and somebody above looks into it."""
    assert state.told is not None
    over = above(state.org, world) if state.told.against == ComplaintAgainst.UNIT.code else ()
    return bool(over) and world.station.org not in over


def apart(state: ComplaintState, world: World) -> Problem | None:
    """Why this actor stays away from a complaint and does not see its text: it is about them, or about the whole unit."""
    told = state.told
    assert told is not None
    values = {"name": told.owner_name}
    # whoever stood in it before it was put right stays away as well
    texts = "\n".join((told.text, *(one.text for one in state.earlier)))
    if world.actor.id in {m.id for m in complained_of(told.against, texts, world)}:
        return Problem(OF_YOU, values=values)
    return Problem(OF_UNIT, values=values) if for_those_above(state, world) else None


def not_theirs(state: ComplaintState, world: World) -> Problem | None:
    """Why this actor does not answer a complaint: they stay away from it, or it is neither theirs nor are they the head.
    What is about a whole unit below, anybody of those above may answer."""
    if problem := apart(state, world):
        return problem
    told = state.told
    assert told is not None
    of_below = told.against == ComplaintAgainst.UNIT.code and world.station.org != state.org
    theirs = of_below or world.actor.id == told.owner or is_head(world.actor.id, world)
    return None if theirs else Problem(NOT_YOURS, values={"name": told.owner_name})


def by_own_head(state: ComplaintState, world: World) -> bool:
    """Whether it is about the whole unit and nobody above is known, so that its head answers and says why."""
    assert state.told is not None
    return state.told.against == ComplaintAgainst.UNIT.code and not above(state.org, world)
