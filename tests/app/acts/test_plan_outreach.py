"""下访安排: planned, put right, refused; over a real desk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.plan_outreach import PlanOutreachDraft
from app.desk import Desk
from app.domain.kinds import Going
from tests.app.acts.meetings import BENCH, called
from tests.app.acts.outreach_steps import PLAN, at_home, came_of, case_of, day_row, elsewhere, plan, visit_rows
from tests.app.acts.test_enlist_helper import enlist
from tests.app.acts.test_record_campaign import refused


def again(desk: Desk, **changes: object) -> PlanOutreachDraft:
    return replace(PLAN, id=desk.new_id(), **changes)  # type: ignore[arg-type]


def test_the_day_and_its_visits_stand_on_the_agenda_in_walking_order(desk: Desk) -> None:
    lift, water = case_of(desk), case_of(desk, "水管漏水。")
    outreach = plan(desk, at_home(water), elsewhere(lift))
    day = day_row(desk)
    assert (day.subject.id, day.line.at, day.line.state, day.line.owner_name) == (
        outreach, "09:00-11:30", "planned", "何美仪、谭启明律师",
    )  # fmt: skip
    assert day.line.detail is not None
    assert (day.line.detail["visits"], day.line.detail["open"]) == (2, 2)
    first, second = visit_rows(desk)
    assert (first.line.case, first.line.place, second.line.case, second.line.place) == (
        water, "", lift, "社区居委会门口",
    )  # fmt: skip
    assert first.line.detail is not None
    assert (first.line.detail["agreed_on"], first.line.detail["agreed_how"]) == ("2026-10-17", "phone")
    assert desk.store.verify().damage == ()


def test_a_change_says_why_and_keeps_what_it_does_not_name(desk: Desk) -> None:
    lift, water = case_of(desk), case_of(desk, "水管漏水。")
    outreach = plan(desk, at_home(lift), elsewhere(water))
    assert refused(desk, again(desk, outreach=outreach)) == [("text.empty", "reason")]
    plan(desk, outreach=outreach, on="2026-10-20", reason="下雨")
    assert [row.line.case for row in visit_rows(desk)] == [lift, water]
    gone = visit_rows(desk)[0].line.part
    plan(desk, outreach=outreach, dropped=(gone,), reason="他不在家")
    assert [row.line.case for row in visit_rows(desk)] == [water]


def test_a_visit_with_a_result_and_its_day_stay(desk: Desk) -> None:
    outreach = plan(desk, at_home(case_of(desk)))
    (row,) = visit_rows(desk)
    desk.do(came_of(desk, row))
    assert refused(desk, again(desk, outreach=outreach, dropped=(row.line.part,), reason="改")) == [
        ("outreach.done", "visits")
    ]
    assert refused(desk, again(desk, outreach=outreach, on="2026-10-20", reason="改")) == [("outreach.moved", "on")]


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"way": ""}, ("outreach.way", "way")),
        ({"on": "2026-10-18"}, ("outreach.past", "on")),
        ({"on": "10号"}, ("date.format", "on")),
        ({"starts": "上午"}, ("roster.time", "starts")),
        ({"ends": "09:00"}, ("outreach.turned", "ends")),
        ({"place": " "}, ("text.empty", "place")),
        ({"going": ()}, ("outreach.nobody", "going")),
        ({"going": (Going("谁", "f" * 32),)}, ("helper.unknown", "going")),
        ({"way": "home"}, ("outreach.no_visit", "visits")),
        ({"outreach": "f" * 32, "reason": "改"}, ("outreach.unknown", "")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, object], problem: tuple[str, str]) -> None:
    assert refused(desk, again(desk, **changes)) == [problem]


def test_nobody_is_visited_at_home_who_did_not_agree(desk: Desk) -> None:
    case = case_of(desk)
    for visit in (at_home(case, agreed_on=""), at_home(case, agreed_how="")):
        assert refused(desk, again(desk, visits=(visit,))) == [("outreach.not_agreed", "visits")]
    assert refused(desk, again(desk, visits=(at_home(case, "2026-10-20"),))) == [("outreach.agreed_when", "visits")]


def test_a_visit_has_its_case_and_its_place_once(desk: Desk) -> None:
    case = case_of(desk)
    assert refused(desk, again(desk, visits=(elsewhere(case, " "),))) == [("outreach.no_place", "visits")]
    assert refused(desk, again(desk, visits=(elsewhere(""),))) == [("outreach.no_case", "visits")]
    assert refused(desk, again(desk, visits=(elsewhere("f" * 32),))) == [("case.not_found", "visits")]
    assert refused(desk, again(desk, visits=(elsewhere(case), at_home(case)))) == [("outreach.twice", "visits")]


def test_what_accuses_is_never_visited(desk: Desk) -> None:
    accusing = case_of(desk, "科长收钱。", legal_class="accusation", against_text="科长")
    assert refused(desk, again(desk, visits=(elsewhere(accusing),))) == [("outreach.restricted", "visits")]


def test_a_helper_goes_within_their_term(desk: Desk) -> None:
    helper = enlist(desk, term_to="2026-10-31")
    going = (Going("陈伯年", helper),)
    assert refused(desk, again(desk, on="2026-11-10", going=going)) == [("roster.term", "going")]
    plan(desk, on="2026-10-30", going=going)


def test_nobody_is_in_two_places_at_one_time(desk: Desk) -> None:
    plan(desk, on="2026-10-21", starts="9:00", ends="11:30", going=(Going("何美仪"),))
    again = replace(PLAN, id=desk.new_id(), on="2026-10-21", starts="11:00", ends="12:00", going=(Going("何美仪"),))
    assert refused(desk, again) == [("meeting.person", "going")]
    assert refused(desk, replace(BENCH, id=desk.new_id(), on="2026-10-21", guests="何美仪")) == [
        ("meeting.person", "guests")
    ]
    desk.do(replace(again, id=desk.new_id(), starts="11:30"))
    desk.do(replace(again, id=desk.new_id(), going=(Going("谭启明"),)))
    desk.do(replace(BENCH, id=desk.new_id(), on="2026-10-21", place=PLAN.place))


def test_whoever_chairs_a_meeting_does_not_go_out_meanwhile_and_a_day_put_right_is_not_in_its_own_way(
    desk: Desk,
) -> None:
    called(desk, on="2026-10-21")
    busy = replace(PLAN, id=desk.new_id(), on="2026-10-21", going=(Going("陈建国"),))
    assert refused(desk, busy) == [("meeting.person", "going")]
    day = plan(desk, on="2026-10-22")
    desk.do(replace(PLAN, id=desk.new_id(), outreach=day, on="2026-10-22", ends="12:00", reason="多留半小时"))
