"""To whom a meeting goes: this station, and the organisations of the bodies that are asked to it or take something on.

Only bodies of the directory have a desk to receive it; whoever is named otherwise gets a letter. A meeting whose case was
closed goes nowhere any more (Art. 30): `routing_now` says so, and no body brings anybody in after that.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.audience import line_of
from app.domain.case import CaseState
from app.domain.envelope import Routing
from app.domain.meetings import MeetingState
from app.domain.units import Body, org_of
from app.domain.world import World


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


def with_bodies(route: Routing, names: Iterable[str], world: World) -> Routing:
    """A routing and the organisations of those of these names that are bodies; of what is closed the routing alone."""
    if route.restricted:
        return route
    bodies = (body_named(name, world) for name in names)
    orgs = (org_of(body.org) for body in bodies if body)
    return Routing(tuple(dict.fromkeys((*route.orgs, *orgs))))


def reached_by(names: Iterable[str], world: World) -> frozenset[str]:
    """The organisations that a meeting of this station with these bodies reaches, and so all above them."""
    orgs = with_bodies(Routing((world.station.org,)), names, world).orgs
    return frozenset(above for org in orgs for above in line_of(org, world.lookup.directory.parents))


def routing_now(meeting: MeetingState, cases: Iterable[CaseState]) -> Routing:
    """Where what is written on a meeting goes; once one of its cases is restricted only to the station that called it."""
    if any(case.restricted for case in cases):
        return Routing((meeting.org,), restricted=True)
    return meeting.routing
