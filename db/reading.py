"""Every query of the desk and the function that answers it. Whoever asks sees restricted cases only as one of their readers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, not_, select

from app.domain.case import CaseState
from app.domain.entries import Entry
from app.domain.envelope import Subject
from app.domain.folding import fold_case
from app.domain.history import history
from app.domain.kinds import ProgressAsked
from app.domain.meeting_parts import whole_of
from app.domain.number import parse_case_number, parse_official_number, same_inquiry_code
from app.domain.petitioner import fold_petitioner
from app.domain.problems import Problem
from app.domain.staff import Member, fold_staff
from app.ports import (
    CaseFile,
    CaseFileQuery,
    CasesOfClocksQuery,
    CasesQuery,
    ClocksQuery,
    CountQuery,
    DeadlinesQuery,
    DocumentRow,
    DocumentsQuery,
    DuesQuery,
    EntriesQuery,
    LateEntriesQuery,
    LettersQuery,
    NumberQuery,
    ProgressQuery,
    QuarantineQuery,
    Query,
    SearchQuery,
    SyncStateQuery,
    UnsentQuery,
    UsersQuery,
    WatchCountsQuery,
    WatchQuery,
    WhoQuery,
    WrongTriesQuery,
)
from app.ports.agenda import AboutMeetingsQuery, AgendaCountQuery, AgendaQuery, AgendaSumsQuery
from app.ports.audit import AuditQuery, AuditReportQuery
from app.ports.erasing import ErasureAnswersQuery, TermOverQuery
from app.ports.figures import CountedQuery, FiguresQuery, OwedCasesQuery, OwedQuery
from app.ports.receipts import ReceiptQuery
from app.ports.said import BesideQuery, NamesQuery, OftenQuery, SaidCasesQuery, SaidQuery, UsualQuery
from app.ports.unseen import UnseenQuery
from db import (
    agenda,
    agenda_sums,
    audit,
    audit_report,
    clocks,
    figures,
    kept_cases,
    late,
    letters,
    meetings_about,
    receipts,
    register,
    said,
    search,
    unsent,
    watch,
    who,
)
from db.audit import FOR_THE_AUDIT
from db.case_rows import hidden_from, hidden_of, visible_to
from db.journal import own_org
from db.projection_tables import case_clocks, case_documents, cases
from db.projections import Past
from db.tokens import exactly

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Reader:
    """One user reading in one transaction."""

    connection: Connection
    past: Past
    viewer: str

    def read(self, query: Query[T]) -> T:
        """The answer to a query. Raises KeyError for a query nobody answers."""
        answer: T = _ANSWERS[type(query)](self, query)
        return answer

    def file(self, case: str) -> CaseFile | None:
        """A case with its people, whoever asks; None when nothing is known of it."""
        entries = self.past.entries(Subject("case", case))
        if not entries:
            return None
        state = fold_case(entries)
        named = {id_: self.past.entries(Subject("petitioner", id_)) for id_ in state.petitioners}
        return CaseFile(state, {id_: fold_petitioner(found) for id_, found in named.items() if found})

    def may_see(self, case: CaseState) -> bool:
        """Whether the case is open to this user; an erased restricted one has no readers left to tell."""
        restricted = case.restricted or any(e.envelope.routing.restricted for e in case.entries)
        return not restricted or self.viewer in case.readers


def _case_file(reader: Reader, query: CaseFileQuery) -> CaseFile | None:
    file = reader.file(query.id)
    return file if file and reader.may_see(file.case) else None


def _number(reader: Reader, query: NumberQuery) -> str | None:
    """The registration that carries the number itself, of either kind, else the case it was joined to."""
    number = parse_official_number(query.number) or parse_case_number(query.number)
    if isinstance(number, Problem):
        return None
    named = search.with_tokens(exactly("number", str(number)))
    found = select(cases.c.id).where(cases.c.no.in_(named), visible_to(reader.viewer))
    return reader.connection.scalar(found.order_by((cases.c.number == str(number)).desc(), cases.c.no.desc()))


def _progress(reader: Reader, query: ProgressQuery) -> CaseFile | None:
    number = parse_case_number(query.number)
    if isinstance(number, Problem):
        return None
    found = reader.connection.execute(
        select(cases.c.id, cases.c.inquiry_code).where(cases.c.number == str(number), not_(cases.c.restricted))
    )
    return next((reader.file(id_) for id_, code in found if same_inquiry_code(query.inquiry_code, code)), None)


def _unseen(reader: Reader, query: UnseenQuery) -> tuple[CaseState, ...]:
    running = select(case_clocks.c.no).where(case_clocks.c.rule.in_(query.rules))
    found = select(cases.c.id).where(cases.c.no.in_(hidden_from(reader.viewer)), cases.c.no.in_(running))
    files = (reader.file(id_) for id_ in reader.connection.scalars(found.order_by(cases.c.no)))
    return tuple(file.case for file in files if file)


def _wrong_tries(reader: Reader, query: WrongTriesQuery) -> tuple[datetime, ...]:
    tries = reader.past.entries(Subject("inquiry", query.number))
    wrong = (e.envelope.at for e in tries if isinstance(e.body, ProgressAsked) and not e.body.matched)
    return tuple(sorted(at for at in wrong if at >= query.since))


def _documents(reader: Reader, query: DocumentsQuery) -> tuple[DocumentRow, ...]:
    paper = case_documents.c
    wanted = [paper.no.not_in(hidden_from(reader.viewer))]
    if query.kinds:
        wanted.append(paper.kind.in_(query.kinds))
    if query.delivered is not None:
        wanted.append(paper.delivered_on.is_not(None) if query.delivered else paper.delivered_on.is_(None))
    newest = (paper.issued_at.desc(), paper.id.desc())
    ids = select(paper.id).where(*wanted).order_by(*newest).limit(query.limit).offset(query.offset)
    rows = select(
        paper.id,
        cases.c.id,
        paper.kind,
        paper.number,
        cases.c.number,
        cases.c.title,
        cases.c.who,
        paper.issued_at,
        paper.delivered_on,
        paper.posted_on,
        paper.voided,
        cases.c.restricted,
    ).join(cases, cases.c.no == paper.no)
    found = reader.connection.scalars(ids).all()
    return tuple(
        DocumentRow(*tuple(row)) for row in reader.connection.execute(rows.where(paper.id.in_(found)).order_by(*newest))
    )


def _users(reader: Reader, query: UsersQuery) -> tuple[Member, ...]:
    org = own_org(reader.connection)
    return fold_staff(e for e in reader.past.of_kind("user") if org in ("", e.envelope.org))


def _entries(reader: Reader, query: EntriesQuery) -> tuple[Entry, ...]:
    if not query.subject_id and query.subject_kind == "petitioner":
        return ()  # one person by a case that names them; all of them are a list that nobody gets (domain.md 11)
    if query.subject_id:
        entries = history(reader.past.entries(Subject(query.subject_kind, query.subject_id))).entries
    else:
        entries = reader.past.of_kind(query.subject_kind)
    return _open_to(reader, entries)


def _unsent(reader: Reader, query: UnsentQuery) -> tuple[Entry, ...]:
    waiting = (e for e in unsent.entries(reader.connection, query) if e.envelope.subject.kind not in FOR_THE_AUDIT)
    return _open_to(reader, waiting)


def _open_to(reader: Reader, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """What of these this user may see; of a case that was restricted later on the open beginning is hidden too."""
    there = tuple(entries)
    hidden = hidden_of(reader.connection, {_case_of(e) for e in there}, reader.viewer)
    found = (e for e in there if _case_of(e) not in hidden)
    return tuple(e for e in found if not e.envelope.routing.restricted or _about_visible_case(reader, e))


def _case_of(entry: Entry) -> str:
    """Restricted entries are those of a case, or of its ledger of looks, whose id begins with the case's."""
    return entry.envelope.subject.id.partition(".")[0]


def _about_visible_case(reader: Reader, entry: Entry) -> bool:
    """A meeting is written on for its own desk alone once one of its cases is restricted: whoever sees all of them sees that."""
    if entry.envelope.subject.kind == "meeting":
        return not agenda.about_hidden(reader.connection, whole_of(entry.envelope.subject), reader.viewer)
    if entry.envelope.subject.kind == "breach":
        return True  # it went to nobody but those it names, and names no person
    case = reader.file(_case_of(entry))
    return case is not None and reader.may_see(case.case)


_ANSWERS: dict[type[Query[Any]], Callable[[Reader, Any], Any]] = {
    CasesQuery: lambda reader, query: register.page(reader.connection, query, reader.viewer),
    CountQuery: lambda reader, query: register.count(reader.connection, query, reader.viewer),
    DuesQuery: lambda reader, query: register.dues(reader.connection, reader.viewer),
    DeadlinesQuery: lambda reader, query: register.deadlines(reader.connection, query, reader.viewer),
    ClocksQuery: lambda reader, query: clocks.kinds(reader.connection, reader.viewer),
    CasesOfClocksQuery: lambda reader, query: clocks.of_kinds(reader.connection, query, reader.viewer),
    SearchQuery: lambda reader, query: search.search(reader.connection, query, reader.viewer),
    WhoQuery: lambda reader, query: who.who(reader.connection, query),
    NamesQuery: lambda reader, query: who.named(reader.connection, query),
    WatchCountsQuery: lambda reader, query: watch.counts(reader.connection, query, reader.viewer),
    WatchQuery: lambda reader, query: watch.rows(reader.connection, query, reader.viewer),
    AgendaQuery: lambda reader, query: agenda.rows(reader.connection, query, reader.viewer),
    AgendaCountQuery: lambda reader, query: agenda.counts(reader.connection, query, reader.viewer),
    AboutMeetingsQuery: lambda reader, query: meetings_about.about(reader.connection, query, reader.file),
    AgendaSumsQuery: lambda reader, query: agenda_sums.sums(reader.connection, query),
    FiguresQuery: lambda reader, query: figures.rows(reader.connection, query),
    SaidQuery: lambda reader, query: said.rows(reader.connection, query),
    BesideQuery: lambda reader, query: said.beside(reader.connection, query),
    OftenQuery: lambda reader, query: said.often(reader.connection, query),
    UsualQuery: lambda reader, query: said.usual(reader.connection, query),
    SaidCasesQuery: lambda reader, query: said.of_cases(reader.connection, query),
    OwedQuery: lambda reader, query: figures.owed(reader.connection, query),
    OwedCasesQuery: lambda reader, query: figures.owed_cases(reader.connection, query),
    CountedQuery: lambda reader, query: figures.counted(reader.connection, query, reader.viewer),
    CaseFileQuery: _case_file,
    NumberQuery: _number,
    ErasureAnswersQuery: lambda reader, query: kept_cases.answers(reader.connection, reader.past, reader.viewer),
    TermOverQuery: lambda reader, query: kept_cases.over(reader.connection, query, reader.viewer),
    LettersQuery: lambda reader, query: letters.rows(reader.connection, query, reader.viewer),
    LateEntriesQuery: lambda reader, query: late.entries(reader.connection, query, reader.viewer),
    ProgressQuery: _progress,
    WrongTriesQuery: _wrong_tries,
    DocumentsQuery: _documents,
    ReceiptQuery: lambda reader, query: receipts.seen(reader.connection, query),
    UsersQuery: _users,
    EntriesQuery: _entries,
    SyncStateQuery: lambda reader, query: unsent.state(reader.connection, query),
    UnsentQuery: _unsent,
    UnseenQuery: _unseen,
    AuditQuery: lambda reader, query: audit.rows(reader.connection, query),
    AuditReportQuery: lambda reader, query: audit_report.written(reader.connection, query),
    QuarantineQuery: lambda reader, query: unsent.quarantined(reader.connection, query),
}
