"""取消、改期听证: both sides are told when they were called in writing, and no clock moves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.acts.call_hearing import CallHearingDraft
from app.acts.cancel_hearing import NO, YES, CancelHearingDraft
from app.acts.hold_hearing import HoldHearingDraft
from app.acts.open_points import owed_papers
from app.acts.print_paper import PrintPaperDraft
from app.domain import kinds as k
from app.domain.case_clocks import case_clocks
from app.domain.faults import shown
from app.domain.folding import CONCURRENT_STEP
from app.domain.procedure_terms import Fault
from tests.app.acts.handling import at, in_hand, under_review
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes, delivery, mark_of, paper_of
from tests.builders import ON_CASE, FixedIds, Journal, lookup

IDS = FixedIds(0xD7_0000)
CALL = CallHearingDraft(
    "0192f3a4b5c67d8e9fa0b1c2d3d7ffff", CASE, (), "电梯能不能复工", "2026-09-20", "9:30", "三楼会议室", "周立民",
    "许静文、黄工", "双方", "王敏",
)  # fmt: skip
NOW = at(9, 15)
GOOD = CancelHearingDraft(NEW, CASE, CALL.id, " 检测报告还没有出 ", YES)


def called(journal: Journal | None = None) -> Journal:
    return carried_out(CALL, journal or in_hand(), at(9, 10))


def told() -> Journal:
    """The notice was printed to be handed out."""
    journal = called()
    paper = PrintPaperDraft(IDS.entry(), CASE, "hearing_notice", paper_of(journal, "hearing_notice"))
    return carried_out(paper, journal, at(9, 10))


def test_who_was_called_in_writing_is_told_in_writing() -> None:
    fact, paper = bodies(GOOD, told(), NOW)
    assert fact == k.HearingCancelled(CALL.id, "检测报告还没有出", True)
    assert isinstance(paper, k.DocumentIssued)
    assert (paper.document_kind, mark_of(paper)) == ("hearing_cancellation", "黄花岗信访停听〔2026〕")
    handed = called()
    carried_out(replace(delivery(handed, "hearing_notice"), delivered_on="2026-09-11"), handed, at(9, 11))
    assert len(bodies(GOOD, handed, NOW)) == 2
    posted = called()
    posted.add(ON_CASE, k.DocumentPosted(paper_of(posted, "hearing_notice"), "2026-09-11", "XA1"), at=at(9, 11))
    _, paper = bodies(GOOD, posted, NOW)
    assert isinstance(paper, k.DocumentIssued), "it is on its way, though no print of it was noted"


def test_each_party_whose_notice_went_out_is_told_and_the_notices_that_did_not_are_void() -> None:
    journal = carried_out(replace(CALL, parties="信访人、物业公司、业主委员会"), in_hand(), at(9, 10))
    notices = {d.to: d.id for d in journal.file().case.documents.values() if d.kind == "hearing_notice"}
    for to in ("", "业主委员会"):
        draft = PrintPaperDraft(IDS.entry(), CASE, "hearing_notice", notices[to])
        carried_out(draft, journal, at(9, 10))
    _, *rest = bodies(GOOD, journal, NOW)
    assert [body.to for body in rest if isinstance(body, k.DocumentIssued)] == ["", "业主委员会"]
    assert [body.document for body in rest if isinstance(body, k.DocumentVoided)] == [notices["物业公司"]]
    case = carried_out(GOOD, journal, NOW).file().case
    assert [paper.to for paper in owed_papers(case) if paper.kind == "hearing_cancellation"] == ["", "业主委员会"]


def test_a_notice_that_never_left_the_desk_is_void() -> None:
    journal = called()
    notice = paper_of(journal, "hearing_notice")
    assert bodies(replace(GOOD, again=NO), journal, NOW) == [
        k.HearingCancelled(CALL.id, "检测报告还没有出", False),
        k.DocumentVoided(notice, "检测报告还没有出"),
    ]


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(GOOD, hearing=""), ("hearing.which", "hearing")),
        (replace(GOOD, again=""), ("hearing.again", "again")),
        (replace(GOOD, reason=" "), ("text.empty", "reason")),
        (replace(GOOD, reason="承诺不再上访才办。"), ("reply.forbidden", "reason")),
        (replace(GOOD, case="0" * 32), ("case.not_found", "")),
    ],
)
def test_what_is_wrong_is_named(draft: CancelHearingDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, called(), NOW) == [problem]


def test_what_was_held_or_cancelled_is_not_cancelled_again_and_another_day_can_be_called() -> None:
    journal = carried_out(GOOD, called(), NOW)
    assert codes(replace(GOOD, id=IDS.entry()), journal, NOW) == [("hearing.none", "")]
    held = HoldHearingDraft(IDS.entry(), CASE, CALL.id, "2026-09-20", "2026-09-20", "笔录", "结果")
    assert codes(held, journal, at(9, 20)) == [("hearing.none", "")]
    assert codes(replace(CALL, id=IDS.entry(), day="2026-09-25"), journal, NOW) == []


def test_no_day_is_left_out_of_the_count_for_a_hearing_that_was_not_held() -> None:
    journal = called(under_review("rereview"))
    before = [c.clock.due for c in case_clocks(journal.file().case, lookup()) if c.rule.id == "RRV-30"]
    carried_out(GOOD, journal, NOW)
    after = [c.clock.due for c in case_clocks(journal.file().case, lookup()) if c.rule.id == "RRV-30"]
    assert before == after != []


def test_a_hearing_whose_day_has_passed_is_on_the_morning_s_list_until_somebody_says_what_became_of_it() -> None:
    journal = called()

    def open_faults() -> list[date]:
        found = shown(journal.file().case, lookup())
        return [fault.since for fault in found if fault.fault is Fault.HEARING_NOT_HELD]

    assert open_faults() == [date(2026, 9, 21)], "from the day after"
    carried_out(GOOD, journal, NOW)
    assert open_faults() == []


def test_held_here_and_cancelled_there_both_stand_and_show() -> None:
    journal = called()
    apart = journal.entries[-1].id
    journal.add(ON_CASE, k.HearingHeld(CALL.id, "2026-09-20", "2026-09-20", "笔录", "结果"), at=at(9, 20))
    journal.add(ON_CASE, k.HearingCancelled(CALL.id, "没有人来", False), at=at(9, 20), parents=(apart,))
    case = journal.file().case
    assert [i.code for i in case.irregularities] == [CONCURRENT_STEP]
    assert case.hearings[CALL.id].last_on and case.hearings[CALL.id].cancelled
