"""日清: what a visit of the day still lacks."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from app.acts.assign import AssignDraft
from app.acts.call_ticket import CallTicketDraft
from app.acts.close_day import CloseDayDraft
from app.acts.correct import CorrectDraft
from app.acts.hold_ticket import HoldTicketDraft
from app.acts.issue_ticket import IssueTicketDraft
from app.acts.print_paper import PrintPaperDraft
from app.acts.propose_void import ProposeVoidDraft
from app.acts.register_draft import NAME
from app.acts.serve_ticket import ServeTicketDraft
from app.acts.skip_ticket import SkipTicketDraft
from app.acts.transfer import TransferDraft
from app.desk import Desk
from app.ports import DraftRow
from app.reports.day_closing import NEXT_STEP, RECEIPT, REGISTRATION, DayClosing, day_closing
from app.reports.day_to_close import queue_to_close
from tests.app.desks import accusation, colleague, visit
from tests.builders import NOW


def closing(desk: Desk, days: int = 0) -> DayClosing:
    """As it is today, or so many days later."""
    now = NOW + timedelta(days=days)
    return day_closing(desk.read, (replace(desk, clock=lambda: now) if days else desk).world())


def lacks(desk: Desk) -> list[tuple[str, ...]]:
    return [missing.lacks for missing in closing(desk).missing]


def taken(desk: Desk, business: str = "A") -> str:
    """A number that was called."""
    ticket = desk.new_id()
    desk.do(IssueTicketDraft(desk.new_id(), ticket, business))
    desk.do(CallTicketDraft(desk.new_id(), ticket))
    return ticket


def test_a_visit_is_clear_with_its_receipt_and_somebody_who_looks_after_it(desk: Desk) -> None:
    case = desk.do(visit(desk)).case
    assert lacks(desk) == [(RECEIPT, NEXT_STEP)]
    desk.do(PrintPaperDraft(desk.new_id(), case, "receipt"))
    assert lacks(desk) == [(NEXT_STEP,)]
    desk.do(AssignDraft(desk.new_id(), case, officer_name="李文彬"))
    assert lacks(desk) == []
    assert closing(desk).received == 1


def test_a_decision_on_every_demand_is_a_next_step(desk: Desk) -> None:
    case = desk.do(visit(desk, "第一件事。", "第二件事。")).case
    desk.do(PrintPaperDraft(desk.new_id(), case, "receipt"))
    to = "440104000-housing"
    desk.do(TransferDraft(desk.new_id(), case, ("1",), to, "归口"))
    assert lacks(desk) == [(NEXT_STEP,)]
    desk.do(TransferDraft(desk.new_id(), case, ("2",), to, "归口"))
    assert lacks(desk) == []


def test_a_form_that_was_begun_and_not_saved_is_a_visit_without_registration(desk: Desk) -> None:
    desk.save_draft(DraftRow(desk.new_id(), NAME, "何**", "{}", NOW, desk.actor.id))
    desk.save_draft(DraftRow(desk.new_id(), "note", "办理记录", "{}", NOW, desk.actor.id))
    assert lacks(desk) == [(REGISTRATION,)]
    assert closing(desk, 1).missing == ()


def test_other_days_and_other_peoples_secrets_stand_elsewhere(desk: Desk) -> None:
    desk.do(accusation(desk))
    assert len(lacks(desk)) == 1
    assert lacks(colleague(desk)) == []
    assert closing(desk, -1).missing == ()


def test_what_waits_for_its_void_still_lacks_its_receipt(desk: Desk) -> None:
    case = desk.do(visit(desk)).case
    desk.do(ProposeVoidDraft(desk.new_id(), case, "录重了"))
    assert lacks(desk) == [(RECEIPT, NEXT_STEP)]


def test_numbers_registrations_receipts_and_next_steps_are_counted_against_each_other(desk: Desk) -> None:
    ended, alone, letter = taken(desk), visit(desk, "自己来的。"), visit(desk, "写信来的。", channel="letter")
    case = desk.do(replace(visit(desk), ticket=ended)).case
    desk.do(alone)
    desk.do(letter)
    desk.do(PrintPaperDraft(desk.new_id(), case, "receipt"))
    desk.do(AssignDraft(desk.new_id(), case, officer_name="李文彬"))
    desk.do(AssignDraft(desk.new_id(), alone.case, officer_name="李文彬"))
    found = closing(desk)
    assert (found.numbers, found.numbered, found.visits, found.received) == (1, 1, 2, 3)
    assert (found.receipts, found.next_steps) == (1, 2)


def test_a_number_that_ended_in_an_accusation_is_told_by_no_difference(desk: Desk) -> None:
    secret, open_ = taken(desk), taken(desk)
    desk.do(replace(accusation(desk), ticket=secret))
    desk.do(replace(visit(desk), ticket=open_))
    other = colleague(desk)
    for one, received, restricted in ((desk, 2, 1), (other, 1, 0)):
        found = closing(one)
        assert (found.received, found.restricted) == (received, restricted)
        assert (found.numbers, found.numbered, found.visits) == (1, 1, 1), "no number, and no visit without one"
        queue = queue_to_close(one.read, one.world())
        assert (len(queue.places), queue.registered) == (1, 1)


def test_a_case_that_turned_out_to_be_an_accusation_takes_its_number_along(desk: Desk) -> None:
    later, open_ = taken(desk), taken(desk)
    case = desk.do(replace(visit(desk), ticket=later)).case
    desk.do(replace(visit(desk, "路灯不亮。"), ticket=open_))
    changes = {"demand.1.legal_class": "accusation", "demand.1.against_text": "停车场的管理人员"}
    desk.do(CorrectDraft(desk.new_id(), case, changes, reason="问清楚了"))
    for one in (desk, colleague(desk)):
        found = closing(one)
        assert (found.numbers, found.numbered, found.visits) == (1, 1, 1)


def test_a_number_that_nobody_ended_is_a_visit_without_registration(desk: Desk) -> None:
    waits, asks, missed, wrong, gone = (taken(desk, business) for business in "ABAAA")
    desk.do(ServeTicketDraft(desk.new_id(), asks))
    desk.do(HoldTicketDraft(desk.new_id(), missed))
    desk.do(ServeTicketDraft(desk.new_id(), wrong, "走错门"))
    desk.do(SkipTicketDraft(desk.new_id(), gone, "先回去了"))
    found = closing(desk)
    assert {one.number.line.part for one in found.missing if one.number} == {waits, missed}
    assert lacks(desk) == [(REGISTRATION,), (REGISTRATION,)] and found.numbers == 2
    desk.do(ServeTicketDraft(desk.new_id(), waits, "走错门"))
    desk.do(CloseDayDraft(desk.new_id(), (waits, asks, missed, wrong, gone)))
    assert closing(desk).missing == ()


def test_what_a_colleague_began_is_told_of_and_nothing_of_what_is_in_it(desk: Desk) -> None:
    colleague(desk).save_draft(DraftRow(desk.new_id(), NAME, "何**", '{"text": "漏水"}', NOW, ""))
    (missing,) = closing(desk).missing
    assert missing.lacks == (REGISTRATION,) and missing.draft is None and missing.begun is not None
    assert missing.begun.actor == colleague(desk).actor.id
    assert "何" not in repr(missing) and "漏水" not in repr(missing)


def test_what_another_station_registered_is_theirs(desk: Desk) -> None:
    desk.do(visit(desk))
    above = replace(desk, station=replace(desk.station, org="440104000"))
    assert (closing(above).received, closing(above).missing) == (0, ())
