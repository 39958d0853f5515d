"""包案: one sponsor, one place on the case, the plan of a 积案 in the same hands; a list of cases, none of a restricted one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.acts.plan_backlog import PlanBacklogDraft
from app.acts.sponsor_case import SponsorCaseDraft
from app.acts.talk import TalkDraft
from app.desk import Desk
from app.reports.sponsored import sponsored, terms_ending
from tests.app.acts.meetings import refused
from tests.app.acts.test_sign_mediation import file
from tests.app.desks import accusation, visit
from tests.app.test_docket_rows import colleague


def named(desk: Desk, case: str, **changes: str) -> SponsorCaseDraft:
    draft = SponsorCaseDraft(desk.new_id(), case, "street", "", "陈建国", "2026-11-30")
    return replace(draft, **changes)


def test_an_open_case_has_a_sponsor_at_a_level_until_a_day(desk: Desk) -> None:
    case = desk.do(visit(desk)).case
    desk.do(named(desk, case))
    desk.do(TalkDraft(desk.new_id(), case, "何永强", "上门谈过"))
    (row,) = sponsored(desk.read)
    assert (row.line.case, row.line.owner_name, row.line.until, (row.line.detail or {})) == (
        case, "陈建国", date(2026, 11, 30), {"kind": "street", "last": "2026-10-19"},
    )  # fmt: skip
    assert terms_ending(desk.read, desk.world(), date(2026, 11, 29)) == ()
    assert terms_ending(desk.read, desk.world(), date(2026, 11, 30)) == (row,)
    assert desk.store.verify().damage == ()


def test_the_plan_of_a_case_that_lay_long_names_the_same(desk: Desk) -> None:
    case = desk.do(visit(desk)).case
    desk.clock.now += timedelta(days=400)
    day = (desk.clock().date() + timedelta(days=30)).isoformat()
    desk.do(PlanBacklogDraft(desk.new_id(), case, "money", "分期", "", "陈建国", day))
    now = file(desk, case).sponsorship
    assert now and (now.sponsor_name, now.level, now.until.isoformat()) == ("陈建国", "", day)
    assert refused(desk, named(desk, case, owner_name="李区长", until=day)) == [("text.empty", "reason")]
    desk.do(named(desk, case, owner_name="李区长", until=day, level="district", reason="提到区里"))
    state = file(desk, case)
    assert state.backlog and state.sponsorship
    assert (state.backlog.sponsor_name, state.sponsorship.level) == ("李区长", "district")
    # the plan written anew in the same hands keeps the level
    desk.do(PlanBacklogDraft(desk.new_id(), case, "money", "一次付清", "", "李区长", day))
    assert [(row.line.detail or {})["kind"] for row in sponsored(desk.read)] == ["district"]


def test_of_a_restricted_case_nobody_else_sees_a_line(desk: Desk) -> None:
    case = desk.do(accusation(desk)).case
    problems = refused(desk, named(desk, case))
    assert problems, "an accusation is given to nobody but a discipline body"
    assert sponsored(desk.read) == sponsored(colleague(desk).read) == ()


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"level": ""}, ("sponsor.level", "level")),
        ({"owner_name": " "}, ("backlog.sponsor", "owner")),
        ({"until": "2026-10-18"}, ("promise.past", "until")),
        ({"until": ""}, ("date.empty", "until")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, str], problem: tuple[str, str]) -> None:
    assert refused(desk, named(desk, desk.do(visit(desk)).case, **changes)) == [problem]
