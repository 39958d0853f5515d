"""约回访: nobody is visited who was not asked first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.acts.plan_return_visit import ACT, NO, YES, PlanReturnVisitDraft, proposed_day
from app.domain import kinds as k
from tests.app.acts.reviews import answered, at
from tests.app.acts.routes import accused_of
from tests.app.acts.steps import CASE, NEW, accepted, bodies, carried_out, closed, codes
from tests.builders import ON_CASE, USER, FixedIds, registered, world

NOW = at(9, 5)
PLAN = PlanReturnVisitDraft(NEW, CASE, YES, " 送达时当面问过，愿意 ", "home", "2026-09-11")


def test_what_the_petitioner_said_stands_before_the_visit() -> None:
    assert bodies(PLAN, answered(), NOW) == [
        k.ReturnVisitPlanned(NEW, "home", "2026-09-11", True, "送达时当面问过，愿意")
    ]


def test_who_does_not_wish_it_is_left_alone() -> None:
    draft = PlanReturnVisitDraft(NEW, CASE, NO, "电话里说不用了")
    (fact,) = bodies(draft, answered(), NOW)
    assert fact == k.ReturnVisitPlanned(NEW, "phone", "2026-09-05", False, "电话里说不用了")
    assert carried_out(draft, answered(), NOW).file().case.return_visits[NEW].over(3)


def test_who_did_not_wish_it_is_asked_again_only_of_their_own_accord() -> None:
    journal = carried_out(PlanReturnVisitDraft("v0", CASE, NO, "电话里说不用了"), answered(), NOW)
    assert codes(PLAN, journal, NOW) == [("visit.unwished", "asked_for")]
    assert codes(replace(PLAN, agreed=NO), journal, NOW) == []
    (fact,) = bodies(replace(PLAN, asked_for=" 9月5日自己来窗口提出 "), journal, NOW)
    assert isinstance(fact, k.ReturnVisitPlanned)
    assert fact.agreement == "送达时当面问过，愿意；9月5日自己来窗口提出"


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(PLAN, agreed=""), ("visit.ask_first", "agreed")),
        (replace(PLAN, agreement=" "), ("text.empty", "agreement")),
        (replace(PLAN, way="letter"), ("visit.way", "way")),
        (replace(PLAN, planned_on="下周"), ("date.format", "planned_on")),
        (replace(PLAN, planned_on="2026-09-04"), ("visit.past", "planned_on")),
    ],
)
def test_what_is_wrong_is_named(draft: PlanReturnVisitDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, answered(), NOW) == [problem]


def test_there_is_something_to_ask_about_and_one_at_a_time() -> None:
    assert codes(PLAN, accepted()) == [("visit.no_answer", "")]
    again = replace(PLAN, id=FixedIds(0xD4_0000).entry())
    assert codes(again, carried_out(PLAN, answered(), NOW), NOW) == [("visit.planned", "")]
    assert codes(replace(PLAN, planned_on="2026-10-26"), closed()) == [], "after 办结 too"


@pytest.mark.parametrize(
    ("now", "days", "day"), [(NOW, "7", 11), (NOW, "3", 7), (at(9, 25), "7", 28)]
)  # 25 September 2026 is 中秋
def test_the_day_is_proposed_as_the_station_has_set(now: object, days: str, day: int) -> None:
    case = answered().file().case
    assert proposed_day(case, world(now, return_visit_days=days)) == date(2026, 9, day)  # type: ignore[arg-type]


def test_nobody_is_called_on_who_left_no_name() -> None:
    accusing = accused_of("440104000-housing", readers=(USER,))
    problem = ACT.why_not(accusing.file().case, world())
    assert problem and problem.code == "visit.nobody", "an accusation carries its people: the button says so"
    found = registered(person=k.Person(name=""), channel="letter", address_unclear=True)
    found.add(ON_CASE, k.CaseClosed("已经修好"))
    assert codes(PLAN, found) == [("visit.nobody", "")]
