"""加入知悉名单: whoever has to approve or second a restricted case is let in, and nobody whom it accuses."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts import ACTS
from app.acts.add_reader import EVERYBODY, NO_SECOND, OPEN, AddReaderDraft
from app.acts.delegate_letter import UNSEEN as DELEGATE_UNSEEN
from app.acts.delegate_letter import DelegateLetterDraft
from app.acts.propose_void import ProposeVoidDraft
from app.acts.submit_letter import UNSEEN, SubmitLetterDraft, submission
from app.acts.transfer import TransferDraft
from app.domain import kinds as k
from app.domain.envelope import Subject
from app.domain.problems import TEMPLATES
from app.domain.world import World
from tests.app.acts import letters
from tests.app.acts.letters import CHEN, LIN, done
from tests.app.acts.steps import accused
from tests.builders import CASE, ORG, USER, Journal, registered

CHIEF = AddReaderDraft("1" * 32, CASE, CHEN, " 要审转送函 ")


def secret(against: str = "440104000-housing", text: str = "") -> Journal:
    """An accusation that only its clerk sees."""
    journal = accused(against, text)
    first = journal.entries[-1]
    journal.entries[-1] = replace(first, body=replace(first.body, readers=(USER,)))  # type: ignore[type-var]
    return journal


def at(user: str = USER) -> World:
    """Where a 转送函 is agreed to by an approver and the head."""
    there = letters.at(user)
    return replace(there, settings={**there.settings, "approval_transfer_letter": "approver,head"})


def sent_for_approval() -> SubmitLetterDraft:
    draft = TransferDraft("e" * 32, CASE, ("1",), "440104000-discipline", "按管理权限转送")
    return submission(ACTS["transfer"], draft)


def test_a_letter_that_nobody_could_approve_is_not_submitted() -> None:
    journal = secret()
    problems = ACTS["submit_letter"].check(sent_for_approval(), journal.states(), at())
    assert [(p.code, p.values["names"]) for p in problems] == [(UNSEEN, "陈国强"), (UNSEEN, "林主任")]
    assert "加入知悉名单" in TEMPLATES[UNSEEN]
    assert done(journal, CHIEF, at()) == []
    assert done(journal, sent_for_approval(), at()) == [UNSEEN]
    assert done(journal, replace(CHIEF, id="2" * 32, reader=LIN), at()) == []
    assert journal.file().case.readers == (USER, CHEN, LIN)
    assert done(journal, sent_for_approval(), at()) == []


def test_a_step_is_delegated_to_nobody_who_does_not_see_it() -> None:
    journal = secret()
    there = replace(at(), settings={**at().settings, "approval_transfer_letter": "approver"})
    assert done(journal, CHIEF, there) == []
    assert done(journal, sent_for_approval(), there) == []
    letter = next(iter(journal.file().case.letters))
    chief = replace(there, actor=replace(there.actor, id=CHEN, name="陈国强", roles=("approver",)))
    to_lin = DelegateLetterDraft("3" * 32, CASE, letter, "出差", LIN)
    assert done(journal, to_lin, chief) == [DELEGATE_UNSEEN]
    assert done(journal, replace(CHIEF, id="4" * 32, reader=LIN), chief) == []
    assert done(journal, to_lin, chief) == []


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(CHIEF, reader=""), "reader.nobody"),
        (replace(CHIEF, reader=USER), "reader.nobody"),
        (replace(CHIEF, reason=" "), "text.empty"),
    ],
)
def test_what_is_wrong_is_named(draft: AddReaderDraft, problem: str) -> None:
    assert done(secret(), draft, at()) == [problem]


def test_nobody_is_let_into_what_accuses_them_or_their_unit() -> None:
    assert done(secret(text="陈国强收红包"), CHIEF, at()) == ["leak.person"]
    assert done(secret(ORG), CHIEF, at()) == ["leak.person"]


def test_an_open_case_and_a_list_with_everybody_have_nothing_to_add() -> None:
    assert done(registered(), CHIEF, at()) == [OPEN]
    journal = secret()
    journal.add(Subject("case", CASE), k.ReaderAdded(CHEN, "陈国强", "审批"))
    journal.add(Subject("case", CASE), k.ReaderAdded(LIN, "林主任", "审批"))
    assert done(journal, CHIEF, at()) == [EVERYBODY]


def test_a_void_that_nobody_could_second_is_not_asked_for() -> None:
    journal, void = secret(), ProposeVoidDraft("5" * 32, CASE, "录重了")
    assert done(journal, void, at()) == [NO_SECOND]
    assert done(journal, CHIEF, at()) == []
    assert done(journal, void, at()) == []


def test_who_stays_away_is_not_let_in_again() -> None:
    journal = secret()
    journal.add(Subject("case", CASE), k.OfficerRecused(CHEN, "陈国强", "officer", "亲属"))
    assert done(journal, CHIEF, at()) == ["assign.recused"]
