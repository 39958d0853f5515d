"""Whether a receipt that somebody holds is one of ours, asked without a network."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from app.ports.queries import Query


class Standing(Enum):
    """What can be said of the signature on a receipt."""

    OURS = auto()
    """A desk of the organisation in its number signed it."""
    STOPPED = auto()
    """So it did, and has been shut out since: whoever had the machine then may have signed it."""
    UNKNOWN_DESKS = auto()
    """No desk of that organisation is known here."""
    NOT_SIGNED = auto()
    """None of its desks that are known here signed this number."""


@dataclass(frozen=True, slots=True)
class ReceiptSeen:
    """A receipt's number, and what its signature says."""

    number: str
    org: str
    """Of the number, 9 digits."""
    standing: Standing


@dataclass(frozen=True, slots=True)
class ReceiptQuery(Query["ReceiptSeen | None"]):
    """What a scanner read off a receipt; None where it is not the code of one. Whether the matter is here is not told."""

    code: str
