"""A desk that registers so many visitors and says each as soon as it is confirmed: run by test_power_cut.py under the shim.

Arguments: the home, its key, how many, and how the file is made durable (FULL as the program does it, or NORMAL).
"""

from __future__ import annotations

import os
import sys
from datetime import timedelta
from pathlib import Path

import db.engine
from db.home import Home, HomeLock
from db.store import SqlStore
from tests.builders import NOW, ORG, lookup
from tests.db.desks import registration


def main() -> None:
    """Register them."""
    home, key = Home(Path(sys.argv[1])), bytes.fromhex(sys.argv[2])
    many, durable = int(sys.argv[3]), sys.argv[4]
    settings = [f"synchronous = {durable}" if one.startswith("synchronous") else one for one in db.engine._SETTINGS]
    assert len(settings) == len(set(settings))
    db.engine._SETTINGS = tuple(settings)
    store = SqlStore(home, key, lookup(), HomeLock(home))
    for number in range(1, many + 1):
        at = NOW + timedelta(seconds=number)
        with store.write(at, "clerk", ORG) as work:
            work.append(registration(at, number, case=f"{number:032x}"))
        os.write(1, f"{number}\n".encode())
    store.close()


if __name__ == "__main__":
    main()
