"""A letter on its way through the approval, for the tests of its acts: who is there, who does what."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.acts import ACTS, act_of
from app.acts.reply import ReplyDraft
from app.acts.submit_letter import submission
from app.domain import kinds as k
from app.domain.envelope import Subject
from app.domain.staff import Member
from app.domain.world import Actor, World
from tests.builders import CASE, ORG, USER, FixedIds, Journal, registered, world

CHEN, LIN = "c" * 32, "d" * 32
STAFF = (
    Member(USER, "王敏", "接访员", first=True),
    Member(CHEN, "陈国强", "科长", roles=("approver",)),
    Member(LIN, "林主任", "主任", roles=("head",)),
)
POINT = k.ReplyPoint("1", "经查，停工属实。", "《信访工作条例》第三十二条", "supported", "十日内复工。")
REPLY = ReplyDraft("e" * 32, CASE, (POINT,), "越秀区人民政府", "王敏 020-0000 0000")


def at(user: str = USER) -> World:
    who = next(m for m in STAFF if m.id == user)
    actor = Actor(who.id, who.name, who.post, who.roles)
    return replace(world(approval_reply="approver,head"), staff=STAFF, actor=actor)


def accepted() -> Journal:
    journal = registered()
    journal.add(Subject("case", CASE), k.CaseAccepted(("1",), "2026-10-19", ORG, "黄花岗街道"))
    return journal


def done(journal: Journal, draft: Any, there: World) -> list[str]:
    """The problems of the draft; when there are none its entries are in the journal, by whoever is there."""
    act, states = act_of(draft), journal.states()
    if problems := act.check(draft, states, there):
        return [p.code for p in problems]
    for new in act.decide(draft, states, there, FixedIds(0xF0_0000 + len(journal.entries) * 16)):
        entry = journal.add(new.subject, new.body, id=new.id, routing=new.routing)
        journal.entries[-1] = replace(entry, envelope=replace(entry.envelope, actor=there.actor.id))
    return []


def submitted() -> tuple[Journal, str]:
    """A case with a reply that waits for two, and the id of the letter."""
    journal = accepted()
    assert done(journal, submission(ACTS["reply"], REPLY), at()) == []
    return journal, next(iter(journal.file().case.letters))
