"""Texts as they come in: cleaned once, at the draft or the import, never later.

PostgreSQL refuses NUL and lone surrogates; one such character must not block a station's exchange for ever. Nothing is
normalised: a rare compatibility character in a name is somebody's name.
"""

from __future__ import annotations

import re

_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_NEWLINE = re.compile("\r\n?|[\u0085\u2028\u2029]")
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_ASCII = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}


def _joined(pair: re.Match[str]) -> str:
    return pair.group().encode("utf-16-le", "surrogatepass").decode("utf-16-le")


def clean_text(raw: str) -> tuple[str, int]:
    """The text without NUL, lone surrogates and control characters, newlines as \\n; and how many were taken out.

    Tab, emoji, right-to-left and rare characters stay. Two surrogates that belong together become their character.
    """
    if raw.isprintable():
        # nearly every text: nothing of what is looked for below can be printed
        return raw, 0
    text = _NEWLINE.sub("\n", _PAIR.sub(_joined, raw))
    return _UNWANTED.subn("", text)


def to_ascii(raw: str) -> str:
    """Full-width letters, digits and marks (as input methods give them) as ASCII; the rest stays."""
    return raw.translate(_ASCII)


def one_line(raw: str) -> str:
    """The cleaned text on one line: every run of white space is one space, none at the ends."""
    return " ".join(clean_text(raw)[0].split())


def harmless(text: str) -> str:
    """The text as a cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
