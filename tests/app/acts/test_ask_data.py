"""个人信息请求: taken down with how we know who asks, and promised with a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.acts.ask_data import AskDataDraft
from app.domain import kinds as k
from tests.app.acts.steps import CASE, NEW, bodies, codes
from tests.builders import TODAY, USER, registered

ASKS = AskDataDraft(NEW, CASE, "0", ("correct", "see"), "门牌号写错了。", "看了身份证", "2026-10-19")


def test_what_is_asked_is_promised_within_the_days_the_unit_has_set() -> None:
    fact, promise = bodies(ASKS, registered())
    assert fact == k.DataAsked(NEW, 0, ("see", "correct"), "门牌号写错了。", "看了身份证", "2026-10-19")
    words, due = "答复个人信息请求：查阅、更正", (TODAY + timedelta(days=15)).isoformat()
    assert promise == k.PromiseMade(NEW, words, USER, "王敏", due, "2026-10-19", "data_request")


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"place": "1"}, ("data.who", "place")),
        ({"place": ""}, ("data.who", "place")),
        ({"wants": ()}, ("data.wants", "wants")),
        ({"wants": ("everything",)}, ("data.wants", "wants")),
        ({"known_by": " "}, ("text.empty", "known_by")),
        ({"asked_on": "2026-10-20"}, ("date.future", "asked_on")),
    ],
)
def test_whoever_asks_is_known_and_says_what(changes: dict[str, object], problem: tuple[str, str]) -> None:
    assert codes(replace(ASKS, **changes), registered()) == [problem]
