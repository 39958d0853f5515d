"""The rows say what the fold says, whichever way they came about."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import func, select, text, update

from app.domain import kinds as k
from app.domain.envelope import Subject
from app.ports import CasesQuery, SearchQuery
from db.projection_tables import cases, petitioners
from db.projections import RebuildCancelled, damaged, rebuild
from db.word_index import case_words, clear_words
from tests.builders import CASE, HE, PETITIONER, lookup, registered
from tests.db.shelf import Shelf

OTHER_CASE = CASE[:-1] + "9"
PERSON = Subject("petitioner", PETITIONER)


@pytest.fixture
def store(bare: Shelf) -> Shelf:
    registered(bare.history)
    return bare


def contents(store: Shelf) -> list[object]:
    """Everything stored, the words as what they find."""
    tables = (cases, petitioners)
    rows: list[object] = [sorted(map(str, store.connection.execute(select(table)))) for table in tables]
    return [*rows, store.ask(SearchQuery("电梯"))]


def test_a_case_stands_in_the_register_as_its_summary_says(store):
    store.lay_out()
    [row] = store.ask(CasesQuery())
    file = store.history.file()
    assert (row.id, row.number, row.title) == (CASE, file.case.number, file.case.title)
    assert row.who == "何**"
    assert row.received_at == file.case.received_at
    assert row.received_at.utcoffset().total_seconds() == 8 * 3600


def test_laying_out_twice_changes_nothing(store):
    store.lay_out()
    before = contents(store)
    store.lay_out()
    assert contents(store) == before


def test_new_words_are_found_and_old_ones_no_more(store):
    store.lay_out()
    store.history.add(Subject("case", CASE), k.CaseCorrected({"demand.1.text": "改装管道", "title": "管道"}, "记错"))
    store.lay_out(Subject("case", CASE))
    assert store.ask(SearchQuery("电梯")) == ()
    assert [hit.row.id for hit in store.ask(SearchQuery("管道"))] == [CASE]


def test_a_corrected_person_changes_every_case_that_names_them(store):
    registered(store.history, case=OTHER_CASE)
    store.lay_out()
    store.history.add(PERSON, k.PetitionerCorrected({"name": "欧阳靖堃"}, "同音字"))
    store.lay_out(PERSON)
    assert {row.who for row in store.ask(CasesQuery())} == {"欧阳**"}
    assert len(store.ask(SearchQuery("欧阳靖"))) == 2
    assert store.ask(SearchQuery("何永强")) == ()


def test_a_case_received_later_has_the_higher_number(store):
    registered(store.history, case=OTHER_CASE, at=store.history.now.replace(year=2020))
    store.lay_out()
    by_number = store.connection.scalars(select(cases.c.id).order_by(cases.c.no)).all()
    assert by_number == [OTHER_CASE, CASE]


def test_an_erased_case_leaves_no_rows(store):
    store.lay_out()
    store.history.entries = [replace(entry, body=None) for entry in store.history.entries]
    store.lay_out()
    assert store.ask(CasesQuery()) == ()
    assert store.ask(SearchQuery("电梯")) == ()
    for table in (cases, petitioners, case_words):
        assert store.connection.scalar(select(func.count()).select_from(table)) == 0


def test_a_rebuild_gives_the_same_rows_and_mends_damaged_ones(store):
    registered(
        store.history, case=OTHER_CASE, petitioner=PETITIONER[:-1] + "8", person=k.Person("", phone="13800001111")
    )
    store.lay_out()
    before = contents(store)
    store.connection.execute(update(cases).values(title="别的"))
    clear_words(store.connection)
    assert rebuild(store.connection, store, lookup(), lambda done: True) == 4
    assert contents(store) == before


def test_a_rebuild_can_be_called_off(store):
    store.lay_out()
    with pytest.raises(RebuildCancelled):
        rebuild(store.connection, store, lookup(), lambda done: False)


def found_damage(store: Shelf) -> list[Subject]:
    return [subject for _, wrong in damaged(store.connection, store, lookup()) for subject in wrong]


def test_sound_rows_show_no_damage(store):
    store.lay_out()
    assert found_damage(store) == []
    assert sum(done for done, _ in damaged(store.connection, store, lookup())) == 2


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("UPDATE cases SET title = '别的'", "case"),
        ("UPDATE cases SET is_open = NOT is_open", "case"),
        ("DELETE FROM cases", "case"),
        ("UPDATE cases SET found_by = ''", "case"),
        ("DELETE FROM case_words; INSERT INTO case_words (rowid, words) VALUES ((SELECT no FROM cases), 'x')", "case"),
        ("INSERT INTO case_readers (reader, no) SELECT 'x', no FROM cases", "case"),
        ("DELETE FROM case_words WHERE rowid = (SELECT no FROM cases)", "case"),
        ("UPDATE petitioners SET phone = '1'", "petitioner"),
    ],
)
def test_damaged_rows_are_named(store, statement, kind):
    store.lay_out()
    for one in statement.split("; "):
        store.connection.execute(text(one))
    assert kind in {subject.kind for subject in found_damage(store)}


def test_a_nameless_person_is_kept_by_phone(store):
    store.history.add(Subject("petitioner", "p2"), k.PetitionerRecorded(replace(HE, name="", phone="13800000002")))
    store.lay_out()
    assert store.connection.scalar(select(petitioners.c.masked).where(petitioners.c.id == "p2")) == "匿名"
