"""Names of petitioners in what was written about no case: what a visit to a township found, what a campaign was about.

Such words know nothing of the people of a case, so they are held against the names of those who came; wherever others
read along the names are masked. As they were written they are told only to whoever puts them right.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from app.domain.agenda import AgendaLine
from app.domain.masking import mask_names
from app.domain.said import likely_names
from app.ports.agenda import AgendaRow
from app.ports.said import NamesQuery

WRITTEN_FREELY = ("liaison", "campaign")
"""Kinds of subjects whose words are about no case."""
_TEXTS = ("findings", "note")
"""Words in the detail of a line."""


def without_petitioners(read: Callable[[Any], Any], rows: Sequence[AgendaRow]) -> tuple[AgendaRow, ...]:
    """The rows with petitioners masked in what was written freely. Raises Unavailable."""
    free = [row.line for row in rows if row.subject.kind in WRITTEN_FREELY]
    likely = sorted({name for line in free for text in _texts(line) for name in likely_names(text)})
    known = read(NamesQuery(tuple(likely))) if likely else ()
    if not known:
        return tuple(rows)
    names = sorted(known, key=lambda name: (-len(name), name))
    return tuple(replace(row, line=_masked(row.line, names)) if row.line in free else row for row in rows)


def _texts(line: AgendaLine) -> Iterator[str]:
    yield line.title
    yield line.place
    yield from (str((line.detail or {}).get(name, "")) for name in _TEXTS)


def _masked(line: AgendaLine, names: Sequence[str]) -> AgendaLine:
    detail = dict(line.detail or {})
    detail |= {name: mask_names(str(detail[name]), names) for name in _TEXTS if name in detail}
    return replace(line, title=mask_names(line.title, names), place=mask_names(line.place, names), detail=detail)
