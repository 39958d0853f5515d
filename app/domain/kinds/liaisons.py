"""直联: which officer keeps in touch with which township, and their visits."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("liaison.linked")
@dataclass(frozen=True, slots=True)
class LiaisonLinked(Body):
    """An officer keeps in touch with a township. Linked again it is somebody else's from then on."""

    officer: str
    """User id; empty for somebody who does not sit here."""
    officer_name: str
    since: str
    reason: str = ""
    """Why it changed hands; empty at first."""


@kind("liaison.visited", version=2)
@dataclass(frozen=True, slots=True)
class LiaisonVisited(Body):
    """What the officer found on a visit. What was promised there stands as a promise on the same subject."""

    visited_on: str
    findings: str
    aspects: tuple[str, ...]
    """Codes of `hall_terms.LiaisonAspect`: what was looked at."""
