"""Which number is meant where the petitioner knows only its end, or the official one: the one matter of this record that has it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.domain.number import CaseNumber, number_tail, parse_case_number, parse_official_number
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import SearchHit, SearchQuery

NOT_ONE = template(
    "inquiry.not_one",
    QT_TRANSLATE_NOOP(
        "Problem", "“{typed}”不像一个编号，光凭这几位也认不出是哪一件。请照回执多输几位，或者输完整的编号。"
    ),
)
_TWO = 2
"""More than one is too many."""


def asked_number(typed: str, read: Callable[[Any], Any]) -> CaseNumber | Problem:
    """The number of the receipt that was typed whole or by its end, or whose matter has the official number that was. Whether none or several end so is not told. Raises Unavailable."""
    parsed, tail, official = parse_case_number(typed), number_tail(typed), parse_official_number(typed)
    if isinstance(parsed, CaseNumber) or not (tail or official):
        return parsed
    hits: tuple[SearchHit, ...] = read(SearchQuery(str(official) if official else tail, _TWO))
    numbers = {
        hit.row.number for hit in hits if hit.matched == "number" and (official or hit.row.number.endswith(tail))
    }
    found = parse_case_number(numbers.pop()) if len(numbers) == 1 else None
    return found if isinstance(found, CaseNumber) else Problem(NOT_ONE, "number", {"typed": typed.strip()})
