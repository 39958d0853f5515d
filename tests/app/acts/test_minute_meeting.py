"""会议纪要 (Art. 13, 24)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.fix_lead import FixLeadDraft
from app.acts.minute_meeting import MinuteMeetingDraft
from app.domain import kinds as k
from tests.app.acts.handling import at, in_hand, secret
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, closed, codes, mark_of
from tests.builders import registered

TASKS = (k.Duty("区住建局", "出具复工意见", "2026-10-30"),)
GOOD = MinuteMeetingDraft(
    NEW, CASE, "2026-10-19", "三楼", "陈建国", "区住建局、区规划局", "复工", "都说了", "由区住建局牵头。", TASKS
)


def test_the_minutes_are_numbered_and_name_who_does_what() -> None:
    fact, paper = bodies(GOOD, registered())
    assert fact == k.MeetingMinuted(
        NEW, "2026-10-19", "三楼", "陈建国", "区住建局、区规划局", "复工", "都说了", "由区住建局牵头。", TASKS
    )
    assert isinstance(paper, k.DocumentIssued)
    assert (paper.document_kind, mark_of(paper)) == ("minutes", "黄花岗信访纪〔2026〕")


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"place": ""}, ("text.empty", "place")),
        ({"chair": ""}, ("text.empty", "chair")),
        ({"units": " "}, ("text.empty", "units")),
        ({"matter": ""}, ("text.empty", "matter")),
        ({"decision": ""}, ("text.empty", "decision")),
        ({"decision": "息访以后发放救助。"}, ("reply.forbidden", "decision")),
        ({"tasks": ()}, ("duties.none", "tasks")),
        ({"held_on": "2026-10-20"}, ("date.future", "held_on")),
        ({"held_on": "2026-10-18"}, ("date.before", "held_on")),
    ],
)
def test_what_is_wrong_is_named(change: dict[str, object], problem: tuple[str, str]) -> None:
    assert codes(replace(GOOD, **change), registered()) == [problem]  # type: ignore[arg-type]


def test_never_of_a_report_or_accusation_nor_after_the_end() -> None:
    assert codes(GOOD, secret(), at(10, 19)) == [("handling.restricted", "")]
    assert codes(GOOD, closed()) == [("case.closed", "")]
    assert codes(replace(GOOD, held_on="2026-08-10"), in_hand(), at(8, 10)) == []


def test_a_matter_of_two_units_has_its_minutes_and_then_its_lead() -> None:
    journal = carried_out(GOOD, registered())
    lead, other = "440104000-housing", "440104000-planning"
    fixed = FixLeadDraft(NEW[:-1] + "2", CASE, (), lead, (other,), "conference", "联席会议纪要")
    assert codes(fixed, journal) == []
    state = carried_out(fixed, journal).file().case
    demand = state.demands["1"]
    assert demand.lead is not None and [m.decision for m in state.meetings.values()] == ["由区住建局牵头。"]
