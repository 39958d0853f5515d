"""Each query of the desk against a small register: the right rows, in the right order, and nothing to the wrong eyes."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import event

from app.domain import kinds as k
from app.domain.envelope import Routing, Subject
from app.ports import (
    CaseFileQuery,
    CaseFilter,
    CaseSort,
    CasesQuery,
    CountQuery,
    DocumentsQuery,
    EntriesQuery,
    NumberQuery,
    ProgressQuery,
    SearchQuery,
    UsersQuery,
    WhoQuery,
    WrongTriesQuery,
)
from tests.builders import HE, NOW, ORG, USER, number
from tests.db.shelf import Shelf, add, case_id, ids, person_id

CODE = "4827193605"
PHONE = "13800007719"


def case(n: int) -> Subject:
    return Subject("case", case_id(n))


@pytest.fixture
def store(bare: Shelf) -> Shelf:
    return bare


def demand(**values: str) -> tuple[k.Demand, ...]:
    return (k.Demand(**{"id": "1", "text": "求助", "category": "030600", "place": ORG, **values}),)


@pytest.fixture
def hall(store: Shelf) -> Shelf:
    """Six cases: 0 fresh, 1 accepted by a bureau, 2 closed, 3 a group elsewhere, 4 restricted, 5 without a clock."""
    add(store, 0)
    add(store, 1, channel="letter")
    store.history.add(case(1), k.CaseAccepted(("1",), "2026-10-18", "u1", "住建局"))
    store.history.add(case(1), k.CaseAssigned("o1", "李青"))
    add(store, 2, demands=demand(category="010100"))
    store.history.add(case(2), k.CaseClosed("done"))
    add(store, 3, headcount=7, demands=demand(place="440105003", text="噪音"))
    add(store, 4, restricted=True, readers=("reader",), people=(k.Party("main", person=HE),), inquiry_code="")
    add(store, 5, late=True)
    store.history.add(case(5), k.CaseCorrected({"title": "改过"}, "笔误"))
    store.lay_out()
    return store


# ---------- the register


def listed(store: Shelf, filter: CaseFilter | None = None, viewer: str = "", **query: object) -> list[int]:
    return ids(store.ask(CasesQuery(filter or CaseFilter(), **query), viewer))


def test_what_has_no_due_date_comes_last_in_both_directions(hall):
    up, down = listed(hall), listed(hall, descending=True)
    assert up[-2:] == [5, 2]
    assert up[:-2] == [3, 1, 0]
    assert down == [0, 1, 3, 2, 5]


@pytest.mark.parametrize("sort", CaseSort.ALL)
@pytest.mark.parametrize("descending", [False, True])
def test_pages_of_every_order_fit_together(hall, sort, descending):
    whole = listed(hall, sort=sort, descending=descending)
    pages = [listed(hall, sort=sort, descending=descending, offset=at, limit=2) for at in (0, 2, 4)]
    assert [n for page in pages for n in page] == whole
    assert sorted(whole) == [0, 1, 2, 3, 5]


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (CaseSort.RECEIVED, [5, 3, 2, 1, 0]),
        (CaseSort.STEP, [5, 3, 0, 1, 2]),
        (CaseSort.CATEGORY, [2, 5, 3, 1, 0]),
        (CaseSort.HEADCOUNT, [5, 2, 1, 0, 3]),
        (CaseSort.HANDLER, [5, 3, 2, 0, 1]),
    ],
)
def test_each_column_sorts_by_its_meaning(hall, sort, expected):
    assert listed(hall, sort=sort) == expected


def test_a_column_that_is_not_sortable_is_refused(hall):
    with pytest.raises(KeyError):
        listed(hall, sort="title")


DUE = date(2026, 10, 31)


@pytest.mark.parametrize(
    ("filter", "expected"),
    [
        (CaseFilter(open=True), {0, 1, 3, 5}),
        (CaseFilter(open=False), {2}),
        (CaseFilter(steps=("accepted", "closed")), {1, 2}),
        (CaseFilter(channels=("letter",)), {1}),
        (CaseFilter(category="030000"), {0, 1, 3, 5}),
        (CaseFilter(category="010100"), {2}),
        (CaseFilter(category="010200"), set()),
        (CaseFilter(place="4401"), {0, 1, 2, 3, 5}),
        (CaseFilter(place="440105"), {3}),
        (CaseFilter(received_from=NOW.date() - timedelta(days=1)), {0, 1}),
        (CaseFilter(received_to=NOW.date() - timedelta(days=2)), {2, 3, 5}),
        (CaseFilter(due_to=DUE), {3}),
        (CaseFilter(due_from=DUE + timedelta(days=1)), {0, 1}),
        (CaseFilter(linked=True), set()),
        (CaseFilter(group=True), {3}),
        (CaseFilter(group=False), {0, 1, 2, 5}),
        (CaseFilter(officer="o1"), {1}),
        (CaseFilter(officer="-"), {0, 2, 3, 5}),
        (CaseFilter(corrected=True), {5}),
        (CaseFilter(text="噪音"), {3}),
        (CaseFilter(text=PHONE[-4:]), {0, 1, 2, 3, 5}),
        (CaseFilter(text=PHONE[-4:], by_matter=True), set()),
        (CaseFilter(text="何永强", by_matter=True), set()),
        (CaseFilter(text="噪音", by_matter=True), {3}),
        (CaseFilter(text="  "), {0, 1, 2, 3, 5}),
        (CaseFilter(text=" " * 100 + "噪音"), set()),
        (CaseFilter(open=True, channels=("visit",), place="440104"), {0, 5}),
    ],
)
def test_filters_and_their_counts(hall, filter, expected):
    assert set(listed(hall, filter)) == expected
    assert hall.ask(CountQuery(filter)) == len(expected)


def apart(store: Shelf, subject: Subject, body: type[k.CaseCorrected | k.PetitionerCorrected], field: str) -> list[str]:
    """Two who put a field right without knowing of each other; answers their entries."""
    first = store.history.of(subject)[0].id
    return [store.history.add(subject, body({field: value}, "改"), parents=[first]).id for value in ("左", "右")]


def test_what_two_places_put_right_differently_is_found_until_it_is_decided_or_void(store):
    for n in range(5):
        add(store, n)
    both = apart(store, case(1), k.CaseCorrected, "title")
    apart(store, Subject("petitioner", person_id(2)), k.PetitionerCorrected, "address")
    for n in (3, 4):
        apart(store, case(n), k.CaseCorrected, "title")
    store.history.add(case(3), k.CaseCorrected({"title": "定了"}, "问过本人"))
    store.history.add(case(4), k.CaseVoided("0" * 32, "登记重了"))
    store.lay_out()
    assert set(listed(store, CaseFilter(conflicted=True))) == {1, 2}
    assert set(listed(store, CaseFilter(conflicted=False))) == {0, 3, 4}
    assert store.ask(CountQuery(CaseFilter(conflicted=True, channels=("visit",)))) == 2
    # who saw one of the two alone has decided nothing
    store.history.add(case(1), k.CaseCorrected({"title": "只看了左"}, "改"), parents=both[:1])
    store.lay_out()
    assert set(listed(store, CaseFilter(conflicted=True))) == {1, 2}


def plans_of(store: Shelf, query: CasesQuery) -> str:
    """The plan of the statement that finds the page."""
    said: list[str] = []

    def explain(connection, cursor, statement, parameters, context, executemany):
        cursor.execute("EXPLAIN QUERY PLAN " + statement, parameters)
        said.append("; ".join(row[3] for row in cursor.fetchall()))

    event.listen(store.connection, "before_cursor_execute", explain)
    store.ask(query)
    event.remove(store.connection, "before_cursor_execute", explain)
    return said[0]


@pytest.mark.parametrize("sort", CaseSort.ALL)
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize(
    "filter", [CaseFilter(), CaseFilter(steps=("accepted",), place="440104"), CaseFilter(due_to=DUE)]
)
@pytest.mark.parametrize("bare", ["sqlcipher"], indirect=True)
def test_no_page_is_sorted_or_fetched_to_be_skipped(hall, sort, descending, filter):
    plan = plans_of(hall, CasesQuery(filter, sort, descending))
    assert f"USING COVERING INDEX ix_cases_{sort}" in plan
    assert "TEMP B-TREE" not in plan
    assert all("USING COVERING INDEX" in step for step in plan.split("; ") if " cases " in step)


# ---------- who may see what


def test_a_restricted_case_is_there_for_its_readers_only(hall):
    secret = hall.history.file(case_id(4)).case.number
    for query in (CaseFileQuery(case_id(4)), NumberQuery(secret)):
        assert hall.ask(query, "somebody") is None
        assert hall.ask(query, "reader") is not None
    assert hall.ask(CountQuery(), "reader") == hall.ask(CountQuery(), "somebody") + 1
    assert 4 in listed(hall, viewer="reader")
    assert 4 in listed(hall, CaseFilter(open=True), viewer="reader")
    assert 4 not in listed(hall, CaseFilter(open=True))
    for text in ("电梯", "何永强", PHONE[-4:], "hyq", secret):
        assert 4 not in [int(hit.row.id[-3:], 16) for hit in hall.ask(SearchQuery(text), "somebody")]
        assert 4 in [int(hit.row.id[-3:], 16) for hit in hall.ask(SearchQuery(text), "reader")]


def test_a_restricted_case_without_readers_is_hidden_from_all(store):
    add(store, 0, restricted=True)
    store.lay_out()
    assert listed(store) == []
    assert store.ask(SearchQuery("电梯")) == ()
    assert store.ask(CaseFileQuery(case_id(0)), USER) is None


def test_an_erased_restricted_case_stays_hidden(store):
    store.history.add(case(0), k.CaseClosed("done"), routing=Routing((ORG,), restricted=True))
    assert store.ask(CaseFileQuery(case_id(0)), USER) is None


def test_who_never_meets_a_restricted_case(store):
    add(store, 0)
    add(store, 1, petitioner=person_id(0), restricted=True, readers=("reader",))
    add(store, 2, restricted=True, readers=("reader",))
    store.lay_out()
    [row] = store.ask(WhoQuery(name="何永强"), "reader")
    assert row.petitioner == person_id(0)
    assert ids(row.cases) == [0]


def test_restricted_entries_are_read_by_readers_only(hall):
    looks = Subject("look", f"{case_id(4)}.2026-10")
    hall.history.add(looks, k.CaseViewed(case_id(4)), routing=Routing((ORG,), restricted=True))
    hall.history.add(Subject("look", f"{case_id(0)}.2026-10"), k.CaseViewed(case_id(0)))
    assert len(hall.ask(EntriesQuery("look"), "somebody")) == 1
    assert len(hall.ask(EntriesQuery("look"), "reader")) == 2
    assert hall.ask(EntriesQuery("look", looks.id), "somebody") == ()


# ---------- one case


def test_a_case_file_brings_its_people(hall):
    file = hall.ask(CaseFileQuery(case_id(0)))
    assert file.case.id == case_id(0)
    assert file.people[person_id(0)].person.name == "何永强"
    assert hall.ask(CaseFileQuery("unknown")) is None


def test_a_number_is_found_however_it_is_typed(hall):
    plain = hall.history.file(case_id(0)).case.number
    for typed in (plain, plain.lower(), plain.replace("-", ""), f"  {plain[:9]} {plain[9:]}　"):
        assert hall.ask(NumberQuery(typed)) == case_id(0)
    assert hall.ask(NumberQuery("440104014")) is None
    assert hall.ask(NumberQuery(number(serial=999))) is None


def test_the_number_of_a_joined_visit_leads_to_its_own_registration_else_to_the_case(store):
    add(store, 1)
    later = number(serial=2, case=case_id(0))
    store.history.add(case(1), k.VisitJoined(case_id(0), later, "1", "再来", "visit", NOW.isoformat()))
    store.lay_out()
    assert store.ask(NumberQuery(later)) == case_id(1)
    add(store, 0, number=later)
    store.lay_out()
    assert store.ask(NumberQuery(later)) == case_id(0)


def test_progress_needs_number_and_code_together(hall):
    plain = hall.history.file(case_id(0)).case.number
    assert hall.ask(ProgressQuery(plain, "4827 1936 05")).case.id == case_id(0)
    assert hall.ask(ProgressQuery(plain, "4827193606")) is None
    assert hall.ask(ProgressQuery(plain, "")) is None
    assert hall.ask(ProgressQuery(hall.history.file(case_id(1)).case.number, CODE)).case.id == case_id(1)
    assert hall.ask(ProgressQuery(hall.history.file(case_id(4)).case.number, CODE)) is None


def test_wrong_tries_of_a_number_since_a_moment(store):
    tries = Subject("inquiry", number())
    moments = [NOW + timedelta(minutes=m) for m in (0, 10, 20, 30)]
    for at, matched in zip(moments, (False, False, True, False), strict=True):
        store.history.add(tries, k.ProgressAsked(number(), matched), at=at)
    assert store.ask(WrongTriesQuery(number(), moments[1])) == (moments[1], moments[3])
    assert store.ask(WrongTriesQuery(number(serial=2), moments[0])) == ()


# ---------- papers, users, entries


def issue(store: Shelf, n: int, paper: str, kind: str, at: datetime) -> None:
    body = k.DocumentIssued(paper, kind, f"黄花岗信访〔2026〕{n}号", ("1",), "1", "0" * 64)
    store.history.add(case(n), body, at=at)


def test_papers_newest_first(hall):
    issue(hall, 0, "d0", "acceptance", NOW)
    issue(hall, 1, "d1", "reply", NOW + timedelta(hours=1))
    issue(hall, 4, "d4", "transfer", NOW + timedelta(hours=2))
    hall.history.add(case(0), k.DeliveryRecorded("d0", "direct", "2026-10-20", "何永强"))
    hall.history.add(case(1), k.DocumentVoided("d1", "打坏了"))
    hall.lay_out()
    rows = hall.ask(DocumentsQuery())
    assert [row.id for row in rows] == ["d1", "d0"]
    assert rows[1].delivered_on == date(2026, 10, 20)
    assert (rows[0].voided, rows[0].who, rows[0].case) == (True, "何**", case_id(1))
    assert rows[0].case_number == hall.history.file(case_id(1)).case.number
    assert [row.id for row in hall.ask(DocumentsQuery(delivered=False))] == ["d1"]
    assert [row.id for row in hall.ask(DocumentsQuery(("acceptance",), True))] == ["d0"]
    assert [row.id for row in hall.ask(DocumentsQuery(offset=1, limit=1))] == ["d0"]
    assert [row.id for row in hall.ask(DocumentsQuery(), "reader")] == ["d4", "d1", "d0"]


def test_the_first_user_stands_first(store):
    for id_, first in (("u1", False), ("u2", True), ("u3", False)):
        store.history.add(Subject("user", id_), k.UserAdded(f"用户{id_}", "接访员", first))
    assert [user.id for user in store.ask(UsersQuery())] == ["u2", "u1", "u3"]


def test_entries_of_a_kind_and_of_one_subject_in_order(store):
    for id_, name in (("b", "甲"), ("a", "乙"), ("b", "丙")):
        store.history.add(Subject("unit", id_), k.UnitRenamed(id_, name))
    assert [e.body.name for e in store.ask(EntriesQuery("unit"))] == ["甲", "乙", "丙"]
    assert [e.body.name for e in store.ask(EntriesQuery("unit", "b"))] == ["甲", "丙"]
    assert store.ask(EntriesQuery("station")) == ()
