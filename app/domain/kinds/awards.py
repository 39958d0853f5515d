"""红棉信访服务 awards: a round, who is nominated on what evidence, who agrees, and what named people decided with their reason."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@dataclass(frozen=True, slots=True)
class Evidence:
    """A line of the record that speaks for somebody: where it stands, and nothing of what it says."""

    what: str
    """Code of `hall_terms.What`."""
    subject_kind: str
    subject_id: str
    part: str


@kind("award.opened")
@dataclass(frozen=True, slots=True)
class AwardOpened(Body):
    """A round of the award. Opened again on the same subject it replaces what was written before, with the reason."""

    title: str
    first: str
    last: str
    """The days that are looked at."""
    note: str
    reason: str = ""


@kind("award.nominated")
@dataclass(frozen=True, slots=True)
class AwardNominated(Body):
    """A team or somebody of ours, why, and what on record shows it."""

    nomination: str
    team: bool
    name: str
    user: str
    """User id; empty for a team and for somebody elsewhere."""
    reason: str
    evidence: tuple[Evidence, ...]


@kind("award.seconded")
@dataclass(frozen=True, slots=True)
class AwardSeconded(Body):
    """Somebody else agrees to the nomination: nobody nominates themself alone."""

    nomination: str
    words: str


@kind("award.declined")
@dataclass(frozen=True, slots=True)
class AwardDeclined(Body):
    """Whoever is nominated would rather not."""

    nomination: str
    words: str


@kind("award.decided")
@dataclass(frozen=True, slots=True)
class AwardDecided(Body):
    """Named people give it, or do not, and say why."""

    nomination: str
    given: bool
    deciders: tuple[str, ...]
    reason: str
    decided_on: str
