"""交办告知书: to which body the petition was entrusted, and until when it reports back to us (Art. 22(1)(三), 23)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.documents import transfer_notice
from app.documents.from_case import not_issued
from app.documents.letter import Letter
from app.documents.transfer_notice import TransferNotice, told_where, where
from app.documents.wording import Words
from app.domain.calendar import chinese_date
from app.domain.chinese import article_name
from app.domain.going import FEEDBACK
from app.domain.records import DocumentState
from app.domain.world import World
from app.ports import CaseFile


def content(file: CaseFile, world: World, document: DocumentState) -> TransferNotice:
    """What the 交办告知书 says: a petition office entrusts on the article of the rule under which it waits for the report."""
    found = transfer_notice.content(file, world, document)
    if found.due_on is None:
        raise not_issued(document)
    return replace(found, basis=found.basis or world.lookup.rules[FEEDBACK].article)


def letter(notice: TransferNotice, editions: Words) -> Letter:
    """The notice. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    day = chinese_date(notice.due_on) if notice.due_on else ""
    going = editions["entrust_notice"].say(
        "going", 依据=article_name(notice.basis), 限办日=day, **where(notice, editions)
    )
    return told_where(notice, editions, "entrust_notice", going)


SAMPLE = replace(transfer_notice.SAMPLE, basis="22(1)(三)", due_on=date(2026, 11, 20))
