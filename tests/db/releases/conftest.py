"""An installation of this very tree, and the key that its releases are signed with."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.releases.keys import write_new_key
from tests.db.desks import new_desk
from tests.db.releases.installed import OWN, ROOT, Installed, run


@pytest.fixture(scope="session")
def key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A release key; its public half lies beside it."""
    file = tmp_path_factory.mktemp("key") / "release"
    write_new_key(file)
    return file


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory, key: Path) -> Installed:
    """This very program, installed."""
    folder = tmp_path_factory.mktemp("base") / "kapok"
    assert run(ROOT / "main.py", "release", "install", str(folder), "--trust", f"{key}.pub").code == 0
    base = Installed(folder)
    # what is compiled now need not be compiled in every copy
    assert base.version() == OWN
    return base


@pytest.fixture
def installed(base: Installed, tmp_path: Path) -> Installed:
    return base.copy(tmp_path / "kapok")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return new_desk(tmp_path / "desk").folder
