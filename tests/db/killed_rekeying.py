"""A desk that is killed while its file is given another key: run by test_rekeying.py with the home and its password.

For every line with a number of seconds it forks a desk, lets it change the key again and again, ends it with SIGKILL after that
time, and writes "killed".
"""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

from db.home import Home
from db.opening import open_store
from db.rekeying import rekey
from tests.builders import lookup


def work(home: Home, password: str, begun: int) -> None:
    """Never returns."""
    store = open_store(home, password, lookup())
    os.write(begun, b".")
    while True:
        rekey(store)


def main() -> None:
    """Fork and kill as told until there is no line left."""
    home, password = Home(Path(sys.argv[1])), sys.argv[2]
    lookup()
    for line in sys.stdin:
        has_begun, begun = os.pipe()
        child = os.fork()
        if not child:
            work(home, password, begun)
        os.close(begun)
        os.read(has_begun, 1)
        time.sleep(float(line))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(has_begun)
        os.write(1, b"killed\n")


if __name__ == "__main__":
    main()
