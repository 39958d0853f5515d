"""承诺: given."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.promise import PromiseDraft
from app.domain import kinds as k
from tests.app.acts.promises import GIVEN
from tests.app.acts.steps import CASE, bodies, closed, codes, decided, newer
from tests.builders import USER, registered


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


def test_a_promise_goes_where_its_case_goes() -> None:
    (entry,) = decided(GIVEN, registered())
    assert (entry.subject.kind, entry.subject.id, entry.routing.restricted) == ("case", CASE, False)
