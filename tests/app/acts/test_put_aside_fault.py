"""核过，不督办: said why, and not proposed again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts import act_of
from app.acts.put_aside_fault import PutAsideFaultDraft
from app.acts.supervising import proposed
from app.domain import kinds as k
from app.domain.staff import Member
from app.domain.world import Actor
from tests.app.acts.reviews import at
from tests.app.acts.steps import NEW, codes
from tests.app.acts.supervisions import NOW, entrusted
from tests.builders import CASE, ON_CASE, USER, FixedIds, registered, world

DRAFT = PutAsideFaultDraft(NEW, CASE, "no_feedback 1", " 昨天已经收到纸质报告 ")
OTHER = "0192f3a4b5c67d8e9fa0b1c2d3e40099"
OWN = replace(DRAFT, fault="not_notified 1")


def test_it_is_not_proposed_again() -> None:
    journal = entrusted()
    written = act_of(DRAFT).decide(DRAFT, journal.states(), world(NOW), FixedIds())
    assert [e.body for e in written] == [k.FaultPutAside("no_feedback", "1", "昨天已经收到纸质报告")]
    journal.write(written, at=NOW)
    assert "no_feedback" not in [f.fault.code for f in proposed(journal.file().case, world(NOW))]


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(DRAFT, fault="no_feedback 2"), "fault.which"),
        (replace(DRAFT, reason=""), "text.empty"),
    ],
)
def test_what_is_wrong_is_named(draft: PutAsideFaultDraft, problem: str) -> None:
    assert problems(draft, "supervisor") == [problem]


def test_nothing_is_proposed_in_time() -> None:
    assert codes(DRAFT, registered(at=at(10, 18)), NOW) == [("fault.none", "")]


def problems(draft: PutAsideFaultDraft, *roles: str, who: str = OTHER, officer: str = "") -> list[str]:
    """What is wrong with it for one of the staff, with these roles; `officer` has the case in hand."""
    journal = entrusted()
    if officer:
        journal.add(ON_CASE, k.CaseAssigned(officer, "李文彬"))
    staff = (Member(USER, "王敏", "", first=True), Member(OTHER, "李文彬", "", roles=roles))
    here = replace(world(NOW), staff=staff, actor=Actor(who, "李文彬"))
    return [p.code for p in act_of(draft).check(draft, journal.states(), here)]


def test_only_who_supervises_or_the_head_puts_a_fault_aside() -> None:
    assert problems(DRAFT) == problems(OWN) == ["fault.role"], "nobody is named, and this is not the first user"
    assert problems(DRAFT, "handler", "approver") == ["fault.role"]
    for role in ("supervisor", "head"):
        assert problems(DRAFT, role) == problems(OWN, role) == []


def test_nobody_waves_their_own_fault_through() -> None:
    assert problems(OWN, "supervisor", officer=OTHER) == ["fault.own"], "who has it in hand"
    assert problems(DRAFT, "supervisor", officer=OTHER) == [], "the fault of another unit is not their own"
    assert problems(OWN, who=USER) == ["fault.own"], "who registered it, though nobody is named to supervise"
    assert problems(OWN, "head", who=USER) == ["fault.role"]
    alone = registered(at=at(8, 3))
    here = replace(world(NOW), staff=(Member(USER, "王敏", "", first=True),))
    assert [p.code for p in act_of(OWN).check(OWN, alone.states(), here)] == ["fault.own"], "nothing else is proposed"
