"""What a station's own entries make of the world: its settings, its units, its words of the papers, its calendar and days."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from app.domain.confirmed_numbers import Numbers, numbers_of
from app.domain.entries import Entry
from app.domain.in_force import in_force
from app.domain.kinds import SettingChanged, StationOpened, WordingChanged
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.staff import Member, fold_staff
from app.domain.world import Actor, Lookup, Station, World
from app.ports import EntriesQuery, Refused, Store, UsersQuery
from app.settings import with_defaults

LEFT = template("staff.left", QT_TRANSLATE_NOOP("Problem", "{name}已经离开本台，不能再打开。"))
UNIT = "unit"
OWN_KINDS = ("station", "calendar", UNIT, "wording", "user")
"""The kinds of subjects by which a station tells them."""
_KEPT = 4
_NO_END = 1 << 63
"""Later than every time stamp."""


class OwnWorlds:
    """The world of one station, now and as old papers saw it. To index the units is dear, so the last few stay ready."""

    def __init__(self, lookup: Lookup, station: Station) -> None:
        self._lookup, self._station = lookup, station
        # replaced whole, never changed: two threads read the world
        self._ready: tuple[tuple[tuple[Entry, ...], Lookup, tuple[Member, ...]], ...] = ()

    def at(
        self,
        now: datetime,
        actor: Actor,
        machine: Mapping[str, str],
        of_kind: Callable[[str], Iterable[Entry]],
        until: int = _NO_END,
        units: tuple[str, ...] | None = None,
    ) -> World:
        """The world as the station's entries up to the time stamp `until` (hlc) make it, on this computer. `units`: what was
        seen of the units then (`DocumentIssued`), which come from elsewhere too, and later than they were written."""
        own = tuple(e for kind in OWN_KINDS for e in _then(kind, of_kind(kind), until, units))
        ready = next((ready for ready in self._ready if ready[0] == own), None)
        if ready is None:
            ready = own, own_lookup(own, self._lookup, self._station), own_staff(own, self._station)
            self._ready = (ready, *self._ready)[:_KEPT]
        _, lookup, staff = ready
        settings = own_settings(own, machine, self._station)
        numbers, desks = own_numbers(own, self._station), own_desks(own, self._station)
        return World(now, self._station, actor, lookup, settings, staff, numbers, desks, _last_of_units(own))


def _then(kind: str, entries: Iterable[Entry], until: int, units: tuple[str, ...] | None) -> Iterator[Entry]:
    """The entries that were there: by the clock, of units by what was seen of each desk where that is known."""
    if kind != UNIT or units is None:
        return (e for e in entries if e.envelope.hlc <= until)
    known = list(entries)
    last = {e.envelope.origin: e.envelope.seq for e in known if e.id in units}
    return (e for e in known if e.envelope.seq <= last.get(e.envelope.origin, -1))


def _last_of_units(entries: Iterable[Entry]) -> tuple[str, ...]:
    of_units = (e for e in entries if e.envelope.subject.kind == UNIT)
    last = {e.envelope.origin: e for e in sorted(of_units, key=lambda e: e.envelope.seq)}
    return tuple(sorted(e.id for e in last.values()))


def own_settings(entries: Iterable[Entry], machine: Mapping[str, str], station: Station) -> dict[str, str]:
    """All settings: what the station has changed over those of this computer over the defaults."""
    own = _written_at(entries, station)
    changed = {e.body.key: e.body.value for e in own if isinstance(e.body, SettingChanged)}
    settings = with_defaults({**machine, **changed})
    settings["document_mark"] = settings["document_mark"] or default_mark(station.name)
    return settings


def own_lookup(entries: Iterable[Entry], lookup: Lookup, station: Station) -> Lookup:
    """The resources with the station's own law, units and words; a neighbour's days and words that came along are not ours."""
    known = list(entries)
    units = [e.body for e in known if e.body is not None and e.envelope.subject.kind == UNIT]
    words = [e.body for e in _written_at(known, station) if isinstance(e.body, WordingChanged)]
    return replace(
        in_force(lookup, known, station.org),
        directory=lookup.directory.with_changes(units, lookup.initials_of),
        editions=lookup.editions.with_changes(words),
    )


def own_staff(entries: Iterable[Entry], station: Station) -> tuple[Member, ...]:
    """Who works here."""
    return fold_staff(e for e in _written_at(entries, station) if e.envelope.subject.kind == "user")


def own_numbers(entries: Iterable[Entry], station: Station) -> Numbers:
    """Whether this station may give numbers."""
    return numbers_of(_written_at(entries, station))


def own_desks(entries: Iterable[Entry], station: Station) -> dict[str, str]:
    """The desk tags of this station, by the origins that write under them."""
    own = _written_at(entries, station)
    return {e.envelope.origin: e.body.desk_tag for e in own if isinstance(e.body, StationOpened)}


def _written_at(entries: Iterable[Entry], station: Station) -> list[Entry]:
    """What this station says of itself; of what came along from others nothing holds here."""
    return [e for e in entries if e.envelope.org == station.org]


def default_mark(station: str) -> str:
    """机关代字 until the unit has set its own: the station's short name and 信访."""
    short = station
    for suffix in ("街道", "地区", "镇", "区", "市"):
        short = short.removesuffix(suffix) if len(short) > len(suffix) + 1 else short
    return f"{short}信访"


def seated(store: Store, user: str, lookup: Lookup) -> tuple[Station, Actor]:
    """Who sits at an opened desk, and which: station, desk tag and people as its entries say.

    Raises Refused (who works here no longer: a password may live on in a copy of the home, the duty does not).
    """
    users = store.read(UsersQuery(), user)
    me = next(one for one in users if one.id == user)
    if me.left:
        raise Refused([Problem(LEFT, values={"name": me.name})])
    opened = [e for e in store.read(EntriesQuery("station"), me.id) if e.envelope.origin == store.origin]
    here = [e.body for e in opened if isinstance(e.body, StationOpened)][-1]
    area = lookup.directory.area(here.org)
    station = Station(here.org, area.name if area else here.org, here.desk_tag, here.practice, users[0].id)
    return station, Actor(me.id, me.name, me.post, me.roles)
