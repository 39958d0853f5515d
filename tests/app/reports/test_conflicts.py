"""Fields that two places put right differently, in words: who, where, when, why, and what had stood there."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from app.acts.act import States
from app.acts.correct import CorrectDraft, decide
from app.domain import kinds as k
from app.domain.envelope import Subject
from app.reports.conflicts import FieldConflict, field_conflicts
from app.reports.oddities import concurrent_steps, oddities
from app.reports.timeline import Zoom, timeline
from tests.app.acts.steps import accepted
from tests.builders import CASE, HE, NOW, ON_CASE, ORG, PETITIONER, USER, FixedIds, Journal, registered, world

PERSON = Subject("petitioner", PETITIONER)
CITY = "440100000"
LATER = NOW + timedelta(minutes=5)


def told(journal: Journal, *, revealed: bool = False) -> tuple[FieldConflict, ...]:
    return field_conflicts(journal.file(), world(LATER), {USER: "王敏"}, revealed=revealed)


def put_right_apart(journal: Journal, subject: Subject, body, *, org: str = CITY, **changes: str):
    """A correction by another station that saw the first entry alone."""
    journal.org = org
    first = journal.of(subject)[0].id
    entry = journal.add(subject, body(changes, "问过本人"), at=LATER, parents=[first], origin="b" * 32)
    journal.org = ORG
    return entry


def forked() -> Journal:
    journal = registered()
    journal.add(ON_CASE, k.CaseCorrected({"title": "电梯停工三个月"}, "写错了"))
    put_right_apart(journal, ON_CASE, k.CaseCorrected, title="加装电梯停工")
    return journal


def test_each_value_stands_with_who_wrote_it_where_when_and_why() -> None:
    journal = forked()
    before = journal.of(ON_CASE)[0].body.title
    (one,) = told(journal)
    assert (one.field, one.what, one.whose, one.before) == ("title", "标题", "", before)
    (first, why), (second, _) = (choice.written[0] for choice in one.choices)
    assert [choice.shown for choice in one.choices] == ["电梯停工三个月", "加装电梯停工"]
    assert (*first, why) == ("王敏", "越秀区黄花岗街道", "", "10:21", "写错了")
    assert (second.place, second.when) == ("广州市", "10:26")


def test_who_is_not_known_here_is_told_by_the_place_alone() -> None:
    journal = forked()
    (one,) = field_conflicts(journal.file(), world(LATER + timedelta(days=1)), {})
    assert {writer.who for choice in one.choices for writer, _ in choice.written} == {""}
    assert one.choices[0].written[0][0].when == "10-19 10:21"
    assert [line.values.get("who") for line in next(oddities(journal.file(), world(LATER), {})).advice[:2]] == [
        "越秀区黄花岗街道",
        "广州市",
    ]


def test_what_had_stood_there_is_what_both_had_seen() -> None:
    journal = registered()
    common = journal.add(ON_CASE, k.CaseCorrected({"title": "都看过的"}, "写错了"))
    for titles in (("左一", "左二"), ("右",)):
        parents = [common.id]
        for title in titles:
            parents = [journal.add(ON_CASE, k.CaseCorrected({"title": title}, "改"), parents=parents).id]
    (one,) = told(journal)
    assert one.before == "都看过的"
    assert {choice.value for choice in one.choices} == {"左二", "右"}


def test_what_nobody_had_seen_has_nothing_before_it() -> None:
    journal = registered()
    journal.add(ON_CASE, k.CaseCorrected({"title": "没看见登记"}, "试"), parents=[])
    (one,) = told(journal)
    assert one.before is None


def test_who_wrote_the_same_stand_together() -> None:
    journal = forked()
    put_right_apart(journal, ON_CASE, k.CaseCorrected, title="电梯停工三个月")
    (one,) = told(journal)
    assert [len(choice.written) for choice in one.choices] == [2, 1]


def test_codes_are_told_by_their_names() -> None:
    journal = registered()
    first = journal.of(ON_CASE)[0].id
    for code in ("030100", "020000"):
        journal.add(ON_CASE, k.CaseCorrected({"demand.1.category": code}, "改"), parents=[first])
    (one,) = told(journal)
    lookup = world().lookup
    assert [c.shown for c in one.choices] == [lookup.categories.name(c.value) for c in one.choices]
    assert not any(c.shown == c.value for c in one.choices)


def test_a_person_is_masked_until_revealed_and_masks_that_look_alike_are_said() -> None:
    journal = registered()
    journal.add(PERSON, k.PetitionerCorrected({"phone": "13800001234"}, "换号"))
    put_right_apart(journal, PERSON, k.PetitionerCorrected, phone="13899991234")
    (one,) = told(journal)
    assert (one.field, one.whose, one.before) == (f"people.{PETITIONER}.phone", "何**", "138****7719")
    assert [choice.shown for choice in one.choices] == ["138****1234"] * 2
    assert not one.told_apart
    (full,) = told(journal, revealed=True)
    assert full.whose == HE.name and full.told_apart
    assert [choice.shown for choice in full.choices] == ["13800001234", "13899991234"]


def test_the_timeline_masks_a_persons_conflict_and_leads_to_the_decision() -> None:
    journal = registered()
    journal.add(PERSON, k.PetitionerCorrected({"phone": "13800001234"}, "换号"))
    put_right_apart(journal, PERSON, k.PetitionerCorrected, phone="13899995678")
    odd = next(item for item in timeline(journal.file(), world(LATER), {}, Zoom.ALL) if item.odd)
    assert str(odd.headline) == "何**的联系电话两处改得不一样"
    said = "\n".join(str(line) for line in odd.facts)
    assert "138****5678" in said and "13899995678" not in said
    assert odd.acts == ("settle",)


def test_steps_taken_at_two_places_are_told_apart_from_fields() -> None:
    journal = accepted()
    assert concurrent_steps(journal.file().case) == ()
    before = journal.of(ON_CASE)[0].id
    journal.add(ON_CASE, k.CaseAccepted(("1",), "2026-10-08", "440104000", "越秀区信访局"), parents=(before,))
    (step,) = concurrent_steps(journal.file().case)
    assert step.acts == ("note",)
    assert told(journal) == ()


def test_the_copy_of_a_person_in_a_restricted_case_is_decided_by_its_place() -> None:
    party = k.Party("main", person=HE)
    journal = registered(restricted=True, readers=(USER,), people=(party,), inquiry_code="")
    first = journal.of(ON_CASE)[0].id
    for phone in ("13800001234", "13800005678"):
        journal.add(ON_CASE, k.CaseCorrected({"party.1.phone": phone}, "换号"), parents=[first])
    (one,) = told(journal)
    assert (one.field, one.whose, one.before) == ("people.1.phone", "何**", "138****7719")
    assert [choice.shown for choice in one.choices] == ["138****1234", "138****5678"]
    draft = CorrectDraft("0" * 32, CASE, {}, {"1": {"phone": one.choices[1].value}}, "问过本人")
    journal.write(decide(draft, States({CASE: journal.file()}), world(), FixedIds()))
    assert told(journal) == ()
    assert journal.file().case.people[0].person == replace(HE, phone="13800005678")
