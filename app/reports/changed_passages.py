"""What changed between two versions of a text, passage by passage: for whoever is to agree to it a second time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_PASSAGE = re.compile(r"[^，。；：]*[，。；：]?")


@dataclass(frozen=True, slots=True)
class Passage:
    """What stood there, empty where something was added; and what stands there now, empty where it was taken away."""

    before: str
    now: str


def changed_passages(before: str, now: str) -> tuple[Passage, ...]:
    """The passages that are not the same, in their order; a passage ends at a stop."""
    old, new = _passages(before), _passages(now)
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return tuple(Passage("".join(old[a:b]), "".join(new[c:d])) for what, a, b, c, d in steps if what != "equal")


def _passages(text: str) -> Sequence[str]:
    return [passage for passage in _PASSAGE.findall(text) if passage]
