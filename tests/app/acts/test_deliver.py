"""送达, and 办结, which waits for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.acts.accept import AcceptDraft
from app.acts.close import CloseDraft
from app.acts.decline import DeclineDraft
from app.acts.deliver import DeliverDraft
from app.acts.reply import ReplyDraft
from app.domain import kinds as k
from app.domain.envelope import Subject
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes, paper_of
from tests.builders import FixedIds, Journal, registered

IDS = FixedIds(0xD0_0000)
CLOSE = CloseDraft(NEW, CASE, " 已解决 ", " 回访满意 ")


def accepted() -> Journal:
    return carried_out(AcceptDraft(IDS.entry(), CASE, accepted_on="2026-10-19"), registered())


def delivery(journal: Journal, kind: str = "acceptance") -> DeliverDraft:
    return DeliverDraft(IDS.entry(), CASE, paper_of(journal, kind), delivered_on="2026-10-19", receiver=" 本人 ")


def replied() -> Journal:
    journal = accepted()
    point = k.ReplyPoint("1", "属实。", "第三十五条", "supported", "修好。")
    return carried_out(ReplyDraft(IDS.entry(), CASE, (point,), "越秀区人民政府"), journal)


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
        ({"delivered_on": ""}, ("date.format", "delivered_on")),
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


def test_closing_waits_for_the_petitioner_to_have_the_answer() -> None:
    assert codes(CLOSE, accepted()) == [("close.not_answered", "")]
    journal = replied()
    assert codes(CLOSE, journal) == [("close.not_delivered", "")]
    carried_out(delivery(journal, "reply"), journal)
    assert bodies(CLOSE, journal) == [k.CaseClosed("已解决", "回访满意")]


def test_closing_says_how_it_ended_and_happens_once() -> None:
    journal = replied()
    carried_out(delivery(journal, "reply"), journal)
    assert codes(CloseDraft(NEW, CASE), journal) == [("text.empty", "result")]
    assert codes(CLOSE, carried_out(CLOSE, journal)) == [("case.closed", "")]


def test_a_declined_demand_closes_once_its_notice_is_delivered() -> None:
    decline = DeclineDraft(IDS.entry(), CASE, ground="not_our_duty", explanation="不归本站。", go_to="区法院")
    journal = carried_out(decline, registered())
    assert codes(CLOSE, journal) == [("close.not_noticed", "")]
    assert codes(CLOSE, carried_out(delivery(journal, "decline"), journal)) == []


def test_without_name_or_address_there_is_nobody_to_tell() -> None:
    decline = DeclineDraft(IDS.entry(), CASE, ground="not_our_duty", explanation="不归本站。", go_to="区法院")
    assert codes(CLOSE, carried_out(decline, registered(address_unclear=True))) == []


def test_a_history_reply_needs_no_delivery() -> None:
    journal = registered(late=True)
    journal.add(Subject("case", CASE), k.ReplyImported("已答复。", "2019-04-05"))
    assert codes(CLOSE, journal) == []


def test_a_linked_case_is_closed_in_its_original() -> None:
    journal = registered()
    journal.add(Subject("case", CASE), k.CaseLinked("1", "0" * 32, "440104014-20260724-F0003-6"))
    assert codes(CLOSE, journal) == [("case.all_linked", "")]
