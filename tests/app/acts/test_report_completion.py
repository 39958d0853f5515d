"""办结报告."""

from __future__ import annotations

from dataclasses import replace

from app.acts.accept import AcceptDraft
from app.acts.reply import ReplyDraft
from app.acts.report_completion import ReportCompletionDraft
from app.domain import kinds as k
from tests.app.acts.routes import (
    DAY,
    TODAY,
    demand,
    entrusted,
    fresh,
    kinds_of,
    last_sent,
    sent_below,
    transferred,
    transferred_in,
)
from tests.app.acts.steps import CASE, NEW, carried_out, codes, paper_of
from tests.builders import NOW, Journal


def report(sent: str, **changes: str) -> ReportCompletionDraft:
    draft = ReportCompletionDraft(NEW, CASE, sent, "停工三个月", "协商两次", "已复工", "0", TODAY, approver="陈志远")
    return replace(draft, **changes)


def answered_in() -> Journal:
    """Entrusted to us until 20 November, and the petitioner has our answer."""
    journal = carried_out(AcceptDraft(fresh(), CASE, accepted_on=TODAY), transferred_in(due_date="2026-11-20"))
    point = k.ReplyPoint("1", "属实。", "《信访工作条例》第三十二条", "supported", "修好。")
    return carried_out(ReplyDraft(fresh(), CASE, (point,), "越秀区人民政府"), journal)


def test_the_units_report_ends_the_assignment_without_a_paper_of_ours() -> None:
    journal = entrusted()
    sent = last_sent(journal)
    assert kinds_of(report(sent, approver=""), journal) == ["CompletionReported"]  # theirs, signed there
    carried_out(report(sent), journal)
    completion = demand(journal).outgoing[-1].completion
    assert completion and (completion.result, completion.opinion) == ("已复工", "0")
    assert codes(report(sent), journal) == [("completion.nothing", "")]


def test_our_own_report_is_a_paper_and_comes_after_the_answer() -> None:
    waiting = transferred_in(due_date="2026-11-20")
    sent = demand(waiting).transfers[0]
    assert str(sent.due_on) == "2026-11-20"
    assert codes(report(sent.entry), waiting) == [("completion.not_answered", "")]
    journal = answered_in()
    sent = demand(journal).transfers[0]
    assert kinds_of(report(sent.entry), journal) == ["CompletionReported", "completion_report"]
    assert codes(report(sent.entry, approver=" "), journal) == [("text.empty", "approver")]
    assert codes(report(sent.entry, result="已签息诉罢访承诺书。"), journal) == [("reply.forbidden", "result")]
    assert paper_of(carried_out(report(sent.entry), journal), "completion_report")


def test_what_we_sent_on_is_reported_upward_once_those_below_have_reported() -> None:
    journal = sent_below(transferred_in(due_date="2026-11-20"), "2026-11-10")
    ours, theirs = demand(journal).transfers
    assert codes(report(ours.entry), journal) == [("completion.not_answered", "")]
    carried_out(report(theirs.entry, id=fresh()), journal)
    assert kinds_of(report(ours.entry), journal) == ["CompletionReported", "completion_report"]


def test_what_is_wrong_is_named() -> None:
    journal = entrusted()
    sent = last_sent(journal)
    assert codes(report("0" * 32), journal) == [("sent.none", "sent")]
    for name in ("summary", "process", "result"):
        assert codes(report(sent, **{name: " "}), journal) == [("text.empty", name)]
    assert codes(report(sent, opinion=""), journal) == [("completion.opinion", "opinion")]
    assert codes(report(sent, reported_on="2026-10-20"), journal) == [("date.future", "reported_on")]
    late = report(sent)
    assert [field for _, field in codes(late, journal, NOW + DAY)] == ["late_reason"]
    assert codes(report("", case="0" * 32), journal) == [("case.not_found", "")]


def test_a_plain_transfer_waits_for_no_report() -> None:
    assert codes(report(""), transferred()) == [("completion.nothing", "")]
