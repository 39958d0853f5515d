"""New ids and codes: the program's only randomness in `app`."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection
from datetime import date, datetime

from app.domain.number import READABLE, make_case_number
from app.domain.world import World

INQUIRY_DIGITS = 10


def uuid7(now: datetime) -> str:
    """A UUIDv7 (RFC 9562) as 32 hex digits: 48 bits of milliseconds, then 74 random bits."""
    millis = int(now.timestamp() * 1000) & (1 << 48) - 1
    random = secrets.randbits(74)
    value = millis << 80 | 0x7 << 76 | (random >> 62) << 64 | 0b10 << 62 | random & (1 << 62) - 1
    return f"{value:032x}"


def inquiry_code() -> str:
    """A 查询码 of ten random digits, derived from nothing."""
    return f"{secrets.randbelow(10**INQUIRY_DIGITS):0{INQUIRY_DIGITS}d}"


def desk_tag(taken: Collection[str] = ()) -> str:
    """Two random characters for the numbers of a desk, none of `taken`; without the letters that are misread."""
    return secrets.choice(sorted({a + b for a in READABLE for b in READABLE} - set(taken)))


def copy_code() -> str:
    """An 印号: what stands across one copy of an internal paper about no single case, "7K2Q-9AFD"; leads to its entry."""
    places = [secrets.choice(READABLE) for _ in range(8)]
    return f"{''.join(places[:4])}-{''.join(places[4:])}"


class ActIds:
    """Ids and numbers of one act. `next_serial` counts within the act's transaction, so that numbers have no holes."""

    def __init__(self, world: World, next_serial: Callable[[str], int], seal: Callable[[str], str]) -> None:
        self._world, self._next_serial, self._seal = world, next_serial, seal

    def entry(self) -> str:
        """A fresh UUIDv7."""
        return uuid7(self._world.now)

    def case_number(self, received_on: date, case_id: str) -> str:
        """The next number of this desk on that day."""
        station = self._world.station
        serial = self._next_serial(f"case/{station.desk_tag}/{received_on.isoformat()}")
        return str(make_case_number(station.org, received_on, station.desk_tag, serial, case_id))

    def case_seal(self, number: str) -> str:
        """The signature of this desk over the number."""
        return self._seal(number)

    def inquiry_code(self) -> str:
        """A new 查询码."""
        return inquiry_code()

    def document_serial(self, document_kind: str, year: int) -> int:
        """The next serial of this unit, kind and year; never one that was given before a restore."""
        scope = f"document/{self._world.station.org}/{document_kind}/{year}"
        serial = self._next_serial(scope)
        for _ in range(serial, self._world.numbers.last(document_kind, year) + 1):
            serial = self._next_serial(scope)
        return serial

    def ticket_number(self, business: str) -> str:
        """The letter of the business and the next number of today, "A012"; the desks of a hall count together."""
        day = self._world.today.isoformat()
        return f"{business}{self._next_serial(f'ticket/{self._world.station.org}/{business}/{day}'):03d}"


def uncounted(scope: str) -> int:
    """For previews: nothing is counted, the number stays 0 and is not shown."""
    return 0


def unsealed(number: str) -> str:
    """For previews: nothing is signed."""
    return ""
