"""A group as it stands, and its lines on the agenda: the group, then each of its people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.domain import kinds as k
from app.domain.agenda import AgendaLine, SubjectKind
from app.domain.entries import Entry
from app.domain.envelope import Routing
from app.domain.hall_terms import What
from app.domain.history import history, needs_newer_program
from app.domain.service_terms import GroupStep


@dataclass(slots=True)
class GroupState:
    """One group now."""

    id: str
    told: k.GroupFormed | None = None
    """What was last written of it."""
    since: date | None = None
    """The day on which it was first written down."""
    ended: k.GroupEnded | None = None
    routing: Routing = field(default_factory=Routing)
    read_only: bool = False


def fold_group(entries: Sequence[Entry]) -> GroupState:
    """Fold the entries of one group. Never raises; of two that wrote apart the later in order counts."""
    state = GroupState(entries[0].envelope.subject.id)
    for entry in history(entries).entries:
        state.routing = state.routing.joined(entry.envelope.routing)
        match entry.body:
            case k.GroupFormed() as told:
                state.told, state.ended = told, None
                state.since = state.since or entry.envelope.at.date()
            case k.GroupEnded() as ended:
                state.ended = ended
            case None:
                state.read_only |= needs_newer_program(entry)
            case _:
                pass
    return state


def on_duty_at(told: k.GroupFormed, site: str) -> tuple[k.GroupMember, ...]:
    """Who of a group sits at one of its stations: those who are named there, and those who are named nowhere."""
    return tuple(one for one in told.members if one.site in ("", site))


def group_lines(state: GroupState) -> Iterator[AgendaLine]:
    """The group, and each of its people while it serves; of one with a term `until` is its last day."""
    if (told := state.told) is None:
        return
    step = GroupStep.ENDED if state.ended else GroupStep.SERVING
    last = state.ended.ended_on if state.ended else told.term_to
    until = date.fromisoformat(last) if last else None
    detail = {
        "sites": list(told.sites), "days": list(told.days), "phone": "" if state.ended else told.phone,
        "members": len(told.members), "agreed_on": told.agreed_on,
        "term_from": told.term_from, "officer": "" if state.ended else told.officer_name,
    }  # fmt: skip
    at = f"{told.starts}-{told.ends}" if told.starts else ""
    yield AgendaLine(
        state.id, What.GROUP.code, told.name, state.since, until, at, step.code, owner_name=told.contact, detail=detail
    )
    for number, one in enumerate(() if state.ended else told.members):
        about = {"kind": one.member_kind, "site": one.site, "helper": one.helper}
        yield AgendaLine(
            f"{number:04}", What.GROUP_MEMBER.code, one.name, state.since, until, state=step.code, owner=one.helper,
            owner_name=told.name, place=one.unit, detail=about,
        )  # fmt: skip


GROUP = SubjectKind(fold_group, group_lines)
