"""Valid files made wrong: bytes turned, cut, doubled and put in; values of a structure replaced by what nobody would write.

A mutation is a few triples of numbers, so that one example is the same whoever draws it: hypothesis (which shrinks them), the long
run (which counts them off a seed) or a guided fuzzer (which makes them out of its own bytes).
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from hypothesis import strategies as st

Ops = Sequence[tuple[int, int, int]]
"""(what, where, with what), each below `LARGEST`."""
LARGEST = 1 << 16
MOST_OPS = 5
DEEP = "@deep@"
"""Stands in a value for lists within lists, deeper than json could write them."""
NASTY: tuple[Any, ...] = (
    None, True, False, -1, 0, 1, 1.5, 1e308, 1 << 31, 1 << 63, -(1 << 63), 1 << 200, "", " ", "\0", "\ud800", "x" * 5000, "1" * 5000,
    "../../evil", "/evil", "C:\\evil", "blobs/../evil", "con", "00" * 32, "ff" * 32, "00", "zz", "9999-12-31T23:59:59-14:00",
    "0001-01-01T00:00:00+14:00", "2026-02-30", "2026-10-19", "２０２６", "\u202e红棉", "{0}", "{x.__class__}", "{{", "%s", "=1+1", [], {}, [[]],
    [None], {"": None}, {"x": []}, DEEP, [DEEP], "[" * 3000,
)  # fmt: skip
TOKENS = (
    b"[" * 3000, b"]", b'{"a":' * 3000, b"\0", b"\xff\xfe", b"\x80", b'"', b'""', b"\\", b"\\ud800", b"\\u0000", b"\n", b"\r", b",",
    b"9" * 5000, b"-1", b"1e999", b"NaN", b"null", b"\x7f\xff\xff\xff", b"\xff\xff\xff\xff", b"PK\x03\x04", b"../", b"{", b"}",
    "放假".encode(), "1日".encode() * 300, "9999年12月31日".encode(), "至".encode(), "共9999999999天".encode(), "（".encode(), "�".encode(),
)  # fmt: skip


def drawn() -> st.SearchStrategy[Ops]:
    """Mutations as hypothesis draws them."""
    number = st.integers(0, LARGEST - 1)
    return st.lists(st.tuples(number, number, number), min_size=1, max_size=MOST_OPS)


def counted(seed: int) -> Iterator[Ops]:
    """Mutations without an end, the same for the same seed."""
    numbers = random.Random(seed)
    while True:
        yield [tuple(numbers.randrange(LARGEST) for _ in range(3)) for _ in range(numbers.randint(1, MOST_OPS))]  # type: ignore[misc]


def ops_from(data: bytes) -> Ops:
    """Mutations out of a guided fuzzer's bytes."""
    numbers = [int.from_bytes(data[at : at + 2], "little") for at in range(0, len(data) - 5, 2)]
    return list(zip(numbers[::3], numbers[1::3], numbers[2::3], strict=False))[:MOST_OPS]


# ---------- bytes


def _at(where: int, length: int) -> int:
    return where * (length + 1) // LARGEST


def _turned(data: bytes, at: int, value: int) -> bytes:
    return data[:at] + bytes([data[at] ^ (value % 255 + 1)]) + data[at + 1 :] if at < len(data) else data


BYTE_WAYS: tuple[Callable[[bytes, int, int], bytes], ...] = (
    _turned,
    lambda data, at, value: data[:at],
    lambda data, at, value: data[:at] + data[at + value % 64 + 1 :],
    lambda data, at, value: data[:at] + data[at : at + value % 64 + 1] * 2 + data[at + value % 64 + 1 :],
    lambda data, at, value: data[:at] + TOKENS[value % len(TOKENS)] + data[at:],
    lambda data, at, value: data[:at] + TOKENS[value % len(TOKENS)] + data[at + len(TOKENS[value % len(TOKENS)]) :],
    lambda data, at, value: data[:at] + data[_at(value, len(data)) :],
    lambda data, at, value: data[:at] + data[at : at + 16] * (value % 200) + data[at + 16 :],
)


def changed_bytes(data: bytes, ops: Ops) -> bytes:
    """The file with some of its bytes changed."""
    for what, where, value in ops:
        data = BYTE_WAYS[what % len(BYTE_WAYS)](data, _at(where, len(data)), value)
    return data


# ---------- values


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Every place in a structure: (list or dict, index or key)."""
    found, waiting = list[tuple[Any, Any]](), [value]
    while waiting:
        one = waiting.pop()
        inside = list(one.items()) if isinstance(one, dict) else list(enumerate(one)) if isinstance(one, list) else []
        found += [(one, key) for key, _ in inside]
        waiting += [item for _, item in inside]
    return found


def changed_value(value: Any, ops: Ops) -> Any:
    """A copy of the structure (as JSON has it) with some of its places changed."""
    value = json.loads(json.dumps(value))
    for what, where, with_ in ops:
        places = _places(value)
        if not places:
            return NASTY[with_ % len(NASTY)]
        inside, key = places[where % len(places)]
        other, other_key = places[with_ % len(places)]
        match what % 6:
            case 0 | 1 | 2:
                inside[key] = _fresh(NASTY[with_ % len(NASTY)])
            case 3:
                del inside[key]
            case 4:
                inside[key] = _fresh(other[other_key])
            case 5 if isinstance(inside, dict):
                inside[str(NASTY[with_ % len(NASTY)])] = inside.pop(key)
            case _:
                inside[key] = [inside[key]]
    return value


def _fresh(value: Any) -> Any:
    """A copy, that nothing stands in itself."""
    return json.loads(json.dumps(value))


def text_of(value: Any) -> bytes:
    """A changed structure as JSON: also what is too deep to be written."""
    return json.dumps(value).replace(f'"{DEEP}"', "[" * 3000 + "]" * 3000).encode()
