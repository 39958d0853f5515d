"""委托审批: a colleague decides the step instead, but never the one who wrote the letter."""

from __future__ import annotations

from dataclasses import replace

from app.acts.approve_letter import ApproveLetterDraft
from app.acts.approving import NOT_YOURS
from app.acts.delegate_letter import NO_DELEGATE, DelegateLetterDraft
from tests.app.acts.letters import CHEN, LIN, at, done, submitted
from tests.builders import CASE, USER


def test_a_step_can_be_delegated_to_a_colleague_but_not_to_the_writer() -> None:
    journal, letter = submitted()
    to_writer = DelegateLetterDraft("1" * 32, CASE, letter, "出差", USER)
    assert done(journal, to_writer, at(CHEN)) == [NO_DELEGATE]
    assert done(journal, replace(to_writer, to=LIN, note=""), at(CHEN)) == ["text.empty"]
    assert done(journal, replace(to_writer, to=LIN), at(CHEN)) == []
    assert done(journal, ApproveLetterDraft("2" * 32, CASE, letter), at(CHEN)) == [NOT_YOURS]
    assert done(journal, ApproveLetterDraft("2" * 32, CASE, letter), at(LIN)) == []
