"""The tables that are computed from the journal and may be thrown away at any time: rows of cases, people, papers, clocks.

A case's `no` grows with the day it was received, so that "newest first" is the order of every index, the words included.
Days and moments are integers, which keeps the indexes small and the same on every database.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Dialect,
    Index,
    Integer,
    Table,
    TypeDecorator,
    true,
)

from app.domain.envelope import CHINA
from app.domain.terms import Step
from app.ports import CaseSort
from db.metadata import ORDERED, metadata, text_column

_EPOCH = datetime(1970, 1, 1, tzinfo=CHINA) + timedelta(hours=8)
_UNIT = timedelta(microseconds=1)
_STEPS = [step.code for step in Step]


class Day(TypeDecorator[date]):
    """A day as its ordinal number."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> int | None:
        """To the database."""
        return None if value is None else value.toordinal()

    def process_result_value(self, value: int | None, dialect: Dialect) -> date | None:
        """From the database."""
        return None if value is None else date.fromordinal(value)


class Moment(TypeDecorator[datetime]):
    """A moment as microseconds since 1970, read back at +08:00."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """To the database."""
        return None if value is None else (value - _EPOCH) // _UNIT

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """From the database."""
        return None if value is None else _EPOCH + value * _UNIT


class StepOrder(TypeDecorator[str]):
    """A step's code as its place in the order of steps, so that sorting by it follows the procedure."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> int | None:
        """To the database. Raises ValueError for a code that is no step."""
        return None if value is None else _STEPS.index(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> str | None:
        """From the database."""
        return None if value is None else _STEPS[value]


_No = BigInteger().with_variant(Integer, "sqlite")
"""SQLite keeps a row under its own number only when the column is called INTEGER."""


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean(create_constraint=False), nullable=False)


cases = Table(
    "cases",
    metadata,
    Column("no", _No, primary_key=True, autoincrement=False),
    Column("id", ORDERED, nullable=False, unique=True),
    text_column("number"),
    text_column("title"),
    text_column("who"),
    Column("headcount", Integer, nullable=False),
    text_column("channel"),
    text_column("category"),
    text_column("place"),
    Column("step", StepOrder, nullable=False),
    Column("apart", Integer, nullable=False),
    text_column("handler"),
    text_column("officer"),
    text_column("officer_name"),
    Column("due_on", Day),
    text_column("due_rule"),
    Column("due_from", Day),
    Column("closes_on", Day),
    Column("received_at", Moment, nullable=False),
    Column("last_on", Day, nullable=False),
    Column("closed_on", Day),
    _flag("linked"),
    _flag("corrected"),
    _flag("conflicted"),
    _flag("suspected"),
    _flag("restricted"),
    text_column("inquiry_code"),
    text_column("text"),
    _flag("is_open"),
    text_column("found_by"),
)
"""`text` and `found_by` (its keys) are what `case_words` holds of a case, kept to see when it has to be written again."""

_RESTRICTED = cases.c.restricted == true()
for _sort in CaseSort.ALL:
    # with what decides visibility, so that a jump over half the register reads nothing but this index
    Index(f"ix_cases_{_sort}", cases.c[_sort], cases.c.no, cases.c.restricted)
Index(
    "ix_cases_filter",
    cases.c.no,
    cases.c.due_on,
    cases.c.received_at,
    cases.c.category,
    cases.c.place,
    cases.c.step,
    cases.c.channel,
    cases.c.headcount,
    cases.c.is_open,
    cases.c.linked,
    cases.c.corrected,
    cases.c.restricted,
)
"""Everything a filter asks for, in the order of the numbers: one pass over it answers any filter."""
Index("ix_cases_officer", cases.c.officer, cases.c.no)
Index("ix_cases_hidden", cases.c.no, sqlite_where=_RESTRICTED, postgresql_where=_RESTRICTED)

case_people = Table(
    "case_people",
    metadata,
    Column("petitioner", ORDERED, primary_key=True),
    Column("no", _No, primary_key=True, index=True),
    sqlite_with_rowid=False,
)

case_former = Table(
    "case_former",
    metadata,
    Column("petitioner", ORDERED, primary_key=True),
    Column("no", _No, primary_key=True, index=True),
    sqlite_with_rowid=False,
)
"""Who spoke for a case once and no longer does: what is told of it where others read along names none of them either."""

case_readers = Table(
    "case_readers",
    metadata,
    Column("reader", ORDERED, primary_key=True),
    Column("no", _No, primary_key=True, index=True),
    sqlite_with_rowid=False,
)

case_documents = Table(
    "case_documents",
    metadata,
    Column("id", ORDERED, primary_key=True),
    Column("no", _No, nullable=False, index=True),
    text_column("kind"),
    text_column("number"),
    Column("issued_at", Moment, nullable=False),
    Column("delivered_on", Day),
    Column("posted_on", Day),
    _flag("voided"),
    Index("ix_case_documents_issued_at", "issued_at", "id", "kind", "delivered_on", "no"),
    sqlite_with_rowid=False,
)

case_clocks = Table(
    "case_clocks",
    metadata,
    Column("no", _No, primary_key=True),
    Column("place", Integer, primary_key=True),
    text_column("rule"),
    Column("start", Day, nullable=False),
    Column("extension", Integer, nullable=False),
    text_column("pauses"),
    Column("set_for", Day),
    Column("due", Day, nullable=False),
    Column("closes", Day, nullable=False),
    sqlite_with_rowid=False,
)
"""The running clocks of each open case, in their order: what they are reckoned from, and their days."""

case_watch = Table(
    "case_watch",
    metadata,
    Column("no", _No, primary_key=True),
    Column("place", Integer, primary_key=True),
    text_column("what"),
    text_column("code"),
    text_column("demand"),
    text_column("unit"),
    text_column("unit_name"),
    Column("since", Day, nullable=False),
    Column("due", Day),
    Column("clock", Integer),
    Index("ix_case_watch_since", "what", "since", "code"),
    sqlite_with_rowid=False,
)
"""What there is to watch over in a case; most have no row here."""

case_letters = Table(
    "case_letters",
    metadata,
    Column("id", ORDERED, primary_key=True),
    Column("no", _No, nullable=False, index=True),
    text_column("act"),
    text_column("kind"),
    text_column("written_by"),
    Column("submitted_at", Moment, nullable=False),
    text_column("role"),
    text_column("deputy"),
    text_column("deputy_name"),
    text_column("result"),
    text_column("note"),
    sqlite_with_rowid=False,
)
"""The letters that wait for somebody's agreement or are back with their writer: a handful."""

case_scans = Table(
    "case_scans",
    metadata,
    Column("name", ORDERED, primary_key=True),
    Column("no", _No, primary_key=True, index=True),
    Column("kept_on", Day, nullable=False, index=True),
    sqlite_with_rowid=False,
)
"""The scans that a case names, and the day of the entry that does."""

case_kept = Table(
    "case_kept",
    metadata,
    Column("no", _No, primary_key=True, autoincrement=False),
    text_column("retention"),
    Column("archived_on", Day, nullable=False),
    Index("ix_case_kept_due", "retention", "archived_on"),
)
"""How long an archived case is kept, by its class, until somebody proposes to have it destroyed."""

case_counts = Table(
    "case_counts",
    metadata,
    Column("no", _No, primary_key=True),
    Column("measure", ORDERED, primary_key=True),
    Column("part", ORDERED, primary_key=True),
    Column("on", Day, nullable=False),
    Column("amount", Integer, nullable=False),
    text_column("channel"),
    text_column("category"),
    text_column("place"),
    text_column("body"),
    text_column("outcome"),
    _flag("restricted"),
    Index("ix_case_counts_on", "measure", "on", "no"),
    sqlite_with_rowid=False,
)
"""What is counted of a case (`domain.counted`), with what it is split by: the lists behind `figures`."""

figures = Table(
    "figures",
    metadata,
    Column("month", Day, primary_key=True),
    Column("dimension", ORDERED, primary_key=True),
    Column("code", ORDERED, primary_key=True),
    Column("measure", ORDERED, primary_key=True),
    Column("count", Integer, nullable=False),
    Column("amount", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)
"""The sums of `case_counts` by month, kept up to date by what changes, so that no picture reads all cases."""

case_said = Table(
    "case_said",
    metadata,
    Column("on", Day, primary_key=True),
    Column("no", _No, primary_key=True, index=True),
    text_column("said"),
    text_column("voice"),
    text_column("names"),
    text_column("place"),
    sqlite_with_rowid=False,
)
"""What a title says (`domain.said`) in the order of the days, so that a span is one short stretch of it. Nothing restricted."""

said_pairs = Table(
    "said_pairs",
    metadata,
    Column("kind", ORDERED, primary_key=True),
    Column("first", Day, primary_key=True),
    Column("pair", ORDERED, primary_key=True),
    Column("count", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""How many titles of a month or year say a pair; the empty pair: how many there are. Of the newest there is nothing yet."""

agenda = Table(
    "agenda",
    metadata,
    Column("subject_kind", ORDERED, primary_key=True),
    Column("subject_id", ORDERED, primary_key=True),
    Column("part", ORDERED, primary_key=True),
    text_column("what"),
    text_column("org"),
    text_column("title"),
    Column("on", Day),
    Column("until", Day),
    text_column("at"),
    text_column("state"),
    text_column("owner"),
    text_column("owner_name"),
    text_column("place"),
    text_column("case"),
    text_column("detail"),
    Index("ix_agenda_on", "what", "on", "at"),
    Index("ix_agenda_until", "what", "state", "until"),
    Index("ix_agenda_case", "case", "what"),
    # what words are looked for in, and who may see it, without the rest of the line: a hundred thousand in a moment; of a
    # key of any length only SQLite bears one
    Index("ix_agenda_words", "on", "what", "title", "place", "owner_name", "case").ddl_if(dialect="sqlite"),
    sqlite_with_rowid=False,
)
"""What stands on the agenda, whichever subject it comes from; `detail` is JSON."""

recomputing = Table(
    "recomputing",
    metadata,
    Column("after", _No, primary_key=True, autoincrement=False),
)
"""One row while the days are being reckoned anew: the number of the last case that is done."""

petitioners = Table(
    "petitioners",
    metadata,
    Column("id", ORDERED, primary_key=True),
    text_column("name"),
    text_column("initials"),
    text_column("masked"),
    text_column("id_number"),
    text_column("phone"),
    text_column("sex"),
    text_column("birth"),
    text_column("place"),
    text_column("address"),
    _flag("conflicted"),
    sqlite_with_rowid=False,
)
for _flagged in (cases.c.conflicted, cases.c.suspected, petitioners.c.conflicted):
    # there are few, and they are asked for often
    _table, _of_them = _flagged.table, _flagged == true()
    Index(f"ix_{_table.name}_{_flagged.name}", _table.c.id, sqlite_where=_of_them, postgresql_where=_of_them)
