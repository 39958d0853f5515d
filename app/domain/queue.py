"""The hall's queue: what its resources say of it, and in which order numbers are called.

The order: a number given over to this window comes first; then by the priority class of the visitor, as the resources rank
them, and within a class whoever came first. Who missed the call and came back comes after so many others are called.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.agenda import AgendaLine
from app.domain.hall_terms import TicketStep, What


@dataclass(frozen=True, slots=True)
class Named:
    """One thing of a list of the queue: a priority class, a need, a business."""

    code: str
    chinese: str
    english: str


@dataclass(frozen=True, slots=True)
class Need(Named):
    """What a visitor needs; `dialect`: whoever speaks this is of help (code of `helper_terms.Dialect`, or "any")."""

    dialect: str = ""


@dataclass(frozen=True, slots=True)
class Facility(Named):
    """Something a hall may offer; `serves`: the needs it is for."""

    serves: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Business:
    """What people come for. `code` is the letter of its numbers; `registers`: each visit becomes a registration."""

    code: str
    chinese: str
    english: str
    registers: bool


@dataclass(frozen=True, slots=True)
class QueueLists:
    """What resources/org/queue.toml says; the order of the priority classes is that of the calls."""

    businesses: tuple[Business, ...]
    priorities: tuple[Named, ...]
    needs: tuple[Need, ...]
    opening: tuple[Named, ...]
    """What is looked at before the doors open."""
    facilities: tuple[Facility, ...]

    def facility(self, code: str) -> Facility | None:
        """The facility of a code; None for one that is not listed any more."""
        return next((one for one in self.facilities if one.code == code), None)

    def dialects(self, needs: Sequence[str]) -> frozenset[str]:
        """What whoever helps with these needs has to speak."""
        return frozenset(one.dialect for one in self.needs if one.code in needs and one.dialect)

    def business(self, code: str) -> Business | None:
        """The business of a code; None for one that is not offered any more."""
        return next((one for one in self.businesses if one.code == code), None)

    def rank(self, priority: str) -> int:
        """Where a priority class stands; everybody else comes behind all of them."""
        codes = [one.code for one in self.priorities]
        return codes.index(priority) if priority in codes else len(codes)


@dataclass(frozen=True, slots=True)
class Place:
    """A ticket of the day with what was said of the visitor."""

    line: AgendaLine
    priority: str = ""
    needs: tuple[str, ...] = ()

    @property
    def step(self) -> str:
        """Code of TicketStep."""
        return self.line.state

    def moment(self, name: str) -> datetime | None:
        """A moment of its detail."""
        text = str((self.line.detail or {}).get(name, ""))
        return datetime.fromisoformat(text) if text else None

    def waited(self, now: datetime) -> int:
        """Whole minutes until it was first called, or until now."""
        issued, called = self.moment("issued"), self.moment("called")
        return int(((called or now) - issued).total_seconds() // 60) if issued else 0


def places_of(lines: Iterable[AgendaLine]) -> list[Place]:
    """The tickets among the lines of a day, each with the needs among them."""
    found = list(lines)
    said: Mapping[str, AgendaLine] = {line.part: line for line in found if line.what == What.NEEDS.code}
    return [_place(line, said.get(line.part)) for line in found if line.what == What.TICKET.code]


def _place(line: AgendaLine, said: AgendaLine | None) -> Place:
    return Place(line, said.state, tuple((said.detail or {})["needs"])) if said else Place(line)


def in_order(places: Sequence[Place], lists: QueueLists) -> list[Place]:
    """Those that wait, in the order of the calls."""
    waiting = [place for place in places if place.step == TicketStep.WAITING.code]
    given = [place for place in waiting if place.line.place]
    back = [place for place in waiting if not place.line.place and place.moment("returned")]
    order = [place for place in waiting if place not in given and place not in back]
    order.sort(key=lambda place: (lists.rank(place.priority), str(place.moment("issued")), place.line.title))
    least = 0
    for others, place in sorted(((_others_first(one, places), one) for one in back), key=_came_back):
        order.insert(max(others, least), place)
        least = order.index(place) + 1
    return [*sorted(given, key=lambda place: str(place.moment("last_called"))), *order]


def _came_back(found: tuple[int, Place]) -> tuple[int, str]:
    others, place = found
    return others, str(place.moment("returned"))


def _others_first(place: Place, places: Sequence[Place]) -> int:
    """How many others are still called before one that came back."""
    since = place.moment("returned")
    called = [other for other in places if since and (at := other.moment("called")) and at > since]
    return max(0, int((place.line.detail or {})["after"]) - len(called))


def next_for(window: str, businesses: Collection[str], order: Sequence[Place]) -> Place | None:
    """What this window calls next: what was given over to it, else of the businesses it serves; never what was given over to
    another one."""
    return next((place for place in order if place.line.place == window or _serves(businesses, place)), None)


def _serves(businesses: Collection[str], place: Place) -> bool:
    return not place.line.place and (place.line.detail or {})["business"] in businesses


def at_window(places: Iterable[Place], window: str) -> Place | None:
    """Whom this window has called and not yet served; of several the one called last."""
    here = [p for p in places if p.step == TicketStep.CALLED.code and p.line.place == window]
    return max(here, key=lambda place: str(place.moment("last_called")), default=None)
