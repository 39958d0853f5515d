"""Lines of the agenda are added up alike in both databases, and nothing of a restricted case is among them."""

from __future__ import annotations

from datetime import date, timedelta

from app.domain import kinds as k
from app.domain.envelope import Subject
from app.domain.hall_terms import What
from app.ports.agenda import Added, AgendaQuery, AgendaSum, AgendaSumsQuery
from tests.builders import CASE, NOW, ON_CASE, TODAY, registered
from tests.db.shelf import Shelf, add, case_id

FIRST, LAST = date(2026, 10, 1), date(2026, 10, 31)


def campaign(store: Shelf, n: int, way: str, on: str, count: int, people: int = 0) -> None:
    told = k.CampaignRecorded(way, f"第 {n} 项", on, "水荫社区", count, people, "")
    store.history.add(Subject("campaign", f"{n:032x}"), told)


def promise(store: Shelf, subject: Subject, id_: str, due: str, kept: str = "") -> None:
    made = k.PromiseMade(id_, "三天内答复", "", "李文彬", due, TODAY.isoformat(), "talk")
    store.history.add(subject, made)
    if kept:
        store.history.add(subject, k.PromiseKept(id_, "答复了", kept))


def test_numbers_of_the_detail_are_added_up_by_what_lines_have_in_common(bare: Shelf) -> None:
    campaign(bare, 1, "handbook", "2026-10-02", 16_000, 80)
    campaign(bare, 2, "handbook", "2026-10-31", 200)
    campaign(bare, 3, "board", "2026-10-05", 1_081)
    campaign(bare, 4, "board", "2026-11-01", 7)
    bare.history.add(Subject("campaign", f"{3:032x}"), k.CampaignWithdrawn("记错了"))
    bare.lay_out()
    asked = AgendaSumsQuery((What.CAMPAIGN.code,), ("way", "state"), FIRST, LAST, added=("count", "people"))
    assert bare.ask(asked) == (
        AgendaSum(("board", "withdrawn"), 1, (Added(1, 1_081, 1_081), Added(1, 0, 0))),
        AgendaSum(("handbook", "counted"), 2, (Added(2, 16_200, 16_000), Added(2, 80, 80))),
    )
    by_day = bare.ask(AgendaSumsQuery((What.CAMPAIGN.code,), ("on", "org", "subject_id"), FIRST, LAST))
    assert [one.by[0] for one in by_day] == ["2026-10-02", "2026-10-05", "2026-10-31"]
    assert {one.lines for one in by_day} == {1}


def test_a_field_that_a_line_does_not_have_is_empty_and_adds_nothing(bare: Shelf) -> None:
    issued = k.TicketIssued("A001", "visit", TODAY.isoformat())
    for n in (1, 2):
        bare.history.add(Subject("ticket", f"{n:032x}"), issued, at=NOW)
    bare.history.add(Subject("ticket", f"{1:032x}"), k.TicketCalled("1号窗口"), at=NOW + timedelta(minutes=12))
    bare.lay_out()
    asked = AgendaSumsQuery((What.TICKET.code,), ("state", "given_in"), added=("waited", "taken"))
    assert bare.ask(asked) == (
        AgendaSum(("called", ""), 1, (Added(1, 12, 12), Added(0, 0, 0))),
        AgendaSum(("waiting", ""), 1, (Added(0, 0, 0), Added(0, 0, 0))),
    )


def test_days_may_be_those_by_which_something_is_due(bare: Shelf) -> None:
    registered(bare.history)
    promise(bare, ON_CASE, "p1", "2026-10-20", kept="2026-10-21")
    promise(bare, ON_CASE, "p2", "2026-10-25", kept="2026-10-25")
    promise(bare, ON_CASE, "p3", "2026-11-02")
    bare.lay_out()
    due = AgendaSumsQuery((What.PROMISE.code,), ("state", "late", "until"), FIRST, LAST, due=True)
    assert [one.by for one in bare.ask(due)] == [("kept", "0", "2026-10-25"), ("kept", "1", "2026-10-20")]
    listed = AgendaQuery((What.PROMISE.code,), fields=(("late", "1"),), until_from=FIRST, until_to=LAST, by_until=True)
    assert [row.line.part for row in bare.ask(listed)] == ["p1"]


def test_nothing_of_a_restricted_case_is_added_up_or_listed_behind_it(bare: Shelf) -> None:
    registered(bare.history)
    add(bare, 1, restricted=True, readers=("reader",))
    promise(bare, ON_CASE, "p1", "2026-10-20")
    promise(bare, Subject("case", case_id(1)), "p2", "2026-10-20")
    bare.lay_out()
    for viewer in ("", "reader"):
        (sum_,) = bare.ask(AgendaSumsQuery((What.PROMISE.code,), ("what",)), viewer)
        assert sum_.lines == 1
        behind = AgendaQuery((What.PROMISE.code,), unrestricted=True)
        assert [row.line.part for row in bare.ask(behind, viewer)] == ["p1"]
    assert len(bare.ask(AgendaQuery((What.PROMISE.code,)), "reader")) == 2


def test_what_was_promised_at_a_meeting_is_about_all_its_cases(bare: Shelf) -> None:
    registered(bare.history)
    add(bare, 1, restricted=True, readers=("reader",))
    meeting = Subject("meeting", "5" * 32)
    called = k.MeetingCalled(
        "bench", "community", "电梯", "2026-10-20", "09:00", "11:00", "板凳区", "", "李文彬", "七楼", "一楼", (), (), 4,
        (CASE, case_id(1)), (), "",
    )  # fmt: skip
    bare.history.add(meeting, called)
    promise(bare, meeting, "p1", "2026-10-25")
    bare.lay_out()
    assert bare.ask(AgendaSumsQuery((What.PROMISE.code,), ("what",)), "reader") == ()
