"""Attachments at the centre in bare SQL: piece by piece, for the receivers of their subject and nobody else."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import psycopg
import pytest

from app.domain.envelope import Subject
from tests.db.sync.centres import CITY, DADONG, HUANGHUAGANG, LIWAN, YUEXIU, Place, Station

Enter = Callable[[str], Station]
CASE = Subject("case", "c" * 32)
PIECE = 262_144
DATA = bytes(range(256)) * 2500
NAME = hashlib.sha256(DATA).hexdigest()
PIECES = [DATA[at : at + PIECE] for at in range(0, len(DATA), PIECE)]


def put(station: Station, n: int, piece: bytes, size: int = len(DATA), name: str = NAME) -> bool:
    query = "SELECT centre.put_chunk('case', %s, %s, %s, %s, %s)"
    return bool(station.ask(query, CASE.id, name, size, n, piece)[0][0])


def there(station: Station, *names: str) -> list[tuple[str, bool, list[int]]]:
    columns = ["case"] * len(names), [CASE.id] * len(names), list(names)
    return station.ask("SELECT * FROM centre.attachments(%s::text[], %s::text[], %s::text[])", *columns)


def fetch(station: Station, n: int) -> tuple[int | None, bytes | None]:
    return station.ask("SELECT * FROM centre.chunk('case', %s, %s, %s)", CASE.id, NAME, n)[0]


@pytest.fixture
def here(station: Enter) -> Station:
    """A station that wrote about the case."""
    here = station(HUANGHUAGANG)
    here.push([here.writer().entry(CASE)])
    return here


def test_an_attachment_comes_in_pieces_and_is_whole_when_its_name_is_right(here: Station, station: Enter) -> None:
    district = station(YUEXIU)
    first, second, third = PIECES
    assert (put(here, 2, third), put(here, 0, first)) == (False, False)
    assert there(here, NAME) == [(NAME, False, [0, 2])]
    assert fetch(here, 0) == (None, None)
    assert put(district, 1, second)
    assert put(here, 1, second)
    assert there(here, "0" * 64, NAME) == [("0" * 64, False, []), (NAME, True, [])]
    assert [fetch(district, n) for n in range(4)] == [*((len(DATA), piece) for piece in PIECES), (len(DATA), None)]


def test_an_attachment_that_is_not_what_its_name_says_is_thrown_away(here: Station) -> None:
    put(here, 0, bytes(PIECE))
    put(here, 1, PIECES[1])
    assert not put(here, 2, PIECES[2])
    assert there(here, NAME) == [(NAME, False, [])]
    # begun with another size, it begins anew
    put(here, 0, b"x", size=1)
    assert [put(here, n, piece) for n, piece in enumerate(PIECES)] == [False, False, True]


@pytest.mark.parametrize(
    ("size", "n", "length"), [(10, 0, 11), (10, 1, 0), (10, -1, 10), (0, 0, 0), (1 << 40, 0, PIECE)]
)
def test_a_piece_has_its_size(here: Station, size: int, n: int, length: int) -> None:
    with pytest.raises(psycopg.Error, match="TAMPER"):
        put(here, n, bytes(length), size)


def test_a_stranger_gets_and_brings_nothing(here: Station, station: Enter) -> None:
    stranger, above = station(DADONG), station(CITY)
    for n, piece in enumerate(PIECES):
        put(here, n, piece)
    assert there(stranger, NAME) == []
    for attempt in (lambda: fetch(stranger, 0), lambda: put(stranger, 0, PIECES[0])):
        with pytest.raises(psycopg.Error, match="NOT_YOURS"):
            attempt()
    # to name it for a case of one's own brings nothing either: it is kept by the case
    own = Subject("case", "d" * 32)
    stranger.push([stranger.writer().entry(own)])
    assert stranger.ask("SELECT * FROM centre.chunk('case', %s, %s, 0)", own.id, NAME) == [(None, None)]
    assert fetch(above, 0) == (len(DATA), PIECES[0])


def test_of_a_restricted_case_only_the_listed_get_anything(here: Station, station: Enter) -> None:
    district, listed = station(YUEXIU), station(LIWAN)
    for n, piece in enumerate(PIECES):
        put(here, n, piece)
    assert fetch(district, 0) == (len(DATA), PIECES[0])
    here.push([here.writer().entry(CASE, HUANGHUAGANG, LIWAN, restricted=True)])
    assert there(district, NAME) == []
    with pytest.raises(psycopg.Error, match="NOT_YOURS"):
        fetch(district, 0)
    assert fetch(listed, 0) == fetch(here, 0) == (len(DATA), PIECES[0])


def test_what_the_centre_keeps_is_what_was_sealed(here: Station, place: Place) -> None:
    for n, piece in enumerate(PIECES):
        put(here, n, piece)
    kept = place.look("SELECT string_agg(bytes, '' ORDER BY n) FROM attachment_chunk WHERE name = %s", NAME)
    assert kept == [(DATA,)]
