"""演练: the street whose year is lived: its desk, its days, its people, and what chance decides."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from random import Random
from typing import Any

from app.desk import Desk, Done
from app.domain.staff import Member
from app.practice_year.diary import Diary
from app.practice_year.people import Neighbours


@dataclass(slots=True)
class Street:
    """What every life of the year acts with."""

    desk: Desk
    diary: Diary
    chance: Random
    people: Neighbours
    officers: tuple[Member, ...]
    visitable: list[str] = field(default_factory=list)
    """Cases that are being handled: whose people can be visited, and whose matters a meeting may be about."""
    helpers: list[tuple[str, str]] = field(default_factory=list)
    """Id and name of those who help."""

    @property
    def today(self) -> str:
        """The day that is lived, as drafts say it."""
        return self.diary.today.isoformat()

    def later(self, days: int) -> str:
        """A day after it."""
        return (self.diary.today + timedelta(days=days)).isoformat()

    def do(self, draft: Any) -> Done:
        """Carry an act out. Raises Refused, Unavailable."""
        return self.desk.do(draft)

    def id(self) -> str:
        """An id for a draft."""
        return self.desk.new_id()

    def happens(self, of_a_hundred: int) -> bool:
        """Whether something happens that does so many times of a hundred."""
        return self.chance.randrange(100) < of_a_hundred

    def days(self, least: int, most: int) -> int:
        """So many days."""
        return self.chance.randint(least, most)
