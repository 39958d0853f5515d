"""What the screen that faces the visitor may show: their own words, nothing from the record, nothing of an accusation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.acts.register_draft import DemandDraft, PersonDraft, RegisterDraft
from app.desk import Desk
from app.domain.coming import Coming
from app.domain.kinds import Person
from app.visitor_screen import Said, heard, is_shown, outcome, said
from tests.app.desks import accusation, desk_in, visit

HE = Person("何永强", phone="13800007719")
DRAFT = RegisterDraft(
    "d", "c", people=(PersonDraft(HE),), demands=(DemandDraft("电梯停工，请求协调。", place_detail="水荫路8号"),)
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path / "home") as made:
        yield made


def shown(draft: RegisterDraft, known: Person | None = None) -> tuple[Said, ...]:
    return said(draft, heard({}, draft, known), str)


def test_what_they_said_is_shown_and_of_the_telephone_its_end_alone() -> None:
    assert shown(DRAFT) == (
        Said("people.0.name", "何永强"),
        Said("people.0.phone", "7719"),
        Said("demands.0.text", "电梯停工，请求协调。"),
        Said("demands.0.place", "水荫路8号"),
    )


def test_an_identity_number_and_an_address_are_never_shown() -> None:
    person = replace(HE, id_number="449999196208174412", address="水荫横路12号602", place="440104014015")
    told = " ".join(one.words for one in shown(replace(DRAFT, people=(PersonDraft(person),))))
    assert "4499" not in told and "602" not in told and "138" not in told


def test_those_who_came_along_are_not_named() -> None:
    both = replace(DRAFT, people=(PersonDraft(HE), PersonDraft(Person("梁秀珍"), "representative")))
    assert "梁秀珍" not in " ".join(one.words for one in shown(both))


def test_what_the_record_filled_in_is_not_shown_until_it_is_said() -> None:
    filled = replace(DRAFT, people=(PersonDraft(HE, petitioner="p"),))
    assert [one.words for one in shown(filled, HE)][:2] == ["", ""]
    typed = heard({}, replace(DRAFT, people=(PersonDraft(replace(HE, phone="")),)), None)
    told = said(filled, heard(typed, filled, HE), str)
    assert [one.words for one in told][:2] == ["何永强", ""], "the name was typed before somebody was recognised"
    other = replace(filled, people=(PersonDraft(replace(HE, phone="13900001234"), petitioner="p"),))
    assert shown(other, HE)[1].words == "1234", "a new number was said now"


@pytest.mark.parametrize(
    "changes",
    [
        {"channel": "letter"},
        {"channel": "call"},
        {"demands": (DemandDraft("反映停车场收费去向不明。", legal_class="accusation"),)},
        {"demands": (*DRAFT.demands, DemandDraft("村主任收了我的红包才办证。"))},
    ],
)
def test_letters_and_what_may_be_an_accusation_are_not_for_a_screen(changes: dict[str, object]) -> None:
    assert is_shown(DRAFT)
    assert not is_shown(replace(DRAFT, **changes))  # type: ignore[arg-type]


def test_after_the_registration_the_days_come_from_the_rules_and_the_rights_from_the_notice(desk: Desk) -> None:
    case = desk.do(visit(desk)).case
    told = outcome(desk, case)
    assert told is not None
    assert told.days[0] == Coming("tell", date(2026, 11, 3))
    assert told.answer_within is not None
    assert (told.answer_within.duration, told.answer_within.article) == (60, "34")
    rights = desk.lookup.editions.on("rights", desk.world().today).texts
    assert told.rights == tuple(rights[key] for key in ("ask", "notice", "review", "safe"))


def test_of_a_restricted_case_nothing_comes_to_the_screen(desk: Desk) -> None:
    assert outcome(desk, desk.do(accusation(desk)).case) is None
