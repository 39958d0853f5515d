"""记纪要: what was decided with an owner and a day is a promise on the meeting and on the agenda."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.acts.cancel_meeting import CancelMeetingDraft
from app.acts.hold_meeting import HoldMeetingDraft
from app.acts.keep_promise import KeepPromiseDraft
from app.acts.note_round import NoteRoundDraft
from app.acts.postpone_meeting import PostponeMeetingDraft
from app.desk import Desk
from app.docket_rows import DOCKET, as_met
from app.domain.envelope import CHINA
from app.domain.hall_terms import What
from app.domain.kinds import Decided
from app.domain.meetings import over
from app.ports import EntriesQuery
from app.ports.agenda import AgendaQuery
from tests.app.acts.meetings import called, meeting, refused
from tests.app.desks import visit
from tests.app.test_docket_rows import colleague, turned
from tests.builders import HE

ITEM = Decided("看图纸", "一楼担心采光，楼上愿意让出一段。", "加装单位重出图纸", "王敏", "2026-10-28")
TALKED = Decided("先听两边说", "各说了难处。", "", "", "")
PROMISES = AgendaQuery((What.PROMISE.code,))


@pytest.fixture
def held(desk: Desk) -> str:
    """A bench meeting whose day has come."""
    id_ = called(desk)
    desk.clock.now = datetime(2026, 10, 20, 14, 0, tzinfo=CHINA)
    return id_


def minutes(desk: Desk, id_: str, *items: Decided, **changes: str) -> HoldMeetingDraft:
    return replace(HoldMeetingDraft(desk.new_id(), id_, "2026-10-20", "12", items or (TALKED, ITEM)), **changes)


def test_what_was_decided_stands_as_a_promise(desk: Desk, held: str) -> None:
    desk.do(minutes(desk, held))
    state = meeting(desk, held)
    assert (state.step.code, state.people, [item.decision for item in state.items]) == (
        "held", 12, ["", "加装单位重出图纸"],
    )  # fmt: skip
    (row,) = desk.read(PROMISES)
    assert (row.subject.id, row.line.title, row.line.owner, row.line.until, row.line.on) == (
        held, "加装单位重出图纸", desk.actor.id, date(2026, 10, 28), date(2026, 10, 20),
    )  # fmt: skip
    desk.do(KeepPromiseDraft(desk.new_id(), "", ("meeting", held), row.line.part, "图纸送到了", "2026-10-20"))
    assert [row.line.state for row in desk.read(PROMISES)] == ["kept"]
    assert desk.store.verify().damage == ()


def test_what_came_of_it_is_entered_at_any_hour_of_its_day(desk: Desk) -> None:
    # it began early, and the clerk writes while they are still putting the benches away
    id_ = called(desk, on="2026-10-19", times="11:00-12:00")
    desk.do(minutes(desk, id_, held_on="2026-10-19"))
    assert meeting(desk, id_).step.code == "held"
    assert [row.line.state for row in desk.read(AgendaQuery(DOCKET))] == ["held"]


def test_they_sit_together_so_it_is_not_to_come(desk: Desk) -> None:
    id_ = called(desk, on="2026-10-19", times="11:00-12:00")

    def shown() -> list[str]:
        return [row.line.state for row in as_met(desk.read, desk.read(AgendaQuery(DOCKET)), desk.world().today)]

    assert shown() == ["coming"] and not meeting(desk, id_).met
    desk.do(NoteRoundDraft(desk.new_id(), id_, "2026-10-19", (), "都愿意再看图纸"))
    assert shown() == ["held"] and meeting(desk, id_).met
    # the next round is on another day: it is to come again
    desk.do(PostponeMeetingDraft(desk.new_id(), id_, "2026-10-22", "11:00-12:00", "小广场", "下一轮"))
    assert not meeting(desk, id_).met and meeting(desk, id_).step.code == "coming"


@pytest.mark.parametrize(
    ("now", "state", "passed"),
    [
        ((19, 10, 59), "coming", False),
        ((19, 11, 0), "coming", True),
        ((20, 8, 0), "coming", True),
        ((20, 8, 0), "held", False),
    ],
)
def test_its_hour_has_passed(now: tuple[int, int, int], state: str, passed: bool) -> None:
    day, hour, minute = now
    moment = datetime(2026, 10, day, hour, minute, tzinfo=CHINA)
    assert over(state, date(2026, 10, 19), "09:30-11:00", moment) is passed


def test_written_anew_it_promises_nothing_twice(desk: Desk, held: str) -> None:
    desk.do(minutes(desk, held))
    assert refused(desk, minutes(desk, held)) == [("text.empty", "reason")]
    more = Decided("施工时间", "", "只在白天施工", "水荫社区居委会", "2027-01-05")
    desk.do(minutes(desk, held, ITEM, more, reason="漏了一项"))
    assert sorted(row.line.title for row in desk.read(PROMISES)) == ["加装单位重出图纸", "只在白天施工"]


@pytest.mark.parametrize(
    ("item", "problem"),
    [
        (TALKED, "minutes.nothing"),
        (replace(ITEM, title=""), "minutes.no_title"),
        (replace(ITEM, due_on=""), "minutes.no_day"),
        (replace(ITEM, owner=""), "minutes.no_owner"),
        (replace(ITEM, due_on="月底"), "minutes.day"),
        (replace(ITEM, due_on="2026-01-05"), "minutes.day_before"),
        (replace(ITEM, decision="他们撤回信访，我们就修"), "reply.forbidden"),
        (replace(ITEM, discussion="保证不再上访"), "reply.forbidden"),
    ],
)
def test_what_is_wrong_with_an_item_is_named(desk: Desk, held: str, item: Decided, problem: str) -> None:
    assert refused(desk, minutes(desk, held, item)) == [(problem, "items")]


def test_a_promise_says_what_is_done(desk: Desk, held: str) -> None:
    assert refused(desk, minutes(desk, held, ITEM, replace(ITEM, decision=""))) == [("minutes.no_decision", "items")]


def test_what_is_wrong_is_named(desk: Desk, held: str) -> None:
    assert refused(desk, minutes(desk, held, held_on="2026-10-21", people="501")) == [
        ("date.future", "held_on"), ("meeting.crowd", "people"),
    ]  # fmt: skip
    ahead, off = called(desk, on="2026-10-22"), called(desk, on="2026-10-23")
    assert refused(desk, minutes(desk, ahead)) == [("minutes.ahead", "")]
    desk.do(CancelMeetingDraft(desk.new_id(), off, "谈拢了"))
    assert refused(desk, minutes(desk, off)) == [("meeting.cancelled", "")]


def test_minutes_after_a_case_was_closed_are_for_its_readers_alone(desk: Desk) -> None:
    id_ = turned(desk)
    desk.clock.now = datetime(2026, 10, 20, 14, 0, tzinfo=CHINA)
    desk.do(minutes(desk, id_))
    entries = desk.read(EntriesQuery("meeting", id_))
    assert [entry.envelope.routing.restricted for entry in entries] == [False, True, True]
    assert meeting(desk, id_).items[-1].decision == ITEM.decision
    other = colleague(desk)
    assert not any(entry.envelope.routing.restricted for entry in other.read(EntriesQuery("meeting", id_)))
    assert other.read(PROMISES) == ()


def test_what_was_decided_names_nobody_whose_case_it_is_about(desk: Desk) -> None:
    id_ = called(desk, cases=(desk.do(visit(desk)).case,))
    desk.clock.now = datetime(2026, 10, 20, 14, 0, tzinfo=CHINA)
    named = replace(ITEM, decision=f"给{HE.name}家装百叶窗")
    assert refused(desk, minutes(desk, id_, TALKED, named)) == [("minutes.names", "items")]
    desk.do(minutes(desk, id_, TALKED, replace(ITEM, discussion=f"{HE.name}说早上最暗。")))
