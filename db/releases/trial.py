"""A new release is tried before it is in force: on this computer, by its own program, on a copy of the desk."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Refused

FAILED = template(
    "upgrade.trial",
    QT_TRANSLATE_NOOP(
        "Problem",
        "新版 {version} 在这台电脑上试了一遍，没有通过（{what}：{said}），没有换上；现在的程序和资料都没有动。请把这句话告诉发布的人。",
    ),
)


@dataclass(frozen=True, slots=True)
class Trial:
    """One try of a release."""

    main: Path
    """Its main.py."""
    version: str
    home: Path
    """Of the copy."""
    user: str
    environment: Mapping[str, str] = field(repr=False)
    """In which a command opens the desk."""

    def run(self, cases: int) -> None:
        """It says its version, finds what it needs on this computer, lifts the copy and counts its cases. Raises Refused."""
        self._expect("--version", {"version": self.version})
        # a grave fault of the self-test ends it with exit code 1
        self._asked("doctor")
        self._expect("cases --count", {"count": cases})

    def _expect(self, command: str, wanted: Any) -> None:
        if (said := self._asked(command)) != wanted:
            self._fail(command, json.dumps(said, ensure_ascii=False))

    def _asked(self, command: str) -> Any:
        """What it answers to a command, as JSON."""
        arguments = ["--home", str(self.home), "--user", self.user, "--json", *command.split()]
        done = subprocess.run(
            [sys.executable, str(self.main), *arguments],
            env=self.environment,
            capture_output=True,
            check=False,
        )
        said = done.stdout.decode("utf-8", "replace")
        try:
            answer = json.loads(said)
        except ValueError:
            answer = None
        if done.returncode or answer is None:
            self._fail(command, _reason(answer) or done.stderr.decode("utf-8", "replace").strip()[-200:] or said[:200])
        return answer

    def _fail(self, command: str, said: str) -> None:
        values = {"version": self.version, "what": command, "said": said}
        raise Refused([Problem(FAILED, "file", values)])


def _reason(answer: Any) -> str:
    """The words of the grave faults of a self-test; empty where the answer is no such thing."""
    checks = answer.get("checks", []) if isinstance(answer, dict) else []
    return "；".join(check["words"] for check in checks if check["grave"] and not check["good"])
