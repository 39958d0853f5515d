"""A home takes the place of another once it is whole, or not at all."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import main
from app.console.program import FirstStart
from app.machine import load_machine, save_machine
from app.ports import CountQuery
from app.practice import MATTERS
from app.practice_login import PRACTICE_NAME, PRACTICE_ORG, PRACTICE_PASSWORD
from db.home import ASIDE, BEFORE
from db.replacing import replace_home
from tests.practice_homes import practice_home


class Enough(Exception):
    """Nobody wants it any more."""


def give_up_on_the_way(done: float) -> None:
    if done > 0.1:
        raise Enough


def count(home: Path) -> int:
    desk = main.open_desk(home, PRACTICE_NAME, PRACTICE_PASSWORD)
    try:
        return desk.read(CountQuery())
    finally:
        desk.store.close()


def beside(home: Path) -> list[str]:
    return sorted(path.name for path in home.parent.iterdir())


def test_a_year_that_is_given_up_leaves_no_hall_where_none_was(tmp_path: Path) -> None:
    with pytest.raises(Enough):
        main.practise_year(tmp_path / "hall", give_up_on_the_way)
    assert beside(tmp_path / "hall") == []


def test_a_year_that_is_given_up_leaves_the_hall_that_was_there(tmp_path: Path) -> None:
    home = practice_home(tmp_path / "hall")
    with pytest.raises(Enough):
        main.practise_year(home, give_up_on_the_way)
    assert beside(home) == ["hall"] and count(home) == len(MATTERS)


def test_what_takes_the_place_of_a_hall_keeps_the_settings_of_the_computer(tmp_path: Path) -> None:
    home = practice_home(tmp_path / "hall")
    save_machine(home, {"theme": "dark"})

    def other(aside: Path) -> None:
        main.create_desk(FirstStart(aside, PRACTICE_ORG, PRACTICE_NAME, PRACTICE_PASSWORD), practice=True).store.close()

    replace_home(home, other)
    assert beside(home) == ["hall"] and count(home) == 0
    assert load_machine(home) == {"theme": "dark"}


def test_where_the_new_one_cannot_be_put_the_old_one_comes_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.ports import Unavailable

    home = practice_home(tmp_path / "hall")
    rename = Path.rename

    def held(path: Path, to: Path) -> Path:
        if path.name.endswith(ASIDE):
            raise PermissionError(13, "held open by another program")
        return rename(path, to)

    monkeypatch.setattr(Path, "rename", held)
    with pytest.raises(Unavailable):
        replace_home(home, lambda aside: shutil.copytree(home, aside))
    assert beside(home) == ["hall"] and count(home) == len(MATTERS)


def test_what_a_power_cut_left_is_swept_away(tmp_path: Path) -> None:
    home = tmp_path / "hall"
    for ending in (ASIDE, BEFORE):
        (tmp_path / f"hall{ending}").mkdir()
    replace_home(home, lambda aside: aside.mkdir())
    assert beside(home) == ["hall"]
