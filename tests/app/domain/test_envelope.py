"""The bytes of an entry, against the vectors of resources/docs/entry-format.md."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from importlib.resources import files

import pytest

from app.domain.envelope import (
    CHINA,
    FIRST_PREV,
    Envelope,
    Routing,
    Subject,
    canonical_bytes,
    entry_hash,
    hlc_next,
    moment_text,
    sealing_data,
    signed_bytes,
)

SEALED = b"hello"
FIRST = Envelope(
    id="0192f3a4b5c67d8e9fa0b1c2d3e4f506",
    origin="00112233445566778899aabbccddeeff",
    seq=1,
    at=datetime(2026, 10, 19, 10, 21, 7, 123000, CHINA),
    happened_on=None,
    hlc=117551238307676160,
    org="440104014",
    actor="0192f3a4b5c67d8e9fa0b1c2d3e4f507",
    subject=Subject("case", "0192f3a4b5c67d8e9fa0b1c2d3e4f508"),
    parents=(),
    kind="case.registered",
    version=1,
    routing=Routing(("440104014",)),
    key_id="0192f3a4b5c67d8e9fa0b1c2d3e4f509",
)
SECOND = replace(
    FIRST,
    seq=2,
    happened_on=date(2026, 10, 18),
    parents=("0192f3a4b5c67d8e9fa0b1c2d3e4f506", "0192f3a4b5c67d8e9fa0b1c2d3e4f505"),
)


def vectors() -> list[str]:
    """The hashes that the page names, in order."""
    page = files("resources").joinpath("docs/entry-format.md").read_text(encoding="utf-8")
    return re.findall(r"^hash +([0-9a-f]{64})$", page, re.MULTILINE)


def test_vectors_of_the_page() -> None:
    first = entry_hash(FIRST, FIRST_PREV, SEALED)
    assert [first.hex(), entry_hash(SECOND, first, SEALED).hex()] == vectors()


def test_canonical_bytes_are_lengths_and_fields_in_order() -> None:
    data = canonical_bytes(FIRST, FIRST_PREV, SEALED)
    assert data.startswith(b"KAPOK-ENTRY-1\n\x00\x00\x00\x20" + FIRST.id.encode())
    assert data.endswith(b"\x00\x00\x00\x20" + FIRST_PREV + b"\x00\x00\x00\x05hello")


CHANGED = {
    "id": "f" * 32,
    "origin": "f" * 32,
    "seq": 7,
    "at": FIRST.at + timedelta(milliseconds=1),
    "happened_on": date(2026, 10, 17),
    "hlc": 1,
    "org": "440104015",
    "actor": "f" * 32,
    "subject": Subject("petitioner", FIRST.subject.id),
    "parents": ("f" * 32,),
    "kind": "case.closed",
    "version": 2,
    "routing": Routing(("440104014",), restricted=True),
    "key_id": "f" * 32,
}


@pytest.mark.parametrize("field", [f.name for f in fields(Envelope)])
def test_every_field_is_hashed(field: str) -> None:
    assert entry_hash(replace(FIRST, **{field: CHANGED[field]}), FIRST_PREV, SEALED) != entry_hash(
        FIRST, FIRST_PREV, SEALED
    )


def test_chain_and_body_are_hashed() -> None:
    hash_ = entry_hash(FIRST, FIRST_PREV, SEALED)
    assert hash_ not in (entry_hash(FIRST, b"\1" * 32, SEALED), entry_hash(FIRST, FIRST_PREV, b"hellO"))


def test_order_of_parents_does_not_matter() -> None:
    turned = replace(SECOND, parents=SECOND.parents[::-1])
    assert entry_hash(turned, FIRST_PREV, SEALED) == entry_hash(SECOND, FIRST_PREV, SEALED)


def test_a_moment_is_written_in_china_with_milliseconds() -> None:
    assert moment_text(datetime(2026, 10, 19, 2, 21, 7, 123999, UTC)) == "2026-10-19T10:21:07.123+08:00"
    with pytest.raises(ValueError, match="zone"):
        moment_text(datetime(2026, 10, 19))  # noqa: DTZ001


def test_the_hybrid_clock_never_goes_back() -> None:
    now = hlc_next(0, FIRST.at)
    assert now == int(FIRST.at.timestamp() * 1000) << 16
    assert hlc_next(now, FIRST.at - timedelta(days=400)) == now + 1
    assert hlc_next(now, FIRST.at) == now + 1


def test_routing_reads_what_it_writes() -> None:
    routing = Routing(("440104014", "440104"), restricted=True, tokens=("令牌",))
    assert routing.text() == '{"orgs":["440104014","440104"],"restricted":true,"tokens":["令牌"]}'
    assert Routing.parse(routing.text()) == routing


def test_a_sealed_body_is_bound_to_its_entry() -> None:
    data = sealing_data(FIRST.id, FIRST.subject, FIRST.kind, 1)
    others = [
        sealing_data("f" * 32, FIRST.subject, FIRST.kind, 1),
        sealing_data(FIRST.id, Subject("petitioner", FIRST.subject.id), FIRST.kind, 1),
        sealing_data(FIRST.id, Subject("case", "f" * 32), FIRST.kind, 1),
        sealing_data(FIRST.id, FIRST.subject, "case.closed", 1),
        sealing_data(FIRST.id, FIRST.subject, FIRST.kind, 2),
    ]
    assert data not in others


def test_what_is_signed_names_its_purpose() -> None:
    assert signed_bytes(b"x" * 32) == b"KAPOK-SIGN-1\n" + b"x" * 32
