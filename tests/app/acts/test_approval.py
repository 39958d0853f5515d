"""A letter before it has its number: whose agreement it needs, in which order, and that what was agreed is what is issued."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts import ACTS, approval
from app.acts.act import Act
from app.acts.approval import (
    ApproveLetterDraft,
    DelegateLetterDraft,
    IssueLetterDraft,
    RecallLetterDraft,
    ReturnLetterDraft,
    approval_problems,
    submission,
)
from app.acts.decline import DeclineDraft
from app.acts.draft_text import draft_text, read_draft
from app.acts.reply import ReplyDraft
from app.domain import kinds as k
from app.domain.envelope import Subject
from app.domain.staff import Member
from app.domain.terms import DocumentKind
from app.domain.world import Actor, World
from tests.builders import CASE, ORG, USER, FixedIds, Journal, registered, world

CHEN, LIN = "c" * 32, "d" * 32
STAFF = (
    Member(USER, "王敏", "接访员", first=True),
    Member(CHEN, "陈国强", "科长", roles=("approver",)),
    Member(LIN, "林主任", "主任", roles=("head",)),
)
POINT = k.ReplyPoint("1", "经查，停工属实。", "《信访工作条例》第三十二条", "supported", "十日内复工。")
REPLY = ReplyDraft("e" * 32, CASE, (POINT,), "越秀区人民政府", "王敏 020-0000 0000")


def at(user: str = USER) -> World:
    who = next(m for m in STAFF if m.id == user)
    actor = Actor(who.id, who.name, who.post, who.roles)
    return replace(world(approval_reply="approver,head"), staff=STAFF, actor=actor)


def accepted() -> Journal:
    journal = registered()
    journal.add(Subject("case", CASE), k.CaseAccepted(("1",), "2026-10-19", ORG, "黄花岗街道"))
    return journal


def done(journal: Journal, act: Act, draft: object, there: World) -> list[str]:
    """The problems of the draft; when there are none its entries are in the journal, by whoever is there."""
    states = journal.states()
    if problems := act.check(draft, states, there):
        return [p.code for p in problems]
    for new in act.decide(draft, states, there, FixedIds(0xF0_0000 + len(journal.entries) * 16)):
        entry = journal.add(new.subject, new.body, id=new.id, routing=new.routing)
        journal.entries[-1] = replace(entry, envelope=replace(entry.envelope, actor=there.actor.id))
    return []


def submitted() -> tuple[Journal, str]:
    journal = accepted()
    assert done(journal, approval.SUBMIT, submission(ACTS["reply"], REPLY), at()) == []
    return journal, next(iter(journal.file().case.letters))


def test_only_kinds_with_a_chain_need_approval() -> None:
    assert [p.code for p in approval_problems(ACTS["reply"], at())] == [approval.NEEDED]
    assert approval_problems(ACTS["decline"], at()) == []
    assert approval_problems(ACTS["reply"], world()) == []
    draft = submission(ACTS["decline"], DeclineDraft("e" * 32, CASE))
    assert done(accepted(), approval.SUBMIT, draft, at()) == [approval.NO_CHAIN]


def test_the_old_acts_say_which_papers_they_issue() -> None:
    named = {kind for act in ACTS.values() if act.name not in ("issue_letter", "void_paper") for kind in act.issues}
    assert {DocumentKind.ACCEPTANCE, DocumentKind.TRANSFER, DocumentKind.DECLINE, DocumentKind.REPLY} <= named


def test_a_letter_is_agreed_in_order_and_then_issued_as_it_was_submitted() -> None:
    journal, letter = submitted()
    assert done(journal, approval.APPROVE, ApproveLetterDraft("1" * 32, CASE, letter), at(LIN)) == [approval.NOT_YOURS]
    assert done(journal, approval.APPROVE, ApproveLetterDraft("1" * 32, CASE, letter), at(CHEN)) == []
    assert done(journal, approval.ISSUE, IssueLetterDraft("2" * 32, CASE, letter), at()) == [approval.NOT_APPROVED]
    assert done(journal, approval.APPROVE, ApproveLetterDraft("3" * 32, CASE, letter, "同意"), at(LIN)) == []
    assert done(journal, approval.ISSUE, IssueLetterDraft("4" * 32, CASE, letter), at()) == []
    case = journal.file().case
    reply = case.demands["1"].reply
    assert reply is not None and reply.point == POINT and reply.entry == "4" * 32
    assert [d.kind for d in case.documents.values()] == ["reply"]
    assert approval.approved(case) == []
    assert done(journal, approval.ISSUE, IssueLetterDraft("5" * 32, CASE, letter), at()) == [approval.NOT_APPROVED]


def test_nobody_approves_a_letter_of_their_own() -> None:
    journal, letter = submitted()
    both = replace(at(), actor=Actor(USER, "王敏", "接访员", ("approver", "head")))
    assert done(journal, approval.APPROVE, ApproveLetterDraft("1" * 32, CASE, letter), both) == [approval.OWN]


def test_what_is_sent_back_says_what_to_change_and_can_be_submitted_anew() -> None:
    journal, letter = submitted()
    second = submission(ACTS["reply"], replace(REPLY, id="9" * 32))
    assert done(journal, approval.SUBMIT, second, at()) == [approval.UNDER_WAY]
    assert done(journal, approval.RETURN, ReturnLetterDraft("1" * 32, CASE, letter), at(CHEN)) == ["text.empty"]
    sent_back = ReturnLetterDraft("1" * 32, CASE, letter, "依据写到款")
    assert done(journal, approval.RETURN, sent_back, at(CHEN)) == []
    assert journal.file().case.letters[letter].returned == "依据写到款"
    assert done(journal, approval.SUBMIT, second, at()) == []


def test_a_step_can_be_delegated_to_a_colleague_but_not_to_the_writer() -> None:
    journal, letter = submitted()
    to_writer = DelegateLetterDraft("1" * 32, CASE, letter, "出差", USER)
    assert done(journal, approval.DELEGATE, to_writer, at(CHEN)) == [approval.NO_DELEGATE]
    assert done(journal, approval.DELEGATE, replace(to_writer, to=LIN), at(CHEN)) == []
    assert done(journal, approval.APPROVE, ApproveLetterDraft("2" * 32, CASE, letter), at(CHEN)) == [approval.NOT_YOURS]
    assert done(journal, approval.APPROVE, ApproveLetterDraft("2" * 32, CASE, letter), at(LIN)) == []


def test_only_the_writer_recalls() -> None:
    journal, letter = submitted()
    assert done(journal, approval.RECALL, RecallLetterDraft("1" * 32, CASE, letter), at(CHEN)) == [approval.NOT_WRITER]
    assert done(journal, approval.RECALL, RecallLetterDraft("1" * 32, CASE, letter), at()) == []
    assert done(journal, approval.APPROVE, ApproveLetterDraft("2" * 32, CASE, letter), at(CHEN)) == [
        approval.NOT_WAITING
    ]


def test_a_station_without_anybody_for_a_step_is_told_before() -> None:
    alone = replace(at(), staff=STAFF[:2])
    assert done(accepted(), approval.SUBMIT, submission(ACTS["reply"], REPLY), alone) == [approval.NOBODY]


def test_the_acts_own_problems_hold_at_the_submission() -> None:
    empty = submission(ACTS["reply"], replace(REPLY, review_body=""))
    assert (
        done(accepted(), approval.SUBMIT, empty, at())
        == [p.code for p in ACTS["reply"].check(replace(REPLY, review_body=""), accepted().states(), at())]
        != []
    )


@pytest.mark.parametrize("draft", [REPLY, DeclineDraft("e" * 32, CASE, ("1",), "not_our_duty", "说明", "区住建局")])
def test_drafts_survive_as_text(draft: object) -> None:
    assert read_draft(type(draft), draft_text(draft)) == draft
    with pytest.raises(ValueError):
        read_draft(type(draft), "[]")
