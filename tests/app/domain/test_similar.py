"""Which earlier cases are proposed as the same matter, and with which reasons."""

from __future__ import annotations

import pytest

from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.kinds import Triage
from app.domain.similar import likeness, pairs, same_words

LIFT = "水荫横路12号加装电梯，4月公示后开工，7月起一楼住户反对，工程停了三个月，请求协调复工。"
LIFT_AGAIN = "电梯工程还停着，一楼住户反对，井道敞着，老人上下不便，请求协调复工。"
WAGES = "在工地做了四个月，老板欠工资两万元一直没有给。"


def case(text: str = LIFT, category: str = "010203", place: str = "440104014003") -> CaseState:
    demand = DemandState("1", text, category, place, "", "", "", "appeal_6", Triage())
    return CaseState("c1", title="加装电梯停工", demands={"1": demand})


@pytest.mark.parametrize(
    ("text", "category", "place", "same_person", "reasons"),
    [
        (LIFT_AGAIN, "010203", "440104014003", True, ("same_person", "same_place", "same_category", "same_words")),
        (LIFT_AGAIN, "", "", True, ("same_person", "same_words")),
        (LIFT_AGAIN, "010203", "440104014003", False, ("same_place", "same_category", "same_words")),
        (WAGES, "010203", "440104014003", False, ("same_place", "same_category")),
        (LIFT_AGAIN, "010203", "", False, ("same_category", "same_words")),
        ("", "010203", "", True, ("same_person", "same_category")),
    ],
)
def test_proposed_with_reasons(text, category, place, same_person, reasons):
    found = likeness(text, category, place, case(), same_person=same_person)
    assert found is not None
    assert found.reasons == reasons


@pytest.mark.parametrize(
    ("text", "category", "place", "same_person"),
    [
        (WAGES, "030101", "440106001001", True),  # the same person with another matter
        (LIFT_AGAIN, "030101", "440106001001", False),  # the same words alone: another lift elsewhere
        (WAGES, "030101", "440104014003", False),
        ("", "", "", True),  # nothing typed yet
    ],
)
def test_not_proposed(text, category, place, same_person):
    assert likeness(text, category, place, case(), same_person=same_person) is None


def test_an_empty_place_is_no_common_place():
    assert likeness(WAGES, "030101", "", case(place="", category=""), same_person=True) is None


def test_common_phrases_of_petitions_are_no_likeness():
    assert not same_words("请求有关部门尽快协调解决处理问题", "希望政府部门尽快协调解决处理有关问题，谢谢")
    assert "请求" not in pairs("请求复工")


def test_each_demand_of_the_case_is_held_against():
    earlier = case()
    earlier.demands["2"] = DemandState("2", WAGES, "030101", "", "", "", "", "appeal_6", Triage())
    found = likeness("老板欠工资两万元", "030101", "", earlier, same_person=True)
    assert found is not None
    assert found.reasons == ("same_person", "same_category", "same_words")
