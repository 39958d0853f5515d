"""The two commands and CI: what make offers, and that CI does not pass where nothing was tested."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
pytestmark = pytest.mark.skipif(
    shutil.which("make") is None, reason="make is for Linux and macOS; the README says how else"
)


def test_help_tells_every_target_of_the_makefile() -> None:
    told = subprocess.run(["make", "-s", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for target in ("run", "test", "check", "format", "shots", "bench", "faults-long", "clean"):
        assert f"  make {target} " in told


@pytest.mark.parametrize(
    ("make", "passes"),
    [
        ("echo '12 passed, 1 skipped in 3.10s'", True),
        ("echo 'no tests ran in 0.01s'", False),
        ("echo '0 passed'", False),
        ("echo '12 passed in 1s'; exit 1", False),
    ],
)
def test_ci_fails_unless_tests_ran_and_passed(make: str, passes: bool, tmp_path: Path) -> None:
    stand_in = tmp_path / "make"
    stand_in.write_text(f"#!/bin/sh\n{make}\n", "utf-8")
    stand_in.chmod(0o755)
    environment = os.environ | {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}
    ended = subprocess.run(["bash", ".ci/run"], cwd=ROOT, env=environment, capture_output=True, check=False)
    assert (ended.returncode == 0) is passes
