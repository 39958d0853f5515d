"""送审: only where the station wants it, only what the act itself would allow, only where somebody can decide."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts import ACTS
from app.acts.act import AGREED
from app.acts.approve_letter import ApproveLetterDraft
from app.acts.approving import NEEDED, approval_problems
from app.acts.decline import DeclineDraft
from app.acts.draft_text import draft_text, read_draft
from app.acts.issue_letter import IssueLetterDraft
from app.acts.return_letter import ReturnLetterDraft
from app.acts.submit_letter import NO_CHAIN, NOBODY, UNDER_WAY, submission
from app.domain.problems import sentence
from app.domain.terms import DocumentKind
from tests.app.acts.letters import CHEN, LIN, REPLY, STAFF, accepted, at, done, submitted
from tests.builders import CASE, world


def test_only_kinds_with_a_chain_need_approval() -> None:
    case = accepted().file().case
    assert [p.code for p in approval_problems(ACTS["reply"], case, at())] == [NEEDED]
    assert approval_problems(ACTS["decline"], case, at()) == []
    assert approval_problems(ACTS["reply"], case, world()) == []
    draft = submission(ACTS["decline"], DeclineDraft("e" * 32, CASE))
    assert done(accepted(), draft, at()) == [NO_CHAIN]


def test_the_old_acts_say_which_papers_they_issue() -> None:
    named = {kind for act in ACTS.values() if act.name not in ("issue_letter", "void_paper") for kind in act.issues}
    assert {DocumentKind.ACCEPTANCE, DocumentKind.TRANSFER, DocumentKind.DECLINE, DocumentKind.REPLY} <= named


def test_one_letter_of_an_act_at_a_time() -> None:
    journal, _ = submitted()
    assert done(journal, submission(ACTS["reply"], replace(REPLY, id="9" * 32)), at()) == [UNDER_WAY]


def test_a_station_without_anybody_for_a_step_is_told_before() -> None:
    alone = replace(at(), staff=STAFF[:2])
    assert done(accepted(), submission(ACTS["reply"], REPLY), alone) == [NOBODY]


def test_the_acts_own_problems_hold_at_the_submission() -> None:
    empty = replace(REPLY, review_body="")
    own = [p.code for p in ACTS["reply"].check(empty, accepted().states(), at())]
    assert done(accepted(), submission(ACTS["reply"], empty), at()) == own != []


@pytest.mark.parametrize("draft", [REPLY, DeclineDraft("e" * 32, CASE, ("1",), "not_our_duty", "说明", "区住建局")])
def test_drafts_survive_as_text(draft: object) -> None:
    assert read_draft(type(draft), draft_text(draft)) == draft
    with pytest.raises(ValueError):
        read_draft(type(draft), "[]")


def test_no_second_letter_is_begun_while_one_is_under_way_and_the_reason_says_where_it_is() -> None:
    journal, letter = submitted()
    problem = ACTS["reply"].why_not(journal.file().case, at())
    assert problem is not None
    assert sentence(problem).startswith("处理意见书已经送审，等着“审批”同意")
    for user in (CHEN, LIN):
        assert done(journal, ApproveLetterDraft(user[0] * 32, CASE, letter), at(user)) == []
    agreed = ACTS["reply"].why_not(journal.file().case, at())
    assert agreed is not None and agreed.code == AGREED
    assert done(journal, IssueLetterDraft("5" * 32, CASE, letter), at()) == []


def test_what_was_sent_back_is_written_anew() -> None:
    journal, letter = submitted()
    assert done(journal, ReturnLetterDraft("6" * 32, CASE, letter, "写清楚"), at(CHEN)) == []
    assert ACTS["reply"].why_not(journal.file().case, at()) is None
