"""承诺: given, kept, moved, taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from app.acts.keep_promise import KeepPromiseDraft
from app.acts.move_promise import MovePromiseDraft
from app.acts.promise import PromiseDraft
from app.acts.take_back_promise import TakeBackPromiseDraft
from app.domain import kinds as k
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, closed, codes, decided, newer
from tests.builders import USER, Journal, registered

GIVEN = PromiseDraft(NEW, CASE, " 三天内回电话 ", USER, "王敏", "2026-10-22", "call")


def given() -> tuple[Journal, str]:
    journal = carried_out(GIVEN, registered())
    (promise,) = journal.states().files[CASE].case.promises
    return journal, promise


def test_it_has_an_owner_and_a_day() -> None:
    (made,) = bodies(GIVEN, registered())
    assert isinstance(made, k.PromiseMade)
    assert (made.text, made.owner, made.due_on, made.made_on) == ("三天内回电话", USER, "2026-10-22", "2026-10-19")
    assert codes(GIVEN, closed()) == [], "after 办结 too"
    assert codes(GIVEN, newer()) == [("case.read_only", "")]


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(GIVEN, text=" "), ("text.empty", "text")),
        (replace(GIVEN, owner="", owner_name=" "), ("promise.no_owner", "owner")),
        (replace(GIVEN, due_on="2026-10-18"), ("promise.past", "due_on")),
        (replace(GIVEN, due_on="下周"), ("date.format", "due_on")),
        (replace(GIVEN, text="不再上访就给办低保"), ("reply.forbidden", "text")),
    ],
)
def test_what_is_wrong_is_named(draft: PromiseDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, registered()) == [problem]


def test_it_is_kept_with_what_was_done() -> None:
    journal, promise = given()
    keep = KeepPromiseDraft(NEW, CASE, promise=promise, text="打过电话了", kept_on="2026-10-19")
    assert bodies(keep, journal) == [k.PromiseKept(promise, "打过电话了", "2026-10-19")]
    assert codes(replace(keep, text=""), journal) == [("text.empty", "text")]
    assert codes(replace(keep, kept_on="2026-10-20"), journal) == [("date.future", "kept_on")]
    assert codes(replace(keep, kept_on="2026-10-18"), journal) == [("date.before", "kept_on")]
    carried_out(keep, journal)
    assert codes(replace(keep, id=NEW[:-1] + "2"), journal) == [("promise.gone", "")]


def test_it_moves_with_a_reason() -> None:
    journal, promise = given()
    move = MovePromiseDraft(
        NEW, CASE, promise=promise, due_on="2026-10-26", owner=USER, owner_name="王敏", reason="在等图纸"
    )
    assert bodies(move, journal) == [k.PromiseMoved(promise, "2026-10-26", USER, "王敏", "在等图纸", "")]
    assert codes(replace(move, reason=""), journal) == [("text.empty", "reason")]
    assert codes(replace(move, due_on="2026-10-22"), journal) == [("promise.nothing_moved", "due_on")]


def test_it_is_taken_back_only_when_those_it_was_given_to_were_told() -> None:
    journal, promise = given()
    back = TakeBackPromiseDraft(NEW, CASE, promise=promise, reason="不归我们管，已经转给住建局", told_on="2026-10-19")
    assert bodies(back, journal) == [k.PromiseTakenBack(promise, "不归我们管，已经转给住建局", "2026-10-19")]
    assert codes(replace(back, told_on=""), journal) == [("date.empty", "told_on")]


@pytest.mark.parametrize("draft", [KeepPromiseDraft, MovePromiseDraft, TakeBackPromiseDraft])
def test_there_is_nothing_to_do_without_a_promise(draft: type[Any]) -> None:
    assert codes(draft(NEW, CASE, promise="p"), registered()) == [("promise.gone", "")]


def test_a_promise_goes_where_its_case_goes() -> None:
    (entry,) = decided(GIVEN, registered())
    assert (entry.subject.kind, entry.subject.id, entry.routing.restricted) == ("case", CASE, False)
