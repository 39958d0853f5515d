"""Releases that must not be put in force, and what an installation says no to: nothing changes by them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.ports import Refused
from db.backup import before
from db.home import Home
from db.releases.keys import write_new_key
from db.releases.place import Place, install
from db.releases.tree import packages_of
from db.releases.upgrading import Upgrading
from tests.commands import PASSWORD, Here
from tests.db.desks import opened
from tests.db.releases.installed import NEXT_REVISION, OWN, ROOT, Installed, next_tables, signed, tree


def refused(installed: Installed, home: Path, file: Path) -> tuple[str, str]:
    """Code and reason by which a packet is refused; everything is as before."""
    files, desk = installed.files(), Home(home).database.read_bytes()
    with opened(Home(home)) as store, pytest.raises(Refused) as caught:
        Upgrading(Place(installed.folder), store, file, os.environ | {"KAPOK_PASSWORD": PASSWORD}).run()
    assert installed.files() == files
    assert Home(home).database.read_bytes() == desk
    assert not Home(home).trial.exists()
    problem = caught.value.problems[0]
    return problem.code, problem.values.get("said", "")


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({}, "upgrade.not_newer"),
        ({"version": "0.0.9"}, "upgrade.not_newer"),
        ({"version": "0.2.0", "revision": "0001"}, "upgrade.not_newer"),
        ({"version": "0.2.0", "least": "0.1.5"}, "upgrade.too_far"),
        ({"version": "0.2.0", "packages": (*packages_of(ROOT), "pandas==3.0.0")}, "upgrade.libraries"),
        ({"version": "0.2.0", "packages": packages_of(ROOT)[1:]}, "upgrade.libraries"),
    ],
)
def test_what_does_not_fit_on_what_is_here(
    installed: Installed, home: Path, key: Path, tmp_path: Path, told: dict[str, object], code: str
) -> None:
    assert refused(installed, home, signed(ROOT, key, tmp_path / "x.kpu", **told))[0] == code
    assert not before(Home(home), "upgrade")


def test_a_stranger_and_a_packet_cut_short(installed: Installed, home: Path, key: Path, tmp_path: Path) -> None:
    file, other = tmp_path / "x.kpu", tmp_path / "other"
    write_new_key(other)
    assert refused(installed, home, signed(ROOT, other, file, version="0.2.0"))[0] == "upgrade.stranger"
    signed(ROOT, key, file, version="0.2.0")
    file.write_bytes(file.read_bytes()[:-1])
    assert refused(installed, home, file)[0] == "upgrade.damaged"
    (installed.folder / "signer").unlink()
    assert refused(installed, home, file)[0] == "upgrade.no_signer"


def test_only_the_release_in_force_is_lifted(installed: Installed, home: Path, key: Path, tmp_path: Path) -> None:
    Place(installed.folder).switch("0.1.9", OWN)
    assert refused(installed, home, signed(ROOT, key, tmp_path / "x.kpu", version="0.2.0"))[0] == "upgrade.not_in_force"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (next_tables("raise ValueError('no such table')"), "no such table"),
        ({"resources/law/rules.toml": "= ["}, "rules.toml"),
        ({}, "0.1.7"),
    ],
    ids=["tables", "resources", "version"],
)
def test_a_release_that_cannot_open_the_desk(
    installed: Installed, home: Path, key: Path, tmp_path: Path, changes: dict[str, str], words: str
) -> None:
    root = tree(tmp_path / "tree", "0.2.0" if changes else "0.1.7", changes)
    file = signed(root, key, tmp_path / "bad.kpu", version="0.2.0", revision=NEXT_REVISION)
    code, said = refused(installed, home, file)
    assert (code, words in said) == ("upgrade.trial", True), said


def test_where_it_was_not_installed_it_says_so(here: Here, home: Path, key: Path) -> None:
    for command in (("upgrade", "x.kpu"), ("upgrade", "--back"), ("upgrade", "--trust", f"{key}.pub")):
        answer = here(*command, home=home)
        assert (answer.code, "release install" in answer.err) == (1, True)
    for usage in (("upgrade",), ("upgrade", "--back", "--trust", "x"), ("upgrade", "x.kpu", "--anyway")):
        assert here(*usage, home=home).code == 2


def test_whom_to_trust_is_said_once(installed: Installed, tmp_path: Path, key: Path) -> None:
    place, other = Place(installed.folder), write_new_key(tmp_path / "other")
    trusted = place.trusted()
    assert place.trust(Path(f"{key}.pub")) == trusted
    with pytest.raises(Refused) as caught:
        place.trust(other)
    assert caught.value.problems[0].values["place"] == str(place.signer)
    assert place.trusted() == trusted
    place.signer.unlink()
    first = installed.run("upgrade", "--trust", str(other), "--json")
    assert (first.code, len(first.json["signer"])) == (0, 19)
    assert place.trusted() != trusted


def test_only_an_empty_folder_is_installed_into(tmp_path: Path, key: Path, here: Here) -> None:
    folder, public = tmp_path / "full", Path(f"{key}.pub")
    folder.mkdir()
    (folder / "letter.txt").write_text("mine", encoding="utf-8")
    answer = here("release", "install", str(folder), "--trust", str(public))
    assert (answer.code, "已经有东西" in answer.err) == (1, True)
    assert [path.name for path in folder.iterdir()] == ["letter.txt"]
    # what was cut off before its end is no installation
    install(tmp_path / "kapok", public)
    assert Place(tmp_path / "kapok").in_force() == (OWN, "")


def test_a_packet_is_written_of_a_version_alone(here: Here, key: Path, tmp_path: Path) -> None:
    file = tmp_path / "x.kpu"
    bad = here("release", "write", str(file), "--key", str(key), "--least", "old")
    assert (bad.code, "不是版本号" in bad.err, file.exists()) == (1, True, False)
    wrong = here("release", "write", str(file), "--key", f"{key}.pub")
    assert (wrong.code, "不是发布密钥文件" in wrong.err, file.exists()) == (3, True, False)
