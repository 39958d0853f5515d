"""Who works at this station, as the entries about its users say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.domain.entries import Entry
from app.domain.kinds import UserAdded, UserAdmitted, UserChanged, UserLeft


@dataclass(frozen=True, slots=True)
class Member:
    """A member of staff. Whoever left stays listed: entries name them for ever."""

    id: str
    name: str
    post: str
    first: bool = False
    roles: tuple[str, ...] = ()
    left: bool = False
    admission: str = ""
    """Hash of a code by which they may set up one further desk of the hall."""


def fold_staff(entries: Iterable[Entry]) -> tuple[Member, ...]:
    """The staff, first user first, by the entries about users in display order."""
    staff: dict[str, Member] = {}
    for entry in entries:
        id_ = entry.envelope.subject.id
        match entry.body:
            case UserAdded(name, post, first, roles):
                staff[id_] = Member(id_, name, post, first, roles)
            case UserChanged(post, roles) if id_ in staff:
                staff[id_] = replace(staff[id_], post=post, roles=roles)
            case UserLeft() if id_ in staff:
                staff[id_] = replace(staff[id_], left=True, admission="")
            case UserAdmitted(code) if id_ in staff:
                staff[id_] = replace(staff[id_], admission=code)
            case _:
                pass
    return tuple(sorted(staff.values(), key=lambda member: not member.first))
