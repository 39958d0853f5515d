"""核对文号."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.act import NUMBERED, States
from app.acts.confirm_numbers import ACT, ConfirmNumbersDraft
from app.domain import kinds as k
from app.domain.confirmed_numbers import Numbers
from tests.builders import FixedIds, world

DRAFT = ConfirmNumbersDraft("e1", tuple((kind.code, "0") for kind in NUMBERED))
RESTORED = replace(world(), numbers=Numbers(2026))


def with_number(kind: str, typed: str) -> ConfirmNumbersDraft:
    return replace(DRAFT, given=tuple((code, typed if code == kind else n) for code, n in DRAFT.given))


def codes(draft: ConfirmNumbersDraft) -> list[tuple[str, str]]:
    return [(p.code, p.field) for p in ACT.check(draft, States(), RESTORED)]


def test_every_kind_is_asked_and_kept() -> None:
    assert codes(DRAFT) == []
    [entry] = ACT.decide(with_number("reply", "37"), States(), RESTORED, FixedIds())
    assert isinstance(entry.body, k.NumbersConfirmed)
    assert (entry.subject.kind, entry.body.year, len(entry.body.given)) == ("station", 2026, len(NUMBERED))
    assert k.LastNumber("reply", 37) in entry.body.given


@pytest.mark.parametrize("typed", ["", "三", "-1", "12345", "〔2026〕3号", "²"])
def test_what_is_no_last_number_is_said_beside_its_kind(typed: str) -> None:
    assert codes(with_number("reply", typed)) == [("numbers.serial", "reply")]


def test_a_kind_left_out_is_asked() -> None:
    assert codes(replace(DRAFT, given=DRAFT.given[1:])) == [("numbers.serial", DRAFT.given[0][0])]


def test_where_nothing_was_restored_nothing_is_asked() -> None:
    assert [p.code for p in ACT.check(DRAFT, States(), world())] == ["numbers.none"]
