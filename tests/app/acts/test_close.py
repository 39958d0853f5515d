"""办结, which waits until the petitioner has the answer in hand."""

from __future__ import annotations

from app.acts.close import CloseDraft
from app.acts.decline import DeclineDraft
from app.domain import kinds as k
from app.domain.envelope import Subject
from tests.app.acts.steps import CASE, NEW, accepted, bodies, carried_out, codes, delivery, replied
from tests.builders import FixedIds, registered

CLOSE = CloseDraft(NEW, CASE, " 已解决 ", " 回访满意 ")
DECLINE = DeclineDraft(
    FixedIds(0xD0_0000).entry(), CASE, ground="not_our_duty", explanation="不归本站。", go_to="区法院"
)


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
    journal = carried_out(DECLINE, registered())
    assert codes(CLOSE, journal) == [("close.not_noticed", "")]
    assert codes(CLOSE, carried_out(delivery(journal, "decline"), journal)) == []


def test_without_name_or_address_there_is_nobody_to_tell() -> None:
    assert codes(CLOSE, carried_out(DECLINE, registered(address_unclear=True))) == []


def test_a_history_reply_needs_no_delivery() -> None:
    journal = registered(late=True)
    journal.add(Subject("case", CASE), k.ReplyImported("已答复。", "2019-04-05"))
    assert codes(CLOSE, journal) == []


def test_a_linked_case_is_closed_in_its_original() -> None:
    journal = registered()
    journal.add(Subject("case", CASE), k.CaseLinked("1", "0" * 32, "440104014-20260724-F0003-6"))
    assert codes(CLOSE, journal) == [("case.all_linked", "")]
