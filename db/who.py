"""Who is this: earlier petitioners by what has been typed so far, each with the reasons and what they brought."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, not_, select

from app.domain.text import to_ascii
from app.ports import WhoQuery, WhoRow
from app.ports.said import NamesQuery
from db.case_rows import case_rows
from db.projection_tables import case_people, cases, petitioners
from db.search import with_tokens
from db.tokens import Sought, beginning, exactly, key
from db.word_index import case_words

_CANDIDATES = 40
"""Looked at for each reason; who fits better than all of these fits by a second reason and is found by that."""
_VISITS = 1000
"""Cases looked at for each reason, newest first: a common beginning has tens of thousands."""
_CASES = 10
"""Shown of one person, newest first."""
_WEIGHTS = {"id_number": 16, "phone": 8, "name": 4, "address": 2, "initials": 1}
_LEAST = {"id_number": 14, "phone": 7, "name": 2, "address": 6, "initials": 2}
"""From how many characters on a beginning is enough (of an ID: region and birth); what is shorter must be all of it."""


def who(connection: Connection, query: WhoQuery) -> tuple[WhoRow, ...]:
    """The likeliest people first: by weight of the reasons, then by their latest visit.

    Restricted cases do not exist here, for nobody; a person without another case does not either.
    """
    typed = _typed(query)
    candidates = {id_ for kind, value in typed.items() for id_ in _candidates(connection, kind, value)}
    people = connection.execute(select(petitioners).where(petitioners.c.id.in_(candidates))).all()
    reasons = {person.id: _reasons(person, typed) for person in people}
    found = {person.id: person for person in people if reasons[person.id]}
    numbers = _cases_of(connection, list(found))
    likeliest = sorted(
        (id_ for id_ in found if id_ in numbers),
        key=lambda id_: (sum(_WEIGHTS[r] for r in reasons[id_]), numbers[id_][0]),
        reverse=True,
    )[: query.limit]
    rows = case_rows(connection, [no for id_ in likeliest for no in numbers[id_]])
    return tuple(
        WhoRow(id_, p.masked, p.sex, p.birth, reasons[id_], tuple(rows[no] for no in numbers[id_]))
        for id_ in likeliest
        for p in [found[id_]]
    )


def named(connection: Connection, query: NamesQuery) -> frozenset[str]:
    """Those of the names that somebody has who came with a case that is not restricted."""
    sought: Sought = tuple(group for name in query.names for group in exactly("name", name))
    if not sought:
        return frozenset()
    asked = (
        select(petitioners.c.name)
        .join(case_people, case_people.c.petitioner == petitioners.c.id)
        .join(cases, cases.c.no == case_people.c.no)
        .where(cases.c.no.in_(with_tokens(sought)), not_(cases.c.restricted), petitioners.c.name.in_(query.names))
    )
    return frozenset(connection.scalars(asked.distinct()))


def _typed(query: WhoQuery) -> dict[str, str]:
    """What was typed, as the keys have it."""
    values = {
        "id_number": "".join(to_ascii(query.id_number).split()).upper(),
        "phone": re.sub(r"[\s-]", "", to_ascii(query.phone)),
        "name": query.name.strip(),
        "address": query.address.strip(),
    }
    initials = "".join(to_ascii(query.name).split()).lower()
    if re.fullmatch("[a-z]+", initials):
        values["initials"] = initials
    return {kind: value for kind, value in values.items() if value}


def _candidates(connection: Connection, kind: str, value: str) -> Sequence[str]:
    """The petitioners of the cases with such a key, and whoever came with them, the latest visitors first."""
    asked = (beginning if len(value) >= _LEAST[kind] else exactly)(kind, value)
    if not asked:
        return ()
    person = case_people.c.petitioner
    newest = with_tokens(asked).order_by(case_words.c.rowid.desc()).limit(_VISITS)
    named = select(person).where(case_people.c.no.in_(newest)).group_by(person)
    return connection.scalars(named.order_by(func.max(case_people.c.no).desc()).limit(_CANDIDATES)).all()


def _reasons(person: Row[Any], typed: dict[str, str]) -> tuple[str, ...]:
    return tuple(
        kind for kind in _WEIGHTS if kind in typed and _fits(key(kind, getattr(person, kind)), kind, typed[kind])
    )


def _fits(stored: str, kind: str, typed: str) -> bool:
    token = key(kind, typed)
    return bool(token) and (stored.startswith(token) if len(typed) >= _LEAST[kind] else stored == token)


def _cases_of(connection: Connection, people: list[str]) -> dict[str, list[int]]:
    """The unrestricted cases of each person, newest first."""
    query = select(case_people.c.petitioner, case_people.c.no).join(cases, cases.c.no == case_people.c.no)
    query = query.where(case_people.c.petitioner.in_(people), not_(cases.c.restricted)).order_by(
        case_people.c.no.desc()
    )
    numbers: dict[str, list[int]] = {}
    for id_, no in connection.execute(query):
        numbers.setdefault(id_, []).append(no)
    return {id_: found[:_CASES] for id_, found in numbers.items()}
