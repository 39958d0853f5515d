"""接待登记: what a registration writes, what it lacks, and what it never asks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.act import States
from app.acts.promise_along import Promised
from app.acts.register import ACT, readers_of, title_of
from app.acts.register_check import needed
from app.acts.register_draft import DemandDraft, PersonDraft
from app.domain import kinds as k
from app.domain.staff import Member
from app.domain.terms import Channel, IdKind, LegalClass, PartyRole
from tests.builders import CASE, HE, NOT_LITIGATED, ORG, PETITIONER, USER, FixedIds, registered, visit_draft, world

NOBODY = k.Person("", id_kind=IdKind.NONE.code)


def codes(draft, states=None):
    return [(p.code, p.field) for p in ACT.check(draft, states or States(), world())]


def decided(draft, states=None):
    return ACT.decide(draft, states or States(), world(), FixedIds())


def body(draft, kind, states=None):
    return next(e.body for e in decided(draft, states) if isinstance(e.body, kind))


def test_a_complete_visit_lacks_nothing():
    assert codes(visit_draft()) == []


def test_a_visit_writes_the_person_and_the_case():
    entries = decided(visit_draft())
    assert [type(e.body) for e in entries] == [k.PetitionerRecorded, k.CaseRegistered]
    registered_case = entries[1]
    assert registered_case.id == visit_draft().id
    assert registered_case.routing.orgs == (ORG,)
    assert registered_case.body.inquiry_code
    assert registered_case.body.people == (k.Party("main", petitioner=entries[0].subject.id),)


@pytest.mark.parametrize(("channel", "given_in"), [("visit", "talk"), ("call", "call"), ("outreach", "outreach")])
def test_what_our_clerk_promised_is_written_on_the_case(channel, given_in):
    given = Promised("三天内回电话", USER, "王敏", "2026-10-22")
    draft = replace(visit_draft(), channel=channel, promised=(given,))
    assert codes(draft) == []
    promise = decided(draft)[-1]
    assert promise.subject.id == draft.case and isinstance(promise.body, k.PromiseMade)
    assert (promise.body.text, promise.body.owner, promise.body.made_on, promise.body.given_in) == (
        "三天内回电话", USER, "2026-10-19", given_in,
    )  # fmt: skip
    assert codes(replace(draft, promised=(replace(given, owner="", owner_name=""),))) == [
        ("promise.no_owner", "promised.owner")
    ]


def test_of_an_accusation_nothing_is_promised_before_its_readers_are_known():
    demand = replace(visit_draft().demands[0], legal_class=LegalClass.ACCUSATION.code, against_text="某局")
    given = Promised("三天内回电话", USER, "王敏", "2026-10-22")
    draft = replace(visit_draft(), demands=(demand,), promised=(given,))
    assert codes(draft) == [("register.promise", "promised.text")]


def test_whoever_shows_no_papers_and_gives_no_name_is_registered():
    assert codes(visit_draft(person=NOBODY)) == []


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"people": ()}, "register.no_main", "people"),
        ({"headcount": 0}, "register.headcount", "headcount"),
        ({"demands": ()}, "register.no_demand", "demands.0.text"),
        ({"received_at": "2026-10-20"}, "date.future", "received_at"),
        ({"received_at": "gestern"}, "date.format", "received_at"),
    ],
)
def test_what_is_missing_is_named_with_its_field(change, code, field):
    assert (code, field) in codes(visit_draft(**change))


@pytest.mark.parametrize(
    ("person", "code", "field"),
    [
        (replace(HE, id_kind="resident", id_number="440104196208174416"), "resident_id.check", "people.0.id_number"),
        (replace(HE, id_kind="resident", id_number=" "), "text.empty", "people.0.id_number"),
        (replace(HE, id_kind="passport"), "text.empty", "people.0.id_number"),
        (replace(HE, id_kind="passport", id_number="E1", name=""), "text.empty", "people.0.name"),
        (replace(HE, phone="12"), "phone.format", "people.0.phone"),
        (replace(HE, place="", address=""), "text.empty", "people.0.address"),
    ],
)
def test_what_is_wrong_with_a_person_is_named(person, code, field):
    assert (code, field) in codes(visit_draft(person=person))


def test_an_unclear_address_is_no_problem_when_said():
    draft = visit_draft(person=replace(HE, place="", address=""), address_unclear=True)
    assert codes(draft) == []
    assert body(draft, k.CaseRegistered).address_unclear


def test_a_sixth_representative_is_refused_and_five_are_not():
    others = tuple(PersonDraft(replace(NOBODY, name=f"代表{i}"), PartyRole.REPRESENTATIVE.code) for i in range(5))
    five = visit_draft(people=(PersonDraft(HE), *others[:4]), headcount=7)
    assert codes(five) == []
    assert codes(replace(five, people=(PersonDraft(HE), *others))) == [("register.sixth", "people")]


def test_an_agent_is_no_representative_but_brings_a_paper():
    agent = PersonDraft(replace(NOBODY, name="代理"), PartyRole.AGENT.code)
    draft = visit_draft(people=(PersonDraft(HE), agent))
    assert codes(draft) == [("register.authority", "people.1.authority")]
    assert codes(visit_draft(people=(PersonDraft(HE), replace(agent, authority="授权委托书")))) == []


def test_each_demand_needs_words_and_a_category():
    draft = visit_draft(demands=(DemandDraft("甲", "030600"), DemandDraft()))
    assert codes(draft) == [("text.empty", "demands.1.text"), ("register.category", "demands.1.category")]


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ({"triage": NOT_LITIGATED}, "register.undecided"),
        ({"triage": k.Triage("yes")}, "register.undecided"),
        ({"triage": NOT_LITIGATED, "against": "440105000-housing"}, "register.maybe_accusation"),
        ({"against_text": "某科长"}, "register.maybe_accusation"),
        ({"triage": NOT_LITIGATED, "legal_class": "appeal_6"}, ""),
        ({"against_text": "某科长", "legal_class": "appeal_5"}, ""),
        ({"against_text": "某科长", "legal_class": "unclassified"}, ""),
        ({"triage": NOT_LITIGATED, "legal_class": "unclassified"}, ""),
        ({"triage": k.Triage("no")}, ""),
        ({}, ""),
    ],
)
def test_a_class_that_something_speaks_for_is_decided_by_somebody(typed: dict[str, object], problem: str):
    draft = visit_draft(demands=(DemandDraft("甲", "030600", **typed),))
    assert codes(draft) == ([(problem, "demands.0.legal_class")] if problem else [])
    assert ("demands.0.legal_class" in needed(draft)) or not problem


@pytest.mark.parametrize("typed", ["", "unclassified", "appeal_6", "question"])
def test_no_class_is_stored_that_nobody_chose(typed: str):
    draft = visit_draft(demands=(DemandDraft("甲", "030600", legal_class=typed, triage=NOT_LITIGATED),))
    assert body(draft, k.CaseRegistered).demands[0].legal_class == (typed or "unclassified")


ACCUSED = DemandDraft("收钱办事", "030600", against_text="某科长", legal_class=LegalClass.ACCUSATION.code)


def test_what_officials_did_is_not_left_unclassified():
    def told(**changes: object) -> list[tuple[str, str]]:
        said = DemandDraft("社区书记贪污。", "150200", triage=NOT_LITIGATED, against_text="社区书记", **changes)
        return codes(visit_draft(demands=(said,)))

    asked = [("register.maybe_accusation", "demands.0.legal_class")]
    assert told() == told(legal_class=LegalClass.UNCLASSIFIED.code) == asked
    assert told(legal_class=LegalClass.ACCUSATION.code) == told(legal_class=LegalClass.APPEAL_5.code) == []
    sanction = DemandDraft("对我的处分太重。", "150100")
    assert codes(visit_draft(demands=(sanction,))) == []


def test_an_accusation_has_no_inquiry_code_and_its_own_copy_of_the_person():
    entries = decided(visit_draft(demands=(ACCUSED,)))
    assert [type(e.body) for e in entries] == [k.CaseRegistered]
    case = entries[0].body
    assert (case.inquiry_code, case.restricted, case.readers) == ("", True, (USER,))
    assert case.people[0].person == HE
    assert entries[0].routing.restricted


FIRST_USER = Member("u1", "周主任", "主任", first=True)


@pytest.mark.parametrize(
    ("against", "words", "readers"),
    [
        ("440105000-housing", "", (USER, "u1")),
        ("440105000-housing", "某局科长，与周主任的亲戚合伙", (USER,)),
        ("440105000-housing", "王敏", ("u1",)),
        ("440105000-housing", "王敏、周主任", (USER,)),
        ("440104014", "", (USER,)),
        ("440104014-government", "", (USER,)),
        ("440104000-government", "", (USER,)),
        ("", "黄花岗街道的一位副主任", (USER,)),
    ],
)
def test_whom_it_accuses_or_who_works_there_does_not_read_it(against: str, words: str, readers: tuple[str, ...]):
    here = world()
    here = replace(here, station=replace(here.station, first_user="u1"), staff=(FIRST_USER,))
    demands = (k.Demand("1", "收钱办事", against=against, against_text=words, legal_class="accusation"),)
    assert readers_of(demands, here) == readers


def test_an_accusation_stands_alone_and_names_the_accused():
    mixed = visit_draft(demands=(ACCUSED, DemandDraft("另一件", "030600")))
    assert codes(mixed) == [("register.mixed", "demands")]
    nobody = visit_draft(demands=(replace(ACCUSED, against_text=" "),))
    assert codes(nobody) == [("register.accused", "demands.0.against")]
    linked = visit_draft(demands=(replace(ACCUSED, link=CASE),))
    assert ("register.mixed_link", "demands.0.link") in codes(linked)


def test_a_linked_demand_joins_the_older_case_and_a_new_one_beside_it_does_not():
    journal = registered()
    states = journal.states()
    demands = (
        DemandDraft("电梯还停着", "030600", link=CASE, link_reasons=("same_person",)),
        DemandDraft("另一件", "030600"),
    )
    draft = visit_draft("0192f3a4b5c67d8e9fa0b1c2d3e400aa", "0192f3a4b5c67d8e9fa0b1c2d3e400bb", demands=demands)
    draft = replace(draft, people=(PersonDraft(HE, petitioner=PETITIONER),))
    assert codes(draft, states) == []
    entries = decided(draft, states)
    assert [type(e.body) for e in entries] == [k.CaseRegistered, k.CaseLinked, k.VisitJoined]
    link, joined = entries[1].body, entries[2]
    assert (link.demand, link.case, link.reasons) == ("1", CASE, ("same_person",))
    assert (joined.subject.id, joined.body.demand) == (CASE, "1")
    assert entries[0].body.number != link.number


def test_a_link_to_a_case_that_cannot_be_seen_is_refused():
    draft = visit_draft(case="0192f3a4b5c67d8e9fa0b1c2d3e400bb", demands=(DemandDraft("甲", "030600", link=CASE),))
    assert codes(draft) == [("case.not_found", "demands.0.link")]


def test_what_a_known_person_says_anew_is_put_right():
    states = registered().states()
    moved = replace(HE, phone="13800001111", address="")
    draft = visit_draft(people=(PersonDraft(moved, petitioner=PETITIONER),))
    changed = body(draft, k.PetitionerCorrected, states)
    assert changed.changes == {"phone": "13800001111"}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("电梯停了。请复工。", "电梯停了"),
        ("没有标点", "没有标点"),
        ("长" * 40, "长" * 27 + "…"),
        ("楼" * 20 + "，" + "劝" * 20 + "。", "楼" * 20),
        ("楼" * 28 + "，请处理", "楼" * 28),
        ("您好，" + "楼" * 40, "您好，" + "楼" * 24 + "…"),
        ("第一行\n第二行", "第一行 第二行"),
    ],
)
def test_the_title_is_the_first_sentence(text, title):
    assert title_of(text) == title


def test_a_letter_received_earlier_happened_then():
    draft = visit_draft(channel=Channel.LETTER.code, received_at="2026-10-16", details={"postmark_date": "2026-10-12"})
    entry = decided(draft)[-1]
    assert entry.happened_on.isoformat() == "2026-10-16"
    assert entry.body.details == {"postmark_date": "2026-10-12"}


def test_one_letter_may_speak_for_many_without_their_coming():
    draft = visit_draft(channel=Channel.LETTER.code, headcount=1)
    others = tuple(PersonDraft(replace(NOBODY, name=n), PartyRole.REPRESENTATIVE.code) for n in "甲乙")
    assert codes(replace(draft, people=(PersonDraft(HE), *others))) == []


def test_a_day_set_from_above_must_be_readable() -> None:
    draft = visit_draft(channel="transferred_in", details={"from_unit": "越秀区信访局", "due_date": "下月底"})
    assert [(p.code, p.field) for p in ACT.check(draft, States(), world())] == [("date.format", "details.due_date")]
    set_for = replace(draft, details={**draft.details, "due_date": "2026-11-20"})
    assert ACT.check(set_for, States(), world()) == []
