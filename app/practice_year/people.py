"""演练: the invented people of the year, by Faker; their telephone numbers are of a range that nobody has."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from app.desk import Desk
from app.domain.kinds import Person

STREETS = (
    "永福路", "永福正街", "广和新街", "云鹤北街", "云鹤南街", "先烈中路", "水荫路", "水荫横路", "水荫二横路", "水荫四横路",
    "区庄立交南侧", "犀牛北街", "犀牛南街", "东环街", "菜寮街", "执信南路", "太和岗路", "动物园南路", "梅花路", "共和西路",
)  # fmt: skip
MOST_HOUSES, MOST_FLOORS = 118, 8


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Somebody who lives in the street, and in the area of which of its residents' committees."""

    person: Person
    community: str
    street: str

    @property
    def name(self) -> str:
        """Their name."""
        return self.person.name


class Neighbours:
    """New people of the street, always the same ones for the same seed."""

    def __init__(self, desk: Desk, chance: Random) -> None:
        # with its lists of names, which no desk that is worked at needs
        from faker import Faker

        self._names = Faker("zh_CN")
        self._names.seed_instance(chance.getrandbits(32))
        self._chance, self._count = chance, 0
        area = desk.lookup.directory.children(desk.station.org)
        self._communities = [one.code for one in area if one.level == "community"] or [desk.station.org]
        self._known: set[str] = set()

    def name(self) -> str:
        """The name of nobody who was named before."""
        while (name := self._names.name()) in self._known:
            pass
        self._known.add(name)
        return name

    def come(self) -> Neighbour:
        """Somebody who has not come before."""
        self._count += 1
        street, house = self._chance.choice(STREETS), self._chance.randrange(1, MOST_HOUSES)
        room = self._chance.randrange(1, MOST_FLOORS) * 100 + self._chance.randrange(1, 5)
        community = self._chance.choice(self._communities)
        phone = f"1380001{self._count:04}"
        person = Person(self.name(), phone=phone, place=community, address=f"{street} {house} 号 {room}")
        return Neighbour(person, community, street)
