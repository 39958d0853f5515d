"""Starts the release of the desk that is in force. `release install` puts this file, as main.py, beside `current` and `releases`.

It stays the same from release to release, so it knows nothing of them but where they lie, and needs nothing but Python.
"""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

PLACE = Path(__file__).resolve().parent


def main_of_release() -> Path:
    """The main.py of the release whose version stands first in `current`."""
    version = (PLACE / "current").read_text(encoding="utf-8").split()[0]
    return PLACE / "releases" / version / "main.py"


if __name__ == "__main__":
    script = main_of_release()
    sys.path[0], sys.argv[0] = str(script.parent), str(script)
    runpy.run_path(str(script), run_name="__main__")
