"""Every parser of what others wrote, with files made wrong: it answers or says no in its own words; it does not crash, hang or write
elsewhere.

Two hundred examples each here; in the long run as many as `KAPOK_FUZZ` says in all, each of them timed and every file that is
opened for writing looked at. `python -m tests.fuzz.guided NAME` does the same guided by coverage.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from tests.fuzz.mutations import Ops, counted, drawn
from tests.fuzz.of_files import OF_FILES
from tests.fuzz.of_texts import OF_TEXTS
from tests.fuzz.targets import Target

TARGETS = (*OF_FILES, *OF_TEXTS)
ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = 200
IN_ALL = int(os.environ.get("KAPOK_FUZZ", "1000000"))
SEED = int(os.environ.get("KAPOK_FUZZ_SEED", "1"))
LONGEST = 1.0
"""Seconds of work that one file may take, however busy the machine is."""
each = pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
pytestmark = pytest.mark.no_qt_log


@each
def test_a_valid_file_is_read(target: Target, tmp_path: Path) -> None:
    for data in (*target.seeds, *map(target.built, target.values)):
        if target.name not in ("drafts", "names of files", "numbers", "body"):
            target.run(data, tmp_path)
        target.holds(data, tmp_path)


@each
def test_a_wrong_file_is_refused_in_words(target: Target, tmp_path: Path) -> None:
    inside = tmp_path / "a" / "b"
    inside.mkdir(parents=True)

    @settings(max_examples=EXAMPLES, database=None, suppress_health_check=list(HealthCheck))
    @given(drawn())
    def examples(ops: Ops) -> None:
        target.holds(target.example(ops), inside)

    examples()
    assert [path.name for path in (*tmp_path.iterdir(), *(tmp_path / "a").iterdir())] == ["a", "b"]


@pytest.mark.long
@each
def test_a_million_wrong_files_are_refused_in_time(target: Target, tmp_path: Path) -> None:
    with _written_inside(tmp_path):
        for number, ops in enumerate(islice(counted(SEED), IN_ALL // len(TARGETS))):
            data, begun = target.example(ops), time.process_time()
            try:
                target.holds(data, tmp_path)
            except Exception as error:
                error.add_note(f"{target.name}, file {number}: {ops}")
                raise
            assert time.process_time() - begun <= LONGEST, (number, ops)


@pytest.mark.long
@each
def test_guided_by_coverage_nothing_is_found(target: Target, tmp_path: Path) -> None:
    pytest.importorskip("atheris")
    guided = [sys.executable, "-m", "tests.fuzz.guided", target.name, f"-runs={IN_ALL // len(TARGETS) // 10}"]
    guided.append(f"-artifact_prefix={tmp_path}/")
    ended = subprocess.run(
        guided, cwd=ROOT, env=os.environ | {"TMPDIR": str(tmp_path)}, capture_output=True, check=False
    )
    assert ended.returncode == 0, ended.stderr[-2000:].decode(errors="replace")


_watched: list[Path] = []


@contextmanager
def _written_inside(folder: Path) -> Iterator[None]:
    """Fails whatever opens a file for writing elsewhere, makes, moves or removes one there."""
    if not hasattr(sys, "_kapok_fuzz"):
        sys._kapok_fuzz = True  # type: ignore[attr-defined]
        sys.addaudithook(_judge)
    _watched.append(folder.resolve())
    try:
        yield
    finally:
        _watched.clear()


def _judge(event: str, given_: tuple[Any, ...]) -> None:
    if not _watched or event not in ("open", "os.mkdir", "os.rename", "os.remove"):
        return
    if event == "open" and not (isinstance(given_[2], int) and given_[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)):
        return
    for path in given_[:2] if event == "os.rename" else given_[:1]:
        if isinstance(path, str | Path) and not Path(path).resolve().is_relative_to(_watched[0]):
            raise AssertionError(f"{event} outside: {path}")
