"""Ferry packets that are not as they should be: refused in words, or put aside entry by entry."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from app.ports import Refused
from db.absorbing import SIGNATURE, Parcel
from db.certificates import Enrolment
from db.store import SqlStore
from db.sync.enrolling import enrol_isolated
from db.sync.packet_file import DAMAGED, NEWER, NO_KEY, NO_PACKET, OTHER_ORG, STRANGER
from db.sync.packing import FILE_THERE, NOT_ENROLLED, write_packet
from db.sync.unpacking import REVOKED
from db.tables import quarantine
from tests.builders import NOW
from tests.db.sync.centres import DADONG, HUANGHUAGANG, YUEXIU
from tests.db.sync.stations import ISSUER_PUBLIC, certificate_of, enrolment_of, station
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
