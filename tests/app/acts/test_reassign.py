"""The work of an absent officer handed on in one step: all of it or nothing."""

from __future__ import annotations

from dataclasses import replace

from app.acts.reassign import ACT, ReassignDraft
from app.domain import kinds as k
from app.domain.case_clocks import case_clocks
from app.domain.envelope import Subject
from tests.builders import CASE, FixedIds, Journal, lookup, registered, world

OTHER = CASE[:-1] + "8"
NEW = "0192f3a4b5c67d8e9fa0b1c2d3e4f001"
DRAFT = ReassignDraft(NEW, (CASE, OTHER), "u9", "李文彬", "王敏休假")


def two() -> Journal:
    journal = registered()
    return registered(journal, case=OTHER)


def codes(journal: Journal, draft: ReassignDraft = DRAFT) -> list[str]:
    return [problem.code for problem in ACT.check(draft, journal.states(CASE, OTHER), world())]


def test_each_case_gets_the_officer_and_no_clock_begins_anew() -> None:
    journal = two()
    before = case_clocks(journal.file(OTHER).case, lookup())
    assert codes(journal) == []
    written = ACT.decide(DRAFT, journal.states(CASE, OTHER), world(), FixedIds())
    assert written[0].id == NEW and [entry.subject.id for entry in written] == [CASE, OTHER]
    journal.write(written)
    for case in (CASE, OTHER):
        state = journal.file(case).case
        assert (state.officer, state.officer_name) == ("u9", "李文彬")
    assert case_clocks(journal.file(OTHER).case, lookup()) == before


def test_a_closed_case_and_one_unknown_stop_all_of_them() -> None:
    journal = two()
    journal.add(Subject("case", OTHER), k.CaseClosed("已解决"))
    assert codes(journal) == ["reassign.not_now"]
    assert codes(journal, replace(DRAFT, cases=(CASE, "0" * 32))) == ["case.not_found"]


def test_what_a_colleague_has_given_away_meanwhile_is_not_taken_back_unseen() -> None:
    journal = two()
    draft = replace(DRAFT, held_by="")
    assert codes(journal, draft) == []
    journal.add(Subject("case", OTHER), k.CaseAssigned("u7", "周敏"))
    (problem,) = ACT.check(draft, journal.states(CASE, OTHER), world())
    assert (problem.code, problem.values["holder"]) == ("reassign.given_since", "周敏")
    assert codes(journal, replace(draft, cases=(OTHER,), held_by="周敏")) == []


def test_nobody_gets_what_they_stepped_back_from() -> None:
    journal = two()
    journal.add(Subject("case", OTHER), k.OfficerRecused("u9", "李文彬", "officer", "亲属"))
    assert codes(journal) == ["reassign.recused"]


def test_a_restricted_case_goes_to_its_readers_only() -> None:
    journal = registered(registered(), case=OTHER, restricted=True, readers=("u1",))
    assert codes(journal) == ["reassign.not_a_reader"]
    assert codes(journal, replace(DRAFT, officer="u1")) == []


def test_somebody_and_something_must_be_named() -> None:
    assert codes(two(), ReassignDraft(NEW)) == ["text.empty", "reassign.none"]
