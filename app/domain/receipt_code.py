"""The QR code of a receipt: the number, and over it the signature of the desk that gave it; nothing else.

It proves that a paper with this number came from us, to whoever holds the desk's certificate, without a network. The bytes
are fixed by resources/docs/entry-format.md.
"""

from __future__ import annotations

import re
from base64 import b32decode, b32encode

from app.domain.number import CaseNumber, parse_case_number
from app.domain.text import to_ascii

_MAGIC = b"KAPOK-NUMBER-1\n"
_SIGNATURE = 64
"""Bytes of an Ed25519 signature (RFC 8032)."""
_FORM = re.compile(r"([^:]{26,34}):([A-Z2-7]{103})")
"""Base32 (RFC 4648) without its padding: capitals and digits alone make the code a third smaller (ISO/IEC 18004, 7.4.4)."""


def sealed_bytes(number: str) -> bytes:
    """What the signature is over."""
    return _MAGIC + number.encode()


def receipt_code(number: str, seal: str) -> str:
    """What the QR code of a receipt says; `seal` in hex, empty on one that was registered before there were any."""
    return f"{number}:{b32encode(bytes.fromhex(seal)).decode().rstrip('=')}" if seal else number


def parse_receipt_code(read: str) -> tuple[CaseNumber, bytes] | None:
    """The number and the signature of what a scanner read off a receipt; None for anything else, a mere number among it."""
    form = _FORM.fullmatch(to_ascii(read).strip().upper())
    number = parse_case_number(form[1]) if form else None
    if form is None or not isinstance(number, CaseNumber):
        return None
    padded = f"{form[2]}{'=' * (-len(form[2]) % 8)}"
    return number, b32decode(padded)[:_SIGNATURE]
