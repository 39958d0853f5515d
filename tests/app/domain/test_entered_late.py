"""A back-dated entry never makes a late notice look in time: both days are told, and somebody judges it."""

from __future__ import annotations

from copy import deepcopy
from datetime import date, datetime

import pytest

from app.domain import kinds as k
from app.domain.case_clocks import CaseClock, case_clocks
from app.domain.entered_late import entered_late
from app.domain.faults import FaultFound, faults
from tests.app.acts.reviews import at
from tests.builders import ON_CASE, ORG, Journal, lookup, registered, world

DELIVERED = date(2026, 7, 20)


def issued() -> Journal:
    """Received and accepted on 6 July, the notice printed and not handed over yet."""
    journal = registered(at=at(7, 6))
    journal.add(ON_CASE, k.CaseAccepted(("1",), "2026-07-06", ORG, "黄花岗街道"), at=at(7, 6))
    journal.add(ON_CASE, k.DocumentIssued("d1", "acceptance", "黄花岗信访受〔2026〕1号", ("1",), "", ""), at=at(7, 6))
    return journal


def told(entered: datetime) -> Journal:
    """The notice handed over on 20 July, as is entered on some day."""
    journal = issued()
    delivery = k.DeliveryRecorded("d1", "hand", DELIVERED.isoformat(), "何永强")
    entry = journal.add(ON_CASE, delivery, at=entered, happened_on=DELIVERED)
    if entered.date() > DELIVERED:
        journal.add(ON_CASE, k.LatenessExplained(entry.id, "忘了记"), at=entered)
    return journal


def notice(journal: Journal) -> CaseClock:
    [found] = [c for c in case_clocks(journal.file().case, lookup()) if c.rule.id == "NTC-15"]
    return found


@pytest.mark.parametrize(
    ("entered", "seen"),
    [(at(7, 20), None), (at(7, 21), None), (at(7, 22), date(2026, 7, 22)), (at(12, 28), date(2026, 12, 28))],
)
def test_what_is_entered_after_the_last_day_says_so(entered: datetime, seen: date | None) -> None:
    clock = notice(told(entered))
    assert (clock.clock.due, clock.clock.finished_on) == (date(2026, 7, 21), DELIVERED)
    assert clock.entered_on == seen


def test_of_what_was_posted_the_day_of_the_posting_counts() -> None:
    journal = issued()
    posted = k.DeliveryRecorded("d1", "post", "2026-07-25", "何永强", posted_on="2026-07-20", parcel="XA1")
    entry = journal.add(ON_CASE, posted, at=at(12, 28), happened_on=date(2026, 7, 25))
    journal.add(ON_CASE, k.LatenessExplained(entry.id, "忘了记"), at=at(12, 28))
    assert (notice(journal).clock.finished_on, notice(journal).entered_on) == (DELIVERED, date(2026, 12, 28))


def test_what_is_on_its_way_by_a_number_is_in_time_until_it_comes_back() -> None:
    journal = issued()
    journal.add(ON_CASE, k.DocumentPosted("d1", "2026-07-20", ""), at=at(7, 20))
    assert notice(journal).clock.finished_on is None, "nothing shows the day"
    journal.add(ON_CASE, k.DocumentPosted("d1", "2026-07-20", "XA1"), at=at(7, 20))
    assert notice(journal).clock.finished_on == DELIVERED
    back = deepcopy(journal)
    back.add(ON_CASE, k.DocumentSentBack("d1", "2026-07-30", "查无此人", "2026-07-20", "XA1"), at=at(7, 30))
    assert notice(back).clock.finished_on is None
    # the receipt comes after the last day: what was entered in time was the posting
    arrived = k.DeliveryRecorded("d1", "post", "2026-07-25", "何永强", posted_on="2026-07-20", parcel="XA1")
    entry = journal.add(ON_CASE, arrived, at=at(8, 3), happened_on=date(2026, 7, 25))
    journal.add(ON_CASE, k.LatenessExplained(entry.id, "回执才到"), at=at(8, 3))
    assert (notice(journal).clock.finished_on, notice(journal).entered_on) == (DELIVERED, None)


def test_what_was_late_anyway_and_what_still_runs_need_no_second_day() -> None:
    journal = told(at(12, 28))
    [handling] = [c for c in case_clocks(journal.file().case, lookup()) if c.rule.id == "HND-60"]
    assert handling.entered_on is None and entered_late(journal.file().case, handling.clock) is None


def test_it_stays_with_supervision_until_somebody_has_judged_it() -> None:
    journal = told(at(12, 28))
    (found,) = of(journal)
    assert "记的是2026年7月20日办到，2026年12月28日才补记" in found.facts and found.since == date(2026, 12, 28)
    journal.add(ON_CASE, k.FaultPutAside("not_notified", "1", "回证在卷，日子属实"))
    assert of(journal) == []
    assert of(told(at(7, 21))) == []


def of(journal: Journal) -> list[FaultFound]:
    file = journal.file()
    there = world(datetime(2026, 12, 29, 10, tzinfo=at(1, 1).tzinfo))
    found = faults(file.case, case_clocks(file.case, lookup()), there)
    return [f for f in found if f.fault.code == "not_notified"]


def test_of_a_public_notice_the_day_on_which_it_was_noted_as_hung_is_the_entry() -> None:
    journal = registered(at=at(6, 8))
    journal.add(ON_CASE, k.DocumentIssued("d1", "acceptance", "黄花岗信访受〔2026〕1号", ("1",), "", ""), at=at(6, 8))
    journal.add(ON_CASE, k.DocumentDisplayed("d1", "2026-06-08", "村公告栏", "下落不明", "2026-06-20"), at=at(6, 8))
    served = k.DeliveryRecorded("d1", "notice", "2026-06-20", "", displayed_on="2026-06-08", displayed_at="村公告栏")
    journal.add(ON_CASE, served, at=at(7, 3), happened_on=date(2026, 6, 20))
    note = journal.add(ON_CASE, k.HandlingNoted("visit", "看过"), at=at(7, 3))
    journal.add(ON_CASE, k.LatenessExplained(note.id, "漏记"), at=at(7, 3))
    assert (notice(journal).clock.finished_on, notice(journal).entered_on) == (date(2026, 6, 20), None)
