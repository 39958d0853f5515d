"""The windows of a hall, by the name that each computer has for its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.world import World

ANY_WINDOW = "接待窗口"
"""What a desk is called where its computer has no name of a window: a station with one desk needs none."""


BUSINESS = "window_business"
"""The setting that says which businesses of the queue a computer's window serves: their codes with commas between."""


def own_businesses(world: World) -> frozenset[str]:
    """The businesses of the queue that this window serves; none chosen is all of them."""
    known = frozenset(one.code for one in world.lookup.queue.businesses)
    return frozenset(world.settings.get(BUSINESS, "").split(",")) & known or known


def own_window(world: World) -> str:
    """The window of this computer."""
    return world.settings["window"] or ANY_WINDOW
