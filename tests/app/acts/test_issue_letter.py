"""出具: only when everybody agreed, once, and exactly what was agreed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.approve_letter import ApproveLetterDraft
from app.acts.approving import stands_for
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


@pytest.mark.parametrize("content", ["[" * 100_000, "[]", "{", '{"points": 5}', '{"demands": {}}'], ids=range(5))
def test_a_letter_whose_content_is_no_draft_of_its_act_is_not_issued(content: str) -> None:
    journal, letter = submitted()
    state = journal.file().case.letters[letter]
    spoilt = replace(state, id="9" * 32, content=content)
    case = replace(journal.file().case, letters={letter: replace(state, returned="重写"), spoilt.id: spoilt})
    assert stands_for(case, spoilt) in (None, case.letters[letter])
    body = journal.entries[-1].body
    journal.entries[-1] = replace(journal.entries[-1], body=replace(body, content=content))
    for who, id_ in ((CHEN, "1" * 32), (LIN, "3" * 32)):
        assert done(journal, ApproveLetterDraft(id_, CASE, letter), at(who)) == []
    assert done(journal, IssueLetterDraft("4" * 32, CASE, letter), at()) == [NOT_APPROVED]
