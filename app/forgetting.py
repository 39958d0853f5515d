"""What an act makes the store forget for good, in the transaction of the act."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.acts.close_day import CloseDayDraft
from app.acts.erase import EraseDraft
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.needs import FORGOTTEN
from app.ports import Changes, Work


def appended(work: Work, entries: Sequence[NewEntry], draft: Any) -> Changes:
    """Append the entries; when the day is closed, destroy the keys of what visitors needed, and of a case those of all that was
    kept of it."""
    if isinstance(draft, EraseDraft):
        (entry,) = entries
        return work.erase(entry)
    changes = work.append(entries)
    if not isinstance(draft, CloseDayDraft):
        return changes
    gone = frozenset(Subject(FORGOTTEN, ticket) for ticket in draft.needs)
    for subject in sorted(gone):
        work.forget(subject)
    return Changes(changes.subjects | gone, changes.kinds)
