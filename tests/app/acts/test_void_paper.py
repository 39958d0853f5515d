"""作废: a spoilt paper keeps its number."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.reply import ReplyDraft
from app.acts.void_paper import VoidPaperDraft
from app.domain.case_clocks import case_clocks
from app.domain.kinds import DocumentIssued, DocumentVoided, ReplyIssued, ReplyPoint
from app.domain.terms import Step
from tests.app.acts.reviews import at
from tests.app.acts.steps import CASE, NEW, accepted, bodies, carried_out, codes, delivery, paper_of, replied
from tests.app.acts.test_decide_review import DECIDE, asked
from tests.builders import ON_CASE, FixedIds, Journal, lookup


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


VOID = VoidPaperDraft(FixedIds(0xAB_0000).entry(), CASE, "", "复核机关写错了")
REVIEWED, NOW = at(10, 20), at(10, 21)


def opined(conclusion: str = "upheld", stage: str = "review") -> tuple[Journal, str]:
    """A review that we decided on 20 October, and its paper."""
    redo_by = "" if conclusion == "upheld" else "2026-11-18"
    draft = replace(DECIDE, conclusion=conclusion, redo_by=redo_by)
    journal = carried_out(draft, asked(stage), REVIEWED)
    return journal, paper_of(journal, "review_opinion" if stage == "review" else "rereview_opinion")


@pytest.mark.parametrize("stage", ["review", "rereview"])
@pytest.mark.parametrize("conclusion", ["upheld", "revoked", "changed"])
def test_a_review_opinion_with_a_mistake_is_put_right_under_the_next_number(stage: str, conclusion: str) -> None:
    before = asked(stage).file().case.demands["1"]
    journal, spoilt = opined(conclusion, stage)
    carried_out(replace(VOID, document=spoilt), journal, NOW)
    case = journal.file().case
    review, demand = case.reviews["r1"], case.demands["1"]
    assert [d.id for d in case.documents.values() if d.kind == f"{stage}_opinion"] == [spoilt], (
        "the mistake is not repeated"
    )
    assert (review.decided_on, review.opinion, case.running_reviews) == (None, DECIDE.opinion, [review])
    assert (demand.reply, demand.delivered_on, demand.earlier_replies) == (before.reply, before.delivered_on, [])
    runs = [c for c in case_clocks(case, lookup()) if c.rule.id in ("RVW-30", "RRV-30", "RVW-REDO")]
    assert [c.clock.finished_on for c in runs] == [None], "its days run on, nothing has to be handled anew"
    again = replace(DECIDE, id=FixedIds(0xAC_0000).entry(), conclusion=conclusion, opinion="原处理意见查明了。")
    carried_out(again, journal, NOW)
    case = journal.file().case
    assert len({d.number for d in case.documents.values() if d.kind == f"{stage}_opinion"}) == 2
    assert (case.reviews["r1"].opinion, case.reviews["r1"].fallen, case.running_reviews) == (
        "原处理意见查明了。",
        "",
        [],
    )


def test_an_opinion_on_which_something_rests_keeps_its_words() -> None:
    journal, spoilt = opined("revoked")
    points = (ReplyPoint("1", "属实。", "第三十二条", "supported", "三日内修好。", ""),)
    journal.add(ON_CASE, ReplyIssued(points, "越秀区人民政府", "2026-10-21"), at=NOW)
    void, again = bodies(replace(VOID, document=spoilt), journal, NOW)
    assert isinstance(void, DocumentVoided) and isinstance(again, DocumentIssued), "it was answered anew since"
    carried_out(replace(VOID, document=spoilt), journal, NOW)
    assert journal.file().case.reviews["r1"].decided_on is not None


def test_an_older_programs_second_paper_of_the_same_opinion_stands() -> None:
    journal, spoilt = opined("revoked")
    as_decided = journal.file().case
    journal.add(ON_CASE, DocumentVoided(spoilt, "错字"), at=NOW)
    journal.add(ON_CASE, DocumentIssued("again", "review_opinion", "黄花岗信访复查〔2026〕9号", ("1",), "", ""), at=NOW)
    case = journal.file().case
    assert case.reviews == as_decided.reviews
    assert case.demands["1"].earlier_replies == as_decided.demands["1"].earlier_replies
