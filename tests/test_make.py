"""The two commands and CI: what make offers, and that CI does not pass where nothing was tested."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

ROOT = Path(__file__).resolve().parent.parent
pytestmark = pytest.mark.skipif(
    shutil.which("make") is None, reason="make is for Linux and macOS; the README says how else"
)


def test_help_tells_every_target_of_the_makefile() -> None:
    told = subprocess.run(["make", "-s", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for target in ("run", "test", "check", "known-faults", "format", "shots", "bench", "faults-long", "clean"):
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


class _Faults(BaseHTTPRequestHandler):
    """A list of known faults in which the first dependency that is asked for has one."""

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["queries"]
        first = {"vulns": [{"id": "INVENTED-1", "modified": "2026-01-01T00:00:00Z"}]}
        self._answer({"results": [first, *({} for _ in asked[1:])]})

    def do_GET(self) -> None:
        self._answer({"id": "INVENTED-1", "modified": "2026-01-01T00:00:00Z", "summary": "invented", "affected": []})

    def _answer(self, told: object) -> None:
        body = json.dumps(told).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """A test prints nothing."""


@pytest.fixture
def faults() -> Iterator[str]:
    """Where a list of known faults answers."""
    server = HTTPServer(("127.0.0.1", 0), _Faults)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def known_faults(at: str) -> tuple[int, str]:
    environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    command = ["make", "-s", "known-faults", f"FAULTS={at}"]
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    return ended.returncode, ended.stdout


def test_a_dependency_with_a_known_fault_fails_the_checks(faults: str) -> None:
    code, told = known_faults(faults)
    assert code != 0 and "INVENTED-1" in told


def test_where_the_list_cannot_be_reached_nothing_is_claimed_and_nothing_fails() -> None:
    code, told = known_faults("http://127.0.0.1:9/")
    assert code == 0 and "not checked" in told
