"""Whoever was here before says nothing twice; a name alone is not enough to know them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.kinds import Person
from app.domain.petitioner import completed, leaves_no_doubt
from tests.builders import HE as WITHOUT_PAPERS

HE = replace(WITHOUT_PAPERS, id_kind="resident", id_number="440104195803120036")


def test_what_was_typed_stays_and_the_rest_is_as_known() -> None:
    assert completed(Person(HE.name, id_kind="none"), HE) == HE
    moved = completed(Person("", id_kind="none", address="东湖路1号"), HE)
    assert (moved.name, moved.id_number, moved.place, moved.address) == (HE.name, HE.id_number, "", "东湖路1号")
    paper = completed(Person("", id_kind="passport", id_number="E1"), HE)
    assert (paper.id_kind, paper.id_number, paper.phone) == ("passport", "E1", HE.phone)


@pytest.mark.parametrize(
    ("typed", "sure"),
    [
        (Person("", id_kind=HE.id_kind, id_number=HE.id_number), True),
        (Person("", id_kind="passport", id_number=HE.id_number), False),
        (Person(HE.name, phone=HE.phone), True),
        (Person(HE.name), False),
        (Person("", phone=HE.phone), False),
        (Person(HE.name, phone="13900001111"), False),
        (Person("", id_kind="none"), False),
    ],
)
def test_only_a_number_or_name_and_telephone_leave_no_doubt(typed: Person, sure: bool) -> None:
    assert leaves_no_doubt(typed, HE) is sure
    assert not leaves_no_doubt(replace(typed, name="黎广生", id_number=""), replace(HE, id_number=""))
