"""Entries about the words of the papers."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("wording.changed")
@dataclass(frozen=True, slots=True)
class WordingChanged(Body):
    """A station's own edition of a paper's words; without texts: back to the delivered ones.

    Its author is the actor of the entry.
    """

    paper: str
    """Name of the paper's words, "reply"."""
    edition: str
    base: str
    """The delivered edition that it changes."""
    effective_from: str
    texts: dict[str, str]
    """Only the templates that differ from the base."""
