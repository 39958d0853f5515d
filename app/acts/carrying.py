"""What was written on parts of a meeting gone by, anew on the part that is written on (app/domain/meeting_parts.py)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from app.acts.act import Ids
from app.domain.entries import Body, Entry, NewEntry
from app.domain.envelope import CHINA, Routing, Subject
from app.domain.kinds import MeetingCarriedOver, MeetingUninvited
from app.domain.meeting_parts import BETWEEN_PARTS


def carried_over(
    entries: Iterable[Entry], known: Sequence[str], on: Subject, route: Routing, ids: Ids
) -> list[NewEntry]:
    """These entries anew, each on its own day, and `meeting.carried_over` behind them. `known`: the ids that count no longer."""
    told = [entry for entry in entries if entry.body is not None and not isinstance(entry.body, BETWEEN_PARTS)]
    anew = [NewEntry(ids.entry(), on, _again(entry.body), route, _day(entry)) for entry in told if entry.body]
    return [*anew, NewEntry(ids.entry(), on, MeetingCarriedOver(tuple(known)), route)]


def _again(body: Body) -> Body:
    """Where it went on to was said of the part gone by."""
    return replace(body, orgs=()) if isinstance(body, MeetingUninvited) else body


def _day(entry: Entry) -> date:
    return entry.envelope.happened_on or entry.envelope.at.astimezone(CHINA).date()
