"""What the system is told about a process that holds the key of a file."""

from __future__ import annotations

import sys


def keep_no_core() -> None:
    """A process that dies leaves no image of its memory on the disk: the key of the file would be in it."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
