"""签收."""

from __future__ import annotations

from datetime import date

import pytest

from app.acts.deliver import DeliverDraft
from app.acts.sign_for import SignForDraft
from app.domain import kinds as k
from tests.app.acts.routes import DAY, OUR_OFFICE, TODAY, case, demand, fresh, last_sent, transferred, transferred_in
from tests.app.acts.steps import CASE, NEW, carried_out, codes, decided, paper_of
from tests.builders import NOW, registered


def draft(sent: str, on: str = TODAY, receiver: str = " 收发室 ", late: str = "") -> SignForDraft:
    return SignForDraft(NEW, CASE, sent, on, receiver, late)


def test_the_unit_has_it_and_the_letter_has_arrived() -> None:
    journal = transferred()
    fact, arrived = (e.body for e in decided(draft(last_sent(journal)), journal))
    assert fact == k.TransferReceived(last_sent(journal), TODAY, "收发室")
    assert isinstance(arrived, k.DeliveryRecorded) and arrived.document == paper_of(journal, "transfer_letter")
    carried_out(draft(last_sent(journal)), journal)
    assert demand(journal).outgoing[-1].received_on == date(2026, 10, 19)
    assert codes(draft(last_sent(journal)), journal) == [("sign_for.nothing", "")]


def test_of_two_transfers_each_letter_goes_with_its_own() -> None:
    journal = transferred("440104000-urban-management", transferred(OUR_OFFICE))
    first, second = (t.entry for t in demand(journal).outgoing)
    carried_out(SignForDraft(fresh(), CASE, second, TODAY, "甲"), journal)
    carried_out(SignForDraft(fresh(), CASE, first, TODAY, "乙"), journal)
    letters = [d for d in case(journal).documents.values() if d.kind == "transfer_letter"]
    assert [d.deliveries[0].receiver for d in letters] == ["乙", "甲"]


@pytest.mark.parametrize(
    ("on", "receiver", "problem"),
    [
        ("2026-10-18", "收发室", ("date.before", "received_on")),
        ("2026-10-20", "收发室", ("date.future", "received_on")),
        ("昨天", "收发室", ("date.format", "received_on")),
        (TODAY, " ", ("text.empty", "receiver")),
    ],
)
def test_what_is_wrong_is_named(on: str, receiver: str, problem: tuple[str, str]) -> None:
    journal = transferred()
    assert codes(draft(last_sent(journal), on, receiver), journal) == [problem]
    assert codes(draft("0" * 32), journal) == [("sent.none", "sent")]
    assert codes(draft(""), registered()) == [("sign_for.nothing", "")]


def test_an_earlier_day_asks_for_the_reason_and_keeps_both() -> None:
    journal, later = transferred(), NOW + 2 * DAY
    late = draft(last_sent(journal), "2026-10-20")
    assert (
        codes(late, journal, later) == [("case.late", "late_reason")]
        or codes(late, journal, later)[0][1] == "late_reason"
    )
    written = decided(draft(last_sent(journal), "2026-10-20", late="回执后到"), journal, later)
    assert written[0].happened_on == date(2026, 10, 20)
    assert written[-1].body == k.LatenessExplained(NEW, "回执后到")


def test_what_came_to_us_was_received_when_it_was_registered() -> None:
    assert codes(draft(""), transferred_in()) == [("sign_for.nothing", "")]


def test_letters_between_bodies_are_not_delivered_to_a_petitioner() -> None:
    journal = transferred()
    letter = DeliverDraft(NEW, CASE, paper_of(journal, "transfer_letter"), delivered_on=TODAY, receiver="收发室")
    assert codes(letter, journal) == [("deliver.document", "document")]
