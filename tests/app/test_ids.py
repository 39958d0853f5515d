"""Ids and codes: ordered, well-formed, random; counters are asked with the right names."""

from __future__ import annotations

import uuid
from datetime import timedelta

from app.ids import ActIds, inquiry_code, uncounted, unsealed, uuid7
from tests.builders import CASE, NOW, TODAY, world


def test_a_uuid7_says_its_version_and_its_moment() -> None:
    id_ = uuid.UUID(uuid7(NOW))
    assert (id_.version, id_.variant) == (7, uuid.RFC_4122)
    assert id_.int >> 80 == int(NOW.timestamp() * 1000)


def test_ids_sort_by_time_and_differ_within_a_millisecond() -> None:
    assert uuid7(NOW) < uuid7(NOW + timedelta(milliseconds=1))
    assert len({uuid7(NOW) for _ in range(1000)}) == 1000


def test_an_inquiry_code_is_ten_random_digits() -> None:
    codes = {inquiry_code() for _ in range(200)}
    assert len(codes) == 200
    assert all(len(code) == 10 and code.isascii() and code.isdigit() for code in codes)


def test_numbers_are_counted_by_desk_and_day_papers_by_station_kind_and_year() -> None:
    asked: list[str] = []

    def count(scope: str) -> int:
        asked.append(scope)
        return 7

    ids = ActIds(world(), count, unsealed)
    assert ids.case_number(TODAY, CASE).startswith("440104014-20261019-F00007")
    assert ids.document_serial("reply", 2026) == 7
    assert asked == ["case/F0/2026-10-19", "document/440104014/reply/2026"]
    assert ids.entry() != ids.entry()


def test_a_preview_counts_nothing() -> None:
    assert ActIds(world(), uncounted, unsealed).document_serial("reply", 2026) == 0
