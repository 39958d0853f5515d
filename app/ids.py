"""New ids and codes: the program's only randomness in `app`."""

from __future__ import annotations

import secrets
from datetime import datetime

INQUIRY_DIGITS = 10


def uuid7(now: datetime) -> str:
    """A UUIDv7 (RFC 9562) as 32 hex digits: 48 bits of milliseconds, then 74 random bits."""
    millis = int(now.timestamp() * 1000) & (1 << 48) - 1
    random = secrets.randbits(74)
    value = millis << 80 | 0x7 << 76 | (random >> 62) << 64 | 0b10 << 62 | random & (1 << 62) - 1
    return f"{value:032x}"


def inquiry_code() -> str:
    """A 查询码 of ten random digits, derived from nothing."""
    return f"{secrets.randbelow(10**INQUIRY_DIGITS):0{INQUIRY_DIGITS}d}"
