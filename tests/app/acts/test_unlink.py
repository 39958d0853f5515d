"""撤销并入: the demand has its own clocks again, from its own first day, and the older case knows."""

from __future__ import annotations

from app.acts import link
from app.acts.link import LinkDraft
from app.acts.unlink import ACT, UnlinkDraft, allowed
from app.domain import kinds as k
from app.domain.case_clocks import case_clocks
from tests.builders import CASE, TODAY, FixedIds, lookup, registered, world

LATER = "0192f3a4b5c67d8e9fa0b1c2d3e400bb"


def linked():
    journal = registered(registered(), case=LATER)
    draft = LinkDraft("e1", LATER, "1", CASE)
    journal.write(link.ACT.decide(draft, journal.states(LATER, CASE), world(), FixedIds()))
    return journal


def codes(journal, **changes):
    values = {"id": "e2", "case": LATER, "demand": "1", "target": CASE, "reason": "不是一件事", **changes}
    return [p.code for p in ACT.check(UnlinkDraft(**values), journal.states(LATER, CASE), world())]


def test_undone_the_demand_has_its_own_clocks_from_its_own_day():
    journal = linked()
    assert case_clocks(journal.file(LATER).case, lookup()) == ()
    draft = UnlinkDraft("e2", LATER, "1", CASE, "不是一件事")
    journal.write(ACT.decide(draft, journal.states(LATER, CASE), world(), FixedIds(0xF0_0000)))
    later = journal.file(LATER).case
    assert {c.clock.start for c in case_clocks(later, lookup())} == {TODAY}
    assert not journal.file(CASE).case.joined
    kinds = [type(e.body) for e in later.entries]
    assert kinds == [k.CaseRegistered, k.CaseLinked, k.CaseUnlinked]


def test_a_reason_is_needed():
    assert codes(linked()) == []
    assert codes(linked(), reason=" ") == ["text.empty"]


def test_only_what_is_linked_there_is_undone():
    assert codes(linked(), target=LATER) == ["unlink.none"]
    assert codes(linked(), demand="7") == ["unlink.none"]


def test_without_a_link_there_is_nothing_to_undo():
    problem = allowed(registered().file(CASE).case, world())
    assert problem is not None
    assert problem.code == "unlink.none"
    assert allowed(linked().file(LATER).case, world()) is None
