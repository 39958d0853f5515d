"""Practice desks on the disk for the tests: filled once by the acts of a clerk, copied for each."""

from __future__ import annotations

import atexit
import functools
import shutil
import tempfile
from datetime import datetime
from pathlib import Path

import main


@functools.cache
def _filled(at: datetime | None) -> Path:
    parent = Path(tempfile.mkdtemp(prefix="kapok-test-"))
    atexit.register(shutil.rmtree, parent)
    main.practice_desk(parent / "home").store.close()
    return parent / "home"


def practice_home(folder: Path, at: datetime | None = None) -> Path:
    """A copy in `folder`, of invented people up to this moment; `at`: what `main.now` says, where a test has put a clock there."""
    shutil.copytree(_filled(at), folder)
    return folder
