"""Erasing: when the term of an archived case is over, who may have it destroyed, and what is left of it.

Who receives an erasure goes by the clear part of the entries alone: it can be judged where no key is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from app.domain.agenda import AgendaLine
from app.domain.envelope import Envelope
from app.domain.erasure_terms import ErasureStep
from app.domain.hall_terms import What
from app.domain.procedure_terms import Retention

if TYPE_CHECKING:
    from app.domain.case import CaseState

ERASED: Final = "subject.erased"
LEFT: Final = (ERASED, "erasure.done")
"""Kinds that are about what is gone, under a key that stays."""
TERMS: Final = "retention_"
"""How the key of the setting begins that says how many years a class is kept."""
TOKEN: Final = "erased:"
"""In the clear part: the id of a key of a person that an organisation let go with their last case there."""


def erased_by(envelopes: Iterable[Envelope]) -> Envelope | None:
    """The entry by which a case was destroyed: by somebody else than who proposed it, both of the organisation that put it into
    its archive. None: nobody did, or nobody who could."""
    known = tuple(envelopes)
    archived = {e.org for e in known if e.kind == "case.archived"}
    asked = {(e.org, e.actor) for e in known if e.kind == "erasure.proposed"}
    for e in known:
        others = any(org == e.org and actor != e.actor for org, actor in asked)
        if e.kind == ERASED and e.subject.kind == "case" and e.org in archived and others:
            return e
    return None


def keys_to_go(envelopes: Sequence[Envelope]) -> frozenset[str]:
    """Ids of the keys of an erased case that are to be destroyed: all but that of what is left of it."""
    stays = {e.key_id for e in envelopes if e.kind == ERASED}
    return frozenset(e.key_id for e in envelopes if e.kind not in LEFT) - stays


def tokens_of(envelope: Envelope) -> tuple[str, ...]:
    """Ids of the keys of persons that an entry says were let go."""
    found = (token for token in envelope.routing.tokens if token.startswith(TOKEN))
    return tuple(token.removeprefix(TOKEN) for token in found)


# ---------- how long


def years_of(retention: str, settings: Mapping[str, str]) -> int | None:
    """How many years a class is kept, by the setting of the unit; None: for ever."""
    text = settings.get(f"{TERMS}{retention}", "")
    return int(text) if text else None


def kept_until(archived_on: date, retention: str, settings: Mapping[str, str]) -> date | None:
    """The last day of the term: whole years, that of the archiving not counted. None: for ever."""
    years = years_of(retention, settings)
    return None if years is None else date(archived_on.year + years, 12, 31)


def archived_by(today: date, retention: str, settings: Mapping[str, str]) -> date | None:
    """What was archived up to this day is kept no longer today; None: nothing is."""
    years = years_of(retention, settings)
    return None if years is None else date(today.year - years - 1, 12, 31)


# ---------- what is left


def erasure_lines(case: CaseState) -> Iterator[AgendaLine]:
    """A proposal that waits for the second person; what was destroyed, by its number."""
    if gone := case.erasure:
        detail = {
            "archived_on": gone.archived_on.isoformat(), "kept_until": gone.kept_until.isoformat(),
            "proposed_by": gone.proposed_by, "proposed_on": gone.proposed_on.isoformat(), "kind": gone.retention,
        }  # fmt: skip
        state, on, by = ErasureStep.ERASED, gone.on, gone.by
    elif (asked := case.erasure_proposal) and case.archiving:
        detail = {
            "archived_on": case.archiving.on.isoformat(), "kept_until": asked.kept_until.isoformat(),
            "proposed_by": asked.by, "proposed_on": asked.on.isoformat(), "kind": case.archiving.retention,
        }  # fmt: skip
        state, on, by = ErasureStep.PROPOSED, asked.on, asked.by
    else:
        return
    yield AgendaLine(
        "erasure", What.ERASURE.code, case.number, on, state=state.code, owner=by, case=case.id, detail=detail
    )


CLASSES: Final = (Retention.YEARS_10, Retention.YEARS_30)
"""The classes whose term ends, the shortest first."""
