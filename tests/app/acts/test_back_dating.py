"""What took place earlier and is entered only now: the reason is asked, and both days stay to be seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.acts.accept import AcceptDraft
from app.acts.deliver import DeliverDraft
from app.acts.note import NoteDraft
from app.acts.talk import TalkDraft
from app.domain import kinds as k
from tests.app.acts.steps import CASE, NEW, accepted, carried_out, codes, decided, paper_of
from tests.builders import NOW, registered

CAME, LATER = NOW.replace(day=12), NOW.replace(day=26)
DAY = "2026-10-20"


ACTS = [
    (NoteDraft(NEW, CASE, text="到现场看过。", done_on=DAY), "done_on"),
    (TalkDraft(NEW, CASE, text="说起家里老人。", talked_on=DAY), "talked_on"),
    (AcceptDraft(NEW, CASE, accepted_on=DAY), "accepted_on"),
]


@pytest.mark.parametrize(("draft", "field"), ACTS)
def test_an_earlier_day_asks_why_it_is_entered_only_now(draft: Any, field: str) -> None:
    journal = registered(at=CAME)
    assert codes(draft, journal, LATER) == [("date.late", "late_reason")]
    today = replace(draft, **{field: "2026-10-26"})
    assert not [e for e in decided(today, journal, LATER) if isinstance(e.body, k.LatenessExplained)]


@pytest.mark.parametrize(("draft", "field"), ACTS)
def test_both_days_and_the_reason_are_kept(draft: Any, field: str) -> None:
    entries = decided(replace(draft, late_reason=" 当天停电 "), registered(at=CAME), LATER)
    act = next(e for e in entries if e.id == NEW)
    assert act.happened_on == date(2026, 10, 20)
    assert [e.body for e in entries if isinstance(e.body, k.LatenessExplained)] == [
        k.LatenessExplained(NEW, "当天停电")
    ]


@pytest.mark.parametrize(("draft", "field"), ACTS)
def test_nothing_moves_behind_the_day_it_was_received(draft: Any, field: str) -> None:
    before = replace(draft, **{field: "2026-10-11"}, late_reason="记漏了")
    assert codes(before, registered(at=CAME), LATER) == [("date.before", field)]


def test_a_delivery_that_became_known_later_keeps_its_own_day() -> None:
    journal = accepted()
    draft = DeliverDraft(NEW, CASE, paper_of(journal, "acceptance"), "post", DAY, "本人", posted_on=DAY)
    assert codes(draft, journal, LATER) == [("date.late", "late_reason")]
    carried_out(replace(draft, late_reason="邮件回执今天才寄回"), journal, LATER)
    state = journal.file().case
    assert state.demands["1"].noticed_on == date(2026, 10, 20)
    assert state.explained_late == {NEW: "邮件回执今天才寄回"}
    assert next(e for e in state.entries if e.id == NEW).envelope.happened_on == date(2026, 10, 20)
