"""Ferry packets that are not as they should be: refused in words, or put aside entry by entry."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.ports import Refused
from db.absorbing import SIGNATURE, Parcel, as_text, from_text
from db.boxes import box_public
from db.certificates import Enrolment
from db.store import SqlStore
from db.sync.enrolling import enrol_isolated
from db.sync.packet_file import DAMAGED, NEWER, NO_KEY, NO_PACKET, OTHER_ORG, STRANGER, Head, written
from db.sync.packing import FILE_THERE, NOT_ENROLLED, write_packet
from db.sync.unpacking import REVOKED
from db.tables import quarantine
from tests.builders import NOW
from tests.db.sync.centres import DADONG, HUANGHUAGANG, YUEXIU
from tests.db.sync.stations import ISSUER_PUBLIC, certificate_of, enrolment_of, rows_of, station
from tests.db.sync.sticks import Let, Stick, count, introduce, read, refused_by
from tests.db.sync.test_exchange import note, register


def test_what_is_wrong_in_it_lies_in_quarantine_and_holds_nothing_up(
    pair: tuple[SqlStore, SqlStore], stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    from db.sync import packing

    township, district = pair
    register(township, HUANGHUAGANG)
    genuine = packing.as_text

    def spoilt(row: dict[str, object]) -> str:
        return genuine(row | {"signature": b"x" * 64} if row["seq"] == 3 else row)

    monkeypatch.setattr(packing, "as_text", spoilt)
    done = stick.carry(township, district)
    assert (done.entries, done.refused) == (3, ((township.origin, 3, SIGNATURE),))
    with district.reading() as connection:
        assert connection.scalars(select(quarantine.c.reason)).all() == [SIGNATURE]


def test_every_byte_counts(pair: tuple[SqlStore, SqlStore], stick: Stick, tmp_path: Path) -> None:
    township, district = pair
    register(township, HUANGHUAGANG)
    data = stick.write(township).read_bytes()
    file, before = tmp_path / "bad.kpk", count(district)
    for place in range(0, len(data), max(1, len(data) // 60)):
        file.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        assert refused_by(district, file) in (DAMAGED, NO_PACKET, STRANGER)
    for length in (0, 5, 100, len(data) // 2, len(data) - 1):
        file.write_bytes(data[:length])
        assert refused_by(district, file) in (DAMAGED, NO_PACKET, STRANGER)
    assert count(district) == before


def test_packets_for_others_by_strangers_and_of_the_future_are_refused_in_words(
    isolated: Let, stick: Stick, tmp_path: Path
) -> None:
    township, district, neighbour = isolated(HUANGHUAGANG), isolated(YUEXIU), isolated(DADONG)
    introduce((township, HUANGHUAGANG), (district, YUEXIU), (neighbour, DADONG))
    file = stick.write(township)
    assert refused_by(neighbour, file) == OTHER_ORG
    newer = tmp_path / "newer.kpk"
    newer.write_bytes(file.read_bytes().replace(b'"format": 1', b'"format": 2'))
    assert refused_by(district, newer) == NEWER
    with station(tmp_path / "foreign", YUEXIU) as foreign:
        with pytest.raises(Refused, match=NOT_ENROLLED):
            read(foreign, file)
        other = Enrolment(**{**_fields(enrolment_of(YUEXIU)), "issuer": "00" * 32})
        from db.sync import unpacking

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(unpacking, "own_enrolment", lambda _: other)
            assert refused_by(foreign, file) == STRANGER
        # of the same organisation, but not known when it was written
        enrol_isolated(foreign, enrolment_of(YUEXIU), YUEXIU)
        if foreign.origin != district.origin:
            assert refused_by(foreign, file) == NO_KEY
    with pytest.raises(Refused, match=FILE_THERE):
        write_packet(township, file, "", NOW)


def _fields(enrolment: Enrolment) -> dict[str, object]:
    return {name: getattr(enrolment, name) for name in Enrolment.__slots__}


def test_a_packet_of_a_desk_that_was_shut_out_is_refused(pair: tuple[SqlStore, SqlStore], stick: Stick) -> None:
    township, district = pair
    shut_out = [(certificate_of(township, HUANGHUAGANG), "2026-10-20T09:00:00+08:00")]
    district.receive(Parcel(certificates=shut_out, issuer=ISSUER_PUBLIC), NOW)
    assert refused_by(district, stick.write(township)) == REVOKED


def test_that_somebody_is_shut_out_is_believed_from_above_alone(isolated: Let, stick: Stick) -> None:
    township, district, neighbour = isolated(HUANGHUAGANG), isolated(YUEXIU), isolated(DADONG)
    introduce((township, HUANGHUAGANG), (district, YUEXIU), (neighbour, DADONG))
    case = register(neighbour, DADONG)
    note(neighbour, DADONG, case, DADONG, HUANGHUAGANG)
    stick.carry(neighbour, district, YUEXIU)
    stick.carry(neighbour, township, HUANGHUAGANG)
    shut_out = [(certificate_of(neighbour, DADONG), "2026-10-20T09:00:00+08:00")]
    district.receive(Parcel(certificates=shut_out, issuer=ISSUER_PUBLIC), NOW)
    late = stick.write(neighbour, HUANGHUAGANG)
    stick.carry(township, district, YUEXIU)
    note(neighbour, DADONG, case, DADONG, HUANGHUAGANG)
    read(township, late)
    stick.carry(district, township, HUANGHUAGANG)
    assert read(township, stick.write(neighbour, HUANGHUAGANG)).entries == 1


# ---------- by a desk that is certified and was stolen

Write = Callable[..., Path]
NOTHING: dict[str, Any] = {"has": {}, "wants": [], "answers": None, "certificates": []}


@pytest.fixture
def write(pair: tuple[SqlStore, SqlStore], tmp_path: Path) -> Write:
    """Writes a packet of the township for the district that holds these pages, rightly signed and sealed."""
    township, district = pair

    def packet(*pages: Any, **head: Any) -> Path:
        told = Head(certificate_of(township, HUANGHUAGANG), YUEXIU, 1, NOW.isoformat())
        box = box_public(district.secret_key).hex()
        file = tmp_path / "stolen.kpk"
        file.write_bytes(written(replace(told, **head), township.secret_key, [box], iter(pages)))
        return file

    return packet


def test_a_page_that_unpacks_to_more_than_any_page_is_refused(
    pair: tuple[SqlStore, SqlStore], write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    from db.sync import packet_file

    file = write(NOTHING | {"certificates": [["0" * 100_000, ""]]})
    assert file.stat().st_size < 5_000
    read(pair[1], file, keep=False)
    monkeypatch.setattr(packet_file, "MOST_PAGE", 99_999)
    assert refused_by(pair[1], file) == DAMAGED


def nested(levels: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(levels):
        value = [value]
    return value


@pytest.mark.parametrize(
    "about",
    [
        NOTHING | {"has": nested(200)},
        NOTHING | {"has": {"x": [[1]]}},
        NOTHING | {"has": {"x": 5}},
        NOTHING | {"wants": [[]]},
        NOTHING | {"answers": ["x", 1 << 70]},
        NOTHING | {"answers": "x"},
        NOTHING | {"certificates": [["x"]]},
        [],
        "x",
        5,
    ],
    ids=range(10),
)
def test_a_first_page_of_another_shape_is_refused(pair: tuple[SqlStore, SqlStore], write: Write, about: object) -> None:
    assert refused_by(pair[1], write(about)) == DAMAGED


@pytest.mark.parametrize(
    "page",
    [
        {"keys": [], "entries": ["[" * 5000]},
        {"keys": [], "entries": ["{}"]},
        {"keys": [], "entries": [5]},
        {"keys": [["k", "case", "c", "00"]], "entries": []},
        {"keys": [["k", "case", "c\0", "00" * 32]], "entries": []},
        {"keys": [["k", "case", "c", 5]], "entries": []},
        {"entries": []},
        [],
    ],
    ids=range(8),
)
def test_a_page_of_another_shape_is_refused(pair: tuple[SqlStore, SqlStore], write: Write, page: object) -> None:
    assert refused_by(pair[1], write(NOTHING, page)) == DAMAGED


@pytest.mark.parametrize(
    "head",
    [
        {"no": 0},
        {"no": 1_000_001},
        {"no": -1},
        {"written_at": "yesterday"},
        {"written_at": "0001-01-01T00:00:00+14:00"},
    ],
)
def test_a_head_that_counts_or_dates_like_none_is_refused(
    pair: tuple[SqlStore, SqlStore], write: Write, head: dict[str, Any]
) -> None:
    assert refused_by(pair[1], write(**head)) == DAMAGED


def test_half_a_length_at_the_end_is_refused(
    pair: tuple[SqlStore, SqlStore], write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    from db.sync import packet_file

    township, district = pair
    data = write(NOTHING).read_bytes()[:-64] + b"\0\0"
    signed = data + packet_file.sign(township.secret_key, packet_file.hashlib.sha256(data).digest())
    file = write()
    file.write_bytes(signed)
    assert refused_by(district, file) == DAMAGED


@pytest.mark.parametrize(
    "changes",
    [{"seq": "1"}, {"seq": -1}, {"seq": True}, {"hlc": 1 << 63}, {"version": 1 << 31}, {"id": 5}, {"org": "4\0"}, {"actor": None},
     {"routing": []}, {"prev": "zz"}, {"hash": 5}],
    ids=range(11),
)  # fmt: skip
def test_an_entry_that_no_store_could_keep_is_none(pair: tuple[SqlStore, SqlStore], changes: dict[str, Any]) -> None:
    text = as_text(rows_of(pair[0])[0])
    with pytest.raises(ValueError):
        from_text(json.dumps(json.loads(text) | changes))
    assert from_text(text)["seq"] == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"at": "9999-12-31T23:59:59.000-14:00"},
        {"at": "x"},
        {"routing": "[" * 5000},
        {"routing": '{"orgs": [5], "restricted": false, "tokens": []}'},
    ],
    ids=range(4),
)
def test_an_entry_that_says_what_cannot_be_lies_in_quarantine(
    pair: tuple[SqlStore, SqlStore], write: Write, changes: dict[str, Any]
) -> None:
    township, district = pair
    row = {**rows_of(township)[0], "id": "made up", **changes}
    done = read(district, write(NOTHING, {"keys": [], "entries": [as_text(row)]}))
    assert [reason for *_, reason in done.refused] == ["unreadable"]


def test_a_page_that_is_full_is_followed_by_another(
    pair: tuple[SqlStore, SqlStore], stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    from db.sync import packing, unpacking

    monkeypatch.setattr(packing, "FULL", 3000)
    township, district = pair
    register(township, HUANGHUAGANG)
    file = stick.write(township)
    packet = unpacking.parsed(file.read_bytes(), ISSUER_PUBLIC)
    _, pages = unpacking.opened(packet, district.secret_key)
    assert len(pages) > 1
    assert read(district, file).entries == sum(len(page.entries) for page in pages) == 4
