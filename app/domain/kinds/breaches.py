"""个人信息泄露记录: what of the personal data kept here got out, and who was told (个人信息保护法 Art. 57). Never whose it was."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("breach.recorded")
@dataclass(frozen=True, slots=True)
class BreachRecorded(Body):
    """Personal data leaked, were altered or lost, or may have been."""

    noticed_on: str
    what: str
    """What happened, in words that name nobody."""
    data: tuple[str, ...]
    """Codes of `breach_terms.BreachData`."""
    people: int
    """How many they are about: a number, never a list."""
    cause: str
    harm: str
    """What harm it may do."""
    measures: str
    """What was done at once, and what the people can do themselves."""


@kind("breach.told")
@dataclass(frozen=True, slots=True)
class BreachTold(Body):
    """The people or the authority were told; or the people need not be, and why (Art. 57(2))."""

    to: str
    """Code of `breach_terms.BreachTo`."""
    on: str
    how: str
    why_not: str = ""
    """Why the people were not told; empty where they were."""
