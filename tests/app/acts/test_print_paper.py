"""打印: every copy is counted, a further one says why."""

from __future__ import annotations

from dataclasses import replace

from app.acts.print_paper import PrintPaperDraft
from app.acts.void_paper import VoidPaperDraft
from app.domain import kinds as k
from app.domain.document_marks import THEIRS, is_marked
from app.domain.envelope import Subject
from tests.app.acts.steps import CASE, NEW, accepted, accused, bodies, carried_out, codes, paper_of
from tests.builders import FixedIds, Journal, registered, world

IDS = FixedIds(0xB0_0000)


def copy(journal: Journal, reason: str = "") -> PrintPaperDraft:
    return PrintPaperDraft(IDS.entry(), CASE, "acceptance", paper_of(journal, "acceptance"), reason, "ab" * 32)


def test_the_first_copy_needs_no_reason_the_second_does() -> None:
    journal = accepted()
    carried_out(copy(journal), journal)
    assert codes(copy(journal), journal) == [("print.reason", "reason")]
    assert bodies(copy(journal, " 卡纸 "), journal) == [
        k.DocumentPrinted("acceptance", paper_of(journal, "acceptance"), "卡纸", "ab" * 32, 2)
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


def test_who_has_an_internal_copy_is_named_and_a_petitioners_is_theirs() -> None:
    journal = registered()
    dossier = PrintPaperDraft(IDS.entry(), CASE, "dossier")
    assert codes(dossier, journal) == [("print.holder", "holder")]
    assert bodies(replace(dossier, holder=" 档案室 "), journal) == [
        k.DocumentPrinted("dossier", copy=1, holder="档案室")
    ]
    receipt = PrintPaperDraft(IDS.entry(), CASE, "receipt", holder="某人")
    assert bodies(receipt, journal) == [k.DocumentPrinted("receipt", copy=1)]


def test_an_internal_copy_of_an_accusation_goes_to_its_readers_alone() -> None:
    journal = accused("440104000-housing")
    dossier = PrintPaperDraft(IDS.entry(), CASE, "dossier", holder="档案室")
    assert codes(dossier, journal) == [("print.no_reader", "holder")]
    reader = world().staff[0]
    journal.add(Subject("case", CASE), k.CaseRestricted((reader.id,)))
    assert codes(replace(dossier, holder=reader.name), journal) == []


def test_the_first_copy_of_a_letter_is_the_letter_and_later_ones_are_ours() -> None:
    assert not is_marked("transfer_letter", True, 0)
    assert is_marked("transfer_letter", True, 1)
    assert [kind for kind in THEIRS if any(is_marked(kind.code, numbered, 3) for numbered in (False, True))] == []


def test_unknown_and_void_papers_are_not_printed() -> None:
    journal = accepted()
    assert codes(PrintPaperDraft(NEW, "0" * 32, "receipt"), journal) == [("case.not_found", "")]
    assert codes(PrintPaperDraft(NEW, CASE, "acceptance", "nothing"), journal) == [("case.not_found", "document")]
    spoilt = copy(journal)
    carried_out(VoidPaperDraft(IDS.entry(), CASE, spoilt.document, "名字错了"), journal)
    assert codes(spoilt, journal) == [("print.void", "document")]
