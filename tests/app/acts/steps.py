"""Acts carried out on a journal in memory, for the tests of the acts: check, decide, write."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from app.acts import act_of
from app.acts.accept import AcceptDraft
from app.acts.deliver import DeliverDraft
from app.acts.reply import ReplyDraft
from app.domain.entries import Body, NewEntry
from app.domain.envelope import Subject
from app.domain.kinds import CaseClosed, DocumentIssued, HandlingNoted, ReplyPoint
from app.domain.terms import LegalClass
from tests.builders import CASE, NOW, FixedIds, Journal, registered, world

NEW = "0192f3a4b5c67d8e9fa0b1c2d3e4f001"
"""The id of the form under test."""
_IDS = FixedIds(0xF0_0000)


def codes(draft: Any, journal: Journal, now: datetime = NOW, **settings: str) -> list[tuple[str, str]]:
    """(code, field) of each problem of a draft, where the station has set these settings."""
    found = act_of(draft).check(draft, journal.states(), world(now, **settings))
    return [(p.code, p.field) for p in found]


def decided(draft: Any, journal: Journal, now: datetime = NOW) -> list[NewEntry]:
    """What an acceptable draft writes."""
    assert codes(draft, journal, now) == []
    return act_of(draft).decide(draft, journal.states(), world(now), _IDS)


def bodies(draft: Any, journal: Journal, now: datetime = NOW) -> list[Body]:
    """The bodies of what an acceptable draft writes."""
    return [entry.body for entry in decided(draft, journal, now)]


def carried_out(draft: Any, journal: Journal, now: datetime = NOW) -> Journal:
    """The journal with the act in it."""
    journal.write(decided(draft, journal, now), at=now)
    return journal


def paper_of(journal: Journal, kind: str) -> str:
    """The id of the latest paper of a kind."""
    issued = [e.body for e in journal.entries if isinstance(e.body, DocumentIssued) and e.body.document_kind == kind]
    return issued[-1].document


def mark_of(paper: DocumentIssued) -> str:
    """机关代字 and year of a number; serials go on from test to test."""
    return paper.number.partition("〕")[0] + "〕"


def accused(against: str, against_text: str = "", texts: tuple[str, ...] = ("收钱办事。",)) -> Journal:
    """A restricted registration: a report against the body with this code ("" where nobody could be named), or somebody there."""
    journal = registered(restricted=True, inquiry_code="", readers=(), texts=texts)
    first = journal.entries[-1]
    accusing = {"legal_class": LegalClass.ACCUSATION.code, "against": against, "against_text": against_text}
    demands = tuple(replace(demand, **accusing) for demand in first.body.demands)  # type: ignore[union-attr]
    journal.entries[-1] = replace(first, body=replace(first.body, demands=demands))  # type: ignore[type-var]
    return journal


def closed() -> Journal:
    """A case that is closed."""
    journal = registered()
    journal.add(Subject("case", CASE), CaseClosed("已解决"))
    return journal


def newer() -> Journal:
    """A case with an entry that only a newer program understands."""
    journal = registered()
    entry = journal.add(Subject("case", CASE), HandlingNoted("电话", "说了。"))
    journal.entries[-1] = replace(entry, envelope=replace(entry.envelope, version=99), body=None)
    return journal


def accepted(*texts: str) -> Journal:
    """A case whose demands are accepted; the notice waits for delivery."""
    return carried_out(
        AcceptDraft(_IDS.entry(), CASE, accepted_on="2026-10-19"), registered(texts=texts or ("路灯不亮。",))
    )


def replied() -> Journal:
    """An accepted case with its 处理意见书, not delivered yet."""
    point = ReplyPoint("1", "属实。", "《物业管理条例》第三十五条", "supported", "修好。")
    return carried_out(ReplyDraft(_IDS.entry(), CASE, (point,), "越秀区人民政府"), accepted())


def delivery(journal: Journal, kind: str = "acceptance") -> DeliverDraft:
    """The latest paper of a kind handed to the petitioner."""
    return DeliverDraft(_IDS.entry(), CASE, paper_of(journal, kind), delivered_on="2026-10-19", receiver=" 本人 ")


__all__ = [
    "CASE",
    "NEW",
    "accepted",
    "accused",
    "bodies",
    "carried_out",
    "closed",
    "codes",
    "decided",
    "delivery",
    "mark_of",
    "newer",
    "paper_of",
    "replied",
]
