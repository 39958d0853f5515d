"""Letters that wait for somebody's agreement, from a real file: whose turn it is, and who may see them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.acts import ACTS
from app.acts.approve_letter import ApproveLetterDraft
from app.acts.assign import AssignDraft
from app.acts.decline import DeclineDraft
from app.acts.delegate_letter import DelegateLetterDraft
from app.acts.issue_letter import IssueLetterDraft
from app.acts.recall_letter import RecallLetterDraft
from app.acts.recuse import RecuseDraft
from app.acts.return_letter import ReturnLetterDraft
from app.acts.staff import AddUserDraft
from app.acts.station import SetDraft
from app.acts.submit_letter import submission
from app.desk import Desk
from app.domain.world import Actor, Station
from app.ports import LettersQuery
from app.reports.to_approve import came_back, held_up, in_hand, to_approve, waits_for
from tests.builders import ORG, lookup, visit_draft
from tests.db.desks import new_desk, opened
from tests.db.test_watch import Moving

CHEN, LIN = "c" * 32, "d" * 32


@pytest.fixture
def desk(tmp_path: Path):
    with opened(new_desk(tmp_path / "home")) as store:
        station = Station(ORG, "黄花岗街道", "F0", first_user=store.user)
        desk = Desk(store, lookup(), station, Actor(store.user, "王敏", "接访员"), Moving())
        desk.do(AddUserDraft(desk.new_id(), CHEN, "陈国强", "科长", ("approver",)))
        desk.do(AddUserDraft(desk.new_id(), LIN, "林主任", "主任", ("head",)))
        desk.do(SetDraft(desk.new_id(), "approval_decline", "approver,head"))
        yield desk


def submitted(desk: Desk) -> tuple[str, str]:
    """(case, letter)."""
    registered = visit_draft(desk.new_id(), desk.new_id())
    desk.do(registered)
    decline = decline_of(desk, registered.case)
    desk.do(submission(ACTS["decline"], decline))
    return registered.case, decline.id


def decline_of(desk: Desk, case: str) -> DeclineDraft:
    return DeclineDraft(desk.new_id(), case, (), "not_our_duty", "住房补贴由区住建局办理。", "区住建局，水荫路 1 号")


def as_user(desk: Desk, user: str, *roles: str) -> Desk:
    name = {CHEN: "陈国强", LIN: "林主任"}.get(user, "王敏")
    return replace(desk, actor=Actor(user, name, roles=roles))


def mine(desk: Desk) -> list[str]:
    rows = to_approve(desk.read, desk.world())
    assert all(waits_for(row, desk.world()) for row in rows)
    return [row.id for row in rows]


def test_a_letter_waits_for_whose_turn_it_is_until_it_is_decided(desk: Desk) -> None:
    (case, first), (_, second) = submitted(desk), submitted(desk)
    chen, lin = as_user(desk, CHEN, "approver"), as_user(desk, LIN, "head")
    assert (mine(chen), mine(lin), mine(desk)) == ([first, second], [], [])
    assert [row.id for row in desk.read(LettersQuery())] == [first, second], "the one who asked sees where it is"
    row = desk.read(LettersQuery())[0]
    assert (row.case, row.kind, row.written_by, row.role) == (case, "decline", desk.actor.id, "approver")
    chen.do(ApproveLetterDraft(desk.new_id(), case, first))
    assert (mine(chen), mine(lin)) == ([second], [first])
    lin.do(ReturnLetterDraft(desk.new_id(), case, first, "写清楚依据"))
    assert (mine(chen), mine(lin)) == ([second], [])
    assert [(row.id, row.result) for row in desk.read(LettersQuery())] == [(first, "returned"), (second, "")]
    assert desk.store.verify().damage == ()


def test_what_is_not_out_while_its_day_comes_near_is_with_whoever_owes_it(desk: Desk) -> None:
    case, letter = submitted(desk)
    chen, lin = as_user(desk, CHEN, "approver"), as_user(desk, LIN)
    assert held_up(desk.read, desk.world()) == ()
    desk.do(AssignDraft(desk.new_id(), case, LIN, "林主任"))
    begun, desk.clock.now = desk.world().today, desk.clock.now + timedelta(days=12)
    (row,) = held_up(desk.read, desk.world())
    assert (row.id, row.officer, row.due_on) == (letter, LIN, begun + timedelta(days=15))

    def held(who: Desk) -> list[str]:
        return [one.id for one in in_hand(who.read, who.world())]

    assert (held(desk), held(lin), held(chen)) == ([letter], [letter], []), "for him it stands among what he decides"
    (row,) = to_approve(chen.read, chen.world())
    assert row.due_on is not None
    chen.do(ApproveLetterDraft(desk.new_id(), case, letter))
    as_user(desk, LIN, "head").do(ApproveLetterDraft(desk.new_id(), case, letter))
    assert (held(desk), held(lin)) == ([letter], [letter]), "agreed to and not issued; with its writer it stands once"
    desk.do(IssueLetterDraft(desk.new_id(), case, letter))
    assert (held(desk), held(lin)) == ([], [])


def back(desk: Desk) -> list[tuple[str, str, str]]:
    rows = desk.read(LettersQuery(back=True))
    assert all(came_back(row, desk.world()) and not waits_for(row, desk.world()) for row in rows)
    return [(row.id, row.result, row.note) for row in rows]


def test_what_came_back_to_who_sat_down_meanwhile_is_not_told_to_who_sat_here_before(desk: Desk) -> None:
    case, letter = submitted(desk)
    chen = as_user(desk, CHEN, "approver")
    chen.do(ReturnLetterDraft(desk.new_id(), case, letter, "写清楚依据"))
    assert in_hand(desk.read, chen.world()) == ()
    assert [row.id for row in in_hand(desk.read, desk.world())] == [letter]


def test_what_came_of_a_letter_is_with_its_writer_until_it_is_issued(desk: Desk) -> None:
    case, letter = submitted(desk)
    chen, lin = as_user(desk, CHEN, "approver"), as_user(desk, LIN, "head")
    chen.do(ApproveLetterDraft(desk.new_id(), case, letter))
    assert back(desk) == [], "one more has to agree"
    lin.do(ApproveLetterDraft(desk.new_id(), case, letter))
    assert (back(desk), back(lin), mine(lin)) == ([(letter, "approved", "")], [], [])
    (row,) = desk.read(LettersQuery())
    assert (row.act, row.role, row.deputy) == ("decline", "", desk.actor.id)
    desk.do(IssueLetterDraft(desk.new_id(), case, letter))
    assert desk.read(LettersQuery()) == ()
    assert desk.store.verify().damage == ()


def test_what_was_sent_back_is_with_its_writer_until_it_is_written_anew_or_given_up(desk: Desk) -> None:
    case, letter = submitted(desk)
    as_user(desk, CHEN, "approver").do(ReturnLetterDraft(desk.new_id(), case, letter, "何永强的住址写清楚"))
    assert back(desk) == [(letter, "returned", "何**的住址写清楚")]
    again = submission(ACTS["decline"], decline_of(desk, case))
    desk.do(again)
    assert (back(desk), [row.id for row in desk.read(LettersQuery())]) == ([], [again.id])
    as_user(desk, CHEN, "approver").do(ReturnLetterDraft(desk.new_id(), case, again.id, "还是不清楚"))
    assert back(desk) == [(again.id, "returned", "还是不清楚")]
    desk.do(RecallLetterDraft(desk.new_id(), case, again.id))
    assert desk.read(LettersQuery()) == ()
    assert desk.store.verify().damage == ()


def test_after_a_delegation_it_waits_for_that_one_person(desk: Desk) -> None:
    case, letter = submitted(desk)
    chen, lin = as_user(desk, CHEN, "approver"), as_user(desk, LIN, "head")
    chen.do(DelegateLetterDraft(desk.new_id(), case, letter, "出差", LIN))
    assert (mine(chen), mine(lin)) == ([], [letter])
    assert desk.read(LettersQuery())[0].deputy_name == "林主任"


def test_nobody_is_shown_what_they_may_not_decide(desk: Desk) -> None:
    case, letter = submitted(desk)
    chen = as_user(desk, CHEN, "approver")
    assert mine(as_user(desk, desk.actor.id, "approver")) == [], "one's own letter"
    chen.do(RecuseDraft(desk.new_id(), case, CHEN, "陈国强", "officer", "亲属"))
    assert mine(chen) == []
    desk.do(RecallLetterDraft(desk.new_id(), case, letter))
    assert desk.read(LettersQuery()) == ()


def test_the_kinds_and_the_roles_narrow_the_list(desk: Desk) -> None:
    submitted(desk)
    assert desk.read(LettersQuery(kinds=("reply",))) == ()
    assert len(desk.read(LettersQuery(kinds=("decline",)))) == 1
    assert as_user(desk, CHEN).read(LettersQuery(())) == ()
