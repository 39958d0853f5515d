"""The code of six figures that a telephone shows: RFC 6238 over RFC 4226, with HMAC-SHA-1, steps of 30 seconds.

It asks an honest program's user for a second thing and is no part of what opens the file (a key file is, db/sticks.py).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from typing import Final
from urllib.parse import quote

SECONDS, DIGITS = 30, 6
EITHER_SIDE: Final = 1
"""Steps that the telephone's clock may be off."""
SEED_BYTES = 20
"""As long as the hash (RFC 4226 section 4, R6)."""
ISSUER = "红棉接访台"


def new_seed() -> bytes:
    """What the telephone and the slot share."""
    return secrets.token_bytes(SEED_BYTES)


def code_at(seed: bytes, step: int) -> str:
    """The code of one step since 1970 (RFC 4226 section 5.3)."""
    digest = hmac.new(seed, step.to_bytes(8, "big"), hashlib.sha1).digest()
    start = digest[-1] & 0xF
    number = int.from_bytes(digest[start : start + 4], "big") & 0x7FFFFFFF
    return str(number % 10**DIGITS).zfill(DIGITS)


def accepted(seed: bytes, typed: str, now: float, after: int) -> int | None:
    """The step whose code this is, at `now` seconds since 1970; None when it is none of the three around it or not later
    than `after`, the last one that was taken."""
    figures = "".join(sign for sign in typed if sign.isdigit())
    current = int(now // SECONDS)
    near = range(current - EITHER_SIDE, current + EITHER_SIDE + 1)
    # all are looked at, whichever it is
    found = [step for step in near if hmac.compare_digest(code_at(seed, step).encode(), figures.encode())]
    return next((step for step in found if step > after), None)


def shown(seed: bytes) -> str:
    """The seed in letters, to be typed where a picture cannot be taken: base32 in groups of four."""
    text = base64.b32encode(seed).decode()
    return " ".join(text[i : i + 4] for i in range(0, len(text), 4))


def address(seed: bytes, name: str) -> str:
    """What the picture holds for the telephone."""
    secret = base64.b32encode(seed).decode()
    label = quote(f"{ISSUER}:{name}")
    return f"otpauth://totp/{label}?secret={secret}&issuer={quote(ISSUER)}&digits={DIGITS}&period={SECONDS}"
