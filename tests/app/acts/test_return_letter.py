"""退回修改: what is to be changed is said, and the letter can be submitted anew."""

from __future__ import annotations

from dataclasses import replace

from app.acts import ACTS
from app.acts.return_letter import ReturnLetterDraft
from app.acts.submit_letter import submission
from tests.app.acts.letters import CHEN, REPLY, at, done, submitted
from tests.builders import CASE


def test_what_is_sent_back_says_what_to_change_and_can_be_submitted_anew() -> None:
    journal, letter = submitted()
    assert done(journal, ReturnLetterDraft("1" * 32, CASE, letter), at(CHEN)) == ["text.empty"]
    assert done(journal, ReturnLetterDraft("1" * 32, CASE, letter, "依据写到款"), at(CHEN)) == []
    assert journal.file().case.letters[letter].returned == "依据写到款"
    assert done(journal, submission(ACTS["reply"], replace(REPLY, id="9" * 32)), at()) == []
