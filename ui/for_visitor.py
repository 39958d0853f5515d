"""What a page tells the screen that faces the visitor, and what the visitor answers there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.visitor_screen import Outcome, Said


@dataclass(frozen=True, slots=True)
class Answers:
    """What the page does with an answer."""

    agree: Callable[[], object]
    """It is right as it stands."""
    put_right: Callable[[str], object]
    """This part is to be changed; "": something that is not among them."""
    sign: Callable[[bytes], object]
    """A picture of what was confirmed, with the signature under it."""


@dataclass(frozen=True, slots=True)
class ForVisitor:
    """One visit. Another `about` is another visitor: nothing of the one before stays."""

    about: str
    answers: Answers
    said: tuple[Said, ...] = ()
    wrong: frozenset[str] = frozenset()
    """Parts that the visitor wants changed, and that still read the same."""
    agreed: bool = False
    """The visitor said that it is right as it stands now."""
    outcome: Outcome | None = None
    """It is registered: what comes."""
    signed: bool = False
    cases: tuple[str, ...] = ()
    """What the visitor came about, on the disk: they may be asked to rate it once the clerk has turned away."""
