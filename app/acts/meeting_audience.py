"""To whom a meeting goes: this station, and the organisations of the bodies that are asked to it or take something on.

Only bodies of the directory have a desk to receive it; whoever is named otherwise gets a letter. A meeting whose case was
closed goes nowhere any more (Art. 30): `reach_now` says so, and no body brings anybody in after that. Where bodies were taken
out it goes on in a part of its own (app/domain/meeting_parts.py).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from app.acts.act import Ids
from app.acts.carrying import carried_over
from app.domain.audience import line_of
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.envelope import Routing
from app.domain.meetings import MeetingState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.units import Body, org_of
from app.domain.world import World

LEFT_OUT = template(
    "meeting.left_out",
    QT_TRANSLATE_NOOP("Problem", "这次会不再请这里了：以前收到的还在，以后的记录不再传来，这里也不再往里记。"),
)
SEALED = template(
    "meeting.sealed",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这次会说到的一件，现在限知悉人查看，要保密，而这次会的记录会传到请着的单位，所以不再往里记。要接着议的，请另开一次，不写那一件。",
    ),
)


def body_named(name: str, world: World) -> Body | None:
    """The body with this full name, or the one that goes on with its powers; None for whoever is in no directory, and for a
    name that several bear."""
    directory = world.lookup.directory
    named = directory.in_full(name.strip())
    return directory.acting(named.code) if named else None


def keeper_of(name: str, world: World) -> str:
    """Whose a promise is that somebody of this name took on: the id of a colleague, else the code of a body, else nobody known."""
    user = next((member.id for member in world.staff if member.name == name and not member.left), "")
    body = None if user else body_named(name, world)
    return body.code if body else user


def kept_here(owner: str, written_by: str, world: World) -> bool:
    """Whether a promise is to be seen to at this desk: a colleague keeps it, or a body of this organisation; what a body
    elsewhere keeps is asked after where it was written (`written_by`), and so is what somebody keeps who is known by name alone."""
    if not owner or any(member.id == owner for member in world.staff):
        return True
    body = world.lookup.directory.body(owner)
    return body is not None and world.station.org in (org_of(body.org), written_by)


def with_bodies(route: Routing, names: Iterable[str], world: World, *, listed: bool = False) -> Routing:
    """A routing and the organisations of those of these names that are bodies; of what is closed the routing alone. `listed`:
    of a meeting that lists whoever receives it, those above included."""
    if route.restricted and not listed:
        return route
    bodies = (body_named(name, world) for name in names)
    orgs = [org_of(body.org) for body in bodies if body]
    if route.restricted:
        orgs = sorted(_lines(orgs, world))
    return Routing(tuple(dict.fromkeys((*route.orgs, *orgs))), restricted=route.restricted)


def _lines(orgs: Iterable[str], world: World) -> frozenset[str]:
    """These organisations and all above them."""
    return frozenset(above for org in orgs for above in line_of(org, world.lookup.directory.parents))


def to_bodies(entry: NewEntry, names: Iterable[str], meeting: MeetingState, world: World, ids: Ids) -> list[NewEntry]:
    """An entry on a meeting, to all who have it and to the organisations of those of these names that are bodies; for whoever did
    not have it yet, what was written on parts gone by and is not in this one is carried over."""
    route = with_bodies(entry.routing, names, world, listed=meeting.listed)
    late = meeting.past.late if set(route.orgs) - set(meeting.routing.orgs) else ()
    over = carried_over(late, [one.id for one in late], entry.subject, route, ids) if late else []
    return [*over, replace(entry, routing=route)]


def reached_by(names: Iterable[str], world: World) -> frozenset[str]:
    """The organisations that a meeting of this station with these bodies reaches, and so all above them."""
    return _lines(with_bodies(Routing((world.station.org,)), names, world).orgs, world)


def stay(meeting: MeetingState, names: Collection[str], world: World) -> Routing:
    """Where a meeting goes on to without these bodies: to this organisation, those of the others who are asked or took something
    on, and wherever else it was said to go, but for the organisations of these bodies."""
    others = [name for name in meeting.bodies if name not in names]
    keepers = [one.owner_name for one in meeting.promises.values()]
    gone = {org_of(body.org) for name in (*names, *meeting.uninvited) if (body := body_named(name, world))}
    said = tuple(org for org in meeting.routing.orgs if org not in gone)
    return with_bodies(Routing((world.station.org, *said)), (*others, *keepers), world)


def left(meeting: MeetingState, names: Collection[str], world: World) -> frozenset[str]:
    """The organisations that still receive a meeting without these bodies, all above them included."""
    return _lines(stay(meeting, names, world).orgs, world)


def cut(meeting: MeetingState, names: Collection[str], world: World) -> frozenset[str]:
    """The organisations that receive nothing more of a meeting without these bodies; of what is closed nobody else does."""
    if meeting.routing.restricted and not meeting.listed:
        return frozenset()
    return _lines(meeting.routing.orgs, world) - left(meeting, names, world)


def shut(meeting: MeetingState, world: World) -> Problem | None:
    """Why nothing is written on a meeting here: this place is no longer asked, or what is written would go to those who may not
    know of its case."""
    if meeting.goes_to and world.station.org not in meeting.goes_to:
        return Problem(LEFT_OUT)
    return Problem(SEALED) if meeting.sealed else None


def reach_now(meeting: MeetingState, cases: Iterable[CaseState]) -> None:
    """Where what is written on a meeting goes now: once one of its cases is restricted only to the station that called it. Where
    that can no longer be, for it is listed to whom it goes, nothing more is written: sealed."""
    if any(case.restricted for case in cases):
        meeting.sealed, meeting.listed = meeting.listed, False
        meeting.routing = Routing((meeting.org,), restricted=True)
