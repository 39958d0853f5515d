"""作废: a spoilt paper keeps its number."""

from __future__ import annotations

from dataclasses import replace

from app.acts.reply import ReplyDraft
from app.acts.void_paper import VoidPaperDraft
from app.domain.kinds import DocumentIssued, DocumentVoided
from app.domain.terms import Step
from tests.app.acts.steps import CASE, NEW, accepted, carried_out, codes, delivery, paper_of, replied
from tests.builders import ON_CASE, FixedIds


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


def test_a_handling_opinion_with_a_mistake_is_put_right_under_the_next_number() -> None:
    journal = replied()
    spoilt = paper_of(journal, "reply")
    carried_out(VoidPaperDraft(NEW, CASE, spoilt, "复查机关写错了"), journal)
    demand = journal.file().case.demands["1"]
    assert paper_of(journal, "reply") == spoilt, "the wrong words get no second number"
    assert (demand.reply, demand.answered_on, demand.round) == (None, None, 1), "nothing was answered yet"
    assert demand.fallen_reply is not None and demand.fallen_reply.point is not None
    put_right = replace(demand.fallen_reply.point, opinion="三日内修好。")
    carried_out(ReplyDraft(FixedIds(0xAA_0000).entry(), CASE, (put_right,), "越秀区人民政府"), journal)
    case = journal.file().case
    assert len({d.number for d in case.documents.values() if d.kind == "reply"}) == 2
    assert case.demands["1"].reply is not None and case.demands["1"].reply.point == put_right


def test_an_older_programs_second_paper_of_the_same_answer_stands() -> None:
    journal = replied()
    spoilt = journal.file().case.documents[paper_of(journal, "reply")]
    journal.add(ON_CASE, DocumentVoided(spoilt.id, "错字"))
    journal.add(ON_CASE, DocumentIssued("again", "reply", "黄花岗信访复〔2026〕99号", ("1",), "", ""))
    demand = journal.file().case.demands["1"]
    assert (demand.reply is not None, demand.fallen_reply, demand.step) == (True, None, Step.REPLIED)
