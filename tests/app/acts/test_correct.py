"""更正."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts import ACTS
from app.acts.correct import CorrectDraft
from app.domain import kinds as k
from app.domain.case_clocks import case_clocks
from app.domain.envelope import Subject
from app.domain.folding import fold_case
from app.domain.staff import Member
from tests.app.acts.routes import fresh, transferred
from tests.app.acts.steps import CASE, NEW, accepted, accused, bodies, carried_out, codes, decided
from tests.builders import HE, ON_CASE, PETITIONER, USER, FixedIds, Journal, registered, world

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
        (replace(GOOD, changes={"demand.1.legal_class": "accusation"}), ("register.accused", "demand.1.against")),
        (replace(GOOD, person_changes={PETITIONER: {"shoe": "42"}}), ("correct.field", f"people.{PETITIONER}.shoe")),
        (replace(GOOD, person_changes={PETITIONER: {"name": " "}}), ("text.empty", f"people.{PETITIONER}.name")),
        (replace(GOOD, person_changes={"1": {"phone": "13800001234"}}), ("correct.field", "people.1.phone")),
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


TURNED = replace(GOOD, changes={"demand.1.legal_class": "accusation", "demand.1.against_text": "收钱的队长"})
LI = "0192f3a4b5c67d8e9fa0b1c2d3e40099"


def test_what_turns_out_to_be_an_accusation_is_closed_before_anything_is_said_of_it() -> None:
    first, second = decided(TURNED, registered(capacity="competent_body"))
    assert first.body == k.CaseRestricted((USER,)) and not first.routing.restricted
    said = {**TURNED.changes, "demand.1.capacity": "petition_office"}
    assert second.body == k.CaseCorrected(said, "写错了") and second.routing.restricted


def test_it_is_there_for_its_readers_alone_and_its_code_opens_nothing() -> None:
    journal = registered()
    journal.add(ON_CASE, k.CaseAssigned(LI, "李文彬"))
    assert journal.file().case.inquiry_code
    case = carried_out(TURNED, journal).file().case
    assert (case.restricted, case.readers, case.inquiry_code, case.officer) == (True, (USER,), "", "")
    assert case.demands["1"].is_accusation
    clocks = [c.rule.id for c in case_clocks(case, world().lookup)]
    assert clocks == ["DIS-1"], "the days count from the receipt, as before"


def test_whom_it_accuses_is_no_reader() -> None:
    colleague = Member(LI, "李文彬", "")
    here = replace(world(), staff=(*world().staff, colleague), station=replace(world().station, first_user=LI))
    draft = replace(TURNED, changes={"demand.1.legal_class": "accusation", "demand.1.against_text": "李文彬"})
    first, _ = ACTS["correct"].decide(draft, registered().states(), here, FixedIds())
    assert first.body == k.CaseRestricted((USER,))


def test_what_others_have_acted_on_is_not_closed_any_more() -> None:
    assert codes(TURNED, transferred()) == [("correct.accusation_late", "demand.1.legal_class")]
    merged = registered()
    merged.add(Subject("case", CASE), k.CaseLinked("1", "c" * 32, "440104014-20261019-F00010AA", ()))
    assert codes(TURNED, merged) == [("correct.accusation_late", "demand.1.legal_class")], "its words are read there"


def test_what_we_took_on_is_closed_first_and_then_taken_back() -> None:
    journal = accepted()
    written = decided(TURNED, journal)
    assert [(type(new.body).__name__, new.routing.restricted) for new in written] == [
        ("CaseRestricted", False),
        ("CaseCorrected", True),
        ("AcceptanceTakenBack", True),
        ("DocumentVoided", True),
    ]
    assert carried_out(TURNED, journal).file().case.demands["1"].acceptance is None


def test_what_it_closes_is_said_before_it_is_saved() -> None:
    asked = [p.code for p in ACTS["correct"].asks(TURNED, registered().states(), world())]
    assert asked == ["correct.closes"]
    assert ACTS["correct"].asks(GOOD, registered().states(), world()) == []


def test_of_two_demands_the_other_keeps_its_class_and_may_change_it_inside() -> None:
    journal = carried_out(replace(TURNED, id=fresh()), registered(texts=("收钱。", "路灯不亮。")))
    again = replace(GOOD, changes={"demand.2.legal_class": "suggestion"})
    assert bodies(again, journal) == [k.CaseCorrected({"demand.2.legal_class": "suggestion"}, "写错了")]
    assert not journal.file().case.demands["2"].is_accusation


def secret() -> Journal:
    """A restricted case with its own copy of the person."""
    journal = accused("440104000-housing")
    first = journal.entries[-1]
    people = (k.Party("main", person=HE),)
    journal.entries[-1] = replace(first, body=replace(first.body, people=people))  # type: ignore[union-attr,type-var]
    return journal


def test_the_copy_in_a_restricted_case_is_corrected_there_and_nowhere_else() -> None:
    draft = CorrectDraft(NEW, CASE, {}, {"1": {"phone": " 13800001234 ", "address": ""}}, "换号，搬走了")
    journal = secret()
    (entry,) = decided(draft, journal)
    assert entry.subject == Subject("case", CASE)
    assert entry.body == k.CaseCorrected({"party.1.phone": "13800001234", "party.1.address": ""}, "换号，搬走了")
    carried_out(draft, journal)
    (party,) = fold_case(journal.entries).people
    assert party.person == replace(HE, phone="13800001234", address="")
    assert codes(replace(draft, person_changes={"2": {"phone": "13800001234"}}), secret()) == [
        ("correct.field", "people.2.phone")
    ]


def test_what_is_void_stays_as_it_was() -> None:
    """A walk over all acts on a case: beside a correction nothing else may change it either."""
    journal = registered()
    journal.add(ON_CASE, k.CaseVoided("x", "录重"))
    assert codes(GOOD, journal) == [("case.voided", "")]
    case = journal.file().case
    takes_in = {"talk", "add_material"}
    assert {name for name, act in ACTS.items() if act.allowed and act.why_not(case, world()) is None} == takes_in
