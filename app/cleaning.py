"""Drafts cleaned once, before they are checked: no NUL, no lone surrogate, no control character reaches the journal.

PostgreSQL refuses such characters, and one of them must not block a station's exchange for ever; the clerk is told.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from app.domain.text import clean_text


def cleaned(value: Any) -> tuple[Any, int]:
    """The value with every text in it cleaned, and how many characters were taken out."""
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, tuple):
        parts = [cleaned(item) for item in value]
        return tuple(part for part, _ in parts), sum(count for _, count in parts)
    if isinstance(value, Mapping):
        items = {key: cleaned(item) for key, item in value.items()}
        return {key: item for key, (item, _) in items.items()}, sum(count for _, count in items.values())
    if is_dataclass(value) and not isinstance(value, type):
        found = {f.name: cleaned(getattr(value, f.name)) for f in fields(value) if f.init}
        changed = {name: item for name, (item, _) in found.items()}
        return replace(value, **changed), sum(count for _, count in found.values())
    return value, 0
