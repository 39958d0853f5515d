"""出具: only when everybody agreed, once, and exactly what was agreed."""

from __future__ import annotations

from app.acts.approve_letter import ApproveLetterDraft
from app.acts.issue_letter import NOT_APPROVED, IssueLetterDraft, approved
from tests.app.acts.letters import CHEN, LIN, POINT, at, done, submitted
from tests.builders import CASE


def test_a_letter_is_issued_as_it_was_submitted_when_everybody_agreed() -> None:
    journal, letter = submitted()
    assert done(journal, ApproveLetterDraft("1" * 32, CASE, letter), at(CHEN)) == []
    assert done(journal, IssueLetterDraft("2" * 32, CASE, letter), at()) == [NOT_APPROVED]
    assert done(journal, ApproveLetterDraft("3" * 32, CASE, letter, "同意"), at(LIN)) == []
    assert done(journal, IssueLetterDraft("4" * 32, CASE, letter), at()) == []
    case = journal.file().case
    reply = case.demands["1"].reply
    assert reply is not None and reply.point == POINT and reply.entry == "4" * 32
    assert [d.kind for d in case.documents.values()] == ["reply"]
    assert approved(case) == []
    assert done(journal, IssueLetterDraft("5" * 32, CASE, letter), at()) == [NOT_APPROVED]
