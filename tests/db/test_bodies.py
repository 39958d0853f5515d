"""Bodies as canonical JSON: the same bytes for the same body, older ones lifted, unknown ones left alone."""

from __future__ import annotations

from dataclasses import MISSING, dataclass, field, fields

import pytest

from app.domain import entries, upcasts
from app.domain import kinds as k
from app.domain.entries import KINDS, Body
from db import bodies
from db.bodies import decoded, encoded
from tests.builders import HE


def test_canonical_bytes_have_sorted_keys_and_no_white_space() -> None:
    assert (
        encoded(k.UserAdded("王敏", "接访员", True))
        == '{"first":true,"name":"王敏","post":"接访员","roles":[]}'.encode()
    )


def test_the_order_of_a_mapping_does_not_matter() -> None:
    first = k.CaseCorrected({"title": "a", "headcount": "2"}, "笔误")
    second = k.CaseCorrected({"headcount": "2", "title": "a"}, "笔误")
    assert encoded(first) == encoded(second)


def test_a_nested_body_comes_back_as_it_was() -> None:
    scan = k.Material("m1", "房产证", 2, True, "0" * 64, "00" * 32, 9, "application/pdf")
    body = k.CaseRegistered(
        number="440104014-20261019-F0-0001",
        inquiry_code="4827193605",
        channel="visit",
        received_at="2026-10-19T10:21:00.000+08:00",
        title="漏水",
        people=(k.Party("main", "p1"), k.Party("agent", person=HE, authority="委托书")),
        headcount=2,
        demands=(k.Demand("1", "𬎆\n\"'\\ 😀", triage=k.Triage("no", "yes")),),
        materials=(scan,),
        details={"地点": "大厅", "a": "b"},
    )
    assert decoded("case.registered", 1, encoded(body)) == body


def test_every_kind_can_be_read_and_written() -> None:
    for kind, (cls, version) in KINDS.items():
        assert bodies._decoder(kind).type is cls
        if all(field.default is not MISSING or field.default_factory is not MISSING for field in fields(cls)):
            assert decoded(kind, version, b"{}") == cls()
            continue
        with pytest.raises(ValueError, match=r"missing required field|Expected"):
            decoded(kind, version, b"{}")


def test_fields_an_older_writer_left_out_have_their_defaults() -> None:
    assert decoded("user.added", 1, '{"name":"王敏","post":"接访员"}'.encode()) == k.UserAdded("王敏", "接访员")


def test_an_unknown_kind_and_a_newer_version_are_no_body() -> None:
    assert decoded("case.teleported", 1, b"{}") is None
    assert decoded("case.closed", 99, b"{}") is None


def test_a_closing_of_the_first_version_is_lifted() -> None:
    lifted = decoded("case.closed", 1, '{"note":"","result":"已复工"}'.encode())
    assert lifted == k.CaseClosed("已复工", four={}, matter="", heart="", despite="", settled="", level="")


@pytest.mark.parametrize("version", [1, 2, 3, 4])
@pytest.mark.parametrize("plain", [b"", b"{", b"[]", b'{"result":1}', b"\xff"])
def test_a_malformed_body_is_told(plain: bytes, version: int) -> None:
    with pytest.raises(ValueError):
        decoded("case.closed", version, plain)


def test_an_older_body_is_lifted_step_by_step(monkeypatch: pytest.MonkeyPatch) -> None:
    @dataclass(frozen=True, slots=True)
    class Greeted(Body):
        words: tuple[str, ...]
        tone: str = field(default="warm")

    monkeypatch.setitem(entries.KINDS, "visitor.greeted", (Greeted, 3))
    monkeypatch.setitem(upcasts.LIFTS, ("visitor.greeted", 1), lambda body: {"word": body["text"]})
    monkeypatch.setitem(upcasts.LIFTS, ("visitor.greeted", 2), lambda body: {"words": [body["word"]]})
    assert decoded("visitor.greeted", 1, '{"text":"您好"}'.encode()) == Greeted(("您好",))
    assert decoded("visitor.greeted", 2, '{"word":"您好"}'.encode()) == Greeted(("您好",))
    assert decoded("visitor.greeted", 4, b"{}") is None


def test_a_text_that_was_not_cleaned_is_our_mistake() -> None:
    with pytest.raises(UnicodeEncodeError):
        encoded(k.CaseClosed("done", "\ud800"))


@pytest.mark.parametrize(
    ("version", "plain"),
    [(1, b"{}"), (1, b'{"demands": 5}'), (1, b'{"demands": [5]}'), (1, b"[" * 100_000), (1, b'{"x":' * 100_000)],
    ids=range(5),
)
def test_an_older_body_that_is_none_is_malformed(version: int, plain: bytes) -> None:
    with pytest.raises(ValueError):
        decoded("case.registered", version, plain)


def test_a_character_that_no_hall_keeps_makes_no_body() -> None:
    with pytest.raises(ValueError):
        decoded("case.corrected", KINDS["case.corrected"][1], b'{"changes": {}, "reason": "a\\u0000"}')
    written = decoded("case.corrected", KINDS["case.corrected"][1], b'{"changes": {}, "reason": "\\\\u0000"}')
    assert written is not None and written.reason == "\\u0000"  # type: ignore[attr-defined]
