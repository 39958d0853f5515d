"""作废: a spoilt paper keeps its number."""

from __future__ import annotations

from app.acts.void_paper import VoidPaperDraft
from tests.app.acts.steps import CASE, NEW, accepted, carried_out, codes, delivery, paper_of


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
    handed = delivery(journal)
    assert codes(VoidPaperDraft(NEW, CASE, paper, "错了"), carried_out(handed, journal)) == [("void.nothing", "")]
