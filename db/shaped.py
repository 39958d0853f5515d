"""What was parsed, as the dataclass that it must be: every field of its type, none missing, none unknown."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, TypeVar

T = TypeVar("T")


def shaped(of: type[T], value: Any) -> T:
    """The dataclass with these values, those within it as well. Raises ValueError when one is missing, unknown or of another type."""
    # imported when something is read: the key slots are, and the lock window is painted before that
    import msgspec

    if not isinstance(value, dict) or value.keys() - {field.name for field in fields(of)}:  # type: ignore[arg-type]
        raise ValueError(f"no {of.__name__}")
    return msgspec.convert(value, of)
