"""取号: numbers of a business count up by the day, the ticket holds nothing of the person."""

from __future__ import annotations

import pytest

from app.acts.issue_ticket import IssueTicketDraft
from app.desk import Desk
from app.domain.audience import receivers
from app.domain.envelope import Subject
from app.ports import EntriesQuery
from tests.app.acts.queue_steps import later, order, place, refused, take


def test_numbers_count_up_by_business_and_begin_anew_each_day(desk: Desk) -> None:
    for business in ("A", "B", "A"):
        take(desk, business)
    assert order(desk) == ["A001", "B001", "A002"]
    later(desk, 24 * 60)
    take(desk)
    assert order(desk) == ["A001"]


def test_a_priority_class_comes_first_and_within_it_whoever_came_first(desk: Desk) -> None:
    for priority in ("", "veteran", "", "elderly", "veteran"):
        take(desk, "A", priority)
    assert order(desk) == ["A004", "A002", "A005", "A001", "A003"]


def test_the_ticket_itself_says_nothing_of_the_person(desk: Desk) -> None:
    ticket = take(desk, "A", "pregnant", ("rest", "child"))
    assert (place(desk, ticket).priority, place(desk, ticket).needs) == ("pregnant", ("rest", "child"))
    (entry,) = desk.read(EntriesQuery("ticket", ticket))
    assert "pregnant" not in repr(entry)
    (said,) = desk.read(EntriesQuery("needs", ticket))
    assert said.envelope.subject == Subject("needs", ticket)
    above = {desk.station.org: "440104000", "440104000": "440100000", "440100000": ""}
    assert receivers([said.envelope.routing], above) == frozenset(), "nobody is given its key"


def test_who_said_nothing_looks_the_same_from_outside(desk: Desk) -> None:
    assert len(desk.read(EntriesQuery("needs", take(desk)))) == 1


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"business": ""}, ("ticket.business", "business")),
        ({"business": "Z"}, ("ticket.business", "business")),
        ({"priority": "rich"}, ("ticket.priority", "priority")),
        ({"needs": ("tea",)}, ("ticket.need", "needs")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, object], problem: tuple[str, str]) -> None:
    draft = IssueTicketDraft(desk.new_id(), desk.new_id(), **({"business": "A"} | changes))  # type: ignore[arg-type]
    assert refused(desk, draft) == [problem]
