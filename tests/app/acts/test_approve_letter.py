"""审批同意: in order, each by whose turn it is, never by whoever wrote the letter."""

from __future__ import annotations

from dataclasses import replace

from app.acts.approve_letter import ApproveLetterDraft
from app.acts.approving import NOT_WAITING, NOT_YOURS, OWN
from app.domain.world import Actor
from tests.app.acts.letters import CHEN, LIN, at, done, submitted
from tests.builders import CASE, USER


def test_each_agrees_when_it_is_their_turn() -> None:
    journal, letter = submitted()
    assert done(journal, ApproveLetterDraft("1" * 32, CASE, letter), at(LIN)) == [NOT_YOURS]
    assert done(journal, ApproveLetterDraft("1" * 32, CASE, letter), at(CHEN)) == []
    assert done(journal, ApproveLetterDraft("2" * 32, CASE, letter, "同意"), at(LIN)) == []
    assert journal.file().case.letters[letter].approved
    assert done(journal, ApproveLetterDraft("3" * 32, CASE, letter), at(LIN)) == [NOT_WAITING]


def test_nobody_approves_a_letter_of_their_own() -> None:
    journal, letter = submitted()
    both = replace(at(), actor=Actor(USER, "王敏", "接访员", ("approver", "head")))
    assert done(journal, ApproveLetterDraft("1" * 32, CASE, letter), both) == [OWN]
