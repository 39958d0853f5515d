"""What the right panel asks of the store while the clerk types; runs on the reading thread, never on the window's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, TypeVar

from app.domain.case import CaseState
from app.domain.similar import Likeness, likeness
from app.ports import CaseFile, CaseFileQuery, CaseFilter, CaseRow, CaseSort, CasesQuery, Query, WhoQuery, WhoRow

T = TypeVar("T")
MOST_CASES = 8
NEARBY = 20
_CERTAIN = ({"id_number"}, {"name", "phone"})


class Read(Protocol):
    """The desk's way to read."""

    def __call__(self, query: Query[T]) -> T:
        """Answer a query. Raises Unavailable."""


@dataclass(frozen=True, slots=True)
class Question:
    """Who is in the fields, which earlier petitioners the clerk recognised, and the demand in the fields."""

    who: WhoQuery
    petitioners: tuple[str, ...] = ()
    text: str = ""
    category: str = ""
    place: str = ""
    not_same: frozenset[str] = frozenset()
    """Cases that the clerk called another matter."""


@dataclass(frozen=True, slots=True)
class Alike:
    """An earlier case with the reasons why it may be the same matter; without reasons: only the person's last case."""

    file: CaseFile
    row: CaseRow
    likeness: Likeness | None


@dataclass(frozen=True, slots=True)
class Found:
    """The answer: who this may be, and the one earlier case worth a look."""

    people: tuple[WhoRow, ...] = ()
    earlier: Alike | None = None
    asked: bool = False
    """Whether anything was typed to look people up by."""


def look(read: Read, question: Question) -> Found:
    """Ask the store; at most a dozen small indexed reads."""
    asked = any((question.who.name, question.who.id_number, question.who.phone, question.who.address))
    people = read(question.who) if asked else ()
    candidates = _candidates(read, question, people)
    best: Alike | None = None
    for row, same_person in candidates:
        found = _held_against(read, question, row, same_person=same_person)
        if found and (best is None or _weight(found) > _weight(best)):
            best = found
    return Found(people, best, asked)


def is_same_person(row: WhoRow, petitioners: tuple[str, ...]) -> bool:
    """Whether the clerk recognised this petitioner, or number or name with phone leave no doubt."""
    return row.petitioner in petitioners or any(certain <= set(row.reasons) for certain in _CERTAIN)


def _candidates(read: Read, question: Question, people: tuple[WhoRow, ...]) -> list[tuple[CaseRow, bool]]:
    rows = {c.id: (c, True) for person in people if is_same_person(person, question.petitioners) for c in person.cases}
    if question.place and question.category:
        where = CaseFilter(category=question.category, place=question.place)
        for row in read(CasesQuery(where, CaseSort.RECEIVED, descending=True, limit=NEARBY)):
            rows.setdefault(row.id, (row, False))
    return list(rows.values())[:MOST_CASES]


def _held_against(read: Read, question: Question, row: CaseRow, *, same_person: bool) -> Alike | None:
    file = _original(read, row.id)
    if file is None or file.case.restricted or file.case.id in question.not_same:
        return None
    like = likeness(question.text, question.category, question.place, file.case, same_person=same_person)
    return Alike(file, row, like) if like or same_person else None


def _original(read: Read, case: str) -> CaseFile | None:
    """The case itself, or the one that all its demands were linked to."""
    file = read(CaseFileQuery(case))
    if file and not file.case.open_demands:
        link = next((d.link for d in file.case.demands.values() if d.link), None)
        return read(CaseFileQuery(link.case)) if link else file
    return file


def _weight(alike: Alike) -> tuple[int, bool, str]:
    case: CaseState = alike.file.case
    return len(alike.likeness.reasons) if alike.likeness else 0, not case.closed_on, case.number
