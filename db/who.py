"""Who is this: earlier petitioners by what has been typed so far, each with the reasons and what they brought."""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import Connection, Row, not_, select

from app.domain.text import to_ascii
from app.ports import WhoQuery, WhoRow
from db.case_rows import case_rows
from db.projection_tables import case_people, cases, petitioners

_LAST = "\U0010ffff"
_CANDIDATES = 40
"""Looked at for each reason; who fits better than all of these fits by a second reason and is found by that."""
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
    found: dict[str, Row[Any]] = {}
    for column, value in typed.items():
        found_by = petitioners.c[column]
        last = value + _LAST if len(value) >= _LEAST[column] else value
        matches = select(petitioners).where(found_by.between(value, last)).order_by(found_by).limit(_CANDIDATES)
        found.update({row.id: row for row in connection.execute(matches)})
    reasons = {id_: _reasons(row, typed) for id_, row in found.items()}
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


def _typed(query: WhoQuery) -> dict[str, str]:
    """What was typed, as the columns hold it."""
    values = {
        "id_number": "".join(to_ascii(query.id_number).split()).upper(),
        "phone": re.sub(r"[\s-]", "", to_ascii(query.phone)),
        "name": query.name.strip(),
        "address": query.address.strip(),
    }
    initials = "".join(to_ascii(query.name).split()).lower()
    if re.fullmatch("[a-z]+", initials):
        values["initials"] = initials
    return {column: value for column, value in values.items() if value}


def _reasons(person: Row[Any], typed: dict[str, str]) -> tuple[str, ...]:
    return tuple(
        column for column in _WEIGHTS if column in typed and _fits(getattr(person, column), column, typed[column])
    )


def _fits(value: str, column: str, typed: str) -> bool:
    return value.startswith(typed) if len(typed) >= _LEAST[column] else value == typed


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
