"""销毁: what was kept its whole term is destroyed by two people. The entry that says so has a key of its own and names nobody of the case."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entries import Body, kind


@kind("erasure.proposed")
@dataclass(frozen=True, slots=True)
class ErasureProposed(Body):
    """提请销毁: the term of an archived case is over. A second person decides."""

    retention: str
    """Code of `procedure_terms.Retention`."""
    archived_on: str
    kept_until: str
    """The last day of the term, by the setting of the unit on that day."""


@kind("erasure.refused")
@dataclass(frozen=True, slots=True)
class ErasureRefused(Body):
    """The second person keeps it."""

    proposal: str
    reason: str


@dataclass(frozen=True, slots=True)
class StillCounted:
    """One thing that was counted of the case and stays so: `domain.counted.Counted`, its day as text."""

    measure: str
    part: str
    on: str
    amount: int = 0
    body: str = ""
    outcome: str = ""


@kind("subject.erased")
@dataclass(frozen=True, slots=True)
class SubjectErased(Body):
    """销毁: nothing of the case can be read from now on but its number and its days. What was counted stays counted."""

    number: str
    received_on: str
    archived_on: str
    retention: str
    kept_until: str
    proposed_by: str
    proposed_on: str
    readers: tuple[str, ...] = ()
    """Of a restricted case: whoever did not know of it does not learn now that it was there."""
    channel: str = ""
    category: str = ""
    place: str = ""
    counted: tuple[StillCounted, ...] = ()


@kind("erasure.done")
@dataclass(frozen=True, slots=True)
class ErasureDone(Body):
    """销毁回执: it was destroyed in the record of another desk as well; `origins`: all desks that keep that record."""

    origins: tuple[str, ...]
