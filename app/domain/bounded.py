"""What others wrote is read within bounds: no text is too long, too deep or too large once unpacked, no name leads elsewhere.

Every file that comes from outside (packets, enrolment files, key slots, backups, releases) is read through these. What passes
a bound raises ValueError before any work was done for it, and whoever reads says in words that the file is not what it should be.
"""

from __future__ import annotations

import json
import re
import zlib
from typing import Any

MOST_TEXT = 4 << 20
"""Characters (of bytes: bytes) of a JSON text, where nothing else is said: the head of a packet for three thousand desks has one."""
DEEPEST = 32
"""Lists and objects within each other: what the program writes has eight at most."""
LONGEST_NAME = 240
"""Characters of a path inside a folder of ours; Windows takes 260 with the folder."""
_WHOLE = range(-(1 << 63), 1 << 63)
"""Numbers that every store can keep."""
_HALF = re.compile(r"\\u[dD][89a-fA-F]")
"""How half a character may be written in JSON: alone it is none, and neither store keeps it."""
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
"""What Windows takes for a device, whatever the ending."""
_NO_NAME = re.compile(r'[\x00-\x1f\x7f<>:"\\|?*]|^ | $|\.$')


def _whole(digits: str) -> int:
    if (value := int(digits)) not in _WHOLE:
        raise ValueError("a number beyond 64 bits")
    return value


def _no_number(word: str) -> float:
    raise ValueError(f"{word} is no number")


_decoder = json.JSONDecoder(parse_int=_whole, parse_constant=_no_number)


def parsed_json(text: str | bytes, most: int = MOST_TEXT, depth: int = DEEPEST) -> Any:
    """The value of a JSON text (bytes: in UTF-8) of at most `most` characters and `depth` levels.

    Raises ValueError for anything else: also for numbers beyond 64 bits, NaN, and halves of characters.
    """
    if len(text) > most:
        raise ValueError("too long")
    if isinstance(text, bytes):
        text = text.decode()
    try:
        value = _decoder.decode(text)
    except RecursionError as error:
        raise ValueError("too deep") from error
    if text.count("[") + text.count("{") > depth and _is_deeper(value, depth):
        raise ValueError("too deep")
    if _HALF.search(text):
        json.dumps(value, ensure_ascii=False).encode()
    return value


def _is_deeper(value: Any, depth: int) -> bool:
    """Whether lists and objects lie within each other more than `depth` times; level by level, so that it cannot recurse."""
    level = [value]
    for _ in range(depth):
        inside = (one.values() if isinstance(one, dict) else one for one in level if isinstance(one, dict | list))
        level = [item for items in inside for item in items if isinstance(item, dict | list)]
        if not level:
            return False
    return True


def inflated(data: bytes, most: int) -> bytes:
    """What zlib packed into `data`, at most `most` bytes. Raises ValueError for more, for less than all, and for what is none."""
    unpacking = zlib.decompressobj()
    try:
        plain = unpacking.decompress(data, most + 1)
    except zlib.error as error:
        raise ValueError("not packed") from error
    if len(plain) > most or not unpacking.eof or unpacking.unused_data:
        raise ValueError("too large, or cut")
    return plain


def is_inside(name: str) -> bool:
    """Whether a name that somebody else wrote, with / between its parts, names a file inside a folder on every system."""
    parts = name.split("/")
    whole = len(name) <= LONGEST_NAME and all(part not in ("", ".", "..") for part in parts)
    return whole and not any(_NO_NAME.search(part) or _RESERVED.fullmatch(part) for part in parts)
