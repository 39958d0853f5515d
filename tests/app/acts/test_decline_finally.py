"""不再受理: only after 复核, with its opinions, and with help."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.acts.close import CloseDraft
from app.acts.decline_finally import DeclineFinallyDraft, check, decide
from app.documents import decline_finally_notice
from app.domain import kinds as k
from app.domain.envelope import Subject
from app.domain.terms import Step
from app.domain.upcasts import lifted
from tests.app.acts.routes import TODAY, case, demand, fresh
from tests.app.acts.steps import CASE, NEW, accepted, bodies, carried_out, codes, delivery
from tests.builders import FixedIds, Journal, registered, world

EARLIER = "0192f3a4b5c67d8e9fa0b1c2d3e40055"
TYPED = (
    k.Opinion("reply", "黄花岗信访复〔2025〕8号", "2025-03-12"),
    k.Opinion("rereview_opinion", "穗府信复核〔2025〕16号", "2025-08-06", "广州市人民政府", "original"),
)
GOOD = DeclineFinallyDraft(NEW, CASE, opinions=TYPED, explanation=" 与已经复核的相同 ", help=" 可以申请临时救助 ")


def final(journal: Journal, case_id: str = CASE) -> Journal:
    """Replied, reviewed and re-reviewed elsewhere."""
    on_case = Subject("case", case_id)
    point = k.ReplyPoint("1", "查明", "依据", "not_supported", "不支持")
    for body in (
        k.CaseAccepted(("1",), "2025-01-10", "440104014", "黄花岗街道"),
        k.ReplyIssued((point,), "越秀区人民政府", "2025-03-12"),
        k.DocumentIssued("d1", "reply", "黄花岗信访复〔2025〕8号", ("1",), "1", "00"),
        k.ReviewRequested("r1", "review", ("1",), "", "越秀区人民政府", "不服", "2025-04-01"),
        k.ReviewDecided(
            "r1", "upheld", "查明", "依据", "维持", "广州市人民政府", "2025-05-20", number="越府信复查〔2025〕3号"
        ),
        k.ReviewRequested("r2", "rereview", ("1",), "", "广州市人民政府", "不服", "2025-06-10"),
        k.ReviewDecided("r2", "upheld", "查明", "依据", "维持", "", "2025-08-06", number="穗府信复核〔2025〕16号"),
    ):
        journal.add(on_case, body)
    return journal


def found(draft: DeclineFinallyDraft, journal: Journal) -> list[tuple[str, str]]:
    """Problems with the earlier case read too."""
    return [(p.code, p.field) for p in check(draft, journal.states(CASE, EARLIER), world())]


def test_with_the_opinions_typed_it_is_declined_for_good() -> None:
    fact, paper = bodies(GOOD, registered())
    assert fact == k.CaseDeclinedFinally(("1",), TYPED, "与已经复核的相同", "可以申请临时救助", TODAY)
    assert isinstance(paper, k.DocumentIssued) and paper.document_kind == "decline_finally"


def test_final_here_it_answers_a_visit_after_the_last_word_needs_no_typing_and_works_after_closing() -> None:
    journal = final(registered())
    journal.add(Subject("case", CASE), k.CaseClosed("已复核终结"))
    again = replace(GOOD, opinions=())
    joined = k.VisitJoined("v", "440104014-20250601-F0000V", "1", "又来。", "visit", "2025-06-01T09:00:00+08:00")
    journal.add(Subject("case", CASE), joined)
    assert codes(again, journal) == [("decline_finally.not_renewed", "")], "nobody came again since the 复核"
    later = replace(joined, number="440104014-20251001-F0000W", received_at="2025-10-01T09:00:00+08:00")
    journal.add(Subject("case", CASE), later)
    fact, paper = bodies(again, journal)
    journal.add(Subject("case", CASE), fact)
    journal.add(Subject("case", CASE), paper)
    assert isinstance(paper, k.DocumentIssued)
    file = journal.file()
    notice = decline_finally_notice.content(file, world(), file.case.documents[paper.document])
    assert (notice.about.case_number, notice.about.received_on) == (later.number, date(2025, 10, 1))
    assert isinstance(fact, k.CaseDeclinedFinally)
    assert [(o.document_kind, o.number) for o in fact.opinions] == [
        ("reply", "黄花岗信访复〔2025〕8号"),
        ("review_opinion", "越府信复查〔2025〕3号"),
        ("rereview_opinion", "穗府信复核〔2025〕16号"),
    ]


def test_the_earlier_case_may_be_the_final_one() -> None:
    journal = final(registered(case=EARLIER), EARLIER)
    registered(journal)
    draft = replace(GOOD, opinions=(), earlier=EARLIER)
    assert found(draft, journal) == []
    fact = decide(draft, journal.states(CASE, EARLIER), world(), FixedIds())[0].body
    assert isinstance(fact, k.CaseDeclinedFinally) and len(fact.opinions) == 3
    running = registered(case=EARLIER)
    registered(running)
    assert found(draft, running) == [("decline_finally.earlier", "earlier")]


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(GOOD, case="0" * 32), ("case.not_found", "")),
        (replace(GOOD, demands=("",)), ("demands.none", "demands")),
        (replace(GOOD, opinions=()), ("decline_finally.not_final", "opinions")),
        (replace(GOOD, opinions=TYPED[:1]), ("decline_finally.not_final", "opinions")),
        (replace(GOOD, opinions=(replace(TYPED[1], number=" "),)), ("text.empty", "opinions.0.number")),
        (replace(GOOD, opinions=(replace(TYPED[1], issued_on="去年"),)), ("date.format", "opinions.0.issued_on")),
        (
            replace(GOOD, opinions=(replace(TYPED[1], issued_on="2026-10-20"),)),
            ("decline_finally.later", "opinions.0.issued_on"),
        ),
        (replace(GOOD, opinions=(replace(TYPED[1], unit=" "),)), ("text.empty", "opinions.0.unit")),
        (replace(GOOD, opinions=(replace(TYPED[1], seen=""),)), ("decline_finally.not_seen", "opinions.0.seen")),
        (replace(GOOD, opinions=(replace(TYPED[1], seen="scan"),)), ("decline_finally.no_scan", "opinions.0.seen")),
        (replace(GOOD, explanation=""), ("text.empty", "explanation")),
        (replace(GOOD, help=""), ("text.empty", "help")),
        (replace(GOOD, help="签了息诉罢访就给救助"), ("reply.forbidden", "help")),
        (replace(GOOD, explanation="他承诺不再上访"), ("reply.forbidden", "explanation")),
    ],
)
def test_what_is_wrong_is_named(draft: DeclineFinallyDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, registered()) == [problem]


def test_a_scan_among_the_materials_is_enough() -> None:
    scan = k.Material("m1", "复核意见书", 3, blob="ab" * 32)
    draft = replace(GOOD, opinions=(replace(TYPED[1], seen="scan"),))
    assert codes(draft, registered(materials=(scan,))) == []
    assert codes(draft, registered(materials=(replace(scan, blob=""),))) == [
        ("decline_finally.no_scan", "opinions.0.seen")
    ]


def test_what_was_declined_before_anybody_asked_names_no_unit() -> None:
    old = {"opinions": [{"document_kind": "rereview_opinion", "number": "1", "issued_on": "2025-08-06"}]}
    assert lifted("case.declined_finally", 1, old, 2)["opinions"][0]["unit"] == ""


def test_what_is_being_handled_is_not_declined_for_good() -> None:
    assert codes(GOOD, accepted()) == [("decline_finally.nothing", "")]


def test_it_stays_registered_counted_and_closes_with_the_notice_in_hand() -> None:
    journal = carried_out(GOOD, registered())
    assert demand(journal).step is Step.DECLINED_FINALLY
    assert case(journal).received_on is not None and not case(journal).voided
    close = CloseDraft(fresh(), CASE, "不再受理")
    assert codes(close, journal) == [("close.not_noticed", "")]
    assert codes(close, carried_out(delivery(journal, "decline_finally"), journal)) == []
