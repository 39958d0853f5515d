"""A service day as it is seen at a station, a district, the city: each station's part, and the sum of all that came here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from app.domain.hall_terms import What
from app.domain.outreach_terms import STANDING, OutreachStep
from app.domain.service_terms import ServiceStep
from app.domain.terms import Channel
from app.domain.units import is_within
from app.outreach_rows import counted_days
from app.ports import CaseFilter, CaseRow, CasesQuery
from app.ports.agenda import AgendaQuery, AgendaRow

MOST = 20_000
USUAL_DAY = 10
"""Of the month, on which all stations are open."""
MONTH = timedelta(days=32)
"""From the first of a month into the next."""
Read = Callable[[Any], Any]
_NONE: Mapping[str, AgendaRow] = {}


def parts_of(service_day: str, rows: Sequence[AgendaRow]) -> list[AgendaRow]:
    """The stations' parts of a service day among days outside, those that were called off left out."""
    return [row for row in _parts_of(service_day, rows) if row.line.state != OutreachStep.CALLED_OFF.code]


def called_off_of(service_day: str, rows: Sequence[AgendaRow]) -> dict[str, AgendaRow]:
    """The parts of a service day that were called off and not planned again, by their station."""
    parts = {(row.line.detail or {})["site"]: row for row in _parts_of(service_day, rows)}
    stand = {(row.line.detail or {})["site"] for row in parts_of(service_day, rows)}
    return {site: row for site, row in parts.items() if site not in stand}


def _parts_of(service_day: str, rows: Sequence[AgendaRow]) -> list[AgendaRow]:
    days = (row for row in rows if row.line.what == What.OUTREACH.code)
    return [row for row in days if (row.line.detail or {})["service_day"] == service_day]


@dataclass(frozen=True, slots=True)
class Spot:
    """One station on the day; `part` None: nothing is planned there yet, or no more: `off` then is what was called off."""

    site: AgendaRow
    part: AgendaRow | None = None
    off: AgendaRow | None = None

    @property
    def held(self) -> bool:
        """Whether its evening was reconciled."""
        return self.part is not None and self.part.line.state == OutreachStep.CLOSED.code

    def told(self, name: str) -> Any:
        """What its part says of something; nothing where there is none."""
        return (self.part.line.detail or {})[name] if self.part else None


@dataclass(frozen=True, slots=True)
class ServiceDay:
    """The day with its stations, by township and name: no order by what they did."""

    day: AgendaRow
    spots: tuple[Spot, ...]
    went: tuple[tuple[str, int], ...] = ()
    """(who handles them, how many) of the matters taken, by name; the empty name: with the station that took them."""

    @property
    def held(self) -> int:
        """How many stations have reconciled it."""
        return sum(spot.held for spot in self.spots)

    @property
    def planned(self) -> int:
        """How many are planned and not reconciled."""
        return sum(spot.part is not None and not spot.held for spot in self.spots)

    def total(self, name: str) -> int:
        """The sum over the stations of a number that their parts tell."""
        return sum(spot.told(name) for spot in self.spots if spot.part)

    @property
    def came(self) -> int:
        """How many deputies, committee members, lawyers were there."""
        return sum(len(spot.told("came")) for spot in self.spots if spot.part)


def stations_on(
    sites: Sequence[AgendaRow], day: AgendaRow, parts: Sequence[AgendaRow], off: Mapping[str, AgendaRow] = _NONE
) -> tuple[Spot, ...]:
    """The stations of whoever announced it that were in use on the day, and those that took part all the same."""
    by_site = {(part.line.detail or {})["site"]: part for part in parts}
    there = [site for site in sites if site.subject.id in by_site or _expected(site, day)]
    there.sort(key=lambda site: ((site.line.detail or {})["org"], site.line.title))
    return tuple(Spot(site, by_site.get(site.subject.id), off.get(site.subject.id)) for site in there)


def _expected(site: AgendaRow, day: AgendaRow) -> bool:
    on, since, until = day.line.on, site.line.on, site.line.until
    inside = is_within((site.line.detail or {})["org"], day.org)
    return inside and bool(on and since and since <= on and (until is None or until >= on))


def service_day(read: Read, id_: str) -> ServiceDay | None:
    """One service day; None where it is not here. Raises Unavailable."""
    found = read(AgendaQuery((What.SERVICE_DAY.code,), subject=id_))
    if not found or found[0].line.on is None:
        return None
    day = found[0]
    outside = read(AgendaQuery((What.OUTREACH.code,), on_from=day.line.on, on_to=day.line.on, limit=MOST))
    parts = counted_days(read, parts_of(id_, outside))
    sites = read(AgendaQuery((What.SITE.code,), limit=MOST))
    spots = stations_on(sites, day, parts, called_off_of(id_, outside))
    return ServiceDay(
        day, spots, _went(read, day, [id_ for part in parts for id_ in (part.line.detail or {})["cases"]])
    )


def _went(read: Read, day: AgendaRow, taken: Sequence[str]) -> tuple[tuple[str, int], ...]:
    """Where the matters taken are now, as far as they are here."""
    counted = Counter(row.handler for row in cases_taken(read, day, taken))
    return tuple(sorted(counted.items()))


def cases_taken(read: Read, day: AgendaRow, taken: Sequence[str]) -> list[CaseRow]:
    """The matters that were taken on the day, as far as they are here. Raises Unavailable."""
    if not taken:
        return []
    there = CaseFilter(
        channels=(Channel.OUTREACH.code,), received_from=day.line.on, received_to=day.line.on, restricted=False
    )
    wanted = set(taken)
    return [row for row in read(CasesQuery(there, limit=MOST)) if row.id in wanted]


def days_held(read: Read, days: Sequence[AgendaRow]) -> dict[str, tuple[int, int]]:
    """Of each of these days, by its id: how many stations held it, of how many. Raises Unavailable."""
    on = [day.line.on for day in days if day.line.on]
    if not on:
        return {}
    standing = tuple(one.code for one in STANDING)
    parts = read(AgendaQuery((What.OUTREACH.code,), standing, min(on), max(on), limit=MOST))
    sites, found = read(AgendaQuery((What.SITE.code,), limit=MOST)), dict[str, tuple[int, int]]()
    by_day: dict[str, list[AgendaRow]] = {}
    for part in parts:
        by_day.setdefault((part.line.detail or {})["service_day"], []).append(part)
    for day in days:
        spots = stations_on(sites, day, by_day.get(day.subject.id, ()))
        found[day.subject.id] = (sum(spot.held for spot in spots), len(spots))
    return found


def nearest_day(read: Read, today: date) -> str:
    """The service day of today, else the next one, else the last one; empty where there is none. Raises Unavailable."""
    what = (What.SERVICE_DAY.code,)
    coming = read(AgendaQuery(what, on_from=today, limit=1))
    found = coming or read(AgendaQuery(what, on_to=today, descending=True, limit=1))
    return str(found[0].subject.id) if found else ""


def next_free_day(read: Read, org: str, today: date) -> date:
    """The next usual day for which `org` has announced nothing. Raises Unavailable."""
    asked = AgendaQuery((What.SERVICE_DAY.code,), (ServiceStep.ANNOUNCED.code,), on_from=today, org=org, limit=MOST)
    return _usual_day(today, {row.line.on for row in read(asked)})


def _usual_day(today: date, taken: Collection[date | None]) -> date:
    day = today.replace(day=USUAL_DAY)
    while day < today or day in taken:
        day = (day.replace(day=1) + MONTH).replace(day=USUAL_DAY)
    return day
