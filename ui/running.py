"""What a window asks of the session that shows it."""

from __future__ import annotations

from typing import Protocol

from ui.copies import Copies
from ui.exchange import Exchanges
from ui.lane import Lane
from ui.messages import Messages


class Running(Protocol):
    """What the running session offers the window."""

    lane: Lane
    messages: Messages
    exchanges: Exchanges
    copies: Copies

    def can_recover(self) -> bool:
        """Whether a recovery sheet opens the desk."""

    def can_hand_over(self) -> bool:
        """Whether a colleague may take the window over."""

    def change(self, key: str, value: str) -> None:
        """Change a setting of this machine."""

    def practise_year(self) -> None:
        """Leave the practice hall, to come back to one with a year in it."""
