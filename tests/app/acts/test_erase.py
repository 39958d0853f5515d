"""提请销毁, 核准销毁, 不予销毁: only after the term, only by two people, and what is left is a number, days and counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from app.acts.erase import EraseDraft
from app.acts.note import NoteDraft
from app.acts.propose_erasure import ProposeErasureDraft
from app.acts.refuse_erasure import RefuseErasureDraft
from app.domain import kinds as k
from app.domain.envelope import CHINA, Routing
from app.domain.subjects import lines_of_case
from app.domain.summary import summarise
from app.domain.terms import Step
from tests.app.acts.steps import CASE, NEW, carried_out, closed, codes
from tests.builders import ON_CASE, ORG, USER, Journal, lookup, registered

PROPOSE, ERASE = ProposeErasureDraft(NEW, CASE), EraseDraft(NEW, CASE)
REFUSE = RefuseErasureDraft(NEW, CASE, " 还在打官司 ")
LAST = datetime(2036, 12, 31, 9, tzinfo=CHINA)
OVER = datetime(2037, 1, 1, 9, tzinfo=CHINA)
COLLEAGUE = "0192f3a4b5c67d8e9fa0b1c2d3e40077"


def archived(retention: str = "years_10", day: str = "2026-10-19") -> Journal:
    """A case in its dossier."""
    journal = closed()
    journal.add(ON_CASE, k.CaseArchived(retention, "2026-XF-017", day))
    return journal


def proposed(by: str = COLLEAGUE) -> Journal:
    """One that a colleague wants destroyed, its term being over."""
    journal = archived()
    entry = journal.add(ON_CASE, k.ErasureProposed("years_10", "2026-10-19", "2036-12-31"), at=OVER)
    journal.entries[-1] = replace(entry, envelope=replace(entry.envelope, actor=by))
    return journal


def erased() -> Journal:
    """One that was destroyed."""
    return carried_out(ERASE, proposed(), OVER)


# ---------- two people


def test_who_proposed_it_neither_has_it_destroyed_nor_refuses() -> None:
    for draft in (ERASE, REFUSE):
        assert codes(draft, proposed(USER), OVER) == [("erasure.same_person", "")]
        assert codes(draft, archived(), OVER) == [("erasure.none", "")]
        assert codes(draft, proposed(), OVER) == []


def test_a_term_that_was_made_longer_meanwhile_holds_for_the_second_person_too() -> None:
    assert codes(ERASE, proposed(), OVER, retention_years_10="12") == [("erasure.not_yet", "")]


def test_a_reopened_case_waits_for_no_destruction_any_more() -> None:
    journal = proposed()
    journal.add(ON_CASE, k.CaseReopened(("1",), "新的事实"), at=OVER)
    assert codes(ERASE, journal, OVER) == [("erasure.none", "")]


# ---------- what is left


def test_it_shows_its_number_and_its_days_and_nothing_else() -> None:
    case = erased().file().case
    before = archived().file().case
    assert (case.step, case.number, case.received_on) == (Step.ERASED, before.number, before.received_on)
    assert case.erasure and (case.erasure.proposed_by, case.erasure.by) == (COLLEAGUE, USER)
    assert (case.title, case.people, case.demands, case.materials, case.inquiry_code) == ("", (), {}, [], "")
    row = summarise(case, {}, lookup())
    assert row and (row.title, row.who, row.text, row.channel, row.category, row.place) == ("", "", "", "", "", "")
    assert row.keys == (("number", case.number),)


def test_the_sums_of_the_past_go_on_counting_it_where_they_did() -> None:
    before = summarise(archived().file().case, archived().file().people, lookup())
    after = summarise(erased().file().case, {}, lookup())
    assert before and after and after.counted == before.counted and before.counted
    assert after.counted_by == (before.channel, before.category, before.place)


def test_its_entry_names_nobody_and_says_nothing_of_the_matter() -> None:
    body = repr(erased().entries[-1].body)
    assert not any(word in body for word in ("何永强", "13800007719", "水荫横路", "渗水", "电梯"))


def test_it_goes_to_all_who_received_the_case_and_of_a_secret_one_to_those_alone() -> None:
    journal = proposed()
    journal.entries[-1] = replace(
        journal.entries[-1],
        envelope=replace(journal.entries[-1].envelope, routing=Routing((ORG, "440104000"), restricted=False)),
    )
    carried_out(ERASE, journal, OVER)
    assert journal.file().case.orgs == (ORG, "440104000")


def test_of_a_secret_case_its_readers_alone_learn_that_it_was_there() -> None:
    journal = registered(restricted=True, inquiry_code="", readers=(USER, COLLEAGUE))
    secret = Routing((ORG,), restricted=True)
    journal.add(ON_CASE, k.CaseClosed("已解决"), routing=secret)
    journal.add(ON_CASE, k.CaseArchived("years_10", "x", "2026-10-19"), routing=secret)
    entry = journal.add(ON_CASE, k.ErasureProposed("years_10", "2026-10-19", "2036-12-31"), at=OVER, routing=secret)
    journal.entries[-1] = replace(entry, envelope=replace(entry.envelope, actor=COLLEAGUE))
    carried_out(ERASE, journal, OVER)
    case = journal.file().case
    assert case.restricted and case.readers == (USER, COLLEAGUE) and journal.entries[-1].envelope.routing.restricted


def test_nothing_is_done_on_it_any_more_and_it_is_said_why() -> None:
    journal = erased()
    note = NoteDraft("n1", CASE, text="补记")
    assert codes(note, journal, OVER) == [("case.destroyed", "")]
    for act in (replace(ERASE, id="e2"), replace(PROPOSE, id="p2")):
        assert codes(act, journal, OVER) == [("case.destroyed", "")]


def test_an_entry_that_no_second_person_stands_behind_hides_nothing() -> None:
    journal = proposed(USER)
    body = k.SubjectErased("n", "2026-10-19", "2026-10-19", "years_10", "2036-12-31", USER, "2037-01-01")
    journal.add(ON_CASE, body, at=OVER)
    case = journal.file().case
    assert case.erasure is None and case.title and case.irregularities


@pytest.mark.parametrize(("journal", "state"), [(proposed, "proposed"), (erased, "erased")])
def test_the_agenda_has_its_number_and_the_two_people_and_no_name(journal, state) -> None:  # type: ignore[no-untyped-def]
    (line,) = [one for one in lines_of_case(journal().file().case, ("何永强",)) if one.what == "erasure"]
    assert (line.state, line.case, line.detail["proposed_by"]) == (state, CASE, COLLEAGUE)
    assert "何" not in repr(line)
