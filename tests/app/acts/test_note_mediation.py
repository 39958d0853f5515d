"""调解记录."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.note_mediation import NoteMediationDraft
from app.acts.promise_along import Promised
from app.domain import kinds as k
from tests.app.acts.handling import at, in_hand, mediating
from tests.app.acts.steps import CASE, NEW, bodies, codes

NOW = at(8, 20)
GOOD = NoteMediationDraft(NEW, CASE, "m1", " 一楼愿意看新图纸。 ", "2026-08-20")


def test_a_session_is_recorded() -> None:
    assert bodies(GOOD, mediating(), NOW) == [k.MediationNoted("m1", "一楼愿意看新图纸。", "2026-08-20")]


def test_what_was_promised_in_it_is_written_with_it() -> None:
    given = Promised("下周送来新图纸", "", "加装单位", "2026-08-28")
    _, promise = bodies(replace(GOOD, promised=(given,)), mediating(), NOW)
    assert isinstance(promise, k.PromiseMade)
    assert (promise.text, promise.made_on, promise.given_in) == ("下周送来新图纸", "2026-08-20", "talk")
    assert codes(replace(GOOD, promised=(replace(given, text=""),)), mediating(), NOW) == [
        ("text.empty", "promised.text")
    ]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"mediation": ""}, ("mediation.which", "mediation")),
        ({"text": ""}, ("text.empty", "text")),
        ({"text": "要他保证不再上访才谈。"}, ("reply.forbidden", "text")),
        ({"held_on": "2026-08-05"}, ("date.before", "held_on")),
        ({"held_on": "2026-08-19"}, ("date.late", "late_reason")),
    ],
)
def test_what_is_wrong_is_named(change: dict[str, object], problem: tuple[str, str]) -> None:
    assert codes(replace(GOOD, **change), mediating(), NOW) == [problem]  # type: ignore[arg-type]


def test_without_a_mediation_there_is_nothing_to_note() -> None:
    assert codes(GOOD, in_hand(), NOW) == [("mediation.none", "")]
