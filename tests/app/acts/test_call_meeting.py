"""开会: it stands on the agenda, is put right there, and nobody and no room is taken twice; over a real desk."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.acts.call_hearing import CallHearingDraft
from app.acts.call_meeting import MOST_NAMES
from app.acts.cancel_meeting import CancelMeetingDraft
from app.acts.correct import CorrectDraft
from app.acts.meetings import ANOTHER
from app.desk import Desk
from app.domain.envelope import CHINA
from app.domain.hall_terms import What
from app.ports import Refused
from app.ports.agenda import AgendaQuery
from tests.app.acts.meetings import BENCH, CONSULTATION, called, called_as_before, meeting, refused
from tests.app.desks import accepted, accusation, visit
from tests.builders import HE

ASKED = AgendaQuery((What.MEETING.code,))


def test_it_stands_on_the_agenda_and_is_put_right_there(desk: Desk) -> None:
    id_ = called(desk)
    (row,) = desk.read(ASKED)
    line = row.line
    assert (row.subject.id, line.title, line.on, line.at, line.place, line.state, line.owner_name) == (
        id_, BENCH.title, date(2026, 10, 20), "09:30-11:00", "水荫社区小广场", "coming", "陈建国",
    )  # fmt: skip
    called(desk, meeting=id_, place="居委会二楼", reason="下雨")
    assert [row.line.place for row in desk.read(ASKED)] == ["居委会二楼"]
    assert meeting(desk, id_).agenda == ("先听两边说", "再看图纸")
    assert desk.store.verify().damage == ()
    desk.store.rebuild()
    assert [row.line.place for row in desk.read(ASKED)] == ["居委会二楼"]


def test_a_meeting_about_two_cases_has_a_line_for_each_and_counts_once(desk: Desk) -> None:
    one, two = desk.do(visit(desk)).case, desk.do(visit(desk)).case
    called(desk, cases=(one, two))
    assert len(desk.read(ASKED)) == 1
    about = (What.MEETING.code, What.MEETING_ABOUT.code)
    assert [len(desk.read(AgendaQuery(about, case=case))) for case in (one, two)] == [1, 1]


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"kind": ""}, ("meeting.kind", "kind")),
        ({"level": ""}, ("meeting.level", "level")),
        ({"title": " "}, ("text.empty", "title")),
        ({"second": ""}, ("meeting.one_side", "second")),
        ({"first": ""}, ("meeting.one_side", "first")),
        ({"second": "七楼以上住户"}, ("meeting.same_sides", "second")),
        ({"kind": "conference", "bodies": ""}, ("meeting.no_body", "bodies")),
        ({"guests": "、".join(f"居民{n}" for n in range(500))}, ("meeting.too_many", "guests")),
        ({"guests": "一楼住户"}, ("meeting.twice", "guests")),
        ({"expected": "501"}, ("meeting.crowd", "expected")),
        ({"expected": "许多"}, ("meeting.number", "expected")),
        ({"place": ""}, ("text.empty", "place")),
        ({"chair_name": ""}, ("text.empty", "chair")),
        ({"agenda": ""}, ("text.empty", "agenda")),
        ({"agenda": "签了字就不再上访"}, ("reply.forbidden", "agenda")),
        ({"on": ""}, ("date.empty", "on")),
        ({"times": "早上"}, ("meeting.times", "times")),
        ({"times": "9:30至9:30"}, ("meeting.ends", "times")),
        ({"on": "2026-10-18"}, ("meeting.past", "on")),
        ({"on": "2026-10-19", "times": "8:00到9:00"}, ("meeting.past", "times")),
        ({"on": "2026-01-05"}, ("meeting.last_year", "on")),
        ({"cases": ("f" * 32,)}, ("case.not_found", "cases")),
        ({"meeting": "f" * 32}, ("meeting.unknown", "")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, str], problem: tuple[str, str]) -> None:
    assert refused(desk, replace(BENCH, id=desk.new_id(), **changes)) == [problem]


def test_five_hundred_may_come_where_few_are_named(desk: Desk) -> None:
    id_ = called(desk, expected="500", guests="、".join(f"居民{n}" for n in range(MOST_NAMES)))
    assert meeting(desk, id_).expected == 500


def test_a_room_and_a_person_are_taken_once_at_a_time(desk: Desk) -> None:
    id_ = called(desk)
    again = replace(BENCH, id=desk.new_id(), chair_name="李文彬", guests="")
    assert refused(desk, replace(again, times="10:30-12:00")) == [("meeting.room", "place")]
    elsewhere = replace(BENCH, id=desk.new_id(), place="居委会二楼")
    assert refused(desk, elsewhere) == [("meeting.person", "chair"), ("meeting.person", "guests")]
    # the minute it is over, on another day, or put right itself it is free
    called(desk, times="11:00-12:00")
    called(desk, on="2026-10-22")
    called(desk, meeting=id_, title="加装电梯复工", reason="写短")
    desk.do(CancelMeetingDraft(desk.new_id(), id_, "双方自己谈拢了"))
    called(desk)


def test_the_room_of_a_hearing_is_taken_for_its_half_of_the_day(desk: Desk) -> None:
    case = desk.do(visit(desk)).case
    accepted(desk, case)
    hearing = CallHearingDraft(
        desk.new_id(),
        case,
        (),
        "能不能复工",
        "2026-10-20",
        "10:00",
        "三楼会议室",
        "周立民",
        "许静文、黄工",
        "双方",
        "王敏",
    )
    desk.do(hearing)
    taken = replace(CONSULTATION, id=desk.new_id(), on="2026-10-20", times="11:00-11:30")
    assert refused(desk, taken) == [("meeting.room", "place")]
    called(desk, CONSULTATION, on="2026-10-20", times="14:00-15:00")
    assert [row.line.at for row in desk.read(AgendaQuery((What.HEARING.code,)))] == ["10:00"]


def test_one_that_was_held_already_is_entered_with_the_reason(desk: Desk) -> None:
    id_ = called(desk, on="2026-10-16", reason="街坊临时坐到一起，没有先报")
    assert meeting(desk, id_).on == date(2026, 10, 16)
    assert refused(desk, replace(BENCH, id=desk.new_id(), on="2026-01-05", reason="补记")) == [
        ("meeting.last_year", "on")
    ]


def test_days_go_over_the_new_year(desk: Desk) -> None:
    desk.clock.now = datetime(2026, 12, 30, 9, 0, tzinfo=CHINA)
    id_ = called(desk, on="2027-01-05")
    week = AgendaQuery((What.MEETING.code,), on_from=date(2026, 12, 28), on_to=date(2027, 1, 10))
    assert [row.subject.id for row in desk.read(week)] == [id_]
    assert refused(desk, replace(BENCH, id=desk.new_id(), on="2026-01-05")) == [("meeting.last_year", "on")]


def test_an_accusation_is_talked_over_at_no_meeting(desk: Desk) -> None:
    secret = desk.do(accusation(desk)).case
    assert refused(desk, replace(BENCH, id=desk.new_id(), cases=(secret,))) == [("meeting.restricted", "cases")]


def test_no_title_names_whoever_the_meeting_is_about(desk: Desk) -> None:
    case = desk.do(visit(desk)).case
    named = replace(BENCH, id=desk.new_id(), title=f"{HE.name}家加装电梯", cases=(case,))
    assert refused(desk, named) == [("meeting.names_somebody", "title")]
    id_ = called(desk, cases=(case,))
    again = replace(named, id=desk.new_id(), meeting=id_, reason="写清楚")
    assert refused(desk, again) == [("meeting.names_somebody", "title")]


def test_who_finds_the_room_taken_reads_no_name_of_an_older_title(desk: Desk) -> None:
    one, two = desk.do(visit(desk, person=replace(HE, name="谢海燕"))).case, desk.do(visit(desk)).case
    called_as_before(desk, f"谢海燕、{HE.name}家加装电梯", (one, two))
    with pytest.raises(Refused) as caught:
        desk.do(replace(BENCH, id=desk.new_id(), chair_name="李文彬", guests=""))
    (problem,) = caught.value.problems
    assert (problem.code, problem.values["title"]) == ("meeting.room", "谢**、何**家加装电梯")


def test_who_finds_the_room_taken_for_what_is_secret_now_reads_nothing_of_it(desk: Desk) -> None:
    cases = (desk.do(visit(desk)).case, desk.do(visit(desk)).case)
    called(desk, cases=cases)
    changes = {"demand.1.legal_class": "accusation", "demand.1.against_text": "停车场的管理人员"}
    desk.do(CorrectDraft(desk.new_id(), cases[1], changes, reason="问清楚了，是举报"))
    with pytest.raises(Refused) as caught:
        desk.do(replace(BENCH, id=desk.new_id(), chair_name="李文彬", guests=""))
    assert [problem.values["title"] for problem in caught.value.problems] == [ANOTHER]


def test_a_body_that_has_it_already_is_not_silently_taken_out(desk: Desk) -> None:
    near, far = "越秀区住房和城乡建设局", "荔湾区司法局"
    id_ = called(desk, CONSULTATION, bodies=f"{near}、{far}、街坊会")
    again = replace(CONSULTATION, id=desk.new_id(), meeting=id_, reason="请错了")
    assert refused(desk, replace(again, bodies=near)) == [("meeting.sent", "bodies")]
    desk.do(replace(again, bodies=far))
    assert meeting(desk, id_).bodies == (far,), "what stands over us has it all the same, a letter can be held back"
