"""更正."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.correct import CorrectDraft
from app.domain import kinds as k
from app.domain.envelope import Subject
from tests.app.acts.steps import CASE, NEW, accused, bodies, codes, decided
from tests.builders import PETITIONER, registered

GOOD = CorrectDraft(NEW, CASE, {"title": "电梯停工"}, reason=" 写错了 ")


def test_a_correction_says_what_and_why() -> None:
    assert bodies(GOOD, registered()) == [k.CaseCorrected({"title": "电梯停工"}, "写错了")]


def test_contact_data_is_corrected_with_the_person_for_all_cases() -> None:
    draft = CorrectDraft(NEW, CASE, {}, {PETITIONER: {"phone": " 13800001234 "}}, "换号")
    of_case, of_person = decided(draft, registered())
    assert of_person.subject == Subject("petitioner", PETITIONER)
    assert of_person.body == k.PetitionerCorrected({"phone": "13800001234"}, "换号")
    assert of_case.body == k.CaseCorrected({}, "换号")


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (CorrectDraft(NEW, CASE, reason="写错了"), ("correct.nothing", "")),
        (replace(GOOD, reason=""), ("text.empty", "reason")),
        (replace(GOOD, changes={"number": "1"}), ("correct.field", "number")),
        (replace(GOOD, changes={"demand.9.text": "新"}), ("correct.field", "demand.9.text")),
        (replace(GOOD, changes={"title": " "}), ("text.empty", "title")),
        (replace(GOOD, changes={"headcount": "两"}), ("correct.headcount", "headcount")),
        (replace(GOOD, changes={"headcount": "0"}), ("correct.headcount", "headcount")),
        (replace(GOOD, changes={"demand.1.text": ""}), ("text.empty", "demand.1.text")),
        (replace(GOOD, changes={"demand.1.legal_class": "accusation"}), ("correct.restricted", "demand.1.legal_class")),
        (replace(GOOD, person_changes={PETITIONER: {"shoe": "42"}}), ("correct.field", f"people.{PETITIONER}.shoe")),
        (replace(GOOD, person_changes={"nobody": {"phone": "1"}}), ("correct.field", "people.nobody.phone")),
    ],
)
def test_what_is_wrong_is_named(draft: CorrectDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, registered()) == [problem]


@pytest.mark.parametrize(
    ("changes", "field"),
    [({"phone": "12"}, "phone"), ({"id_kind": "resident", "id_number": "440104199001010011"}, "id_number")],
)
def test_a_person_is_corrected_to_something_that_can_be(changes: dict[str, str], field: str) -> None:
    ((_, at),) = codes(CorrectDraft(NEW, CASE, {}, {PETITIONER: changes}, "改"), registered())
    assert at == f"people.{PETITIONER}.{field}"


def test_an_accusation_stays_one() -> None:
    draft = replace(GOOD, changes={"demand.1.legal_class": "appeal_6"})
    assert codes(draft, accused("440104000-housing")) == [("correct.restricted", "demand.1.legal_class")]
