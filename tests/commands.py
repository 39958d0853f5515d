"""Runs of main.py as scripts see them: exit code, standard output, standard error."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

ROOT = Path(__file__).resolve().parent.parent
PASSWORD = "望海楼前 42 号"
"""Of every desk that tests set up."""


@dataclass(frozen=True)
class Answer:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as the one JSON value that it must be."""
        return json.loads(self.out)


class Here(Protocol):
    """Runs a command and answers as a process would."""

    def __call__(self, *arguments: str, home: Path | None = None, password: str | None = PASSWORD) -> Answer: ...


def run(
    *arguments: object,
    home: Path | None = None,
    password: str | None = PASSWORD,
    before: Callable[[], object] | None = None,
) -> Answer:
    """Run main.py. The password goes by KAPOK_PASSWORD; `before` runs in the new process first (limits)."""
    given = {key: value for key, value in os.environ.items() if not key.startswith(("KAPOK_", "COV_"))}
    given |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONWARNINGS": "error::ResourceWarning"}
    if password is not None:
        given["KAPOK_PASSWORD"] = password
    if before is not None:
        # bytecode cut short by a limit would spoil the next process
        given["PYTHONDONTWRITEBYTECODE"] = "1"
    told = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *(["--home", str(home)] if home else []), *map(str, arguments)],
        cwd=home.parent if home and home.parent.is_dir() else ROOT,
        env=given,
        capture_output=True,
        preexec_fn=before,
        check=False,
        timeout=120,
    )
    answer = Answer(told.returncode, told.stdout.decode(), told.stderr.decode())
    assert "Traceback" not in answer.err, answer.err
    return answer
