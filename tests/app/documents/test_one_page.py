"""Ordinary notices stand on one page, set from cases as they came about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from app.acts.accept import AcceptDraft
from app.acts.decline_finally import DeclineFinallyDraft
from app.documents import render
from app.domain.terms import DocumentKind as D
from tests.app.acts.routes import JUSTICE, entrusted, fresh, transferred
from tests.app.acts.steps import CASE, carried_out
from tests.app.issued import ISSUED, SETTLED
from tests.builders import Journal, registered, world

ORDINARY = "小区加装电梯停工三个月，没有人说明原因，家里有八十多岁的老人上下楼很不方便，请求协调施工单位尽快复工。"
CONTACT = "王敏，020-8333 0000"


def asked(**changes: object) -> Journal:
    """Somebody came with an ordinary request."""
    return registered(texts=(ORDINARY,), **changes)


def sent_on_to_us() -> Journal:
    """The same, sent to us by the level above."""
    return asked(channel="transferred_in", details={"from_unit": "越秀区信访局", "sent_date": "2026-10-16"})


def _accepted(journal: Journal) -> Journal:
    return carried_out(AcceptDraft(fresh(), CASE, accepted_on="2026-10-19"), journal)


NOTICES: dict[str, tuple[D, Callable[[], Journal]]] = {
    "受理": (D.ACCEPTANCE, lambda: _accepted(asked())),
    "转来后受理": (D.ACCEPTANCE, lambda: _accepted(sent_on_to_us())),
    "转送": (D.TRANSFER, lambda: transferred(journal=asked())),
    "转送函": (D.TRANSFER_LETTER, lambda: transferred()),
    "交办": (D.ENTRUST_NOTICE, lambda: entrusted(JUSTICE, asked())),
    "转来后不再受理": (
        D.DECLINE_FINALLY,
        lambda: carried_out(
            DeclineFinallyDraft(fresh(), CASE, (), "", SETTLED, "与已经复核的相同", "可以申请临时救助"), sent_on_to_us()
        ),
    ),
    "听证": (D.HEARING_NOTICE, ISSUED[D.HEARING_NOTICE]),
}


@pytest.mark.parametrize("name", NOTICES)
def test_an_ordinary_notice_stands_on_one_page(name: str, lines_of: Any) -> None:
    kind, make = NOTICES[name]
    file = make().file()
    document = [d for d in file.case.documents.values() if d.kind == kind.code][-1]
    pages = lines_of(render(kind, file, world(contact=CONTACT), document))
    assert len(pages) == 1
    assert any(CONTACT.replace(" ", "") in line.replace(" ", "") for line in pages[0])
