"""约调解: the next session stands on the docket, takes its room and its mediator, and is gone once it was held."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.acts.end_mediation import EndMediationDraft
from app.acts.note_mediation import NoteMediationDraft
from app.acts.plan_mediation import PlanMediationDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.ports.agenda import AgendaQuery
from tests.app.acts.handling import at, mediating
from tests.app.acts.meetings import BENCH, called, refused
from tests.app.acts.steps import CASE, NEW, codes
from tests.app.acts.test_sign_mediation import file, opened

SESSIONS = AgendaQuery((What.MEDIATION.code,))
GOOD = PlanMediationDraft(NEW, CASE, "m1", "2026-08-25", "9:30-11:00", "三楼会议室")


def planned(desk: Desk, case: str, **changes: str) -> PlanMediationDraft:
    (mediation,) = file(desk, case).mediations
    draft = PlanMediationDraft(desk.new_id(), case, mediation, "2026-10-20", "9:30-11:00", "三楼会议室")
    return replace(draft, **changes)


def test_it_stands_on_the_docket_until_it_was_held(desk: Desk) -> None:
    case = opened(desk)
    desk.do(planned(desk, case))
    (row,) = desk.read(SESSIONS)
    assert (row.line.on, row.line.at, row.line.place, row.line.state, row.line.owner_name, row.line.case) == (
        date(2026, 10, 20), "09:30-11:00", "三楼会议室", "coming", "梁桂芳", case,
    )  # fmt: skip
    assert refused(desk, planned(desk, case, on="2026-10-21")) == [("text.empty", "reason")]
    desk.do(planned(desk, case, on="2026-10-21", reason="一楼那天出诊"))
    assert [row.line.on for row in desk.read(SESSIONS)] == [date(2026, 10, 21)]
    desk.clock.now += timedelta(days=2)
    (mediation,) = file(desk, case).mediations
    desk.do(NoteMediationDraft(desk.new_id(), case, mediation, "愿意看图纸。", "2026-10-21"))
    assert [(row.line.on, row.line.state) for row in desk.read(SESSIONS)] == [(date(2026, 10, 21), "held")]
    assert desk.store.verify().damage == ()


def test_one_that_came_to_nothing_is_planned_no_more(desk: Desk) -> None:
    case = opened(desk)
    desk.do(planned(desk, case))
    (mediation,) = file(desk, case).mediations
    desk.do(EndMediationDraft(desk.new_id(), case, mediation, "一楼不谈了", ended_on="2026-10-19"))
    assert desk.read(SESSIONS) == ()


def test_its_room_and_its_mediator_are_taken(desk: Desk) -> None:
    desk.do(planned(desk, opened(desk)))
    meeting = replace(BENCH, id=desk.new_id(), place="三楼会议室", chair_name="梁桂芳", guests="")
    assert refused(desk, meeting) == [("meeting.room", "place"), ("meeting.person", "chair")]
    assert refused(desk, planned(desk, opened(desk))) == [("meeting.room", "place"), ("meeting.person", "on")]
    called(desk, meeting, times="11:00-12:00")
    assert refused(desk, planned(desk, opened(desk), times="11:30-12:30")) == [
        ("meeting.room", "place"), ("meeting.person", "on"),
    ]  # fmt: skip


def test_a_session_that_was_held_takes_nobody(desk: Desk) -> None:
    case = opened(desk)
    (mediation,) = file(desk, case).mediations
    desk.do(NoteMediationDraft(desk.new_id(), case, mediation, "愿意谈。", "2026-10-19"))
    called(desk, on="2026-10-19", times="15:00-16:00", chair_name="梁桂芳", guests="")


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"mediation": "m9"}, ("mediation.which", "mediation")),
        ({"on": "2026-08-19"}, ("meeting.past", "on")),
        ({"on": "2026-01-05"}, ("meeting.last_year", "on")),
        ({"times": "早上"}, ("meeting.times", "times")),
        ({"times": "11:00-9:00"}, ("meeting.ends", "times")),
        ({"place": " "}, ("text.empty", "place")),
    ],
)
def test_what_is_wrong_is_named(changes: dict[str, str], problem: tuple[str, str]) -> None:
    assert codes(replace(GOOD, **changes), mediating(), at(8, 20)) == [problem]
