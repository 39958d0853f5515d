"""委托审批: a colleague decides the step instead, but never the one who wrote the letter."""

from __future__ import annotations

from dataclasses import replace

from app.acts.approve_letter import ApproveLetterDraft
from app.acts.approving import NOT_YOURS
from app.acts.delegate_letter import NO_DELEGATE, NOT_ENTITLED, DelegateLetterDraft
from app.domain.staff import Member
from tests.app.acts.letters import CHEN, LIN, STAFF, at, done, submitted
from tests.builders import CASE, USER


def test_only_whoever_has_the_duty_or_is_a_head_decides_instead() -> None:
    journal, letter = submitted()
    clerk, second = Member("a" * 32, "周慧敏", "接访员"), Member("b" * 32, "黎志远", "主任", roles=("head",))
    there = replace(at(CHEN), staff=(*STAFF, clerk))
    draft = DelegateLetterDraft("1" * 32, CASE, letter, "出差", clerk.id)
    assert done(journal, draft, there) == [NOT_ENTITLED]
    assert done(journal, ApproveLetterDraft("2" * 32, CASE, letter), at(CHEN)) == []
    of_head = replace(at(LIN), staff=(*STAFF, clerk, second))
    assert done(journal, replace(draft, to=CHEN), of_head) == [NOT_ENTITLED], "what is the head's stays with a head"
    assert done(journal, replace(draft, to=second.id), of_head) == []


def test_a_step_can_be_delegated_to_a_colleague_but_not_to_the_writer() -> None:
    journal, letter = submitted()
    to_writer = DelegateLetterDraft("1" * 32, CASE, letter, "出差", USER)
    assert done(journal, to_writer, at(CHEN)) == [NO_DELEGATE]
    assert done(journal, replace(to_writer, to=LIN, note=""), at(CHEN)) == ["text.empty"]
    assert done(journal, replace(to_writer, to=LIN), at(CHEN)) == []
    assert done(journal, ApproveLetterDraft("2" * 32, CASE, letter), at(CHEN)) == [NOT_YOURS]
    assert done(journal, ApproveLetterDraft("2" * 32, CASE, letter), at(LIN)) == []
