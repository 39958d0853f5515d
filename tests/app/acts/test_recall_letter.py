"""撤回送审: only by whoever submitted, and only while it is not decided."""

from __future__ import annotations

from app.acts.approve_letter import ApproveLetterDraft
from app.acts.approving import NOT_WAITING
from app.acts.recall_letter import NOT_WRITER, RecallLetterDraft
from tests.app.acts.letters import CHEN, at, done, submitted
from tests.builders import CASE


def test_only_the_writer_recalls() -> None:
    journal, letter = submitted()
    assert done(journal, RecallLetterDraft("1" * 32, CASE, letter), at(CHEN)) == [NOT_WRITER]
    assert done(journal, RecallLetterDraft("1" * 32, CASE, letter), at()) == []
    assert done(journal, ApproveLetterDraft("2" * 32, CASE, letter), at(CHEN)) == [NOT_WAITING]
    assert done(journal, RecallLetterDraft("3" * 32, CASE, letter), at()) == [NOT_WAITING]
