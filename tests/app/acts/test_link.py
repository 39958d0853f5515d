"""并入原件: which earlier case a demand may follow, and what both cases learn of it."""

from __future__ import annotations

import pytest

from app.acts.act import States
from app.acts.link import ACT, LinkDraft
from app.domain import kinds as k
from app.domain.envelope import Subject
from tests.builders import CASE, FixedIds, registered, world

LATER = "0192f3a4b5c67d8e9fa0b1c2d3e400bb"
THIRD = "0192f3a4b5c67d8e9fa0b1c2d3e400cc"


def two_cases(**changes):
    journal = registered()
    return registered(journal, case=LATER, texts=("电梯还停着。", "另一件。"), **changes)


def draft(**changes):
    values = {"id": "e1", "case": LATER, "demand": "1", "target": CASE, "reasons": ("same_person",), **changes}
    return LinkDraft(**values)


def codes(draft_, journal, *cases):
    return [p.code for p in ACT.check(draft_, journal.states(*(cases or (LATER, CASE))), world())]


def test_both_cases_learn_of_the_link():
    journal = two_cases()
    link, joined = ACT.decide(draft(), journal.states(LATER, CASE), world(), FixedIds())
    assert (link.subject, link.id, link.body.case) == (Subject("case", LATER), "e1", CASE)
    assert isinstance(joined.body, k.VisitJoined)
    assert (joined.subject.id, joined.body.case, joined.body.text) == (CASE, LATER, "电梯还停着。")


def test_the_other_demand_keeps_its_own_way():
    journal = two_cases()
    journal.write(ACT.decide(draft(), journal.states(LATER, CASE), world(), FixedIds()))
    later = journal.file(LATER).case
    assert [d.id for d in later.open_demands] == ["2"]
    assert journal.file(CASE).case.joined


@pytest.mark.parametrize(
    ("change", "code"),
    [({"target": LATER}, "link.itself"), ({"demand": "9"}, "case.not_found"), ({"target": THIRD}, "case.not_found")],
)
def test_refused(change, code):
    assert codes(draft(**change), two_cases()) == [code]


def test_allowed():
    assert codes(draft(), two_cases()) == []


def test_an_accusation_is_neither_linked_nor_linked_to():
    journal = registered(two_cases(), case=THIRD, restricted=True)
    assert codes(draft(target=THIRD), journal, LATER, THIRD) == ["link.restricted"]
    assert codes(draft(case=THIRD), journal, THIRD, CASE) == ["link.restricted"]


def test_a_linked_case_names_the_one_it_follows():
    journal = registered(two_cases(), case=THIRD)
    first = LinkDraft("e1", THIRD, "1", CASE)
    journal.write(ACT.decide(first, journal.states(THIRD, CASE), world(), FixedIds()))
    assert codes(draft(target=THIRD), journal, LATER, THIRD) == ["link.linked"]


def test_an_accepted_demand_is_not_linked_any_more():
    journal = two_cases()
    journal.add(Subject("case", LATER), k.CaseAccepted(("1",), "2026-10-19", "440104014", "黄花岗街道"))
    assert codes(draft(), journal) == ["link.started"]


def test_what_another_body_has_comes_back_before_it_is_linked():
    journal = two_cases()
    sent = k.CaseTransferred(("1", "2"), "440104000-housing", "越秀区住房和建设局", "职权", "2026-10-19")
    sent = journal.add(Subject("case", LATER), sent)
    later = journal.file(LATER).case
    assert codes(draft(), journal) == [ACT.why_not(later, world()).code] == ["case.sent"]
    objection = journal.add(Subject("case", LATER), k.TransferObjected(sent.id, "不属于", "", "", "2026-10-19"))
    journal.add(Subject("case", LATER), k.ObjectionDecided(objection.id, True, "", "登记表", "2026-10-19"))
    assert codes(draft(), journal) == []


def test_nothing_is_linked_in_a_case_nobody_may_see():
    assert [p.code for p in ACT.check(draft(), States(), world())] == ["case.not_found"]
