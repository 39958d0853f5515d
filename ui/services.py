"""What the window asks of the rest of the program, as plain functions: it knows no desk and no store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from ui.command_box import Around, Search, nothing_around
from ui.copies import Copies
from ui.exchange import Exchanges
from ui.help import Explanation


@dataclass(frozen=True, slots=True)
class Services:
    """search: cases for the command box, around: the work around them (both run on the reading thread). check_password: whether it is this user's (runs
    on the writing thread, it is slow on purpose). can_recover: whether a recovery sheet opens this desk.
    can_hand_over: whether a colleague has a password here too. explain: what F1 shows for a topic, None when nothing is to be said.
    free_space: bytes that are free where the record is kept.
    exchanges, copies: those with the centre, those on a stick; None at a window without a desk behind it.
    """

    now: Callable[[], datetime]
    search: Search
    check_password: Callable[[str], bool]
    can_recover: Callable[[], bool]
    can_hand_over: Callable[[], bool]
    explain: Callable[[str], Explanation | None]
    free_space: Callable[[], int]
    around: Around = nothing_around
    exchanges: Exchanges | None = None
    copies: Copies | None = None
