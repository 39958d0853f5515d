"""The sums of 研判 are those of the cases, whatever happened to them; a restricted case is in the total alone."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select, update

from app.domain import kinds as k
from app.domain.counted import MOST_CONTACT_DAYS, Dimension, Measure, contacted_within, issue_code
from app.domain.envelope import Subject
from app.domain.going import HANDLING
from app.domain.terms import BodyKind
from app.ports.figures import CountedQuery, FiguresQuery, OwedCasesQuery, OwedQuery
from db.figures import wrong
from db.projection_tables import figures
from db.projections import damaged, rebuild
from tests.builders import CASE, NOW, ON_CASE, ORG, TODAY, lookup, registered
from tests.db.shelf import Shelf, add, case_id, ids

MONTH, LAST = TODAY.replace(day=1), date(2026, 10, 31)
RECEIVED = (Measure.FIRST.code, Measure.REPEAT.code)


EVERY = (*(m.code for m in Measure), *contacted_within(MOST_CONTACT_DAYS))


def sums(
    store: Shelf, dimension: Dimension = Dimension.TOTAL, *measures: str
) -> dict[tuple[str, str], tuple[int, int]]:
    """(code, measure) → (count, amount) of this month."""
    found = store.ask(FiguresQuery(dimension, MONTH, LAST, measures or EVERY))
    return {(row.code, row.measure): (row.count, row.amount) for row in found}


def everything(store: Shelf) -> list[str]:
    return sorted(map(str, store.connection.execute(select(figures))))


def test_a_registration_counts_once_in_every_dimension(bare: Shelf) -> None:
    registered(bare.history, headcount=3)
    bare.lay_out()
    assert sums(bare) == {("", "first"): (1, 3)}
    by = {dimension: sums(bare, dimension) for dimension in Dimension}
    assert by[Dimension.CHANNEL] == {("visit", "first"): (1, 3)}
    assert by[Dimension.CATEGORY] == {("030600", "first"): (1, 3)}
    assert by[Dimension.PLACE] == {(ORG, "first"): (1, 3)}
    assert by[Dimension.BODY] == {("", "first"): (1, 3)}
    assert by[Dimension.OUTCOME] == {}


def test_a_community_counts_in_its_township(bare: Shelf) -> None:
    registered(bare.history, demands=(k.Demand("1", "路灯", "030600", ORG + "005"),))
    bare.lay_out()
    assert sums(bare, Dimension.PLACE) == {(ORG, "first"): (1, 1)}


def test_what_is_put_right_moves_from_one_sum_to_the_other(bare: Shelf) -> None:
    registered(bare.history)
    bare.lay_out()
    bare.history.add(ON_CASE, k.CaseCorrected({"demand.1.category": "010100"}, "看错"))
    bare.lay_out(ON_CASE)
    assert sums(bare, Dimension.CATEGORY) == {("010100", "first"): (1, 1)}
    assert wrong(bare.connection) == []


def test_what_offices_did_stands_beside_what_came(bare: Shelf) -> None:
    registered(bare.history)
    for n in (1, 2):
        add(bare, n, headcount=2)
    bare.history.add(ON_CASE, k.CaseDeclined(("1",), "not_our_duty", "不属于本单位职权", "区民政局"))
    bare.history.add(Subject("case", case_id(1)), k.CaseAccepted(("1",), TODAY.isoformat(), ORG, "黄花岗街道"))
    bare.history.add(Subject("case", case_id(1)), k.TalkNoted("本人", "说明了步骤"))
    bare.lay_out()
    found = sums(bare)
    assert found["", "first"] == (3, 5)
    assert found["", "declined"] == (1, 1)
    assert (found["", "accepted"], found["", "contacted.0"]) == ((1, 1), (1, 0))


def test_a_void_stays_counted_as_received_and_is_counted_as_void(bare: Shelf) -> None:
    registered(bare.history)
    bare.history.add(ON_CASE, k.CaseVoided(CASE, "重复登记"))
    bare.lay_out()
    assert sums(bare) == {("", "first"): (1, 1), ("", "voided"): (1, 1)}
    issue = issue_code("030600", ORG)
    assert sums(bare, Dimension.ISSUE) == {(issue, "first"): (1, 1), (issue, "voided"): (1, 1)}


def test_a_restricted_case_is_in_the_total_alone_and_in_no_list_of_others(bare: Shelf) -> None:
    registered(bare.history)
    add(bare, 1, restricted=True, readers=("reader",))
    bare.lay_out()
    assert sums(bare)["", "first"] == (2, 2)
    for dimension in (Dimension.CHANNEL, Dimension.CATEGORY, Dimension.PLACE, Dimension.BODY):
        assert sum(count for count, _ in sums(bare, dimension, *RECEIVED).values()) == 1
    whole = CountedQuery(RECEIVED, MONTH, TODAY)
    assert [row.case.id for row in bare.ask(whole)] == [CASE]
    assert len(bare.ask(whole, "reader")) == 2
    split = CountedQuery(RECEIVED, MONTH, TODAY, Dimension.CHANNEL, ("visit",))
    assert [row.case.id for row in bare.ask(split, "reader")] == [CASE]


def test_the_list_holds_what_the_sum_counted(bare: Shelf) -> None:
    for n in range(4):
        add(bare, n, channel="letter" if n % 2 else "visit")
    bare.lay_out()
    found = bare.ask(CountedQuery(RECEIVED, MONTH, TODAY, Dimension.CHANNEL, ("letter",)))
    assert ids(row.case for row in found) == [1, 3]
    assert [row.on for row in found] == [date(2026, 10, 18), date(2026, 10, 16)]


def test_days_that_are_no_whole_month_are_counted_alike(bare: Shelf) -> None:
    for n in range(4):
        add(bare, n, channel="letter" if n % 2 else "visit", restricted=n == 3, readers=("reader",))
    bare.history.add(
        Subject("case", case_id(1)), k.CaseDeclined(("1",), "not_our_duty", "不属于本单位职权", "区民政局")
    )
    bare.lay_out()
    measures = EVERY
    for dimension in Dimension:
        days = bare.ask(FiguresQuery(dimension, MONTH, TODAY, measures))
        assert {(row.code, row.measure): (row.count, row.amount) for row in days} == sums(bare, dimension)
    week = bare.ask(FiguresQuery(Dimension.TOTAL, date(2026, 10, 18), date(2026, 10, 18), measures))
    assert [(row.measure, row.count) for row in week] == [("first", 1)]


def test_clocks_that_run_are_told_by_their_last_day(bare: Shelf) -> None:
    registered(bare.history)
    bare.history.add(ON_CASE, k.CaseAccepted(("1",), TODAY.isoformat(), ORG, "黄花岗街道"))
    bare.lay_out()
    ends = date(2026, 12, 18)
    assert bare.ask(OwedQuery((HANDLING,), MONTH, date(2026, 12, 31))) == ((HANDLING, ends, 1),)
    (row,) = bare.ask(OwedCasesQuery((HANDLING,), MONTH, date(2026, 12, 31)))
    assert (row.case.id, row.measure, row.on) == (CASE, HANDLING, ends)
    assert bare.ask(OwedQuery((HANDLING,), MONTH, LAST)) == ()


def test_what_the_yearly_report_tells_of_offices_is_counted(bare: Shelf) -> None:
    unit = next(body for body in lookup().directory.bodies if body.kind is BodyKind.BUREAU)
    demand = k.Demand("1", "路灯", "030600", ORG, against=unit.code, legal_class="appeal_6")
    registered(bare.history, demands=(demand,))
    bare.history.add(ON_CASE, k.CaseTransferred(("1",), unit.code, unit.name, "职责", TODAY.isoformat()))
    bare.lay_out()
    found = sums(bare)
    assert (found["", "against"], found["", "transferred"]) == ((1, 0), (1, 0))
    assert sums(bare, Dimension.BODY, "against") == {(unit.name, "against"): (1, 0)}
    assert sums(bare, Dimension.CHANNEL, "against", "transferred") == {}


def test_an_erased_case_leaves_no_sum(bare: Shelf) -> None:
    registered(bare.history)
    bare.lay_out()
    bare.history.entries.clear()
    bare.lay_out(ON_CASE)
    assert everything(bare) == []


def test_a_rebuild_says_the_same_as_what_was_brought_forward(bare: Shelf) -> None:
    for n in range(5):
        add(bare, n, at=NOW.replace(month=8 + n % 3))
    bare.lay_out()
    bare.history.add(Subject("case", case_id(3)), k.CaseCorrected({"channel": "call"}, "记错"))
    bare.lay_out(Subject("case", case_id(3)))
    before = everything(bare)
    rebuild(bare.connection, bare, lookup(), lambda done: True)
    assert everything(bare) == before != []


def test_a_spoilt_sum_is_named(bare: Shelf) -> None:
    registered(bare.history)
    bare.lay_out()
    bare.connection.execute(update(figures).values(count=7).where(figures.c.dimension == "channel"))
    found = [subject for _, subjects in damaged(bare.connection, bare, lookup()) for subject in subjects]
    assert found == [Subject("figures", "2026-10")]
