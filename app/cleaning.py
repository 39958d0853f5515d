"""Drafts cleaned once, before they are checked: no NUL, no lone surrogate, no control character reaches the journal.

PostgreSQL refuses such characters, and one of them must not block a station's exchange for ever; the clerk is told.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any

from app.domain.text import clean_text


def cleaned(value: Any) -> tuple[Any, int]:
    """The value with every text in it cleaned, and how many characters were taken out."""
    removed: list[int] = []
    return _cleaned(value, removed), sum(removed)


def _cleaned(value: Any, removed: list[int]) -> Any:
    if isinstance(value, str):
        text, count = clean_text(value)
        removed.append(count)
        return text
    if isinstance(value, tuple):
        return tuple([_cleaned(item, removed) for item in value])
    if isinstance(value, Mapping):
        return {key: _cleaned(item, removed) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        before = {name: getattr(value, name) for name in _names(type(value))}
        after = {name: _cleaned(item, removed) for name, item in before.items()}
        return value if after == before else replace(value, **after)
    return value


@cache
def _names(of: type) -> tuple[str, ...]:
    return tuple(f.name for f in fields(of) if f.init)
