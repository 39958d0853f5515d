"""不予销毁: it stays in the archive as it was."""

from __future__ import annotations

from dataclasses import replace

from app.domain import kinds as k
from app.domain.terms import Step
from tests.app.acts.steps import carried_out, codes
from tests.app.acts.test_erase import OVER, PROPOSE, REFUSE, proposed


def test_a_refused_one_stays_as_it_was_and_may_be_proposed_again() -> None:
    journal = carried_out(REFUSE, proposed(), OVER)
    assert journal.entries[-1].body == k.ErasureRefused(journal.entries[-2].id, "还在打官司")
    assert journal.file().case.step is Step.ARCHIVED
    assert codes(replace(PROPOSE, id="p2"), journal, OVER) == []
    assert codes(replace(REFUSE, reason=" "), proposed(), OVER) == [("text.empty", "reason")]
