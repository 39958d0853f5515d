"""Acts carried out on a journal in memory, for the tests of the acts: check, decide, write."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from app.acts import act_of
from app.domain.entries import Body, NewEntry
from app.domain.kinds import DocumentIssued
from app.domain.terms import LegalClass
from tests.builders import CASE, NOW, FixedIds, Journal, registered, world

NEW = "0192f3a4b5c67d8e9fa0b1c2d3e4f001"
"""The id of the form under test."""
_IDS = FixedIds(0xF0_0000)


def codes(draft: Any, journal: Journal, now: datetime = NOW) -> list[tuple[str, str]]:
    """(code, field) of each problem of a draft."""
    found = act_of(draft).check(draft, journal.states(), world(now))
    return [(p.code, p.field) for p in found]


def decided(draft: Any, journal: Journal, now: datetime = NOW) -> list[NewEntry]:
    """What an acceptable draft writes."""
    assert codes(draft, journal, now) == []
    return act_of(draft).decide(draft, journal.states(), world(now), _IDS)


def bodies(draft: Any, journal: Journal, now: datetime = NOW) -> list[Body]:
    """The bodies of what an acceptable draft writes."""
    return [entry.body for entry in decided(draft, journal, now)]


def carried_out(draft: Any, journal: Journal, now: datetime = NOW) -> Journal:
    """The journal with the act in it."""
    journal.write(decided(draft, journal, now), at=now)
    return journal


def paper_of(journal: Journal, kind: str) -> str:
    """The id of the latest paper of a kind."""
    issued = [e.body for e in journal.entries if isinstance(e.body, DocumentIssued) and e.body.document_kind == kind]
    return issued[-1].document


def mark_of(paper: DocumentIssued) -> str:
    """机关代字 and year of a number; serials go on from test to test."""
    return paper.number.partition("〕")[0] + "〕"


def accused(against: str) -> Journal:
    """A restricted registration: a report against the body with this code ("" where nobody could be named)."""
    journal = registered(restricted=True, inquiry_code="", readers=())
    first = journal.entries[-1]
    demand = first.body.demands[0]  # type: ignore[union-attr]
    changed = replace(demand, legal_class=LegalClass.ACCUSATION.code, against=against)
    journal.entries[-1] = replace(first, body=replace(first.body, demands=(changed,)))  # type: ignore[type-var]
    return journal


__all__ = ["CASE", "NEW", "accused", "bodies", "carried_out", "codes", "decided", "mark_of", "paper_of"]
