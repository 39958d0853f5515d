"""调查核实."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.investigate import InvestigateDraft
from app.domain import kinds as k
from app.domain.terms import Step
from app.reports.phrase import Phrase
from app.reports.timeline import timeline
from tests.app.acts.handling import answered, at, in_hand, under_review
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes
from tests.builders import registered, world

NOW = at(8, 10)
GOOD = InvestigateDraft(
    NEW, CASE, way="现场查看", place="水荫横路 12 号", asked="区住建局李科长", people="梁秀珍、阿依古丽·买买提、一楼住户",
    findings=" 停工三个月属实。 ", evidence="照片 6 张", investigated_on="2026-08-10",
)  # fmt: skip


def test_what_was_found_is_recorded_and_the_matter_is_in_handling() -> None:
    [fact] = bodies(GOOD, in_hand(), NOW)
    assert fact == k.InvestigationRecorded(
        ("1",), "现场查看", "水荫横路 12 号", "区住建局李科长", "停工三个月属实。", "照片 6 张", "2026-08-10",
        "梁秀珍、阿依古丽·买买提、一楼住户",
    )  # fmt: skip
    assert carried_out(GOOD, in_hand(), NOW).file().case.step is Step.HANDLING


def test_other_people_are_masked_on_the_timeline_units_and_staff_are_not() -> None:
    file = carried_out(GOOD, in_hand(), NOW).file()
    said = [fact.values["what"] for block in timeline(file, world(NOW), {}) for fact in _facts(block)]
    assert "区住建局李科长、梁**、阿**、一楼住户" in said


def _facts(block: object) -> list[Phrase]:
    telling = getattr(block, "facts", ())
    return [fact for fact in telling if "what" in fact.values]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"demands": ("",)}, ("demands.none", "demands")),
        ({"way": " "}, ("text.empty", "way")),
        ({"findings": ""}, ("text.empty", "findings")),
        ({"asked": "", "people": "", "evidence": " "}, ("investigate.source", "asked")),
        ({"investigated_on": "2026-08-11"}, ("date.future", "investigated_on")),
        ({"investigated_on": "2026-08-02"}, ("date.before", "investigated_on")),
        ({"investigated_on": "2026-08-09"}, ("date.late", "late_reason")),
    ],
)
def test_what_is_wrong_is_named(change: dict[str, object], problem: tuple[str, str]) -> None:
    assert codes(replace(GOOD, **change), in_hand(), NOW) == [problem]  # type: ignore[arg-type]


def test_an_earlier_day_stands_with_its_reason() -> None:
    fact, late = bodies(replace(GOOD, investigated_on="2026-08-07", late_reason="当天断网"), in_hand(), NOW)
    assert isinstance(fact, k.InvestigationRecorded) and late == k.LatenessExplained(NEW, "当天断网")


def test_only_what_is_in_our_hands_is_looked_into() -> None:
    assert codes(GOOD, registered(), at(10, 19)) == [("handling.not_accepted", "")]
    assert codes(GOOD, in_hand(handler="440104000-housing"), NOW) == [("handling.not_here", "")]
    assert codes(GOOD, answered(), at(9, 2)) == [("handling.answered", "")]


def test_a_review_that_we_were_asked_for_is_looked_into_too() -> None:
    draft = replace(GOOD, investigated_on="2026-09-10")
    assert codes(draft, under_review("review"), at(9, 10)) == []
