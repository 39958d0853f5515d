"""包案: who stands for a case, at which level and until when, and its line on the agenda: one of a case, never of a person."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.agenda import AgendaLine
from app.domain.case import CaseState
from app.domain.contacts import contacts
from app.domain.hall_terms import SponsorStep, What


def sponsor_lines(case: CaseState) -> Iterator[AgendaLine]:
    """Its line, from the day it was taken on to the end of the term, with the day of the last contact."""
    if (now := case.sponsorship) is None:
        return
    step = SponsorStep.CLOSED if case.closed_on else SponsorStep.RUNS
    last = max((day for day, _, _ in contacts(case)), default=None)
    yield AgendaLine(
        "sponsor", What.SPONSORED.code, case.title, now.since, now.until, state=step.code, owner=now.sponsor,
        owner_name=now.sponsor_name, case=case.id, detail={"kind": now.level, "last": str(last or "")},
    )  # fmt: skip
