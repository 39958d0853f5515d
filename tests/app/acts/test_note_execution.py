"""执行情况: 支持 on paper is not yet done (Art. 32)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.acts.note_execution import NoteExecutionDraft, executable
from app.domain import kinds as k
from app.domain.watch import promised
from tests.app.acts.handling import AGREED, mediating
from tests.app.acts.handling import at as handling_at
from tests.app.acts.reviews import answered, at, reviewed
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes
from tests.builders import ON_CASE, FixedIds

NOW = at(9, 25)
NOTED = NoteExecutionDraft(NEW, CASE, (), "not_yet", " 施工队还没有进场 ", "2026-09-25")


def test_supported_but_not_carried_out_stays_open_until_it_is_done() -> None:
    journal = answered()
    assert journal.file().case.demands["1"].unexecuted
    assert bodies(NOTED, journal, NOW) == [k.ExecutionNoted(("1",), "not_yet", "施工队还没有进场", "2026-09-25")]
    carried_out(NOTED, journal, NOW)
    assert journal.file().case.demands["1"].unexecuted
    done = replace(NOTED, id=FixedIds(0xD6_0000).entry(), state="done", text="已修好，有照片")
    assert not carried_out(done, journal, NOW).file().case.demands["1"].unexecuted


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(NOTED, demands=("",)), ("demands.none", "demands")),
        (replace(NOTED, state=""), ("execution.state", "state")),
        (replace(NOTED, text=""), ("text.empty", "text")),
        (replace(NOTED, promised_on="2026-09-24"), ("execution.promised", "promised_on")),
        (replace(NOTED, promised_on="下周"), ("date.format", "promised_on")),
        (replace(NOTED, noted_on="2026-09-02", late_reason="记漏"), ("date.before", "noted_on")),
        (replace(NOTED, noted_on="2026-09-24"), ("date.late", "late_reason")),
    ],
)
def test_what_is_wrong_is_named(draft: NoteExecutionDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, answered(), NOW) == [problem]


def test_what_an_agreement_promises_is_followed_before_there_is_an_answer() -> None:
    journal = mediating(AGREED)
    done = replace(NOTED, state="done", noted_on="2026-09-25")
    assert codes(done, journal, NOW) == [("execution.nothing", "")], "terms without signatures bind nobody"
    journal.add(ON_CASE, k.MediationSigned("m1", "2026-08-24"), at=handling_at(8, 24))
    assert promised(journal.file().case) == [date(2026, 9, 30)]
    assert codes(replace(done, noted_on="2026-08-23", late_reason="漏"), journal, NOW) == [("date.before", "noted_on")]
    carried_out(done, journal, NOW)
    assert promised(journal.file().case) == [date(2026, 9, 30)], "its day is still to come"
    carried_out(replace(done, id=FixedIds(0xD7_0000).entry(), noted_on="2026-10-01"), journal, at(10, 1))
    assert promised(journal.file().case) == []


def test_by_when_the_rest_is_promised_is_kept_and_nothing_of_what_is_done() -> None:
    journal = answered()
    promised = replace(NOTED, promised_on="2026-10-20")
    assert carried_out(promised, journal, NOW).file().case.demands["1"].promised_on == date(2026, 10, 20)
    done = replace(promised, id=FixedIds(0xD7_0000).entry(), state="done")
    (fact,) = bodies(done, journal, NOW)
    assert isinstance(fact, k.ExecutionNoted) and fact.promised_on == ""


def test_only_what_was_supported_or_changed_is_to_be_carried_out() -> None:
    assert codes(NOTED, answered(outcome="explained"), NOW) == [("execution.nothing", "")]
    assert executable(reviewed("changed").file().case)
    journal = answered()
    journal.add(ON_CASE, k.CaseClosed("已答复"))
    assert codes(NOTED, journal, NOW) == [], "after 办结 too"
