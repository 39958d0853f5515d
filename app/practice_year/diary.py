"""演练: the days of a year as they follow each other: whatever happens in the hall, happens in the order of its moments."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from heapq import heappop, heappush
from random import Random

from app.desk import Desk
from app.domain.calendar import Calendar
from app.domain.envelope import CHINA

Life = Iterator[int | timedelta]
"""Something that goes on: it acts, says in how many days or how long it acts again, and acts then."""
Told = Callable[[float], object]
"""Told how much of the year has been lived, from 0 to 1; what it raises ends the filling."""

_OPENS, _HOURS, _APART = time(8, 40), (20 * 60, 7 * 3600), timedelta(minutes=1)
"""When the hall is opened, from when to when after that people come in seconds, and how far apart two acts of a day are."""


class Diary:
    """The lives that go on, and the desk's clock, which stands at the moment of the one that acts. A life whose next day lies
    in the future stays as far as it came."""

    def __init__(self, desk: Desk, chance: Random, begins: datetime, ends: datetime) -> None:
        self.desk, self.chance = desk, chance
        self._begins = self._now = begins
        self._ends = ends
        self._waiting: list[tuple[datetime, int, Life]] = []
        self._begun = 0
        self._calendar: Calendar = desk.world().lookup.calendar

    @property
    def today(self) -> date:
        """The day that is lived."""
        return self._now.date()

    def begin(self, on: date, life: Life, *, early: bool = False) -> None:
        """A life begins on a day, or on the next one that the hall is open; `early`: before anybody has come."""
        day = self._calendar.next_working_day(on)
        past = timedelta(minutes=self._begun % 10) if early else timedelta(seconds=self.chance.randrange(*_HOURS))
        moment = datetime.combine(day, _OPENS, CHINA) + past
        self._put(max(moment, self._now + _APART) if day == self.today else moment, life)

    def _put(self, moment: datetime, life: Life) -> None:
        if moment < self._ends:
            self._begun += 1
            # no two at the same moment: what came first is what is written first
            heappush(self._waiting, (moment.replace(microsecond=self._begun % 1000 * 1000), self._begun, life))

    def live(self, told: Told) -> None:
        """Let all that happen, to the present."""
        present = self.desk.clock
        self.desk.clock = lambda: self._now
        try:
            while self._waiting:
                self._now, _, life = heappop(self._waiting)
                told((self._now - self._begins) / (self._ends - self._begins))
                match next(life, None):
                    case int(days):
                        self.begin(self.today + timedelta(days=days), life)
                    case timedelta() as wait:
                        self._put(self._now + wait, life)
        finally:
            self.desk.clock = present
