"""The windows of a hall, by the name that each computer has for its own."""

from __future__ import annotations

from app.domain.world import World

ANY_WINDOW = "接待窗口"
"""What a desk is called where its computer has no name of a window: a station with one desk needs none."""


def own_window(world: World) -> str:
    """The window of this computer."""
    return world.settings["window"] or ANY_WINDOW
