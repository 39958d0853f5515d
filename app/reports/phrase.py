"""A sentence as a Chinese template and the values in it, so that a screen may put the template into another language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Phrase:
    """A template of the context "Timeline" and what stands in its braces; str() is the Chinese sentence."""

    template: str
    values: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format_map(self.values)


def plain(words: str) -> Phrase:
    """Words that stand alone: a name, a number, a term."""
    return Phrase("{words}", {"words": words})
