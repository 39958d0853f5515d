"""服务投诉回复: what was found, and never by the one it is about; over a real desk."""

from __future__ import annotations

from dataclasses import replace

from app.acts.act import States
from app.acts.record_complaint import RecordComplaintDraft
from app.acts.settle_complaint import SettleComplaintDraft, check, decide
from app.desk import Desk
from app.domain.complaints import fold_complaint
from app.domain.envelope import Subject
from app.domain.hall_terms import What
from app.domain.world import Actor
from app.ports import EntriesQuery
from app.ports.agenda import AgendaQuery
from tests.app.acts.complaint_steps import ABOVE, HIGHEST, colleague, complain
from tests.app.acts.test_record_campaign import refused
from tests.builders import ORG

OF_UNIT = RecordComplaintDraft("", "2026-10-19", "box", "manner", "几个窗口都不理人。", "unit", "", "2026-10-26")


def folded(desk: Desk, complaint: str) -> States:
    """What the act reads of it."""
    subject = Subject("complaint", complaint)
    return States(others={subject: fold_complaint(desk.read(EntriesQuery("complaint", complaint)))})


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
    assert desk.read(AgendaQuery((What.COMPLAINT.code,)))[0].line.state == "open"


def test_whoever_is_named_in_it_does_not_answer_it_be_they_the_head(desk: Desk) -> None:
    li = colleague(desk)
    draft = RecordComplaintDraft(
        desk.new_id(), "2026-10-19", "box", "manner", "窗口的王敏态度不好", "unclear", li, "2026-10-26"
    )
    replace(desk, actor=Actor(li, "李青")).do(draft)
    assert refused(desk, settled(desk, draft.id, found="not_upheld")) == [("complaint.of_you", "")]
    desk.actor = Actor(li, "李青")
    desk.do(settled(desk, draft.id))


def test_only_who_looks_into_it_or_the_head_answers_it(desk: Desk) -> None:
    head, complaint = desk.actor, complain(desk)
    desk.actor = Actor(colleague(desk), "李青")
    assert refused(desk, settled(desk, complaint)) == [("complaint.not_yours", "")]
    desk.actor = head
    desk.do(settled(desk, complaint))


def test_the_head_may_answer_what_a_colleague_looks_into(desk: Desk) -> None:
    draft = replace(OF_UNIT, id=desk.new_id(), against="unclear", owner=colleague(desk))
    desk.do(draft)
    desk.do(settled(desk, draft.id))


def test_what_is_about_the_whole_unit_is_answered_above_and_not_within_it(desk: Desk) -> None:
    draft = replace(OF_UNIT, id=desk.new_id())
    desk.do(draft)
    assert refused(desk, settled(desk, draft.id)) == [("complaint.of_unit", "")]
    world, states = desk.world(), folded(desk, draft.id)
    there = replace(world, station=replace(world.station, org=ABOVE), actor=Actor("f" * 32, "何慧"), staff=())
    assert check(settled(desk, draft.id), states, there) == []
    (entry,) = decide(settled(desk, draft.id), states, there, desk)
    assert entry.routing.orgs == (ORG, ABOVE), "what was found comes back"
    beside = replace(there, station=replace(world.station, org="440104001"))
    assert [p.code for p in check(settled(desk, draft.id), states, beside)] == ["complaint.of_unit"]


def test_with_nobody_above_the_head_answers_it_and_says_why(desk: Desk) -> None:
    draft = replace(OF_UNIT, id=desk.new_id())
    desk.do(draft)
    states, world = folded(desk, draft.id), desk.world()
    states.others[Subject("complaint", draft.id)].org = HIGHEST
    highest = replace(world, station=replace(world.station, org=HIGHEST))
    assert [(p.code, p.field) for p in check(settled(desk, draft.id), states, highest)] == [("text.empty", "reason")]
    assert check(settled(desk, draft.id, reason="没有上一级"), states, highest) == []
    other = replace(highest, actor=Actor("f" * 32, "何慧"))
    assert [p.code for p in check(settled(desk, draft.id, reason="没有上一级"), states, other)] == [
        "complaint.not_yours"
    ]
