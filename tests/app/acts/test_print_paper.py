"""打印: every copy is counted, a further one says why."""

from __future__ import annotations

from app.acts.print_paper import PrintPaperDraft
from app.acts.void_paper import VoidPaperDraft
from app.domain import kinds as k
from tests.app.acts.steps import CASE, NEW, accepted, bodies, carried_out, codes, paper_of
from tests.builders import FixedIds, Journal, registered

IDS = FixedIds(0xB0_0000)


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


def test_the_proof_of_a_delivery_is_no_copy_of_its_paper() -> None:
    journal = accepted()
    paper = paper_of(journal, "acceptance")
    carried_out(PrintPaperDraft(IDS.entry(), CASE, "delivery_proof", paper), journal)
    assert codes(copy(journal), journal) == []
    assert codes(PrintPaperDraft(NEW, CASE, "delivery_proof", paper), journal) == [("print.reason", "reason")]


def test_unknown_and_void_papers_are_not_printed() -> None:
    journal = accepted()
    assert codes(PrintPaperDraft(NEW, "0" * 32, "receipt"), journal) == [("case.not_found", "")]
    assert codes(PrintPaperDraft(NEW, CASE, "acceptance", "nothing"), journal) == [("case.not_found", "document")]
    spoilt = copy(journal)
    carried_out(VoidPaperDraft(IDS.entry(), CASE, spoilt.document, "名字错了"), journal)
    assert codes(spoilt, journal) == [("print.void", "document")]
