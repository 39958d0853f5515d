"""A file that is spoilt at any place: noticed, named in words, and never a screen that shows something else than was written."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.ports import CaseFileQuery, CasesQuery, Unavailable
from db.home import Home
from db.store import SqlStore
from tests.db.desks import new_desk, note, opened, register

PAGE = 8192
Spoil = Callable[[bytearray, random.Random], None]


def flip(data: bytearray, chance: random.Random) -> None:
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def empty_a_page(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data) // PAGE) * PAGE
    data[at : at + PAGE] = bytes(PAGE)


def cut_short(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(1, len(data)) :]


def cut_whole_pages(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(1, len(data) // PAGE) * PAGE :]


def put_an_old_page_back(data: bytearray, chance: random.Random) -> None:
    """What a disk does that forgot a write: the page of another place, or of another time."""
    one, other = chance.sample(range(len(data) // PAGE), 2)
    data[one * PAGE : (one + 1) * PAGE] = data[other * PAGE : (other + 1) * PAGE]


SPOILT: tuple[Spoil, ...] = (flip, empty_a_page, cut_short, cut_whole_pages, put_an_old_page_back)


def shown(store: SqlStore) -> list[object]:
    """All that screens show of the record."""
    rows = store.read(CasesQuery(limit=1000), store.user)
    return [(row, store.read(CaseFileQuery(row.id), store.user)) for row in rows]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[object]]:
    """A desk of some days' work, and what it shows."""
    folder = tmp_path_factory.mktemp("spoilt") / "desk"
    home = new_desk(folder)
    with opened(home) as store:
        for serial in range(1, 31):
            note(store, register(store, serial))
    with opened(home) as store:
        return folder, shown(store)


def noticed(home: Home, truth: list[object]) -> bool:
    """Whether it is noticed; fails where something else is shown."""
    try:
        with opened(home) as store:
            try:
                assert shown(store) == truth
            except Unavailable as error:
                assert error.problem.code
            return bool(store.verify().damage)
    except Unavailable as error:
        return bool(error.problem.code)


@pytest.mark.parametrize("places", [20, pytest.param(200, marks=pytest.mark.long)])
@pytest.mark.parametrize("spoil", SPOILT)
def test_what_is_spoilt_is_noticed_and_never_shown(
    desk: tuple[Path, list[object]], tmp_path: Path, spoil: Spoil, places: int
) -> None:
    folder, truth = desk
    chance = random.Random(f"{spoil.__name__} {places}")
    whole = Home(folder).database.read_bytes()
    for _ in range(places):
        data = bytearray(whole)
        spoil(data, chance)
        shutil.copytree(folder, tmp_path / "desk")
        Home(tmp_path / "desk").database.write_bytes(data)
        assert noticed(Home(tmp_path / "desk"), truth)
        shutil.rmtree(tmp_path / "desk")


def test_what_is_whole_is_whole(desk: tuple[Path, list[object]], tmp_path: Path) -> None:
    folder, truth = desk
    assert len(truth) == 30
    shutil.copytree(folder, tmp_path / "desk")
    assert not noticed(Home(tmp_path / "desk"), truth)
