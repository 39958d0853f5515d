"""更正服务投诉: what was written wrongly is put right with why, the old words stay; never by the one it is about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.complaining import apart
from app.acts.correct_complaint import CorrectComplaintDraft
from app.acts.settle_complaint import SettleComplaintDraft
from app.desk import Desk
from app.domain.complaints import ComplaintState, fold_complaint
from app.domain.hall_terms import What
from app.domain.upcasts import LIFTS
from app.domain.world import Actor
from app.ports import EntriesQuery
from app.ports.agenda import AgendaQuery
from tests.app.acts.complaint_steps import colleague, complain
from tests.app.acts.test_record_campaign import refused

RIGHT = CorrectComplaintDraft("", "", "2026-10-16", "phone", "waiting", "等了一上午没有人叫号。", "听错了，问过了")


def corrected(desk: Desk, complaint: str, **changes: str) -> CorrectComplaintDraft:
    return replace(RIGHT, id=desk.new_id(), complaint=complaint, **changes)


def state(desk: Desk, complaint: str) -> ComplaintState:
    return fold_complaint(desk.read(EntriesQuery("complaint", complaint)))


def sitting(desk: Desk, user: str, name: str) -> Desk:
    return replace(desk, actor=Actor(user, name, roles=("reception",)))


def test_it_reads_as_it_was_put_right_and_the_old_words_stay(desk: Desk) -> None:
    complaint = complain(desk, "说话不耐烦。")
    before = state(desk, complaint).told
    desk.do(corrected(desk, complaint))
    now = state(desk, complaint)
    assert before and now.told == replace(before, on="2026-10-16", way="phone", about="waiting", text=RIGHT.text)
    assert [(one.text, one.reason, str(one.on)) for one in now.earlier] == [
        ("说话不耐烦。", RIGHT.reason, "2026-10-19")
    ]
    (row,) = desk.read(AgendaQuery((What.COMPLAINT.code,)))
    assert (str(row.line.on), (row.line.detail or {})["about"]) == ("2026-10-16", "waiting")
    assert desk.store.verify().damage == ()
    desk.store.rebuild()
    assert desk.read(AgendaQuery((What.COMPLAINT.code,))) == (row,)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"complaint": "f" * 32}, ("complaint.unknown", "")),
        ({"on": ""}, ("date.empty", "on")),
        ({"way": "x"}, ("complaint.way", "way")),
        ({"about": "x"}, ("complaint.about", "about")),
        ({"text": " "}, ("text.empty", "text")),
        ({"text": "他的电话 13800002011"}, ("complaint.number", "text")),
        ({"reason": ""}, ("text.empty", "reason")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, str], problem: tuple[str, str]) -> None:
    assert refused(
        desk,
        corrected(
            desk, changes.get("complaint", complain(desk)), **{k: v for k, v in changes.items() if k != "complaint"}
        ),
    ) == [problem]


def test_what_is_the_same_is_no_correction_and_who_looks_into_it_cannot_be_named_in_it(desk: Desk) -> None:
    complaint = complain(desk, "说话不耐烦。")
    same = corrected(desk, complaint, on="2026-10-19", way="in_person", about="manner", text="说话不耐烦。")
    assert refused(desk, same) == [("complaint.same", "text")]
    named = corrected(desk, complaint, text=f"是{desk.actor.name}说话不耐烦。")
    assert refused(desk, named) == [("complaint.own", "text")]


def test_neither_the_one_it_is_about_nor_a_bystander_puts_it_right(desk: Desk) -> None:
    li = colleague(desk)
    about_li, unclear = complain(desk, against=li), complain(desk)
    there = sitting(desk, li, "李青")
    assert refused(there, corrected(there, about_li)) == [("complaint.of_you", "")]
    assert refused(there, corrected(there, unclear)) == [("complaint.not_yours", "")]


def test_a_colleague_picked_by_mistake_is_put_right_by_somebody_else(desk: Desk) -> None:
    li = colleague(desk)
    complaint = complain(desk, "说话不耐烦。", against=li)
    there = sitting(desk, li, "李青")
    assert refused(there, corrected(there, complaint, against="unclear")) == [("complaint.of_you", "")]
    assert refused(desk, corrected(desk, complaint, against=desk.actor.id)) == [("complaint.own", "against")]
    assert refused(desk, corrected(desk, complaint, against="f" * 32)) == [("complaint.against", "against")]
    assert refused(desk, corrected(desk, complaint, against="unit")) == [("complaint.unit_stays", "against")]
    same = {"on": "2026-10-19", "way": "in_person", "about": "manner", "text": "说话不耐烦。"}
    assert refused(desk, corrected(desk, complaint, against=li, **same)) == [("complaint.same", "text")]
    desk.do(corrected(desk, complaint, against="unclear", **same))
    now = state(desk, complaint)
    assert now.told is not None and now.told.against == "unclear" and apart(now, there.world()) is None


def test_an_older_correction_says_nothing_of_whom_it_is_about(desk: Desk) -> None:
    li = colleague(desk)
    complaint = complain(desk, against=li)
    desk.do(corrected(desk, complaint))
    now = state(desk, complaint)
    assert now.told is not None and now.told.against == li
    old = {"on": "2026-10-19", "way": "phone", "about": "manner", "text": "忙。", "reason": "听错了"}
    assert LIFTS["complaint.corrected", 1](old) == {**old, "against": ""}


def test_whoever_was_named_before_stays_away_from_it(desk: Desk) -> None:
    li = colleague(desk)
    complaint = complain(desk, "李青说话不耐烦。")
    desk.do(corrected(desk, complaint))
    there = sitting(desk, li, "李青")
    settled = SettleComplaintDraft(there.new_id(), complaint, "upheld", "道过歉。", "当面回复")
    assert refused(there, settled) == [("complaint.of_you", "")]


def test_it_is_put_right_after_it_was_answered_too(desk: Desk) -> None:
    complaint = complain(desk)
    desk.do(SettleComplaintDraft(desk.new_id(), complaint, "upheld", "道过歉。", "当面回复"))
    desk.do(corrected(desk, complaint))
    now = state(desk, complaint)
    assert now.settled is not None and now.told is not None and now.told.text == RIGHT.text
