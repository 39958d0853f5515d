"""Who is this: earlier petitioners by what has been typed so far, masked, with their reasons and their cases."""

from __future__ import annotations

import pytest

from app.domain import kinds as k
from app.domain.envelope import Subject
from app.ports import WhoQuery
from tests.builders import registered
from tests.db.shelf import Shelf, add, case_id, ids, person_id


@pytest.fixture
def store(bare: Shelf) -> Shelf:
    return bare


def who(store: Shelf, **typed: str) -> list[tuple[int, tuple[str, ...]]]:
    return [(int(row.petitioner[-3:], 16), row.reasons) for row in store.ask(WhoQuery(**typed))]


@pytest.fixture
def people(store: Shelf) -> Shelf:
    add(store, 0, person=k.Person("何永强", "other", "E00000001", phone="13800000001", address="水荫横路12号"))
    add(store, 1, person=k.Person("何永平", "resident", "110105194912310021", phone="02083000000"))
    add(store, 2, person=k.Person("何永强", phone="13800000002", address="水荫横路12号"))
    store.lay_out()
    return store


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ({"name": "何永"}, [(0, ("name",)), (1, ("name",)), (2, ("name",))]),
        ({"name": "何永强"}, [(0, ("name",)), (2, ("name",))]),
        ({"name": "HYQ"}, [(0, ("initials",)), (2, ("initials",))]),
        ({"name": "何"}, []),
        ({"phone": "138 0000 0002"}, [(2, ("phone",))]),
        ({"id_number": "e00000001"}, [(0, ("id_number",))]),
        ({"id_number": "E0000"}, []),
        ({"id_number": "11010519491231"}, [(1, ("id_number",))]),
        ({"id_number": "110105"}, []),
        ({"address": "水荫横路12号"}, [(0, ("address",)), (2, ("address",))]),
        ({"address": "水荫横路 12 号"}, [(0, ("address",)), (2, ("address",))]),
        ({"address": "横路12号"}, []),
        ({"name": "何永强", "phone": "13800000002"}, [(2, ("phone", "name")), (0, ("name",))]),
        ({}, []),
        ({"name": "  "}, []),
        ({"name": "\u200b"}, []),
    ],
)
def test_who_is_found_by_what_was_typed_the_likeliest_first(people, typed, expected):
    assert who(people, **typed) == expected


def test_who_came_along_is_not_meant(people):
    people.history.add(Subject("petitioner", "p9"), k.PetitionerRecorded(k.Person("梁秀珍")))
    together = (k.Party("main", petitioner="p9"), k.Party("representative", petitioner=person_id(0)))
    registered(people.history, case=case_id(9), people=together)
    people.lay_out()
    assert [row.name for row in people.ask(WhoQuery(name="梁秀珍"))] == ["梁**"]
    assert who(people, phone="13800000001") == [(0, ("phone",))]


def test_who_is_masked_and_brings_the_cases(people):
    [row] = people.ask(WhoQuery(phone="13800000002"))
    assert row.name == "何**"
    assert ids(row.cases) == [2]


def test_who_answers_no_more_than_asked_for(people):
    assert len(people.ask(WhoQuery(name="何永", limit=2))) == 2
