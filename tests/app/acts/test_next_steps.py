"""What is shown first names acts that exist, for every step at which something is still to be done."""

from __future__ import annotations

from app.acts import ACTS
from app.acts.next_steps import NEXT, WAITING, next_steps
from app.domain.terms import Step
from tests.builders import registered


def test_every_name_is_an_act_on_a_case() -> None:
    names = {name for coming in (*NEXT.values(), WAITING) for name in coming}
    assert not [name for name in names if name not in ACTS or ACTS[name].allowed is None]


def test_what_somebody_waits_for_comes_before_what_the_step_asks() -> None:
    case = registered().file().case
    assert next_steps(case) == (*WAITING, *NEXT[Step.REGISTERED])
