"""What an exchange with the centre came to, as screens and commands tell it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from app.ports.store import Changes


class ExchangeState(Enum):
    """How an exchange ended."""

    SYNCHRONISED = "synchronised"
    GOING_ON = "going_on"
    """More came while it ran: the next exchange takes it."""
    NOT_ENROLLED = "not_enrolled"
    OFFLINE = "offline"
    CLOCK = "clock"
    """Everything went over, but the clocks of this machine and the centre are more than five minutes apart."""
    FORK = "fork"
    """Two machines have written under one identity."""
    HOLE = "hole"
    TAMPERED = "tampered"
    REVOKED = "revoked"
    NOT_OURS = "not_ours"
    TOO_OLD = "too_old"

    @classmethod
    def of(cls, code: str) -> ExchangeState:
        """The state of a refusal of the centre. Raises KeyError for one nobody knows."""
        return _BY_CODE[code]


_BY_CODE = {
    "NOT_YOURS": ExchangeState.NOT_OURS,
    "REVOKED": ExchangeState.REVOKED,
    "FORK": ExchangeState.FORK,
    "GAP": ExchangeState.HOLE,
    "TAMPER": ExchangeState.TAMPERED,
    "UNKNOWN": ExchangeState.NOT_OURS,
    "TOO_OLD": ExchangeState.TOO_OLD,
}


@dataclass(frozen=True, slots=True)
class Exchange:
    """One exchange."""

    state: ExchangeState
    pushed: int
    pulled: int
    refused: int
    """Entries that came and were not believed."""
    about: str = ""
    """Where it went wrong: origin and entry, or a place in the feed."""
    changes: Changes = Changes()  # noqa: RUF009  (frozen)
    """What came in touched: screens reload their own rows, as after an act."""

    @property
    def is_whole(self) -> bool:
        """Whether both sides have everything."""
        return self.state in (ExchangeState.SYNCHRONISED, ExchangeState.CLOCK)
