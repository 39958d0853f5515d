"""The power fails while registering: nothing that was confirmed is lost, and nothing is spoilt. The real store, under a shim
that knows what the disk was told to keep."""

from __future__ import annotations

import functools
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.ports import EntriesQuery
from db.home import Home
from tests.commands import ROOT
from tests.db.desks import file_key, new_desk, opened
from tests.db.power.disk import PROMISED, Disk, Step, steps

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the shim stands between a Linux program and its disk")
VISITORS = 120
_SHIM = Path(__file__).parent / "power" / "shim.c"


@functools.cache
def shim() -> Path:
    """The shim, built. Fails where no compiler is."""
    built = Path(tempfile.mkdtemp(prefix="kapok-power-")) / "shim.so"
    compiler = shutil.which("cc") or shutil.which("gcc")
    assert compiler, "no C compiler: apt install gcc"
    subprocess.run([compiler, "-O1", "-shared", "-fPIC", "-o", built, _SHIM, "-ldl", "-lpthread"], check=True)
    return built


@dataclass(slots=True)
class Recorded:
    """A desk's day as its disk saw it."""

    before: Path
    database: str
    steps: list[Step]

    def files(self) -> dict[str, bytearray]:
        """Those of the record, as they were at the beginning."""
        return {path.name: bytearray(path.read_bytes()) for path in self.before.glob(self.database + "*")}


def recorded(folder: Path, durable: str) -> Recorded:
    """Let a desk work, and write down what its disk was told."""
    home = new_desk(folder / "desk")
    shutil.copytree(home.folder, folder / "before")
    environment = os.environ | {
        "LD_PRELOAD": str(shim()),
        "KAPOK_POWER_LOG": str(folder / "log"),
        "KAPOK_POWER_ROOT": str(home.database),
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-m", "tests.db.power.desk", home.folder, file_key().hex(), str(VISITORS), durable]
    subprocess.run(command, env=environment, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    return Recorded(folder / "before", home.database.name, list(steps(folder / "log")))


def cuts(day: Recorded, many: int) -> Iterator[tuple[set[int], dict[str, bytes]]]:
    """What was promised and what the disk holds, at so many places of the day."""
    chance = random.Random(many)
    places = set(chance.sample(range(len(day.steps)), many))
    disk, promised = Disk(day.files()), set[int]()
    for number, step in enumerate(day.steps):
        if number in places:
            yield set(promised), disk.cut(chance)
        if step.kind == PROMISED:
            promised.add(int(step.data))
        disk.do(step)


def found_after(day: Recorded, files: dict[str, bytes], folder: Path) -> set[int]:
    """Who is registered in what the cut left; fails where anything of it is spoilt."""
    shutil.copytree(day.before, folder)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    with opened(Home(folder)) as store:
        assert store.verify().damage == ()
        found = {int(entry.id, 16) for entry in store.read(EntriesQuery("case"), store.user)}
    shutil.rmtree(folder)
    return found


@pytest.mark.parametrize("many", [60, pytest.param(3000, marks=pytest.mark.long)])
def test_a_power_cut_takes_nothing_that_was_confirmed(tmp_path: Path, many: int) -> None:
    day = recorded(tmp_path, "FULL")
    for promised, files in cuts(day, many):
        assert promised <= found_after(day, files, tmp_path / "after")


def test_with_the_usual_setting_a_power_cut_would(tmp_path: Path) -> None:
    """The test above has teeth: the setting most programs use loses confirmed acts in it."""
    day = recorded(tmp_path, "NORMAL")
    assert any(promised - found_after(day, files, tmp_path / "after") for promised, files in cuts(day, 60))
