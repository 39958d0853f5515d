"""The lines of the agenda as rows: brought to what the subjects say now, compared with it, and asked for."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    JSON,
    ColumnElement,
    Connection,
    Select,
    Text,
    and_,
    bindparam,
    cast,
    delete,
    func,
    insert,
    literal,
    not_,
    or_,
    select,
    tuple_,
)

from app.domain.agenda import AgendaLine
from app.domain.envelope import Subject
from app.domain.hall_terms import What
from app.ports.agenda import AgendaCountQuery, AgendaQuery, AgendaRow
from db.case_rows import hidden_from
from db.prepared import Prepared
from db.projection_tables import agenda, cases

_Row = tuple[Any, ...]
Lines = Mapping[Subject, tuple[str, Sequence[AgendaLine]]]
"""Subject → (the organisation that wrote it first, its lines)."""
_THIS = (agenda.c.subject_kind == bindparam("kind"), agenda.c.subject_id == bindparam("about"))
_STORED = Prepared(select(agenda).where(*_THIS))
_DROP = Prepared(delete(agenda).where(*_THIS))
_ADD = Prepared(insert(agenda), agenda.c.keys())


def clear(connection: Connection) -> None:
    """Take all rows away."""
    connection.execute(delete(agenda))


def add(connection: Connection, lines: Lines) -> None:
    """Write the rows of subjects of which none is there."""
    if rows := sorted(row for subject, (org, some) in lines.items() for row in _rows(subject, org, some)):
        _ADD.add(connection, rows)


def store(connection: Connection, lines: Lines) -> None:
    """Bring the rows of these subjects to what their lines say. What is the same is not touched."""
    for subject in wrong(connection, lines):
        _DROP.run(connection, [_of(subject)])
        add(connection, {subject: lines[subject]})


def wrong(connection: Connection, lines: Lines) -> list[Subject]:
    """The subjects whose rows do not say what their lines say."""
    return [
        subject
        for subject, (org, some) in lines.items()
        if set(_STORED.rows(connection, _of(subject))) != set(_rows(subject, org, some))
    ]


def _of(subject: Subject) -> dict[str, str]:
    return {"kind": subject.kind, "about": subject.id}


def _rows(subject: Subject, org: str, lines: Iterable[AgendaLine]) -> list[_Row]:
    return [
        (
            subject.kind, subject.id, line.part, line.what, org, line.title, line.on, line.until, line.at, line.state,
            line.owner, line.owner_name, line.place, line.case,
            json.dumps(dict(line.detail or {}), ensure_ascii=False, sort_keys=True),
        )
        for line in lines
    ]  # fmt: skip


# ---------- what is asked


def rows(connection: Connection, query: AgendaQuery, viewer: str) -> tuple[AgendaRow, ...]:
    """The lines a query finds, as far as this user may see the cases they are about."""
    a = agenda.c
    of_case = (cases.c.number, cases.c.title.label("case_title"), cases.c.restricted)
    asked = select(agenda, *of_case).outerjoin(cases, cases.c.id == a["case"])
    if query.text and not query.by_until:
        found_by = tuple_(a.subject_kind, a.subject_id, a.part)
        asked = asked.where(found_by.in_(_named(query, viewer)))
    days = (a.until, a.on, a["at"]) if query.by_until else (a.on, a["at"], a.until)
    order = [day.desc() if query.descending else day for day in days]
    asked = asked.where(*_conditions(query), _open_to(viewer)).order_by(*order, a.subject_id, a.part)
    return tuple(_row(found) for found in connection.execute(asked.limit(query.limit)))


def _named(query: AgendaQuery, viewer: str) -> Select[tuple[str, str, str]]:
    """The keys of the lines that words find, asked of the index of words alone: `what` is disguised so that no other is taken."""
    a = agenda.c
    keys = select(a.subject_kind, a.subject_id, a.part).where(*_conditions(query, a.what.concat("")), _open_to(viewer))
    return keys.order_by(a.on.desc() if query.descending else a.on).limit(query.limit)


def counts(connection: Connection, query: AgendaCountQuery, viewer: str) -> tuple[tuple[str, str, int], ...]:
    """How many lines there are by what they are and how far they have come."""
    a = agenda.c
    asked = select(a.what, a.state, func.count()).where(a.what.in_(query.what), _open_to(viewer))
    asked = asked.where(*between(a.on, query.on_from, query.on_to))
    asked = asked.where(*between(a.until, query.until_from, query.until_to))
    grouped = asked.group_by(a.what, a.state).order_by(a.what, a.state)
    return tuple((what, state, int(count)) for what, state, count in connection.execute(grouped))


def about_hidden(connection: Connection, subject: Subject, viewer: str) -> bool:
    """Whether a subject has a line about a case that this user may not see."""
    asked = select(agenda.c.part).where(*_THIS, ~_open_to(viewer)).limit(1)
    return connection.execute(asked, _of(subject)).first() is not None


def _conditions(query: AgendaQuery, what: ColumnElement[str] = agenda.c.what) -> list[ColumnElement[bool]]:
    a = agenda.c
    found = [what.in_(query.what), *between(a.on, query.on_from, query.on_to)]
    found += between(a.until, query.until_from, query.until_to)
    if query.lasting:
        found.append(or_(a.until.is_(None), a.until >= query.lasting))
    if query.states:
        found.append(a.state.in_(query.states))
    exact = {"owner": query.owner, "place": query.place, "case": query.case, "org": query.org}
    exact["subject_id"] = query.subject
    found += [a[name] == value for name, value in exact.items() if value]
    found += [field(name) == value for name, value in query.fields]
    if query.unrestricted:
        found.append(unrestricted())
    if query.kind:
        found.append(a.detail.contains(json.dumps({"kind": query.kind})[1:-1], autoescape=True))
    if query.text:
        found.append(
            or_(*(column.contains(query.text, autoescape=True) for column in (a.title, a.place, a.owner_name)))
        )
    return found


def between(column: Any, earliest: Any, latest: Any) -> list[ColumnElement[bool]]:
    """The conditions that a day lies between these, where they are given."""
    found = [column >= earliest] if earliest else []
    return [*found, column <= latest] if latest else found


def _open_to(viewer: str) -> ColumnElement[bool]:
    """Lines about no case that is hidden from this user."""
    return _not_about(select(cases.c.id).where(cases.c.no.in_(hidden_from(viewer))))


def unrestricted() -> ColumnElement[bool]:
    """Lines about no restricted case, whoever asks."""
    return _not_about(select(cases.c.id).where(cases.c.restricted))


def _not_about(some: Select[str]) -> ColumnElement[bool]:
    """Lines about none of these cases; what was promised at a meeting is about all of its cases."""
    about = agenda.alias()
    secret = select(about.c.subject_id).where(about.c["case"].in_(some), about.c.subject_kind == "meeting")
    promised = agenda.c.what.in_((What.PROMISE.code, What.SIDES_DUTY.code))
    at_meeting = and_(promised, agenda.c.subject_kind == "meeting")
    return and_(agenda.c["case"].not_in(some), or_(not_(at_meeting), agenda.c.subject_id.not_in(secret)))


def field(name: str) -> ColumnElement[str]:
    """A field of the detail as text, none where the line does not have it; SQLite reads JSON from text, PostgreSQL does not."""
    detail = cast(agenda.c.detail, Text().with_variant(JSON(), "postgresql"))
    return cast(detail.op("->>", return_type=Text())(literal(name, Text())), Text)


def _row(found: Any) -> AgendaRow:
    row = found._mapping
    line = AgendaLine(
        row["part"], row["what"], row["title"], row["on"], row["until"], row["at"], row["state"], row["owner"],
        row["owner_name"], row["place"], row["case"], json.loads(row["detail"]),
    )  # fmt: skip
    subject = Subject(row["subject_kind"], row["subject_id"])
    return AgendaRow(subject, row["org"], line, row["number"] or "", row["case_title"] or "", bool(row["restricted"]))
