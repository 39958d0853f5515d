"""放弃没收进来的记录."""

from __future__ import annotations

from dataclasses import replace

from app.acts.act import States
from app.acts.discard_entry import ACT, DiscardEntryDraft
from app.domain import kinds as k
from tests.builders import ORG, FixedIds, world

DRAFT = DiscardEntryDraft("e1", "bad", "f" * 32, 7, "signature", "那台电脑坏了，已经补登。")


def codes(draft: DiscardEntryDraft) -> list[tuple[str, str]]:
    return [(p.code, p.field) for p in ACT.check(draft, States(), world())]


def test_what_is_discarded_and_why_is_kept() -> None:
    assert codes(DRAFT) == []
    [entry] = ACT.decide(DRAFT, States(), world(), FixedIds())
    assert entry.body == k.EntryDiscarded("f" * 32, 7, "signature", "那台电脑坏了，已经补登。")
    assert (entry.subject.kind, entry.subject.id, entry.routing.orgs) == ("quarantine", "bad", (ORG,))


def test_nothing_is_discarded_without_a_reason() -> None:
    assert codes(replace(DRAFT, reason=" ")) == [("text.empty", "reason")]
    assert codes(DiscardEntryDraft("e1")) == [("discard.which", "entry"), ("text.empty", "reason")]
