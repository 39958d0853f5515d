"""打印, 作废, 查看: what happens to papers and who looked."""

from __future__ import annotations

from app.acts.accept import AcceptDraft
from app.acts.deliver import DeliverDraft
from app.acts.look import RevealDraft, ViewDraft
from app.acts.print_paper import PrintPaperDraft
from app.acts.void_paper import VoidPaperDraft
from app.domain import kinds as k
from app.domain.envelope import Subject
from tests.app.acts.steps import CASE, NEW, accused, bodies, carried_out, codes, decided, paper_of
from tests.builders import FixedIds, Journal, registered

IDS = FixedIds(0xB0_0000)


def accepted() -> Journal:
    return carried_out(AcceptDraft(IDS.entry(), CASE, accepted_on="2026-10-19"), registered())


def copy(journal: Journal, reason: str = "") -> PrintPaperDraft:
    return PrintPaperDraft(IDS.entry(), CASE, "acceptance", paper_of(journal, "acceptance"), reason, "ab" * 32)


def test_the_first_copy_needs_no_reason_the_second_does() -> None:
    journal = accepted()
    carried_out(copy(journal), journal)
    assert codes(copy(journal), journal) == [("print.reason", "reason")]
    assert bodies(copy(journal, " 卡纸 "), journal) == [
        k.DocumentPrinted("acceptance", paper_of(journal, "acceptance"), "卡纸", "ab" * 32)
    ]


def test_copies_of_a_receipt_are_counted_by_kind() -> None:
    receipt = PrintPaperDraft(IDS.entry(), CASE, "receipt")
    journal = carried_out(receipt, registered())
    assert codes(PrintPaperDraft(NEW, CASE, "receipt"), journal) == [("print.reason", "reason")]
    assert codes(PrintPaperDraft(NEW, CASE, "registration_form"), journal) == []


def test_unknown_and_void_papers_are_not_printed() -> None:
    journal = accepted()
    assert codes(PrintPaperDraft(NEW, "0" * 32, "receipt"), journal) == [("case.not_found", "")]
    assert codes(PrintPaperDraft(NEW, CASE, "acceptance", "nothing"), journal) == [("case.not_found", "document")]
    spoilt = copy(journal)
    carried_out(VoidPaperDraft(IDS.entry(), CASE, spoilt.document, "名字错了"), journal)
    assert codes(spoilt, journal) == [("print.void", "document")]


def test_a_void_paper_keeps_its_number_and_is_issued_anew() -> None:
    journal = accepted()
    spoilt = paper_of(journal, "acceptance")
    carried_out(VoidPaperDraft(NEW, CASE, spoilt, " 名字错了 "), journal)
    papers = journal.file().case.documents
    assert (papers[spoilt].voided, papers[paper_of(journal, "acceptance")].voided) == ("名字错了", "")
    assert len({paper.number for paper in papers.values()}) == 2


def test_a_void_needs_a_paper_that_reached_nobody_and_a_reason() -> None:
    journal = accepted()
    paper = paper_of(journal, "acceptance")
    assert codes(VoidPaperDraft(NEW, CASE, "", "错了"), journal) == [("void.nothing", "document")]
    assert codes(VoidPaperDraft(NEW, CASE, paper), journal) == [("text.empty", "reason")]
    handed = DeliverDraft(IDS.entry(), CASE, paper, delivered_on="2026-10-19", receiver="本人")
    assert codes(VoidPaperDraft(NEW, CASE, paper, "错了"), carried_out(handed, journal)) == [("void.nothing", "")]


def test_looks_go_to_a_ledger_of_their_own() -> None:
    (entry,) = decided(ViewDraft(NEW, CASE), registered())
    assert (entry.subject, entry.body) == (Subject("look", f"{CASE}.2026-10"), k.CaseViewed(CASE))


def test_showing_names_asks_a_reason_and_is_recorded() -> None:
    assert codes(RevealDraft(NEW, CASE, " "), registered()) == [("text.empty", "reason")]
    assert bodies(RevealDraft(NEW, CASE, " 打电话 "), registered()) == [k.PersonRevealed(CASE, "打电话")]


def test_a_case_that_is_not_there_is_not_looked_at() -> None:
    assert codes(ViewDraft(NEW, "0" * 32), registered()) == [("case.not_found", "")]
    assert codes(RevealDraft(NEW, "0" * 32, "看"), registered()) == [("case.not_found", "")]


def test_looks_at_a_restricted_case_stay_restricted() -> None:
    (entry,) = decided(ViewDraft(NEW, CASE), accused("440104000-housing"))
    assert entry.routing.restricted
