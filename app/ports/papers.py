"""The questions about papers: numbered ones, and letters that wait for agreement. Masked like every row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.ports.queries import Query


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One numbered paper; `who` is masked."""

    id: str
    case: str
    kind: str
    number: str
    case_number: str
    title: str
    who: str
    issued_at: datetime
    delivered_on: date | None
    posted_on: date | None
    voided: bool
    restricted: bool


@dataclass(frozen=True, slots=True)
class DocumentsQuery(Query[tuple[DocumentRow, ...]]):
    """Papers, newest first."""

    kinds: tuple[str, ...] = ()
    delivered: bool | None = None
    offset: int = 0
    limit: int = 100


@dataclass(frozen=True, slots=True)
class LetterRow:
    """One letter that waits for agreement or is back with its writer, `who` masked; of its case `due_on` and `officer`."""

    id: str
    case: str
    act: str
    """That issues it."""
    kind: str
    title: str
    who: str
    written_by: str
    """User id."""
    submitted_at: datetime
    role: str
    """Code of `terms.Role`: whose turn it is; empty once it is back."""
    deputy: str
    """User id of who decides after a delegation, of the writer once it is back; empty: anybody with the role."""
    deputy_name: str
    result: str
    """What came of it: "approved", "returned"; empty while it is under way."""
    note: str
    """With which it was sent back."""
    restricted: bool
    due_on: date | None = None
    officer: str = ""


@dataclass(frozen=True, slots=True)
class LettersQuery(Query[tuple[LetterRow, ...]]):
    """Letters that wait for somebody's agreement or are back with their writer, the longest waiting first."""

    roles: tuple[str, ...] | None = None
    """Only those that wait for the viewer, who has these roles; None: for whomever."""
    back: bool = False
    """Only those of the viewer that were agreed to or sent back."""
    due_to: date | None = None
    """Only those on their way, or agreed to and not issued, whose case is to be acted on by this day."""
    kinds: tuple[str, ...] = ()
    limit: int = 100
