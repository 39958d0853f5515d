"""升级督办: one level at a time, each with its letter."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.raise_supervision import RaiseSupervisionDraft
from app.domain import kinds as k
from tests.app.acts.steps import NEW, bodies, carried_out, codes
from tests.app.acts.supervisions import COMMUNITY, NOW, entrusted, running_one, supervised
from tests.builders import CASE, ON_CASE


def draft(journal, **changes):
    return replace(RaiseSupervisionDraft(NEW, CASE, running_one(journal), " 仍未反馈 ", "2026-11-10"), **changes)


@pytest.mark.parametrize(("level", "above"), [("reminded", "supervised"), ("supervised", "listed")])
def test_it_rises_by_one_level_with_a_letter(level: str, above: str) -> None:
    journal = supervised(level)
    raised, paper = bodies(draft(journal), journal, NOW)
    assert raised == k.SupervisionRaised(running_one(journal), above, "仍未反馈", "2026-11-10", "2026-10-19")
    assert isinstance(paper, k.DocumentIssued) and paper.document_kind == "supervision_letter"
    carried_out(draft(journal), journal, NOW)
    assert journal.file().case.supervisions[running_one(journal)].level == above


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"supervision": ""}, ("supervision.which", "supervision")),
        ({"reason": ""}, ("text.empty", "reason")),
        ({"reason": "承诺不再上访"}, ("reply.forbidden", "reason")),
        ({"due_on": "2026-10-01"}, ("supervision.due", "due_on")),
    ],
)
def test_what_is_wrong_is_named(changes: dict[str, str], problem: tuple[str, str]) -> None:
    journal = supervised()
    assert codes(draft(journal, **changes), journal, NOW) == [problem]


def test_not_above_the_highest_and_not_without_one() -> None:
    journal = supervised("listed")
    assert codes(draft(journal), journal, NOW) == [("supervision.highest", "")]
    assert codes(RaiseSupervisionDraft(NEW, CASE), entrusted(), NOW) == [("supervision.none", "")]


def test_one_that_is_closed_does_not_rise() -> None:
    journal = supervised()
    closed = running_one(journal)
    journal.add(ON_CASE, k.SupervisionClosed(closed, "办了", "2026-10-19"), at=NOW)
    assert codes(draft(journal), journal, NOW) == [("supervision.none", "")]


def test_a_unit_that_turns_out_to_be_accused_gets_no_further_letter() -> None:
    journal = supervised()
    registered = next(i for i, e in enumerate(journal.entries) if isinstance(e.body, k.CaseRegistered))
    first = journal.entries[registered]
    assert isinstance(first.body, k.CaseRegistered)
    accusing = replace(first.body.demands[0], legal_class="accusation", against=COMMUNITY)
    journal.entries[registered] = replace(first, body=replace(first.body, restricted=True, demands=(accusing,)))
    assert ("leak.accused", "supervision") in codes(draft(journal), journal, NOW)
