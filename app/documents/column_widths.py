"""How wide the columns of a table on paper are: as wide as what they say; where a page has not so much, the long ones wrap."""

from __future__ import annotations

from collections.abc import Sequence

_NARROW = 0.56
"""Of a letter or a figure, in heights of a letter."""


def ems(text: str) -> float:
    """About how wide a text is, in heights of a letter."""
    return sum(_NARROW if char.isascii() else 1.0 for char in text)


def shared(needed: Sequence[float], whole: float, weights: Sequence[float] = ()) -> list[float]:
    """The whole width parted among columns that need so much: nobody gives of what it needs while another has more than its part.
    What is left over goes to all, by their `weights` where they have any."""
    left, widths = whole, [0.0] * len(needed)
    for taken, place in enumerate(sorted(range(len(needed)), key=needed.__getitem__)):
        widths[place] = min(needed[place], left / (len(needed) - taken))
        left -= widths[place]
    parts = weights or [1.0] * len(needed)
    return [width + left * part / sum(parts) for width, part in zip(widths, parts, strict=True)]
