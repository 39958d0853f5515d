"""A process of its own for each measurement, as a clerk's desk is one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]


def process(code: str, *arguments: str, options: tuple[str, ...] = ()) -> tuple[str, str]:
    """What the code prints to standard output and error. Raises CalledProcessError."""
    # a program that is installed keeps its bytecode; a shell that forbids that would measure the compiler
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, *options, "-c", code, *arguments]
    done = subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True, check=True)
    return done.stdout, done.stderr
