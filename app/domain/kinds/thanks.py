"""感谢信、锦旗: thanks that somebody sent us, kept on their case or, where they belong to none, by themselves."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind
from app.domain.kinds.case import Material


@dataclass(frozen=True, slots=True)
class Thanked:
    """Somebody of ours who is thanked: a team by its name, or one of the staff."""

    name: str
    user: str = ""
    """User id, empty for a team and for somebody elsewhere."""
    team: bool = False


@kind("thanks.received")
@dataclass(frozen=True, slots=True)
class ThanksReceived(Body):
    """Thanks that came by themselves. They are asked of nobody, and no figure wants them."""

    thanks: str
    way: str
    """Code of `hall_terms.ThanksWay`."""
    text: str
    """What we are thanked for, in words."""
    from_name: str
    """Whom it is from, only as far as they want it said; empty where they do not."""
    to: tuple[Thanked, ...]
    came_on: str
    materials: tuple[Material, ...] = ()
    """The scan of the letter, a picture of the pennant."""


@kind("thanks.withdrawn")
@dataclass(frozen=True, slots=True)
class ThanksWithdrawn(Body):
    """It was entered by mistake, or whoever sent it wants it back: it is shown to nobody any more."""

    thanks: str
    reason: str
