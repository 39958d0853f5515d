"""Which version of the program this is, and how versions are compared."""

from __future__ import annotations

import re

VERSION, VERSION_OF = "0.1.0", "2026-11-27"
"""And the day it was made: what is told to somebody who asks on the telephone."""
_FORM = re.compile(r"\d{1,6}(\.\d{1,6}){0,3}")


def is_version(text: str) -> bool:
    """Whether this is written as a version: "0.2", "1.0.3"."""
    return _FORM.fullmatch(text) is not None


def numbers_of(version: str) -> tuple[int, ...]:
    """A version as what it is compared by. Raises ValueError for what is none."""
    return tuple(map(int, version.split(".")))
