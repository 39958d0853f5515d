"""What the head is told of a restricted case they do not see: days and readers, no word; and how they let somebody in."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.acts.add_reader import AddReaderDraft
from app.acts.recuse import RecuseDraft
from app.acts.staff import AddUserDraft
from app.acts.transfer import TransferDraft
from app.desk import Desk
from app.domain.world import Actor
from app.ports import CaseFileQuery, Refused
from app.reports.unseen import Unseen, unseen
from tests.app.desks import accusation, colleague
from tests.builders import TODAY

HEAD = "0192f3a4b5c67d8e9fa0b1c2d3e40066"


def headed(desk: Desk) -> Desk:
    """The desk with its head, 林主任, at it."""
    desk.do(AddUserDraft(desk.new_id(), HEAD, "林海涛", "主任", ("head",)))
    return replace(desk, actor=Actor(HEAD, "林海涛", "主任", ("head",)))


def told(desk: Desk) -> tuple[Unseen, ...]:
    return unseen(desk.read, desk.world())


def accusing(desk: Desk, words: str, against: str = "") -> str:
    """An accusation taken down by the desk's own clerk."""
    draft = accusation(desk)
    demands = tuple(replace(d, against_text=words, against=against) for d in draft.demands)
    return desk.do(replace(draft, demands=demands)).case


def test_the_head_is_told_its_days_and_its_readers_until_it_is_sent(desk: Desk) -> None:
    head, case = headed(desk), accusing(desk, "某物业公司", "440104000-housing")
    [one] = told(head)
    last = TODAY + timedelta(days=15)
    assert one == Unseen(case, last, 15, (desk.actor.name,), (HEAD,))
    assert head.read(CaseFileQuery(case)) is None, "no more than that"
    assert told(desk) == () and told(colleague(desk)) == (), "a reader sees the case itself, others are told nothing"
    desk.do(TransferDraft(desk.new_id(), case, to="440104000-discipline", reason="按管理权限转送"))
    assert told(head) == ()


def test_the_head_lets_themselves_in_without_having_seen_it_and_a_colleague_does_not(desk: Desk) -> None:
    head, other = headed(desk), colleague(desk)
    case = accusing(desk, "某物业公司", "440104000-housing")
    with pytest.raises(Refused):
        other.do(AddReaderDraft(other.new_id(), case, other.actor.id, "想看看"))
    head.do(AddReaderDraft(head.new_id(), case, HEAD, "王敏请假，期限快到"))
    assert head.read(CaseFileQuery(case)) is not None and told(head) == ()
    assert other.read(CaseFileQuery(case)) is None


@pytest.mark.parametrize(
    ("words", "against"),
    [("林海涛收红包", "440104000-housing"), ("街道主任收红包", "440104014-government"), ("收红包", "440104014")],
)
def test_a_head_who_is_accused_or_whose_station_is_hears_nothing_and_gets_nobody_in(
    desk: Desk, words: str, against: str
) -> None:
    head, case = headed(desk), accusing(desk, words, against)
    assert told(head) == ()
    for reader in (HEAD, colleague(desk).actor.id):
        with pytest.raises(Refused):
            head.do(AddReaderDraft(head.new_id(), case, reader, "想看看"))


def test_of_what_is_kept_secret_the_days_are_told_too(desk: Desk) -> None:
    draft = replace(accusation(desk), secret=True)
    usual = tuple(replace(d, legal_class="appeal_6", against_text="") for d in draft.demands)
    head, case = headed(desk), desk.do(replace(draft, demands=usual)).case
    assert [(one.case, one.days, one.readers) for one in told(head)] == [(case, 15, (desk.actor.name,))]
    assert head.read(CaseFileQuery(case)) is None


def test_of_an_accusation_against_its_own_clerk_the_head_is_told_and_may_take_it_over(desk: Desk) -> None:
    head, case = headed(desk), accusing(desk, f"接访员{desk.actor.name}收红包")
    desk.do(RecuseDraft(desk.new_id(), case, desk.actor.id, desk.actor.name, "officer", "反映的是本人"))
    assert [one.case for one in told(head)] == [case]
    head.do(AddReaderDraft(head.new_id(), case, HEAD, "经手人回避"))
    file = head.read(CaseFileQuery(case))
    assert file is not None and file.case.readers == (HEAD,)
    head.do(TransferDraft(head.new_id(), case, to="440104000-discipline", reason="按管理权限转送"))
