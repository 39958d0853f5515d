"""The two sides of a 调解 or 和解 as its papers name them: who, how to reach them, no more than is needed (MED 29)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.documents.from_case import addressees
from app.documents.table import Cell, Table
from app.domain.calendar import chinese_date
from app.domain.kinds import ClauseMark, Duty, Person
from app.domain.records import Mediation
from app.domain.summary import persons_of
from app.domain.terms import Sex
from app.domain.values import phone_text
from app.ports import CaseFile

LABEL, TEXT = 0.18, 0.82
WHO, WHAT, DAY = 0.28, 0.5, 0.22


@dataclass(frozen=True, slots=True)
class Side:
    """One side: its name, and sex, phone, address where known."""

    name: str
    details: str = ""

    @property
    def words(self) -> str:
        """Name and details in one line."""
        return "，".join(text for text in (self.name, self.details) if text)


def petitioner_side(file: CaseFile) -> Side:
    """The people of the case; details where there is only one."""
    persons = [person for person in persons_of(file.case, file.people) if person.name]
    details = _details(persons[0]) if len(persons) == 1 else ""
    return Side("、".join(addressees(file)), details)


def _details(person: Person) -> str:
    sex = Sex.name_of(person.sex) if person.sex and not person.organisation else ""
    phone = f"电话 {phone_text(person.phone)}" if person.phone else ""
    return "，".join(text for text in (sex, phone, person.address) if text)


def other_side(mediation: Mediation) -> Side:
    """The other side as it was written down."""
    return Side(mediation.other_party, mediation.other_contact)


def duty_rows(
    table: Table, duties: Sequence[Duty], at_once: str, heads: tuple[str, str, str], below: float = 0.0
) -> None:
    """The rows of who does what by which day under their heads; a duty without a day is due at once. `below` is the height
    of what must not stand on a page without the last of them."""
    shares = (WHO, WHAT, DAY)
    rows = [[Cell(head, share, label=True) for head, share in zip(heads, shares, strict=True)]]
    for duty in duties:
        day = chinese_date(date.fromisoformat(duty.by_on)) if duty.by_on else at_once
        rows.append([Cell(text, share) for text, share in zip((duty.who, duty.what, day), shares, strict=True)])
    for place, row in enumerate(rows):
        heads_first = table.height(rows[1]) if place == 0 and duties else 0.0
        table.row(row, below=below if place == len(rows) - 1 else heads_first)


def numbered(duties: Sequence[Duty]) -> Sequence[Duty]:
    """Duties with their numbers, which marks and minutes name them by."""
    return [replace(duty, who=f"{number}. {duty.who}") for number, duty in enumerate(duties, 1)]


def mark_row(table: Table, marks: Sequence[ClauseMark]) -> None:
    """The row of who marked which of the numbered clauses above for whom and when, those that the same hands marked on the same
    days together; none where nobody did."""
    if not marks:
        return
    hands: dict[int, list[str]] = {}
    for mark in sorted(marks, key=lambda mark: mark.clause):
        on = chinese_date(date.fromisoformat(mark.on))
        hands.setdefault(mark.clause, []).append(f"{mark.party}，{mark.signed_by}，{on}")
    alike: dict[str, list[int]] = {}
    for place, told in hands.items():
        alike.setdefault("；".join(told), []).append(place)
    lines = (f"第 {'、'.join(map(str, places))} 条：{told}" for told, places in alike.items())
    table.row([Cell("逐条画押", LABEL, label=True), Cell("\n".join(lines), TEXT)])
