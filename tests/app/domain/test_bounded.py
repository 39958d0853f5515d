"""Texts of others are read within bounds, whatever they hold; a bound that is passed is told as ValueError."""

from __future__ import annotations

import json
import zlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.bounded import DEEPEST, MOST_TEXT, inflated, is_inside, parsed_json

LEAVES = st.none() | st.booleans() | st.integers(-(1 << 63), (1 << 63) - 1) | st.text('a"\\é红𪚲[{', max_size=4)
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=3), inner), max_leaves=12
)


@settings(max_examples=60)
@given(VALUES)
def test_what_json_writes_is_read(value: Any) -> None:
    for text in (json.dumps(value), json.dumps(value, ensure_ascii=False)):
        assert parsed_json(text) == parsed_json(text.encode()) == value


@pytest.mark.parametrize("depth", [1, 3, DEEPEST])
def test_just_so_deep_and_no_deeper(depth: int) -> None:
    for begin, end in (("[", "]"), ('{"a":', "}")):
        parsed_json(begin * depth + "1" + end * depth, depth=depth)
        with pytest.raises(ValueError, match="deep"):
            parsed_json(begin * (depth + 1) + "1" + end * (depth + 1), depth=depth)
    assert parsed_json("[" + ",".join(["[]"] * 500) + "]", depth=2) == [[]] * 500


@pytest.mark.parametrize(
    "text",
    [
        "[" * 200_000,
        "[" * 100_000 + "]" * 100_000,
        '{"a":' * 100_000,
        " " * (MOST_TEXT + 1),
        "9223372036854775808",
        "1" * 5000,
        "NaN",
        "[-Infinity]",
        '"\\ud800"',
        '{"\\uDFFF": 1}',
        "",
        b"\xff\xfe[\x00]\x00",
        b"\x80",
    ],
    ids=range(13),
)
def test_what_passes_a_bound_is_refused(text: str | bytes) -> None:
    with pytest.raises(ValueError):
        parsed_json(text)


def test_a_character_in_two_halves_is_one() -> None:
    assert parsed_json('"\\ud869\\udeb2"') == "𪚲"


def test_packed_bytes_come_out_up_to_a_bound() -> None:
    packed = zlib.compress(bytes(1000))
    assert inflated(packed, 1000) == bytes(1000)
    for data, most in ((packed, 999), (packed[:-1], 1000), (packed + b"x", 1000), (b"no", 1000), (b"", 1000)):
        with pytest.raises(ValueError):
            inflated(data, most)


def test_a_thousandfold_bomb_is_stopped_at_its_bound() -> None:
    with pytest.raises(ValueError):
        inflated(zlib.compress(bytes(100_000_000)), 1000)


@pytest.mark.parametrize("name", ["app/a.py", "main.py", "resources/docs/红棉 说明.md", ".ci/run"])
def test_names_inside(name: str) -> None:
    assert is_inside(name)


@pytest.mark.parametrize(
    "name",
    [
        "", "/etc/passwd", "..", "../a", "a/../../b", "a//b", "a/", "./a", "C:/a", "c:a", "a\\b", "\\\\host\\a", "a\0b", "a\nb",
        "a/CON", "a/nul.txt", "com1", "a.", "a ", " a", "a/b?", "a|b", "x" * 300,
    ],
)  # fmt: skip
def test_names_that_lead_elsewhere(name: str) -> None:
    assert not is_inside(name)
