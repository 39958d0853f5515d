"""送达."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.acts.deliver import DeliverDraft
from app.domain import kinds as k
from tests.app.acts.steps import CASE, NEW, accepted, bodies, carried_out, codes, delivery, replied
from tests.builders import registered


def test_a_delivered_notice_fulfils_the_notice_duty() -> None:
    journal = carried_out(delivery(accepted_ := accepted()), accepted_)
    demand = journal.file().case.demands["1"]
    assert (demand.noticed_on, demand.delivered_on) == (date(2026, 10, 19), None)


def test_a_delivered_reply_starts_the_time_for_a_review() -> None:
    journal = replied()
    carried_out(delivery(journal, "reply"), journal)
    assert journal.file().case.demands["1"].delivered_on == date(2026, 10, 19)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"document": ""}, ("deliver.document", "document")),
        ({"way": "pigeon"}, ("deliver.way", "way")),
        ({"delivered_on": ""}, ("date.empty", "delivered_on")),
        ({"delivered_on": "2026-10-18"}, ("date.before", "delivered_on")),
        ({"delivered_on": "2026-10-20"}, ("date.future", "delivered_on")),
        ({"receiver": " "}, ("text.empty", "receiver")),
        ({"way": "left"}, ("deliver.witness", "witnesses")),
    ],
)
def test_what_is_wrong_is_named(change: dict[str, str], problem: tuple[str, str]) -> None:
    journal = accepted()
    assert codes(replace(delivery(journal), **change), journal) == [problem]


def test_leaving_a_paper_behind_needs_a_witness() -> None:
    journal = accepted()
    (fact,) = bodies(replace(delivery(journal), way="left", witnesses="居委会李姓工作人员"), journal)
    assert isinstance(fact, k.DeliveryRecorded)
    assert (fact.way, fact.witnesses, fact.receiver) == ("left", "居委会李姓工作人员", "本人")


def test_there_must_be_a_paper_that_waits() -> None:
    assert codes(DeliverDraft(NEW, CASE), registered()) == [("deliver.nothing", "")]
    journal = accepted()
    handed = delivery(journal)
    assert codes(handed, carried_out(handed, journal)) == [("deliver.nothing", "")]
