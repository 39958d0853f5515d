"""信访人去世."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.record_death import RecordDeathDraft
from app.domain import kinds as k
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, closed, codes
from tests.builders import registered

DIED = RecordDeathDraft(NEW, CASE, "0", "2026-10-18", " 儿子何志远接着办 ")


def test_it_says_who_goes_on() -> None:
    assert bodies(DIED, registered()) == [k.PartyDied(0, "2026-10-18", "儿子何志远接着办")]
    assert carried_out(DIED, closed()).file().case.deaths == {0: "儿子何志远接着办"}


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(DIED, place="1"), ("death.who", "place")),
        (replace(DIED, died_on="2026-10-20"), ("date.future", "died_on")),
        (replace(DIED, died_on=""), ("date.empty", "died_on")),
        (replace(DIED, successor=""), ("text.empty", "successor")),
    ],
)
def test_what_is_wrong_is_named(draft: RecordDeathDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, registered()) == [problem]


def test_nobody_dies_twice() -> None:
    assert codes(replace(DIED, id="d2"), carried_out(DIED, registered())) == [("death.nobody", "")]
