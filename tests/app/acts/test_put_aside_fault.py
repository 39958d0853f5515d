"""核过，不督办: said why, and not proposed again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts import act_of
from app.acts.put_aside_fault import PutAsideFaultDraft
from app.acts.supervising import proposed
from app.domain import kinds as k
from app.domain.staff import Member
from tests.app.acts.reviews import at
from tests.app.acts.steps import NEW, bodies, carried_out, codes
from tests.app.acts.supervisions import NOW, entrusted
from tests.builders import CASE, USER, registered, world

DRAFT = PutAsideFaultDraft(NEW, CASE, "no_feedback 1", " 昨天已经收到纸质报告 ")
OWN = replace(DRAFT, fault="not_notified 1")


def test_it_is_not_proposed_again() -> None:
    journal = entrusted()
    assert bodies(DRAFT, journal, NOW) == [k.FaultPutAside("no_feedback", "1", "昨天已经收到纸质报告")]
    carried_out(DRAFT, journal, NOW)
    assert "no_feedback" not in [f.fault.code for f in proposed(journal.file().case, world(NOW))]


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(DRAFT, fault="no_feedback 2"), ("fault.which", "fault")),
        (replace(DRAFT, reason=""), ("text.empty", "reason")),
    ],
)
def test_what_is_wrong_is_named(draft: PutAsideFaultDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, entrusted(), NOW) == [problem]


def test_nothing_is_proposed_in_time() -> None:
    assert codes(DRAFT, registered(at=at(10, 18)), NOW) == [("fault.none", "")]


def test_our_own_fault_is_judged_by_the_head_or_who_supervises() -> None:
    journal = entrusted()

    def found(*roles: str, who: str = USER) -> list[str]:
        here = replace(world(NOW), staff=(Member(who, "王敏", "", roles=roles),))
        return [p.code for p in act_of(OWN).check(OWN, journal.states(), here)]

    assert found() == [], "nobody is named: the first user"
    assert found("supervisor") == [] and found("head") == []
    assert found("head", who="0192f3a4b5c67d8e9fa0b1c2d3e40099") == ["fault.own"]
