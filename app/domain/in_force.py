"""The law as it stands here: the program's own calendar and rules with what this station has entered and set."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from app.domain.calendar import Calendar, SpecialDay
from app.domain.entries import Body, Entry
from app.domain.envelope import CHINA
from app.domain.kinds import CalendarAnnounced, CalendarDay, SettingChanged
from app.domain.rules import SETTING_PREFIX, DaysSet, Rules
from app.domain.world import Lookup

SUBJECTS = ("calendar", "station")
"""Kinds of the subjects whose entries change what is in force."""


def changes_days(body: Body | None) -> bool:
    """Whether an entry may move the last day of a clock that runs."""
    return isinstance(body, CalendarAnnounced) or (
        isinstance(body, SettingChanged) and body.key.startswith(SETTING_PREFIX)
    )


def in_force(lookup: Lookup, entries: Iterable[Entry], org: str) -> Lookup:
    """The lookup with the notices, whoever entered them, and the days that the station of `org` has set, in the order in
    which they came: a holiday is one everywhere, a neighbour's days are not ours."""
    changing = sorted(
        (
            e
            for e in entries
            if changes_days(e.body) and (isinstance(e.body, CalendarAnnounced) or e.envelope.org == org)
        ),
        key=lambda e: (e.envelope.hlc, e.envelope.origin, e.envelope.seq),
    )
    if not changing:
        return lookup
    return replace(lookup, calendar=_calendar(lookup.calendar, changing), rules=_rules(lookup.rules, changing))


def announced_days(body: CalendarAnnounced) -> Iterator[SpecialDay]:
    """The days of an entered notice."""
    for one in body.days:
        yield SpecialDay(date.fromisoformat(one.day), one.working, one.name, body.source)


def as_written(days: Iterable[SpecialDay]) -> tuple[CalendarDay, ...]:
    """Days as an entry keeps them."""
    return tuple(CalendarDay(one.day.isoformat(), one.working, one.name) for one in days)


def _calendar(calendar: Calendar, entries: Iterable[Entry]) -> Calendar:
    for entry in entries:
        if isinstance(entry.body, CalendarAnnounced):
            calendar = calendar.with_notice(entry.body.year, announced_days(entry.body), _entered_on(entry))
    return calendar


def _rules(rules: Rules, entries: Iterable[Entry]) -> Rules:
    return rules.with_days(
        DaysSet(_entered_on(entry), entry.body.key.removeprefix(SETTING_PREFIX), int(entry.body.value))
        for entry in entries
        if isinstance(entry.body, SettingChanged) and entry.body.value.isdecimal()
    )


def _entered_on(entry: Entry) -> date:
    """The day of writing, never an earlier one that the writer gave: nothing may be moved behind the people's backs."""
    return entry.envelope.at.astimezone(CHINA).date()
