"""Wrong passwords, counted beside the key slots: neither a restart nor the command line tries without end.

By the id of the slot alone, no name. Whoever takes the home away tries elsewhere as fast as Argon2id lets them (db/keys.py);
this is against hands at this computer.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Unavailable
from db.errors import worldly
from db.files import write_whole
from db.home import Home

MUST_WAIT = template(
    "password.wait",
    QT_TRANSLATE_NOOP("Problem", "密码输错了 {count} 次，请过 {seconds} 秒再试。忘了密码的，用恢复单。"),
)
FREE: Final = 2
LONGEST: Final = 900.0
"""Seconds."""


def wait_after(wrong: int) -> float:
    """Seconds until the next try after so many wrong ones in a row: two are free, then 1, 2, 4 … up to a quarter of an hour."""
    return min(2.0 ** (wrong - FREE - 1), LONGEST) if wrong > FREE else 0.0


@contextmanager
def counted(home: Home, slot: str, now: Callable[[], float] = time.time) -> Iterator[Callable[[], int]]:
    """Around one try at a slot. Gives what tells, once it was the right one, how many wrong ones were before, and forgets them.

    Raises Unavailable before anything is tried while it is too early; Unavailable from within counts as a wrong one.
    """
    tries = _read(home)
    wrong, last = tries.get(slot, (0, 0.0))
    # a clock that was put back makes nobody wait for years
    left = min(last + wait_after(wrong) - now(), wait_after(wrong))
    if left > 0:
        raise Unavailable(Problem(MUST_WAIT, "password", {"count": str(wrong), "seconds": str(int(left) + 1)}))

    def right() -> int:
        if wrong:
            _write(home, {id_: one for id_, one in tries.items() if id_ != slot})
        return wrong

    try:
        yield right
    except Unavailable:
        _write(home, tries | {slot: (wrong + 1, now())})
        raise


def _read(home: Home) -> dict[str, tuple[int, float]]:
    """What was counted; a file that cannot be read counts nothing, and never keeps the rightful out."""
    try:
        told = json.loads(home.tries.read_text(encoding="utf-8"))
        return {str(slot): (int(wrong), float(at)) for slot, (wrong, at) in told.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _write(home: Home, tries: dict[str, tuple[int, float]]) -> None:
    with worldly(home.tries):
        write_whole(home.tries, json.dumps(tries).encode())
