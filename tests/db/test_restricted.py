"""A report or accusation is there for its readers only, in every query of the desk (Art. 30, 46(5))."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest

from app.domain import kinds as k
from app.domain.counted import Dimension
from app.domain.envelope import Routing, Subject
from app.domain.hall_terms import What
from app.domain.receipt_code import receipt_code
from app.domain.spans import SpanKind, span
from app.domain.watch import ADVICE, FAULT
from app.ports import (
    CaseFileQuery,
    CaseFilter,
    CasesOfClocksQuery,
    CasesQuery,
    ClocksQuery,
    CountQuery,
    DeadlinesQuery,
    DocumentsQuery,
    DuesQuery,
    EntriesQuery,
    LateEntriesQuery,
    LettersQuery,
    NumberQuery,
    ProgressQuery,
    QuarantineQuery,
    Query,
    SearchQuery,
    SyncStateQuery,
    UnsentQuery,
    UsersQuery,
    WatchCountsQuery,
    WatchQuery,
    WhoQuery,
    WrongTriesQuery,
)
from app.ports.agenda import AboutMeetingsQuery, AgendaCountQuery, AgendaQuery, AgendaSumsQuery
from app.ports.audit import AuditQuery, AuditReportQuery
from app.ports.erasing import ErasureAnswersQuery, TermOverQuery
from app.ports.figures import CountedQuery, FiguresQuery, OwedCasesQuery, OwedQuery
from app.ports.receipts import ReceiptQuery
from app.ports.said import BesideQuery, NamesQuery, OftenQuery, SaidCasesQuery, SaidQuery, UsualQuery
from app.ports.unseen import UnseenQuery
from db.reading import _ANSWERS
from tests.builders import HE, NOW, ORG, number, registered
from tests.db.shelf import Shelf

SECRET = "0192f3a4b5c67d8e9fa0b1c2d3e4cfff"
SECRET_NUMBER = number(case=SECRET)
SECRET_CODE = "1122334455"
KNOWN = "0192f3a4b5c67d8e9fa0b1c2d3e4d001"
"""Somebody who was here before, about something else."""
READER, STRANGER = "reader", "somebody"
FIRST, LAST = date(2026, 1, 1), date(2027, 12, 31)

QUERIES: Mapping[type[Query[Any]], tuple[Query[Any], ...]] = {
    CasesQuery: (CasesQuery(), CasesQuery(CaseFilter(text="收费")), CasesQuery(CaseFilter(open=True), "number")),
    CountQuery: (CountQuery(), CountQuery(CaseFilter(open=True)), CountQuery(CaseFilter(due_to=LAST))),
    DuesQuery: (DuesQuery(),),
    DeadlinesQuery: (DeadlinesQuery(FIRST, LAST), DeadlinesQuery(FIRST, LAST, unowned_first=True)),
    ClocksQuery: (ClocksQuery(),),
    CasesOfClocksQuery: (),
    SearchQuery: tuple(SearchQuery(text) for text in ("收费", "何永强", "hyq", HE.phone[-4:], SECRET_NUMBER)),
    CaseFileQuery: (CaseFileQuery(SECRET),),
    NumberQuery: (NumberQuery(SECRET_NUMBER),),
    DocumentsQuery: (DocumentsQuery(), DocumentsQuery(delivered=False)),
    LettersQuery: (LettersQuery(), LettersQuery(("approver",))),
    WatchCountsQuery: (WatchCountsQuery(LAST),),
    WatchQuery: (WatchQuery(FAULT, LAST, "not_routed"), WatchQuery(ADVICE, LAST)),
    AgendaQuery: (AgendaQuery((What.PROMISE.code,)), AgendaQuery((What.PROMISE.code,), case=SECRET)),
    AgendaCountQuery: (AgendaCountQuery((What.PROMISE.code,)),),
    CountedQuery: (CountedQuery(("first",), FIRST, LAST),),
    EntriesQuery: (EntriesQuery("case"), EntriesQuery("case", SECRET), EntriesQuery("look")),
}
"""What may be asked of cases. Asking for the cases of clocks needs those clocks: below."""
NOBODY_SEES: Mapping[type[Query[Any]], tuple[Query[Any], ...]] = {
    WhoQuery: (WhoQuery(name=HE.name, phone=HE.phone), WhoQuery(name="何")),
    NamesQuery: (NamesQuery((HE.name, "无此人")),),
    SaidQuery: (SaidQuery(FIRST, LAST),),
    OftenQuery: (OftenQuery(span(SpanKind.YEAR, FIRST), 1), OftenQuery(span(SpanKind.MONTH, LAST), 1)),
    BesideQuery: (BesideQuery(("first", "voided"), FIRST, LAST),),
    UsualQuery: (UsualQuery(("收费", "去向"), (span(SpanKind.MONTH, FIRST), span(SpanKind.WEEK, LAST))),),
    SaidCasesQuery: (SaidCasesQuery(tuple(day << 20 for day in range(FIRST.toordinal(), LAST.toordinal() + 1))),),
    AgendaSumsQuery: (AgendaSumsQuery((What.PROMISE.code,), ("state",)),),
    OwedQuery: (OwedQuery(("DIS-1",), FIRST, LAST),),
    OwedCasesQuery: (OwedCasesQuery(("DIS-1",), FIRST, LAST),),
    FiguresQuery: (FiguresQuery(Dimension.CATEGORY, FIRST, LAST, ("first",)),),
    ProgressQuery: (ProgressQuery(SECRET_NUMBER, SECRET_CODE), ProgressQuery(SECRET_NUMBER, "")),
    ReceiptQuery: (ReceiptQuery(receipt_code(SECRET_NUMBER, "5a" * 64)),),
}
"""Asked by whoever it be, not even a reader is told."""
ELSEWHERE = {
    AboutMeetingsQuery, AuditQuery, AuditReportQuery, ErasureAnswersQuery, TermOverQuery, UsersQuery, WrongTriesQuery, LateEntriesQuery, SyncStateQuery, QuarantineQuery, UnsentQuery, UnseenQuery,
}  # fmt: skip
"""Not about cases, or counts and places without a case; late and unsent entries are read from the journal itself, in
tests/app/reports/test_back_dated.py and tests/db/test_unsent.py. What the head is told of cases unseen is read by one report
alone, which lets no word through: tests/test_architecture.py. Whose names a meeting is told without, of restricted cases too, is
asked by whoever masks it alone: tests/app/test_docket_rows.py. The audit is told of every look, of a secret case too, without its
number: tests/app/test_audit.py. What is kept no longer, and what is gone: tests/db/test_erasing.py."""


@pytest.fixture
def hall(bare: Shelf) -> Shelf:
    """One case for everybody, and what everybody is told before there is a secret one."""
    store = bare
    registered(store.history, petitioner=KNOWN, texts=("路灯不亮。",))
    store.lay_out()
    return store


def lay_secret(store: Shelf, *, later: bool, accuses: bool = True) -> Shelf:
    """And one that only its reader may see, restricted from the first or only once its class was put right, with a clock, a
    paper, a letter that waits, and a look; an accusation, or what is kept secret for another reason."""
    at, subject, here = NOW - timedelta(days=3), Subject("case", SECRET), Routing((ORG,), restricted=True)
    demand = k.Demand(
        "1", "收费去向不明。", category="030600", place=ORG, legal_class="accusation", against_text="某人"
    )
    said = {"case": SECRET, "at": at, "number": SECRET_NUMBER, "inquiry_code": SECRET_CODE, "title": "收费去向不明"}
    if later:
        registered(store.history, petitioner=KNOWN, demands=(replace(demand, legal_class="unclassified"),), **said)
        store.history.add(Subject("look", f"{SECRET}.2026-09"), k.CaseViewed(SECRET))
        store.history.add(subject, k.CaseRestricted((READER,)))
        put_right = k.CaseCorrected({"demand.1.legal_class": "accusation"}, "问清楚了")
        store.history.add(subject, put_right if accuses else k.SecrecyKept("信访人要求保密"), routing=here)
    else:
        people = (k.Party("main", person=HE),)
        registered(store.history, restricted=True, readers=(READER,), demands=(demand,), people=people, **said)
        store.history.entries[-1] = replace(
            store.history.entries[-1], envelope=replace(store.history.entries[-1].envelope, routing=here)
        )
    store.history.add(subject, k.DocumentIssued("d1", "transfer", "转〔2026〕1号", ("1",), "", ""), routing=here)
    promise = k.PromiseMade("p1", "三天内告诉处理的单位", "", "李文彬", "2026-10-22", "2026-10-19", "talk")
    store.history.add(subject, promise, routing=here)
    letter = k.LetterSubmitted("l1", "transfer", "transfer_letter", "{}", "", (k.ApprovalStep("approver"),))
    store.history.add(subject, letter, routing=here)
    advice = k.AdviceSent("a1", "improve", "440104000-housing", "区住建局", "事实", "原因", "建议", "2026-10-16")
    store.history.add(subject, advice, routing=here)
    store.history.add(Subject("look", f"{SECRET}.2026-10"), k.CaseViewed(SECRET), routing=here)
    store.lay_out()
    return store


@pytest.fixture(
    params=[(False, True), (True, True), (True, False)], ids=["from the first", "later", "kept secret, accusing nobody"]
)
def with_secret(request: pytest.FixtureRequest) -> Callable[[Shelf], Shelf]:
    """What lays it beside the other case."""
    later, accuses = request.param
    return partial(lay_secret, later=later, accuses=accuses)


def answers(store: Shelf, viewer: str, queries: Mapping[type[Query[Any]], tuple[Query[Any], ...]]) -> dict[str, Any]:
    return {repr(query): store.ask(query, viewer) for each in queries.values() for query in each}


def test_every_query_has_its_place_here() -> None:
    assert {*QUERIES, *NOBODY_SEES, *ELSEWHERE} == set(_ANSWERS)


def test_a_stranger_is_answered_as_if_it_were_not_there(hall: Shelf, with_secret: Callable[[Shelf], Shelf]) -> None:
    before = answers(hall, STRANGER, QUERIES)
    assert answers(with_secret(hall), STRANGER, QUERIES) == before


def test_its_reader_finds_it_by_every_query(hall: Shelf, with_secret: Callable[[Shelf], Shelf]) -> None:
    before = answers(hall, READER, QUERIES)
    after = answers(with_secret(hall), READER, QUERIES)
    assert [query for query in before if before[query] == after[query]] == []


def test_the_cases_of_a_clock_are_those_one_may_see(hall: Shelf, with_secret: Callable[[Shelf], Shelf]) -> None:
    kinds = tuple(clock for clock, _ in with_secret(hall).ask(ClocksQuery(), READER))
    assert {"DIS-1", "DSP-15", "NTC-15"} & {clock.rule for clock in kinds}
    seen = {viewer: {row.id for row, _ in hall.ask(CasesOfClocksQuery(kinds), viewer)} for viewer in (READER, STRANGER)}
    assert seen[READER] - seen[STRANGER] == {SECRET}


def test_not_even_its_reader_meets_it_where_a_person_or_a_code_is_asked_for(
    hall: Shelf, with_secret: Callable[[Shelf], Shelf]
) -> None:
    before = answers(hall, READER, NOBODY_SEES)
    assert answers(with_secret(hall), READER, NOBODY_SEES) == before


def test_what_leaves_the_desk_as_a_list_is_without_it_for_its_reader_too(
    hall: Shelf, with_secret: Callable[[Shelf], Shelf]
) -> None:
    assert SECRET in {row.id for row in with_secret(hall).ask(CasesQuery(), READER)}
    assert SECRET not in {row.id for row in hall.ask(CasesQuery(CaseFilter(restricted=False)), READER)}
