"""What titles say is kept without names, and its sums are those of the lines, whatever happened to the cases."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest
from sqlalchemy import select, update

from app.domain import kinds as k
from app.domain.envelope import Subject
from app.domain.said import is_telling, pairs
from app.domain.spans import Span, SpanKind, span
from app.ports.said import BesideQuery, OftenQuery, SaidCasesQuery, SaidQuery, UsualQuery
from db.projection_tables import said_pairs
from db.projections import damaged, rebuild
from db.said import wrong
from tests.builders import NOW, TODAY, lookup, registered
from tests.db.shelf import Shelf, add, case_id, ids

EVER = (date(2024, 1, 1), date(2028, 12, 31))
TITLES = ("电梯停工", "路灯不亮", "小区路灯坏了", "电梯异响", "夜间施工噪音")


def sums(store: Shelf) -> list[tuple[object, ...]]:
    return sorted(map(tuple, store.connection.execute(select(said_pairs))), key=str)


def titles(store: Shelf) -> dict[tuple[str, str], int]:
    """Stretch → how many titles were summed up of it."""
    return {(kind, f"{first:%Y-%m}"): count for kind, first, pair, count in sums(store) if not pair}


def aside(store: Shelf, n: int, months: int, **changes: object) -> None:
    """The n-th case, so many months before this one."""
    month = NOW.year * 12 + NOW.month - 1 - months
    add(store, n, at=NOW.replace(year=month // 12, month=month % 12 + 1), title=TITLES[n % len(TITLES)], **changes)


@pytest.fixture
def year(bare: Shelf) -> Shelf:
    """Cases of this month and of fifteen before it."""
    for n in range(16):
        aside(bare, n, n)
    bare.lay_out()
    return bare


def said(store: Shelf, over: Span) -> Counter[str]:
    """Pairs of a span's lines, counted here."""
    rows = store.ask(SaidQuery(over.first, over.last))
    return Counter(pair for row in rows for pair in pairs(row.said) if is_telling(pair))


@pytest.mark.parametrize("kind", list(SpanKind))
@pytest.mark.parametrize("least", [1, 2])
def test_what_is_said_often_is_counted_from_sums_and_lines_alike(year: Shelf, kind: SpanKind, least: int) -> None:
    for back in range(4):
        over = span(kind, TODAY).moved(-back)
        wanted = {pair: count for pair, count in said(year, over).items() if count >= least}
        assert year.ask(OftenQuery(over, least)) == wanted


def test_titles_are_kept_without_names_and_tell_petitioners_apart(bare: Shelf) -> None:
    registered(bare.history, title="何永强反映电梯停工，找过王国强主任")
    add(bare, 1, title="何永强家的路灯不亮")
    add(bare, 2, restricted=True, readers=("reader",))
    bare.lay_out()
    rows = bare.ask(SaidQuery(*EVER), "reader")
    assert {row.said for row in rows} == {"电梯停工 找过", "家的路灯不亮"}
    assert len({row.voice for row in rows}) == 2 and {row.names for row in rows} == {"何永强"}


def test_the_other_sides_of_a_case_are_named_in_no_title(bare: Shelf) -> None:
    demand = k.Demand("1", "欠薪。", "030600", against="440104014", against_text="包工头张伟")
    add(bare, 1, title="张伟家在施工", demands=(demand,))
    add(bare, 2, title="电梯停工")
    case = Subject("case", case_id(2))
    day = "2026-10-19"
    bare.history.add(case, k.MediationOpened("m", "mediation", ("1",), "陆小曼", day, "签名", day, "签名", day))
    hearing = k.HearingCalled(
        "h", "handling", ("1",), "复工", f"{day}T09:30:00+08:00", "三楼", "甲", ("乙",), "邻居马骁、某公司"
    )
    bare.history.add(case, hearing)
    bare.lay_out()
    told = {name for row in bare.ask(SaidQuery(*EVER)) for name in row.names.split("\n")}
    assert told == {"何永强", "张伟", "陆小曼", "马骁"}
    assert "家在施工" in {row.said for row in bare.ask(SaidQuery(*EVER))}


def test_everything_but_the_newest_month_and_year_is_summed_up(year: Shelf) -> None:
    told = titles(year)
    assert told == {("month", f"2026-{m:02}"): 1 for m in range(1, 10)} | {
        ("month", f"2025-{m:02}"): 1 for m in range(7, 13)
    } | {("year", "2025-01"): 6}
    assert wrong(year.connection) == []


@pytest.mark.parametrize("kind", list(SpanKind))
def test_what_is_usual_is_what_the_lines_say(year: Shelf, kind: SpanKind) -> None:
    spans = [span(kind, TODAY).moved(-step) for step in range(5)]
    counts = sum((said(year, one) for one in spans), Counter[str]())
    wanted = tuple(filter(is_telling, pairs("".join(TITLES))))
    usual = year.ask(UsualQuery(wanted, tuple(spans)))
    assert usual.counts == counts
    assert usual.spans == sum(bool(year.ask(SaidQuery(one.first, one.last))) for one in spans)


def test_a_title_put_right_moves_the_sums_of_its_month(year: Shelf) -> None:
    subject = Subject("case", case_id(5))
    before = sums(year)
    year.history.add(subject, k.CaseCorrected({"title": "水管漏水"}, "记错"))
    year.lay_out(subject)
    assert sums(year) != before and wrong(year.connection) == []
    assert titles(year)["month", "2026-05"] == 1


def test_a_case_that_comes_late_is_in_the_sums_of_its_month(year: Shelf) -> None:
    for n, months in ((20, 4), (21, 30), (22, 0)):
        aside(year, n, months)
        year.lay_out(Subject("petitioner", f"0192f3a4b5c67d8e9fa0b1c2d3e4d{n:03x}"), Subject("case", case_id(n)))
        assert wrong(year.connection) == []
    assert titles(year)["month", "2026-06"] == 2 and titles(year)["month", "2024-04"] == 1


def test_the_first_case_of_a_month_sums_up_the_one_before(year: Shelf) -> None:
    assert ("month", "2026-10") not in titles(year)
    add(year, 20, at=NOW + timedelta(days=20))
    year.lay_out(Subject("case", case_id(20)))
    assert titles(year)["month", "2026-10"] == 1 and wrong(year.connection) == []


def test_an_erased_case_leaves_no_sum_nor_does_the_last_of_a_month(year: Shelf) -> None:
    for gone in (5, 0, 1):
        subject = Subject("case", case_id(gone))
        year.history.entries[:] = [e for e in year.history.entries if e.envelope.subject != subject]
        year.lay_out(subject)
        assert wrong(year.connection) == []
    assert not {("month", f"2026-{m:02}") for m in (5, 8, 9, 10)} & set(titles(year))


def test_what_becomes_restricted_says_nothing_any_more(year: Shelf) -> None:
    subject = Subject("case", case_id(5))
    year.history.add(subject, k.CaseRestricted(("reader",)))
    year.lay_out(subject)
    assert ("month", "2026-05") not in titles(year) and wrong(year.connection) == []


def test_a_rebuild_says_the_same_as_what_was_brought_forward(bare: Shelf) -> None:
    for n in (7, 3, 14, 0, 9, 1):
        aside(bare, n, n)
        bare.lay_out()
    before = sums(bare)
    rebuild(bare.connection, bare, lookup(), lambda done: True)
    assert sums(bare) == before != []


def test_a_spoilt_sum_is_named(year: Shelf) -> None:
    may = (said_pairs.c.kind == "month", said_pairs.c.first == date(2026, 5, 1))
    year.connection.execute(update(said_pairs).values(count=7).where(*may))
    found = [subject for _, subjects in damaged(year.connection, year, lookup()) for subject in subjects]
    assert found == [Subject("said", "2026-05 month")]


def test_what_else_was_counted_of_a_case_stands_beside_it(year: Shelf) -> None:
    subject = Subject("case", case_id(0))
    year.history.add(subject, k.CaseVoided(case_id(0), "重复登记"))
    year.lay_out(subject)
    beside = year.ask(BesideQuery(("voided", "declined"), TODAY.replace(day=1), TODAY))
    (row,) = year.ask(SaidQuery(TODAY.replace(day=1), TODAY))
    assert beside == {"voided": {row.case}, "declined": frozenset()}


def test_the_cases_that_said_it_are_listed_newest_first(year: Shelf) -> None:
    rows = year.ask(SaidQuery(*EVER))
    found = year.ask(SaidCasesQuery(tuple(row.case for row in rows), 3))
    assert ids(row.case for row in found) == [0, 1, 2]
    assert [row.on for row in found] == sorted((row.on for row in found), reverse=True)
