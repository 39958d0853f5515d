"""How a matter got where the acts of routing take it up, for their tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from app.acts.entrust import EntrustDraft
from app.acts.sign_for import SignForDraft
from app.acts.transfer import TransferDraft
from app.domain import kinds as k
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.terms import DocumentKind
from tests.app.acts.steps import CASE, bodies, carried_out
from tests.builders import NOT_LITIGATED, NOW, ON_CASE, FixedIds, Journal, registered

_IDS = FixedIds(0xD1_0000)
HOUSING, CITY_MANAGEMENT, POLICE = "440104000-housing", "440104000-urban-management", "440104000-police"
JUSTICE = "440104014-justice"
"""Of our own level, with a power of its own."""
OUR_OFFICE = "440104014-government"
"""Of our own station: what goes there is still ours to decide."""
TODAY = "2026-10-19"
DAY = timedelta(days=1)


def fresh() -> str:
    """An id for a form."""
    return _IDS.entry()


def demanded(
    *classes: str, triage: k.Triage = NOT_LITIGATED, against: str = "", capacity: str = "", **changes: object
) -> Journal:
    """A registration with one demand of each class."""
    demands = tuple(
        k.Demand(str(i + 1), "请求帮助。", legal_class=c, triage=triage, against=against, capacity=capacity)
        for i, c in enumerate(classes)
    )
    return registered(demands=demands, **changes)


def transferred(to: str = HOUSING, journal: Journal | None = None, now: datetime = NOW) -> Journal:
    """A case sent to a body."""
    return carried_out(TransferDraft(fresh(), CASE, to=to, reason="属其职权"), journal or registered(), now)


def entrusted(to: str = JUSTICE, journal: Journal | None = None) -> Journal:
    """A case entrusted to a body until 20 November."""
    draft = EntrustDraft(fresh(), CASE, to=to, reason="重要", requirement="查清停工原因", due_on="2026-11-20")
    return carried_out(draft, journal or registered())


def sent_below(journal: Journal, due_on: str = "") -> Journal:
    """Transferred, or entrusted until a day, to an institution below us that a station added to its directory."""
    ours, kinds = (("1",), "440104014-added", "黄花岗街道环卫站", "归它办"), [DocumentKind.TRANSFER_LETTER]
    if due_on:
        journal.add(ON_CASE, k.CaseEntrusted(*ours, "查清停工原因", TODAY, due_on))
        kinds = [DocumentKind.ENTRUST_LETTER, DocumentKind.ENTRUST_NOTICE]
    else:
        journal.add(ON_CASE, k.CaseTransferred(*ours, TODAY))
        kinds.append(DocumentKind.TRANSFER)
    for kind in kinds:
        journal.add(ON_CASE, k.DocumentIssued(fresh(), kind.code, f"{kind.code}〔2026〕1号", ("1",), "", ""))
    return journal


def last_sent(journal: Journal) -> str:
    """The entry of the last transfer."""
    return demand(journal).outgoing[-1].entry


def signed(journal: Journal, on: str = TODAY, now: datetime = NOW) -> Journal:
    """The last transfer signed for."""
    draft = SignForDraft(fresh(), CASE, last_sent(journal), on, "收发室", "" if on == f"{now:%F}" else "回执后到")
    return carried_out(draft, journal, now)


def transferred_in(**details: str) -> Journal:
    """A case that 越秀区信访局 sent to us."""
    return registered(channel="transferred_in", details={"from_unit": "越秀区信访局", **details})


def demand(journal: Journal) -> DemandState:
    """The first demand now."""
    return case(journal).demands["1"]


def case(journal: Journal) -> CaseState:
    """The case now."""
    return journal.file().case


def kinds_of(draft: Any, journal: Journal, now: datetime = NOW) -> list[str]:
    """What an acceptable draft writes, by the names of the bodies, papers by their kind."""
    written = bodies(draft, journal, now)
    return [b.document_kind if isinstance(b, k.DocumentIssued) else type(b).__name__ for b in written]


def accused_of(against: str, **changes: object) -> Journal:
    """An anonymous accusation against a body; only the first user sees it."""
    journal = demanded("accusation", against=against, restricted=True, inquiry_code="", **changes)
    first = journal.entries[-1]
    assert isinstance(first.body, k.CaseRegistered)
    people = (k.Party("main", person=k.Person(name="")),)
    journal.entries[-1] = replace(first, body=replace(first.body, people=people))
    return journal
