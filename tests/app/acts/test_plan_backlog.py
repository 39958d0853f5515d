"""积案化解方案: only of what has lain long and is open; a later plan takes the place of the earlier one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.acts.plan_backlog import PlanBacklogDraft
from app.domain import kinds as k
from app.domain.hall_terms import BacklogStep, What
from app.domain.subjects import lines_of_case
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, closed, codes
from tests.builders import NOW, USER, registered

LATER = NOW + timedelta(days=400)
REVIEW = (LATER.date() + timedelta(days=30)).isoformat()
PLAN = PlanBacklogDraft(NEW, CASE, "bodies", " 请住建和街道一起来谈 ", USER, "王敏", REVIEW)


def test_it_names_what_stands_in_the_way_and_who_sponsors_it() -> None:
    (fact,) = bodies(PLAN, registered(), LATER)
    assert fact == k.BacklogPlanned("bodies", "请住建和街道一起来谈", USER, "王敏", REVIEW)


def test_what_has_not_lain_long_or_is_over_has_no_plan() -> None:
    assert codes(PLAN, registered()) == [("backlog.young", "")]
    assert codes(PLAN, closed(), LATER) == [("case.closed", "")]


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(PLAN, cause=""), ("backlog.cause", "cause")),
        (replace(PLAN, plan=" "), ("text.empty", "plan")),
        (replace(PLAN, plan="不再上访就给办低保"), ("reply.forbidden", "plan")),
        (replace(PLAN, owner="", owner_name=" "), ("backlog.sponsor", "owner")),
        (replace(PLAN, review_on="2026-10-20"), ("promise.past", "review_on")),
    ],
)
def test_what_is_wrong_is_named(draft: PlanBacklogDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, registered(), LATER) == [problem]


def test_it_stands_on_the_agenda_and_stays_there_when_the_case_is_closed() -> None:
    case = carried_out(PLAN, registered(), LATER).states().files[CASE].case
    (line,) = (one for one in lines_of_case(case, ()) if one.what == What.BACKLOG.code)
    assert (line.title, line.owner_name, str(line.until), line.detail) == (
        "请住建和街道一起来谈", "王敏", REVIEW, {"cause": "bodies", "came_on": "2026-10-19"},
    )  # fmt: skip
    over = closed().states().files[CASE].case
    over.backlog = case.backlog
    (settled,) = lines_of_case(over, ())
    assert (settled.state, settled.on, settled.until) == (BacklogStep.SETTLED.code, over.closed_on, None)
