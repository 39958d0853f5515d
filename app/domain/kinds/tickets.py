"""取号和叫号: a ticket of the hall's queue. It holds no person: a number, a kind of business, a window, and moments."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("ticket.issued")
@dataclass(frozen=True, slots=True)
class TicketIssued(Body):
    """A number was taken; the moment is that of the entry."""

    number: str
    """"A012": the letter of the business and the number of the day."""
    business: str
    """Code of a business of the queue (resources/org/queue.toml)."""
    on: str


@kind("ticket.called")
@dataclass(frozen=True, slots=True)
class TicketCalled(Body):
    """A window called the number, for the first time or once more."""

    window: str


@kind("ticket.held")
@dataclass(frozen=True, slots=True)
class TicketHeld(Body):
    """Nobody came when it was called; the number is kept for a while."""

    keep_minutes: int


@kind("ticket.returned")
@dataclass(frozen=True, slots=True)
class TicketReturned(Body):
    """Whoever has a kept number came back: it is called again after so many others."""

    after: int


@kind("ticket.skipped")
@dataclass(frozen=True, slots=True)
class TicketSkipped(Body):
    """The number is not called any more."""

    reason: str


@kind("ticket.transferred")
@dataclass(frozen=True, slots=True)
class TicketTransferred(Body):
    """Another window takes it over and calls it next."""

    window: str
    reason: str


@kind("ticket.served")
@dataclass(frozen=True, slots=True)
class TicketServed(Body):
    """The visit was taken in; with the case where one was registered that everybody here may see."""

    case: str
    reason: str
    """Why nothing was registered, where its business registers."""
