"""Up and back on real installations: this tree and later ones, each by its own program, with real packets and a real desk."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from sqlalchemy import text

from app.ports import CountQuery
from db.backup import before
from db.home import Home
from db.migrations import HEAD
from db.peeking import peek
from db.releases.place import Place
from db.releases.upgrading import Upgrading
from tests.commands import PASSWORD
from tests.db.desks import file_key, new_hall_desk, opened, register
from tests.db.releases.installed import NEXT_REVISION, OWN, Installed, next_tables, packet, run, tree


@pytest.fixture(scope="module")
def packets(tmp_path_factory: pytest.TempPathFactory, key: Path) -> dict[str, Path]:
    """Packets: of a later version with the same tables, and of one with tables of its own."""
    folder = tmp_path_factory.mktemp("packets")
    trees = {"0.2.0": tree(folder / "2", "0.2.0"), "0.3.0": tree(folder / "3", "0.3.0", next_tables())}
    return {version: packet(root, key, folder / f"{version}.kpu") for version, root in trees.items()}


def test_up_and_back_with_the_same_tables_loses_nothing(
    installed: Installed, home: Path, packets: dict[str, Path]
) -> None:
    assert installed.version() == OWN
    with opened(Home(home)) as store:
        register(store)
    answer = installed.run("upgrade", str(packets["0.2.0"]), "--json", home=home)
    assert answer.code == 0, answer.err
    backup = before(Home(home), "upgrade")[-1]
    assert answer.json == {"version": "0.2.0", "former": OWN, "backup": str(backup)}
    assert (installed.version(), installed.cases(home)) == ("0.2.0", 1)
    told = installed.run("doctor", "--json", home=home)
    (taken,) = (check for check in told.json["checks"] if check["name"] == "升级包")
    assert (taken["good"], "签发的" in taken["words"]) == (True, True)
    assert not (home / "trial").exists()
    installed.register(home, "2")
    again = installed.run("upgrade", str(packets["0.2.0"]), home=home)
    assert (again.code, "这里已经是 0.2.0" in again.err) == (1, True)
    # nobody else has what was written since, and it stays: the former release reads it
    back = installed.run("upgrade", "--back", "--json", home=home)
    assert back.json == {"version": OWN, "former": "0.2.0", "aside": None, "unsent": 0}
    assert (installed.version(), installed.cases(home)) == (OWN, 2)
    once_more = installed.run("upgrade", "--back", home=home)
    assert (once_more.code, "没有留着前一版" in once_more.err) == (1, True)
    assert installed.run("upgrade", str(packets["0.2.0"]), home=home).code == 0
    assert (installed.version(), installed.cases(home)) == ("0.2.0", 2)


def test_back_from_tables_of_its_own_puts_the_file_from_before_in_place(
    installed: Installed, home: Path, packets: dict[str, Path]
) -> None:
    with opened(Home(home)) as store:
        register(store)
    assert installed.run("upgrade", str(packets["0.3.0"]), home=home).code == 0
    # only a copy was lifted until now
    assert peek(Home(home), file_key()).revision == HEAD
    installed.register(home, "2")
    assert peek(Home(home), file_key()).revision == NEXT_REVISION
    written = Home(home).database.read_bytes()
    refused = installed.run("upgrade", "--back", home=home)
    assert (refused.code, "写了 3 条记录" in refused.err) == (1, True), refused.err
    assert (installed.version(), Home(home).database.read_bytes()) == ("0.3.0", written)
    back = installed.run("upgrade", "--back", "--anyway", "--json", home=home)
    assert back.code == 0, back.err
    aside = Path(back.json["aside"])
    assert back.json == {"version": OWN, "former": "0.3.0", "aside": str(aside), "unsent": 3}
    assert (installed.version(), installed.cases(home)) == (OWN, 1)
    assert installed.run("verify", "--json", home=home).json["damage"] == []
    # what was put aside is whole, for the release that can read it, and is another origin's
    newer = installed.folder / "releases" / "0.3.0" / "main.py"
    assert run(newer, "cases", "--count", "--json", home=aside).json == {"count": 2}
    assert peek(Home(home), file_key()).origin != peek(Home(aside), file_key()).origin


def test_at_a_hall_the_trial_has_a_copy_of_the_record_and_the_hall_stays_as_it_is(
    installed: Installed, tmp_path: Path, packets: dict[str, Path], hall_password: None
) -> None:
    home = new_hall_desk(tmp_path / "desk")
    environment = os.environ | {"KAPOK_PASSWORD": PASSWORD}
    with opened(home) as store:
        register(store)
        done = Upgrading(Place(installed.folder), store, packets["0.3.0"], environment).run()
        assert store.read(CountQuery(), store.user) == 1
    assert installed.in_force() == "0.3.0"
    with zipfile.ZipFile(done.backup) as packed:
        assert not [name for name in packed.namelist() if name.startswith("blobs/")]
    with opened(home) as store, store.reading() as connection:
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == HEAD


def cases(home: Path) -> int:
    """How many cases are in a file with the tables of this program."""
    with opened(Home(home)) as store:
        return int(store.read(CountQuery(), store.user))


DYING = """
import os, sys
sys.path.insert(0, {root!r})
from db.releases import going_back, packet, upgrading
from db.releases.trial import Trial
Trial.run = lambda self, cases: None
{step} = lambda *given: os._exit(9)
import main
main.main({arguments!r})
"""


def dying(installed: Installed, step: str, home: Path, *arguments: str) -> None:
    """Run a command of the first release, whose power fails when it comes to a step."""
    root = installed.folder / "releases" / OWN
    code = DYING.format(root=str(root), step=step, arguments=["--home", str(home), *arguments])
    environment = {"KAPOK_PASSWORD": PASSWORD, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=False)
    assert done.returncode == 9, done.stderr.decode()


def test_a_power_cut_at_any_step_leaves_a_program_that_runs(
    installed: Installed, home: Path, packets: dict[str, Path]
) -> None:
    with opened(Home(home)) as store:
        register(store)
    up, back = ("upgrade", str(packets["0.3.0"])), ("upgrade", "--back")
    for step in (
        "packet._copy",
        *(f"upgrading.Upgrading.{name}" for name in ("bring", "back_up", "try_out", "switch")),
    ):
        # that the program comes to its next death proves that it runs
        dying(installed, step, home, *up)
        assert (installed.in_force(), cases(home)) == (OWN, 1), step
    dying(installed, "upgrading.Upgrading.tidy", home, *up)
    assert (installed.version(), installed.cases(home)) == ("0.3.0", 1)
    # the way back, cut before the file from then has taken its place, and between it and the pointer
    for step in ("going_back.GoingBack._put_beside", "going_back.Place.switch"):
        dying(installed, step, home, *back)
        assert (installed.in_force(), installed.cases(home)) == ("0.3.0", 1), step
    done = installed.run(*back, home=home)
    assert done.code == 0, done.err
    assert (installed.version(), installed.cases(home)) == (OWN, 1)
    assert installed.run("verify", "--json", home=home).json["damage"] == []
