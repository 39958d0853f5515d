"""Search: keys of a case by the beginning of their value, words of its text as phrases of single characters.

FTS5 has no Chinese tokens; every character, marks included, is one token, so that a phrase of 1, 2 or n characters is
found exactly. Tails of numbers are stored reversed: the end is then a beginning, and every key a range of its index.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, CompoundSelect, Connection, Select, and_, literal_column, select

from app.domain.masking import mask_name
from app.domain.number import parse_case_number, parse_document_number
from app.domain.problems import Problem
from app.domain.summary import CaseSummary
from app.domain.text import to_ascii
from app.ports import SearchHit, SearchQuery
from db.case_rows import case_rows, hidden_from
from db.projection_tables import case_keys, case_words, cases

_LAST = "\U0010ffff"
_FROM_THE_END = {"name": "name_tail", "number": "number_tail"}
_LONGEST = 100
"""Characters of a query that count: nobody types more, but everybody may paste."""
_AROUND = 20
"""Characters shown before and after a match."""
_HIDDEN = "\x00"
_LONG_NUMBER = re.compile(r"[0-9][0-9Xx -]{5,}[0-9Xx]")


class _Range(NamedTuple):
    """Keys of `kind` that begin with `start`; found by them, a case is said to match by `matched`."""

    matched: str
    kind: str
    start: str


def keys_of(summary: CaseSummary) -> Iterator[tuple[str, str]]:
    """The keys of a case as stored: those of the summary, and names and numbers from their end."""
    for kind, value in summary.keys:
        yield kind, value
        if kind in _FROM_THE_END:
            yield _FROM_THE_END[kind], value[::-1]


def words_of(text: str) -> str:
    """A text as single-character tokens. White space is left out: a word goes on behind a line break."""
    return " ".join("".join(text.split()))


def phrases(text: str) -> str:
    """The FTS5 expression for all words of a query, each an exact phrase; empty when nothing is asked."""
    words = text[:_LONGEST].split()
    return " AND ".join('"' + words_of(word).replace('"', '""') + '"' for word in words)


def key_ranges(text: str) -> list[_Range]:
    """Which keys a typed text may mean, the most telling first."""
    words = to_ascii(text[:_LONGEST]).split()
    plain, spaced = "".join(words), " ".join(words)
    upper = plain.upper()
    ranges = []
    if len(plain) >= 4 and re.search("[0-9]", plain):
        parsed = [p for p in (parse_case_number(text), parse_document_number(text)) if not isinstance(p, Problem)]
        ranges += [_Range("number", "number", str(p)) for p in parsed]
        ranges += [_Range("number", "number", upper), _Range("number", "number_tail", upper[::-1])]
    if re.fullmatch("[A-Z]{0,3}[0-9]{3,}X?", upper):
        ranges.append(_Range("id_tail", "id_tail", upper[::-1]))
        ranges.append(_Range("phone_tail", "phone_tail", upper[::-1]))
    elif re.fullmatch("[A-Z·.]+", upper):
        ranges += [_Range("initials", "initials", start.lower()) for start in dict.fromkeys((plain, spaced))]
    if plain and not plain.isdigit():
        name = text.strip()
        ranges += [_Range("name", "name", name), _Range("name", "name_tail", name[::-1])]
    return ranges


def _in_range(asked: _Range) -> ColumnElement[bool]:
    value = case_keys.c.value
    return and_(case_keys.c.kind == asked.kind, value >= asked.start, value < asked.start + _LAST)


def _with_words(text: str) -> Select[int]:
    return select(case_words.c.rowid).where(literal_column("case_words").op("MATCH")(phrases(text)))


def numbers_found(text: str) -> CompoundSelect[int]:
    """The numbers of all cases that this text finds, for the filter of a list; visible or not."""
    return _with_words(text).union_all(*(select(case_keys.c.no).where(_in_range(asked)) for asked in key_ranges(text)))


def search(connection: Connection, query: SearchQuery, viewer: str) -> tuple[SearchHit, ...]:
    """The cases found, those by their keys first, each kind newest first."""
    found: dict[int, str] = {}
    for asked in key_ranges(query.text):
        if len(found) < query.limit:
            newest: ColumnElement[Any] = case_keys.c.value if asked.kind == "number" else case_keys.c.no
            hits = select(case_keys.c.no).where(_in_range(asked), case_keys.c.no.not_in(hidden_from(viewer)))
            for no in connection.scalars(hits.order_by(newest.desc()).limit(query.limit)):
                found.setdefault(no, asked.matched)
    if phrases(query.text) and len(found) < query.limit:
        hits = _with_words(query.text).where(case_words.c.rowid.not_in(hidden_from(viewer)))
        for no in connection.scalars(hits.order_by(case_words.c.rowid.desc()).limit(query.limit)):
            found.setdefault(no, "text")
    return _hits(connection, dict(list(found.items())[: query.limit]), query.text)


def _hits(connection: Connection, found: dict[int, str], text: str) -> tuple[SearchHit, ...]:
    rows = case_rows(connection, found)
    by_text = [no for no, matched in found.items() if matched == "text"]
    texts = dict(connection.execute(select(cases.c.no, cases.c.text).where(cases.c.no.in_(by_text))).all())
    names: dict[int, list[str]] = {}
    named = select(case_keys.c.no, case_keys.c.value).where(case_keys.c.kind == "name", case_keys.c.no.in_(by_text))
    for no, name in connection.execute(named):
        names.setdefault(no, []).append(name)
    return tuple(
        SearchHit(rows[no], matched, excerpt(texts[no], text, names.get(no, [])) if no in texts else "")
        for no, matched in found.items()
    )


def excerpt(text: str, query: str, names: list[str]) -> str:
    """The words around the first match, with these names and all long numbers masked before anything is cut."""
    flat = "".join(text.split())
    word = query.split()[0]
    match = re.search(re.escape(word), flat, re.IGNORECASE)
    at, end = match.span() if match else (0, 0)
    for name in sorted(names, key=len, reverse=True):
        known = mask_name(name).rstrip("*")
        flat = flat.replace(name, known + _HIDDEN * (len(name) - len(known)))
    flat = _LONG_NUMBER.sub(lambda number: _HIDDEN * len(number.group()), flat)
    cut = flat[max(at - _AROUND, 0) : end + _AROUND]
    cut = re.sub(f"{_HIDDEN}+", "**", cut)
    return ("…" if at > _AROUND else "") + cut + ("…" if end + _AROUND < len(flat) else "")
