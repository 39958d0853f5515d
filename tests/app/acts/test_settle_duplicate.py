"""核对是不是同一件事."""

from __future__ import annotations

from app.acts import act_of
from app.acts.link import LinkDraft
from app.acts.settle_duplicate import SettleDuplicateDraft
from app.domain import kinds as k
from app.domain.envelope import Subject
from tests.app.acts.steps import CASE, NEW, carried_out, closed, codes, decided
from tests.builders import ON_CASE, FixedIds, Journal, registered, world

OTHER = "0192f3a4b5c67d8e9fa0b1c2d3e400cc"
HOW = "打电话问过大东街道。"


def suspected(journal: Journal | None = None, *others: str) -> Journal:
    found = journal or registered()
    for other in others or (OTHER,):
        found.add(ON_CASE, k.DuplicateSuspected(other, "440104016", "2026-10-12"))
    return found


def test_a_judgement_is_kept_and_ends_it() -> None:
    journal = suspected()
    assert [d.other for d in journal.file().case.open_duplicates] == [OTHER]
    draft = SettleDuplicateDraft(NEW, CASE, OTHER, "different", f" {HOW} ")
    (entry,) = decided(draft, journal)
    assert entry.body == k.DuplicateSettled(OTHER, False, HOW)
    assert carried_out(draft, journal).file().case.open_duplicates == ()


def test_what_came_again_after_the_judgement_does_not_ask_again() -> None:
    journal = carried_out(SettleDuplicateDraft(NEW, CASE, OTHER, "same", HOW), suspected())
    suspected(journal)
    found = journal.file().case.duplicates[OTHER]
    assert (found.same, journal.file().case.open_duplicates) == (True, ())


def test_where_both_are_here_both_are_settled() -> None:
    journal = registered(suspected(), case=OTHER)
    journal.add(Subject("case", OTHER), k.DuplicateSuspected(CASE, "440104014", "2026-10-12"))
    draft = SettleDuplicateDraft(NEW, CASE, OTHER, "same", HOW)
    entries = act_of(draft).decide(draft, journal.states(CASE, OTHER), world(), FixedIds())
    assert [(e.subject.id, e.body) for e in entries] == [
        (CASE, k.DuplicateSettled(OTHER, True, HOW)),
        (OTHER, k.DuplicateSettled(CASE, True, HOW)),
    ]


def test_linking_the_two_settles_it_on_both() -> None:
    journal = registered(suspected(), case=OTHER)
    journal.add(Subject("case", OTHER), k.DuplicateSuspected(CASE, "440104014", "2026-10-12"))
    draft = LinkDraft(NEW, OTHER, "1", CASE, ())
    journal.write(act_of(draft).decide(draft, journal.states(OTHER, CASE), world(), FixedIds()))
    assert journal.file().case.open_duplicates == journal.file(OTHER).case.open_duplicates == ()


def test_one_is_chosen_an_answer_given_and_how_it_was_found_out() -> None:
    journal = suspected()
    assert codes(SettleDuplicateDraft(NEW, CASE), journal) == [
        ("duplicate.which", "other"),
        ("duplicate.answer", "answer"),
        ("text.empty", "reason"),
    ]


def test_nothing_is_asked_of_a_case_without_or_a_closed_one() -> None:
    draft = SettleDuplicateDraft(NEW, CASE, OTHER, "same", HOW)
    assert codes(draft, registered()) == [("duplicate.none", "")]
    assert codes(draft, suspected(closed())) == [("case.closed", "")]
    assert suspected(closed()).file().case.open_duplicates == ()
