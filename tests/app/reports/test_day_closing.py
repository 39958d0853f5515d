"""日清: what a visit of the day still lacks."""

from __future__ import annotations

from datetime import timedelta

from app.acts.assign import AssignDraft
from app.acts.print_paper import PrintPaperDraft
from app.acts.propose_void import ProposeVoidDraft
from app.acts.register_draft import NAME
from app.acts.transfer import TransferDraft
from app.desk import Desk
from app.ports import DraftRow
from app.reports.day_closing import NEXT_STEP, RECEIPT, REGISTRATION, day_closing
from tests.app.desks import accusation, colleague, visit
from tests.builders import NOW, TODAY


def lacks(desk: Desk) -> list[tuple[str, ...]]:
    return [missing.lacks for missing in day_closing(desk.read, TODAY).missing]


def test_a_visit_is_clear_with_its_receipt_and_somebody_who_looks_after_it(desk: Desk) -> None:
    case = desk.do(visit(desk)).case
    assert lacks(desk) == [(RECEIPT, NEXT_STEP)]
    desk.do(PrintPaperDraft(desk.new_id(), case, "receipt"))
    assert lacks(desk) == [(NEXT_STEP,)]
    desk.do(AssignDraft(desk.new_id(), case, officer_name="李文彬"))
    assert lacks(desk) == []
    assert day_closing(desk.read, TODAY).received == 1


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
    assert day_closing(desk.read, TODAY + timedelta(days=1)).missing == ()


def test_other_days_and_other_peoples_secrets_stand_elsewhere(desk: Desk) -> None:
    desk.do(accusation(desk))
    assert len(lacks(desk)) == 1
    assert lacks(colleague(desk)) == []
    assert day_closing(desk.read, TODAY - timedelta(days=1)).missing == ()


def test_what_waits_for_its_void_still_lacks_its_receipt(desk: Desk) -> None:
    case = desk.do(visit(desk)).case
    desk.do(ProposeVoidDraft(desk.new_id(), case, "录重了"))
    assert lacks(desk) == [(RECEIPT, NEXT_STEP)]
