"""撤回送审: only by whoever submitted, and only while it is not issued."""

from __future__ import annotations

import pytest

from app.acts.approve_letter import ApproveLetterDraft
from app.acts.approving import NOT_WAITING
from app.acts.issue_letter import NOT_APPROVED, IssueLetterDraft
from app.acts.recall_letter import NOT_WRITER, NOTHING_SUBMITTED, RecallLetterDraft
from app.acts.return_letter import ReturnLetterDraft
from tests.app.acts.letters import CHEN, LIN, at, done, submitted
from tests.builders import CASE


def test_only_the_writer_recalls() -> None:
    journal, letter = submitted()
    assert done(journal, RecallLetterDraft("1" * 32, CASE, letter), at(CHEN)) == [NOT_WRITER]
    assert done(journal, RecallLetterDraft("1" * 32, CASE, letter), at()) == []
    assert done(journal, ApproveLetterDraft("2" * 32, CASE, letter), at(CHEN)) == [NOT_WAITING]
    assert done(journal, RecallLetterDraft("3" * 32, CASE, letter), at()) == [NOTHING_SUBMITTED]


@pytest.mark.parametrize("sent_back", [True, False])
def test_one_that_was_agreed_to_or_sent_back_can_be_given_up(sent_back: bool) -> None:
    journal, letter = submitted()
    if sent_back:
        assert done(journal, ReturnLetterDraft("1" * 32, CASE, letter, "写清楚"), at(CHEN)) == []
    else:
        for n, who in enumerate((CHEN, LIN), 1):
            assert done(journal, ApproveLetterDraft(str(n) * 32, CASE, letter), at(who)) == []
    assert journal.file().case.letters[letter].back
    assert done(journal, RecallLetterDraft("3" * 32, CASE, letter), at(CHEN)) == [NOT_WRITER]
    assert done(journal, RecallLetterDraft("3" * 32, CASE, letter), at()) == []
    assert not journal.file().case.letters[letter].back
    assert done(journal, IssueLetterDraft("4" * 32, CASE, letter), at()) == [NOT_APPROVED]
