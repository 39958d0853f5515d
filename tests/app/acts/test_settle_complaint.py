"""服务投诉回复: what was found, and never by the one it is about; over a real desk."""

from __future__ import annotations

from dataclasses import replace

from app.acts.settle_complaint import SettleComplaintDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.domain.world import Actor
from app.ports.agenda import AgendaQuery
from tests.app.acts.complaint_steps import colleague, complain
from tests.app.acts.test_record_campaign import refused


def settled(desk: Desk, complaint: str, **changes: str) -> SettleComplaintDraft:
    usual = SettleComplaintDraft(desk.new_id(), complaint, "upheld", "当天忙，态度急了；道过歉。", "当面回复")
    return replace(usual, **changes)


def test_it_is_answered_and_still_counted(desk: Desk) -> None:
    complaint = complain(desk)
    desk.do(settled(desk, complaint, found="not_upheld"))
    (row,) = desk.read(AgendaQuery((What.COMPLAINT.code,)))
    assert (row.line.state, (row.line.detail or {})["found"], (row.line.detail or {})["settled_on"]) == (
        "settled", "not_upheld", "2026-10-19",
    )  # fmt: skip
    assert refused(desk, settled(desk, complaint)) == [("complaint.settled", "")]


def test_what_is_wrong_is_named(desk: Desk) -> None:
    complaint = complain(desk)
    assert refused(desk, settled(desk, "f" * 32)) == [("complaint.unknown", "")]
    assert refused(desk, settled(desk, complaint, found="")) == [("complaint.found", "found")]
    assert refused(desk, settled(desk, complaint, text=" ")) == [("text.empty", "text")]
    assert refused(desk, settled(desk, complaint, told="")) == [("text.empty", "told")]


def test_the_one_it_is_about_does_not_answer_it(desk: Desk) -> None:
    li = colleague(desk)
    complaint = complain(desk, against=li)
    desk.actor = Actor(li, "李青", roles=desk.actor.roles)
    assert refused(desk, settled(desk, complaint)) == [("complaint.of_you", "")]
