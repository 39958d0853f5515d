"""What the checker is given: the letter in its parts, the facts of its file; and what it gives back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from app.domain.problems import Problem


class Role(Enum):
    """What a part of a letter is for."""

    BODY = "body"
    """Any text; in a letter of one piece everything stands in it."""
    FINDINGS = "findings"
    BASIS = "basis"
    OPINION = "opinion"
    REMEDY_BODY = "remedy_body"
    """The body that may be asked for 复查 or 复核; its clause is in the wording of the paper."""


@dataclass(frozen=True, slots=True)
class Part:
    """One text of the letter and the field it is written in."""

    field: str
    text: str
    role: Role = Role.BODY
    demand: str = ""
    """Id of the demand it answers; empty: all of them."""
    outcome: str = ""
    """Code of `terms.Outcome`, or of `procedure_terms.ReviewConclusion`, on an opinion."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A letter to be checked; `kind` is a code of `terms.DocumentKind`."""

    kind: str
    parts: tuple[Part, ...]
    undrawable: tuple[str, ...] = ()
    """Characters that no font can print, where somebody has looked."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """An answer given before in this matter."""

    demand: str
    """Its text."""
    outcome: str
    opinion: str
    on: date


@dataclass(frozen=True, slots=True)
class Facts:
    """What the file says."""

    today: date
    demands: tuple[tuple[str, str], ...] = ()
    """(id, text) of every demand the letter must answer."""
    names: tuple[str, ...] = ()
    """The people of the case."""
    numbers: tuple[str, ...] = ()
    """The case number, and those of linked cases."""
    received: tuple[date, ...] = ()
    """Days on which the petition came, later visits included."""
    accepted_on: date | None = None
    """The day of acceptance by which a letter is held; None: it names other days of acceptance too."""
    remedy_days: Mapping[str, int] = field(default_factory=dict)
    """Within how many days 复查 or 复核 may be asked for, by the rules in force."""
    earlier: tuple[Earlier, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found. `problem.field` is where; errors block numbering, warnings ask."""

    problem: Problem
    blocks: bool

    def __hash__(self) -> int:
        """The values of a problem are a mapping: equal findings have equal code and field."""
        return hash((self.problem.code, self.problem.field, self.blocks))


def error(code: str, field: str, /, **values: str) -> Finding:
    """A finding that blocks numbering."""
    return Finding(Problem(code, field, values), True)


def warning(code: str, field: str, /, **values: str) -> Finding:
    """A finding that asks."""
    return Finding(Problem(code, field, values), False)


def found_in(text: str, start: int, end: int, around: int) -> str:
    """The words of a place in a text with a few before and after, for the clerk to find it."""
    before, after = max(start - around, 0), min(end + around, len(text))
    words = " ".join(text[before:after].split())
    return f"{'…' if before else ''}{words}{'…' if after < len(text) else ''}"
