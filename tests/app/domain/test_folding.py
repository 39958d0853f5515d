"""A case as its entries make it: steps per demand, papers, links, and what does not fit together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain import kinds as k
from app.domain.entries import Entry
from app.domain.envelope import Subject
from app.domain.folding import CONCURRENT_STEP, TWICE_REGISTERED, UNKNOWN_DEMAND, UNREADABLE_VALUE, fold_case
from app.domain.terms import Step
from tests.builders import CASE, Journal, registered

SUBJECT = Subject("case", CASE)
ACCEPTED = k.CaseAccepted(("1",), "2026-10-19", "440104014", "黄花岗街道")
REPLY = k.ReplyIssued((k.ReplyPoint("1", "查明", "依据", "supported", "支持"),), "越秀区人民政府", "2026-10-20")


def fold(journal: Journal):  # type: ignore[no-untyped-def]
    return fold_case(journal.of(SUBJECT))


def test_a_demand_walks_its_steps_and_the_case_follows_the_slowest() -> None:
    journal = registered(texts=("第一件", "第二件"))
    assert fold(journal).step is Step.REGISTERED
    journal.add(SUBJECT, ACCEPTED)
    state = fold(journal)
    assert state.demands["1"].step is Step.ACCEPTED
    assert state.demands["2"].step is Step.REGISTERED
    assert state.step is Step.REGISTERED
    journal.add(SUBJECT, k.CaseTransferred(("2",), "x", "区住建局", "职权", "2026-10-19"))
    journal.add(SUBJECT, k.HandlingNoted("电话", "问了"))
    state = fold(journal)
    assert state.demands["1"].step is Step.HANDLING
    assert state.demands["2"].step is Step.TRANSFERRED
    assert state.responsible == "黄花岗街道"


def test_a_reply_counts_as_delivered_only_through_its_paper() -> None:
    journal = registered()
    journal.add(SUBJECT, ACCEPTED)
    journal.add(SUBJECT, REPLY)
    journal.add(SUBJECT, k.DocumentIssued("d1", "reply", "黄花岗信访复〔2026〕1号", ("1",), "1", "00"))
    assert fold(journal).demands["1"].step is Step.REPLIED
    journal.add(SUBJECT, k.DeliveryRecorded("d1", "hand", "2026-10-22", "本人"))
    demand = fold(journal).demands["1"]
    assert (demand.step, demand.delivered_on) == (Step.DELIVERED, date(2026, 10, 22))


def test_a_notice_delivered_fulfils_the_notice_duty_but_not_the_reply() -> None:
    journal = registered()
    journal.add(SUBJECT, ACCEPTED)
    journal.add(SUBJECT, k.DocumentIssued("d1", "acceptance", "受〔2026〕1号", ("1",), "1", "00"))
    journal.add(SUBJECT, k.DeliveryRecorded("d1", "hand", "2026-10-19", "本人"))
    demand = fold(journal).demands["1"]
    assert (demand.noticed_on, demand.delivered_on) == (date(2026, 10, 19), None)


def test_link_and_unlink_leave_the_demand_its_own_life() -> None:
    journal = registered(texts=("旧事", "新事"))
    journal.add(SUBJECT, k.CaseLinked("1", "b" * 32, "编号", ("同一人",)))
    state = fold(journal)
    assert [d.id for d in state.open_demands] == ["2"]
    assert state.demands["1"].step is Step.LINKED
    assert state.step is Step.REGISTERED
    journal.add(SUBJECT, k.CaseUnlinked("1", "b" * 32, "是另一件事"))
    assert [d.id for d in fold(journal).open_demands] == ["1", "2"]


def test_joined_visits_come_and_go() -> None:
    journal = registered()
    journal.add(SUBJECT, k.VisitJoined("b" * 32, "编号", "1", "又来问", "visit", "2026-10-19T10:00:00+08:00"))
    assert len(fold(journal).joined) == 1
    journal.add(SUBJECT, k.VisitParted("b" * 32, "编号", "1"))
    assert fold(journal).joined == {}


def test_two_closings_apart_are_facts_and_one_irregularity() -> None:
    journal = registered()
    first = journal.of(SUBJECT)[0]
    journal.add(SUBJECT, k.CaseClosed("这边办完"), parents=[first.id])
    journal.add(SUBJECT, k.CaseClosed("那边也办完"), parents=[first.id])
    state = fold(journal)
    assert state.closed_on == date(2026, 10, 19)
    assert [i.code for i in state.irregularities] == [CONCURRENT_STEP]


def test_two_acceptances_apart_are_one_irregularity_and_the_first_stands() -> None:
    journal = registered()
    first = journal.of(SUBJECT)[0]
    journal.add(SUBJECT, ACCEPTED, parents=[first.id])
    journal.add(SUBJECT, replace(ACCEPTED, accepted_on="2026-10-18"), parents=[first.id])
    state = fold(journal)
    assert state.demands["1"].acceptance.on == date(2026, 10, 19)
    assert [i.code for i in state.irregularities] == [CONCURRENT_STEP]


def test_fold_never_raises_on_nonsense() -> None:
    journal = registered()
    journal.add(SUBJECT, replace(ACCEPTED, demands=("9",)))
    journal.add(SUBJECT, replace(ACCEPTED, accepted_on="下周"))
    journal.add(SUBJECT, journal.of(SUBJECT)[0].body)
    codes = [i.code for i in fold(journal).irregularities]
    assert codes == [UNKNOWN_DEMAND, UNREADABLE_VALUE, TWICE_REGISTERED]


def test_an_unreadable_entry_of_a_known_kind_means_erased_an_unknown_kind_read_only() -> None:
    journal = registered()
    entry = journal.of(SUBJECT)[0]
    closed = fold_case([Entry(entry.envelope, None)])
    assert (closed.sealed, closed.read_only) == (True, False)
    newer = Entry(replace(entry.envelope, kind="case.dreamt"), None)
    state = fold_case([newer])
    assert (state.sealed, state.read_only) == (False, True)


def test_voided_papers_and_copies_are_kept() -> None:
    journal = registered()
    journal.add(SUBJECT, k.DocumentIssued("d1", "acceptance", "受〔2026〕1号", ("1",), "1", "00"))
    journal.add(SUBJECT, k.DocumentPrinted("receipt"))
    journal.add(SUBJECT, k.DocumentPrinted("receipt", reason="丢了"))
    journal.add(SUBJECT, k.DocumentVoided("d1", "错字"))
    state = fold(journal)
    assert state.printed == {"receipt": 2}
    assert state.documents["d1"].voided == "错字"


def test_an_empty_history_is_an_empty_case() -> None:
    assert fold_case([]).number == ""
