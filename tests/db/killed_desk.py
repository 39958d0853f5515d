"""A desk that is killed while it works: run by test_kill.py, once per test, with the home and its key as arguments.

For every line "acts delay first" on standard input it forks a desk, lets it register from case `first` on, ends it with
SIGKILL `delay` seconds after it confirmed so many acts, and writes what the desk said and "killed". The modules are
loaded once, before the forks.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from datetime import timedelta
from pathlib import Path

from app.ports import DraftRow
from db.home import Home, HomeLock
from db.store import SqlStore
from tests.builders import NOW, ORG, lookup
from tests.db.desks import registration


def say(word: str, number: int) -> None:
    """One line to the test, whole even if the next instruction is the last."""
    os.write(1, f"{word} {number}\n".encode())


def work(home: Home, key: bytes, first: int, done: int) -> None:
    """Keep a draft and register, again and again, saying what was confirmed; never returns."""
    store = SqlStore(home, key, lookup(), HomeLock(home))
    number = first
    while True:
        at = NOW + timedelta(seconds=number)
        store.save_draft(DraftRow(str(number), "register", "来访", "{}", at, "clerk"))
        say("draft", number)
        case = f"{number:032x}"
        say("tried", number)
        with store.write(at, "clerk", ORG) as act:
            if not act.has(case):
                act.next_serial("registered")
                act.append(registration(at, number % 9000 + 1, case=case))
        say("confirmed", number)
        os.write(done, b".")
        number += 1


def main() -> None:
    """Fork and kill as told until there is no line left."""
    home, key = Home(Path(sys.argv[1])), bytes.fromhex(sys.argv[2])
    lookup()
    for line in sys.stdin:
        acts, delay, first = line.split()
        is_done, done = os.pipe()
        child = os.fork()
        if not child:
            work(home, key, int(first), done)
        os.close(done)
        for _ in range(int(acts)):
            os.read(is_done, 1)
        time.sleep(float(delay))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(is_done)
        say("killed", child)


if __name__ == "__main__":
    main()
