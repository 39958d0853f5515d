"""An issued paper prints as it was issued, whatever becomes of anything it was set from (decision 0008)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.acts.assign import AssignDraft
from app.acts.change_people import ChangePeopleDraft
from app.acts.record_death import RecordDeathDraft
from app.acts.register_draft import PersonDraft
from app.acts.station import RenameUnitDraft
from app.as_of import case_as_of
from app.desk import Desk
from app.desk_papers import Paper
from app.documents.registry import OF_DOCUMENT
from app.domain import kinds as k
from app.domain.entries import Body, NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.terms import DocumentKind
from app.own_world import OwnWorlds
from app.ports import EntriesQuery
from tests.app.acts.handling import mediating
from tests.app.acts.steps import accepted as accepted_case
from tests.app.desks import accepted, colleague, file_of, visit
from tests.app.issued import ISSUED, changed_since
from tests.builders import CASE, HE, ON_CASE, ORG, PETITIONER, Journal
from tests.conftest import FixedClock

TextOf = Callable[[bytes], str]
HEARING = k.HearingCalled(
    "h1",
    "handling",
    ("1",),
    "电梯能不能复工",
    "2026-08-10T09:30:00+08:00",
    "三楼",
    "周立民",
    ("许静文", "黄工"),
    "双方",
)
OFFICE = f"{ORG}-government"
DAUGHTER = PersonDraft(k.Person("丁玉珍", phone="13800007723", address="水荫路 9 号"), "main")


def test_every_kind_of_numbered_paper_is_among_them() -> None:
    assert set(ISSUED) == set(OF_DOCUMENT) - {DocumentKind.DELIVERY_PROOF}


@pytest.mark.parametrize("kind", ISSUED)
def test_whatever_changes_afterwards_its_text_stays(desk: Desk, clock: FixedClock, kind: DocumentKind) -> None:
    journal = ISSUED[kind]()
    written(desk, [(e.envelope.subject, e.body) for e in journal.entries if e.body], journal)
    issued = [d for d in file_of(desk, CASE).case.documents.values() if d.kind == kind.code][-1]
    paper = Paper(CASE, kind.code, issued.id)
    before = desk.render(paper)
    # a clock turned back, so that nothing can go by the clock
    clock.advance(days=-1)
    written(desk, changed_since(desk.actor.id))
    desk.machine = {"window": "另一个窗口"}
    assert file_of(desk, CASE).case.people[0].petitioner != PETITIONER, "the changes are there"
    for reader in (desk, colleague(desk)):
        assert reader.render(paper) == before


@pytest.mark.parametrize("kind", ["hearing_record", "mediation_record"])
def test_the_records_of_acts_name_the_people_and_the_unit_of_then(
    desk: Desk, clock: FixedClock, kind: str, text_of: TextOf
) -> None:
    journal = mediating()
    for body in (HEARING, k.HearingHeld("h1", "2026-08-10", "2026-08-10", "甲说：停工。", "可以复工。")):
        journal.add(ON_CASE, body)
    journal.add(ON_CASE, k.MediationNoted("m1", "愿意再谈。", "2026-08-12"))
    written(desk, [(e.envelope.subject, e.body) for e in journal.entries if e.body], journal)
    clock.advance(days=-1)
    written(desk, changed_since(desk.actor.id))
    paper = Paper(CASE, kind)
    text = text_of(desk.render(paper))
    assert "改了名的单位" not in text and ("黄花岗街道办事处" in text or kind == "mediation_record")
    assert (HE.name in text, "何丽珍" in text) == (kind == "mediation_record", False)
    desk.undrawable(paper)


def written(desk: Desk, bodies: list[tuple[Subject, Body]], journal: Journal | None = None) -> None:
    """Straight into the store, as from another station."""
    ids = [e.id for e in journal.entries] if journal else [desk.new_id() for _ in bodies]
    with desk.store.write(desk.clock(), desk.actor.id, ORG) as work:
        work.append(
            [NewEntry(i, subject, body, Routing((ORG,))) for i, (subject, body) in zip(ids, bodies, strict=True)]
        )


def test_it_names_whom_it_was_issued_to_after_a_death_and_a_change(desk: Desk, text_of: TextOf) -> None:
    case = desk.do(visit(desk)).case
    document = accepted(desk, case).documents[0]
    before = desk.render(Paper(case, "acceptance", document))
    desk.do(RecordDeathDraft(desk.new_id(), case, "0", "2026-10-18", "女儿接着办"))
    desk.do(ChangePeopleDraft(desk.new_id(), case, (), (DAUGHTER,), "母亲去世", "户口簿复印件"))
    assert f"{HE.name}：" in text_of(before)
    assert desk.render(Paper(case, "acceptance", document)) == before
    stub = text_of(desk.render(Paper(case, "delivery_proof", document)))
    assert f"受送达人{HE.name}" in stub and "丁玉珍" not in stub


def test_what_its_writer_had_not_seen_of_a_person_stays_out_whenever_it_arrives() -> None:
    journal = accepted_case()
    (paper,) = journal.file().case.documents.values()
    recorded = journal.of(Subject("petitioner", PETITIONER))
    early = journal.add(
        Subject("petitioner", PETITIONER),
        k.PetitionerCorrected({"name": "何永祥"}, "别处更正"),
        parents=[recorded[0].id],
    )
    file = journal.file()
    assert file.people[PETITIONER].person.name == "何永祥"

    def people(seen: tuple[str, ...]) -> str:
        then, _ = case_as_of(file, paper.entry, seen, journal.of)
        return then.people[PETITIONER].person.name

    assert people((recorded[0].id,)) == HE.name
    assert people((early.id,)) == "何永祥"


def test_what_a_writer_has_seen_of_the_people_stands_in_the_entry(desk: Desk) -> None:
    case = desk.do(visit(desk)).case
    document = accepted(desk, case).documents[0]
    file = file_of(desk, case)
    (person,) = file.people.values()
    assert file.case.documents[document].seen == person.frontier != ()


def test_a_new_name_of_a_unit_that_arrives_late_changes_no_earlier_paper(desk: Desk) -> None:
    case = desk.do(visit(desk)).case
    known = desk.do(RenameUnitDraft(desk.new_id(), OFFICE, "黄花岗街道办")).changes
    paper = accepted(desk, case).documents[0]
    file = file_of(desk, case)
    document = file.case.documents[paper]
    assert known and document.units is not None and len(document.units) == 1
    _, unseen = desk._as_of(file, document.entry, replace(document, units=()))
    assert unseen.lookup.directory.body(OFFICE) == desk.lookup.directory.body(OFFICE), (
        "a reprint asks the paper, not the clock"
    )
    units = desk.read(EntriesQuery("unit"))
    renamed = Journal().add(Subject("unit", OFFICE), k.UnitRenamed(OFFICE, "改了名的单位"), origin="e" * 32)
    # by its clock it was there before the paper
    late = replace(renamed, envelope=replace(renamed.envelope, hlc=units[0].envelope.hlc - 1))

    def name(seen: tuple[str, ...] | None) -> str | None:
        worlds = OwnWorlds(desk.lookup, desk.station)
        entries = {"unit": (*units, late)}
        world = worlds.at(desk.clock(), desk.actor, {}, lambda kind: entries.get(kind, ()), 1 << 62, seen)
        body = world.lookup.directory.body(OFFICE)
        return body.name if body else None

    assert name(document.units) == "黄花岗街道办"
    assert name((late.id,)) == name(None) == "改了名的单位"
    assert name(()) == "黄花岗街道办事处"


COUNTER = ("registration_form", "statement", "receipt")


@pytest.mark.parametrize("kind", COUNTER)
def test_the_papers_of_the_counter_say_who_was_there_and_who_came_later(desk: Desk, kind: str, text_of: TextOf) -> None:
    case = desk.do(visit(desk)).case
    assert "后来更换" not in text_of(desk.render(Paper(case, kind)))
    desk.do(RecordDeathDraft(desk.new_id(), case, "0", "2026-10-18", "女儿接着办"))
    desk.do(ChangePeopleDraft(desk.new_id(), case, (), (DAUGHTER,), "母亲去世", "户口簿复印件"))
    lawyer = PersonDraft(k.Person("吴立新"), "agent", authority="委托书一份")
    desk.do(ChangePeopleDraft(desk.new_id(), case, ("0",), (lawyer,), "请了律师"))
    text = text_of(desk.render(Paper(case, kind)))
    he, daughter, agent = ("何**", "丁**", "吴**") if kind == "receipt" else (HE.name, "丁玉珍", "吴立新")
    assert f"后来更换{he}已去世，{daughter}（主访人）参加（2026年10月19日）" in text
    assert f"后来更换{agent}（代理人）参加（2026年10月19日）" in text
    assert text.count(daughter) == text.count(agent) == 1
    assert text.index(he) < text.index("后来更换")


def test_a_later_print_names_who_received_and_no_window_of_another_day(
    desk: Desk, clock: FixedClock, text_of: TextOf
) -> None:
    desk.machine = {"window": "2号窗口"}
    case = desk.do(visit(desk)).case
    paper = Paper(case, "registration_form")
    assert f"{desk.actor.name}（2号窗口）" in text_of(desk.render(paper))
    desk.do(AssignDraft(desk.new_id(), case, desk.actor.id, "李文彬"))
    other = colleague(desk)
    text = text_of(other.render(paper))
    assert desk.actor.name in text and "李文彬" not in text and "2号窗口" not in text
    clock.advance(days=1)
    assert "2号窗口" not in text_of(desk.render(paper))
