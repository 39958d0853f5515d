"""The command box: cases by the beginning or end of their keys, and by phrases of their text (db/tokens.py)."""

from __future__ import annotations

import re
from typing import NamedTuple

from sqlalchemy import Connection, Select, bindparam, select

from app.domain.masking import mask_name
from app.domain.number import parse_case_number, parse_document_number, parse_official_number
from app.domain.problems import Problem
from app.domain.text import to_ascii
from app.ports import SearchHit, SearchQuery
from db.case_rows import case_rows, hidden_from
from db.projection_tables import cases
from db.tokens import LONGEST, Sought, beginning, phrases, values_of
from db.word_index import AsAsked, Matching, case_words

_AROUND = 20
"""Characters shown before and after a match."""
_HIDDEN = "\x00"
_LONG_NUMBER = re.compile(r"[0-9][0-9Xx -]{5,}[0-9Xx]")


class _Asked(NamedTuple):
    """What is asked of the index; found by it, a case is said to match by `matched`."""

    matched: str
    sought: Sought


def with_tokens(sought: Sought) -> Select[int]:
    """The numbers of the cases whose tokens fulfil this."""
    return select(case_words.c.rowid).where(Matching(bindparam(None, sought, AsAsked())))


_OF_A_MATTER = ("number", "text")


def _asked(text: str) -> list[_Asked]:
    """What a typed text may mean, the most telling first, its words last."""
    plain = "".join(to_ascii(text[:LONGEST]).split())
    upper = plain.upper()
    asked = []
    if len(plain) >= 4 and re.search("[0-9]", plain):
        parsed = (parse_case_number(text), parse_document_number(text), parse_official_number(text))
        asked += [("number", beginning("number", str(p))) for p in parsed if p and not isinstance(p, Problem)]
        asked += [("number", beginning("number", upper)), ("number", beginning("number_tail", upper[::-1]))]
    if re.fullmatch("[A-Z]{0,3}[0-9]{3,}X?", upper):
        asked += [(kind, beginning(kind, upper[::-1])) for kind in ("id_tail", "phone_tail")]
    elif re.fullmatch("[A-Z·.]+", upper):
        asked.append(("initials", beginning("initials", plain)))
    if plain and not plain.isdigit():
        name = text[:LONGEST]
        asked += [("name", beginning("name", name)), ("name", beginning("name_tail", name[::-1]))]
    asked.append(("text", phrases(text)))
    return [_Asked(*one) for one in dict.fromkeys(asked) if one[1]]


def numbers_found(text: str, *, by_matter: bool = False) -> Select[int]:
    """The numbers of all cases that this text finds, for the filter of a list, visible or not; `by_matter`: by nobody in them."""
    asked = (one for one in _asked(text) if not by_matter or one.matched in _OF_A_MATTER)
    return with_tokens(tuple(group for one in asked for group in one.sought))


def search(connection: Connection, query: SearchQuery, viewer: str) -> tuple[SearchHit, ...]:
    """The cases found, those by their keys first, each kind newest first."""
    found: dict[int, str] = {}
    for asked in _asked(query.text):
        if len(found) < query.limit:
            hits = with_tokens(asked.sought).where(case_words.c.rowid.not_in(hidden_from(viewer)))
            for no in connection.scalars(hits.order_by(case_words.c.rowid.desc()).limit(query.limit)):
                found.setdefault(no, asked.matched)
    return _hits(connection, dict(list(found.items())[: query.limit]), query.text)


def _hits(connection: Connection, found: dict[int, str], text: str) -> tuple[SearchHit, ...]:
    rows = case_rows(connection, found)
    by_text = [no for no, matched in found.items() if matched == "text"]
    stored = select(cases.c.no, cases.c.text, cases.c.found_by).where(cases.c.no.in_(by_text))
    excerpts = {
        no: excerpt(said, text, values_of("name", found_by)) for no, said, found_by in connection.execute(stored)
    }
    return tuple(SearchHit(rows[no], matched, excerpts.get(no, "")) for no, matched in found.items())


def excerpt(text: str, query: str, names: list[str]) -> str:
    """The words around the first match, with these names and all long numbers masked before anything is cut."""
    asked = re.compile(re.escape(query.split()[0]), re.IGNORECASE)
    parts = ["".join(part.split()) for part in text.split("\n")]
    # the title and the texts stand below each other: a word may go on behind a line break, else nothing runs into the next
    flat = next((part for part in parts if asked.search(part)), "".join(parts))
    match = asked.search(flat)
    at, end = match.span() if match else (0, 0)
    for name in sorted(names, key=len, reverse=True):
        known = mask_name(name).rstrip("*")
        flat = flat.replace(name, known + _HIDDEN * (len(name) - len(known)))
    flat = _LONG_NUMBER.sub(lambda number: _HIDDEN * len(number.group()), flat)
    cut = flat[max(at - _AROUND, 0) : end + _AROUND]
    cut = re.sub(f"{_HIDDEN}+", "**", cut)
    return ("…" if at > _AROUND else "") + cut + ("…" if end + _AROUND < len(flat) else "")
