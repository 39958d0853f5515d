"""Which clocks run on a case, and what they are not allowed to do."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from app.domain import kinds as k
from app.domain.case_clocks import case_clocks, next_clock, running, unit_days
from app.domain.envelope import CHINA, Subject
from tests.builders import CASE, NOT_LITIGATED, Journal, lookup, registered

SUBJECT = Subject("case", CASE)
JULY = datetime(2026, 7, 24, 9, 0, tzinfo=CHINA)


def clocks(journal: Journal) -> dict[str, tuple[date, date | None]]:
    case = journal.file().case
    return {c.rule.id: (c.clock.statutory_last_day, c.clock.finished_on) for c in case_clocks(case, lookup())}


def test_a_new_visit_runs_dispatch_and_notice_but_no_sixty_days() -> None:
    # 24 July + 15 calendar days, the first day not counted: 8 August
    assert clocks(registered(at=JULY)) == {
        "DSP-15": (date(2026, 8, 8), None),
        "NTC-15": (date(2026, 8, 8), None),
        "SAT-LATE": (date(2026, 11, 21), None),
    }


def test_acceptance_starts_the_sixty_days_and_ends_the_dispatch() -> None:
    journal = registered(at=JULY)
    journal.add(SUBJECT, k.CaseAccepted(("1",), "2026-08-05", "440104014", "黄花岗街道"))
    # 5 August + 60: 26 left in August, 30 in September, 4 in October
    assert clocks(journal)["HND-60"] == (date(2026, 10, 4), None)
    assert clocks(journal)["DSP-15"] == (date(2026, 8, 8), date(2026, 8, 5))


def test_a_transfer_resets_no_clock() -> None:
    journal = registered(at=JULY)
    before = clocks(journal)["NTC-15"]
    journal.add(SUBJECT, k.CaseTransferred(("1",), "x", "区住建局", "职权", "2026-07-30"))
    assert clocks(journal)["NTC-15"] == before


@pytest.mark.parametrize(
    "legal_class", ["accusation", "suggestion", "appeal_1", "appeal_4", "appeal_5", "unclassified"]
)
def test_protected_routes_show_no_sixty_days(legal_class: str) -> None:
    demand = k.Demand("1", "一件事", legal_class=legal_class, triage=NOT_LITIGATED)
    journal = registered(at=JULY, demands=(demand,))
    journal.add(SUBJECT, k.CaseAccepted(("1",), "2026-08-05", "440104014", "黄花岗街道"))
    assert "HND-60" not in clocks(journal)


def test_an_unclear_address_has_no_notice_duty() -> None:
    assert "NTC-15" not in clocks(registered(at=JULY, address_unclear=True))


def test_a_linked_demand_has_no_clock_here_and_gets_its_own_first_day_back() -> None:
    journal = registered(at=JULY)
    journal.add(SUBJECT, k.CaseLinked("1", "b" * 32, "编号"))
    assert clocks(journal) == {}
    journal.add(SUBJECT, k.CaseUnlinked("1", "b" * 32, "是另一件"))
    assert clocks(journal)["DSP-15"] == (date(2026, 8, 8), None)


def test_demands_with_equal_clocks_share_one_others_have_their_own() -> None:
    journal = registered(at=JULY, texts=("甲", "乙"))
    assert {c.demands for c in case_clocks(journal.file().case, lookup())} == {("1", "2")}
    journal.add(SUBJECT, k.CaseAccepted(("2",), "2026-08-05", "440104014", "黄花岗街道"))
    dispatch = [c for c in case_clocks(journal.file().case, lookup()) if c.rule.id == "DSP-15"]
    assert {c.demands for c in dispatch} == {("1",), ("2",)}


def test_a_reply_delivered_opens_the_review_window_which_is_no_duty_of_the_office() -> None:
    journal = registered(at=JULY)
    journal.add(SUBJECT, k.CaseAccepted(("1",), "2026-08-05", "440104014", "黄花岗街道"))
    journal.add(
        SUBJECT, k.ReplyIssued((k.ReplyPoint("1", "a", "b", "supported", "c"),), "越秀区人民政府", "2026-09-01")
    )
    journal.add(SUBJECT, k.DocumentIssued("d1", "reply", "复〔2026〕1号", ("1",), "1", "00"))
    journal.add(SUBJECT, k.DeliveryRecorded("d1", "hand", "2026-09-02", "本人"))
    assert clocks(journal)["RVW-APP"] == (date(2026, 10, 2), None)
    assert "RVW-APP" not in {c.rule.id for c in running(journal.file().case, lookup())}


def test_the_next_clock_is_the_earliest_and_none_when_closed() -> None:
    journal = registered(at=JULY)
    found = next_clock(journal.file().case, lookup())
    assert found and (found.clock.alarm_on, found.rule.id) == (date(2026, 8, 8), "DSP-15")
    journal.add(SUBJECT, k.CaseClosed("完"))
    assert next_clock(journal.file().case, lookup()) is None


def test_an_imported_case_was_dispatched_elsewhere() -> None:
    assert clocks(registered(at=JULY, late=True, address_unclear=True)) == {}


def test_days_of_each_unit_add_up() -> None:
    journal = registered(at=JULY)
    journal.add(SUBJECT, k.CaseTransferred(("1",), "x", "区住建局", "职权", "2026-07-30"))
    assert unit_days(journal.file().case, date(2026, 10, 19)) == [("", 6), ("区住建局", 81)]
