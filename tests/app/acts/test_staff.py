"""Colleagues: who may add them, what is refused, what is written."""

from __future__ import annotations

from dataclasses import replace

from app.acts.act import States
from app.acts.staff import (
    NAME_TAKEN,
    NOT_THE_FIRST,
    ROLE_UNKNOWN,
    UNKNOWN,
    AddUserDraft,
    ChangeUserDraft,
    LeaveUserDraft,
    check_add,
    check_change,
    check_leave,
    decide_add,
    decide_change,
    decide_leave,
)
from app.domain import kinds as k
from app.domain.envelope import Subject
from app.domain.staff import Member, fold_staff
from tests.builders import USER, FixedIds, Journal, world

CHEN = "0192f3a4b5c67d8e9fa0b1c2d3e40099"
STAFF = (Member(USER, "王敏", "接访员", first=True), Member(CHEN, "陈国强", "主任", roles=("head",)))


def here(**changes: object):  # type: ignore[no-untyped-def]
    return replace(world(), staff=STAFF, **changes)


def codes(problems: object) -> list[str]:
    return [p.code for p in problems]  # type: ignore[attr-defined]


def test_a_colleague_is_added_with_post_and_roles() -> None:
    draft = AddUserDraft("e1", "u9", " 李敏 ", "承办员", ("handler",))
    assert check_add(draft, States(), here()) == []
    (entry,) = decide_add(draft, States(), here(), FixedIds())
    assert (entry.subject, entry.body) == (Subject("user", "u9"), k.UserAdded("李敏", "承办员", roles=("handler",)))


def test_a_name_that_works_here_is_taken_until_its_bearer_left() -> None:
    draft = AddUserDraft("e1", "u9", "陈国强")
    assert codes(check_add(draft, States(), here())) == [NAME_TAKEN]
    gone = replace(here(), staff=(STAFF[0], replace(STAFF[1], left=True)))
    assert check_add(draft, States(), gone) == []


def test_unknown_roles_and_people_are_refused_and_the_first_stays() -> None:
    assert codes(check_add(AddUserDraft("e1", "u9", "李敏", roles=("king",)), States(), here())) == [ROLE_UNKNOWN]
    assert codes(check_change(ChangeUserDraft("e1", "u8"), States(), here())) == [UNKNOWN]
    assert codes(check_leave(LeaveUserDraft("e1", "u8"), States(), here())) == [UNKNOWN]
    assert codes(check_leave(LeaveUserDraft("e1", USER), States(), here())) == [NOT_THE_FIRST]


def test_changes_and_leaving_show_in_the_staff_and_nobody_disappears() -> None:
    journal = Journal()
    journal.add(Subject("user", USER), k.UserAdded("王敏", "接访员", first=True))
    journal.write(decide_add(AddUserDraft("e1", CHEN, "陈国强", "主任"), States(), here(), FixedIds()))
    journal.write(decide_change(ChangeUserDraft("e2", CHEN, "副主任", ("approver",)), States(), here(), FixedIds()))
    assert fold_staff(journal.entries)[1] == Member(CHEN, "陈国强", "副主任", roles=("approver",))
    journal.write(decide_leave(LeaveUserDraft("e3", CHEN, "调走"), States(), here(), FixedIds()))
    assert [(m.name, m.left) for m in fold_staff(journal.entries)] == [("王敏", False), ("陈国强", True)]
