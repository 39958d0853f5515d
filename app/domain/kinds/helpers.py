"""帮手: who helps at the hall. They are colleagues, not petitioners, and are listed because they agreed to it."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("helper.enlisted")
@dataclass(frozen=True, slots=True)
class HelperEnlisted(Body):
    """Somebody helps for a term. Enlisted again on the same subject it replaces what was written before."""

    helper_kind: str
    """Code of `helper_terms.HelperKind`."""
    name: str
    unit: str
    skills: tuple[str, ...]
    """Codes of `helper_terms.Skill`."""
    dialects: tuple[str, ...]
    """Codes of `helper_terms.Dialect`."""
    phone: str
    term_from: str
    term_to: str
    weekdays: tuple[str, ...]
    """On which they can come, "1" Monday to "7" Sunday; empty: nobody asked."""
    agreed_on: str
    """The day on which they agreed to be listed."""
    note: str
    reason: str = ""
    """Why it was written anew; empty at first."""


@kind("helper.ended")
@dataclass(frozen=True, slots=True)
class HelperEnded(Body):
    """They help no longer; they may be enlisted anew."""

    ended_on: str
    """The last day."""
    reason: str
