"""演练: who works in the practice hall besides whoever learns there. One of them approves letters, so that a letter may be
sent for approval, looked at by somebody else, and sent back; one is the head of the unit, who approves extensions (Art. 34).
"""

from __future__ import annotations

from dataclasses import replace

from app.acts.staff import AddUserDraft
from app.desk import Desk
from app.domain.staff import Member
from app.domain.terms import Role
from app.domain.world import Actor

COLLEAGUE, OFFICER, APPROVER, HEAD = "周慧敏", "李文彬", "陈国强", "黎志远"
_STAFF = (
    (COLLEAGUE, "接访员", Role.RECEPTION),
    (OFFICER, "科员", Role.HANDLER),
    (APPROVER, "科长", Role.APPROVER),
    (HEAD, "主任", Role.HEAD),
)


def join(desk: Desk) -> None:
    """They join the station."""
    for name, post, role in _STAFF:
        desk.do(AddUserDraft(desk.new_id(), desk.new_id(), name, post, (role.code,)))


def member(desk: Desk, name: str) -> Member:
    """One of them. Raises StopIteration where nobody is called so."""
    return next(one for one in desk.world().staff if one.name == name)


def sitting(desk: Desk, name: str) -> Desk:
    """The desk with one of them at it."""
    one = member(desk, name)
    return replace(desk, actor=Actor(one.id, one.name, one.post, one.roles))
