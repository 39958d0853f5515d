"""回避: who stays away can do nothing on the case, and a complaint about the station is not the station's to settle."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts import act_of
from app.acts.accept import AcceptDraft
from app.acts.assign import AssignDraft
from app.acts.recuse import RecuseDraft
from app.acts.transfer import TransferDraft
from app.domain import kinds as k
from app.domain.staff import Member
from app.domain.world import Actor, World
from app.reports.oddities import oddities
from tests.app.acts.routes import OUR_OFFICE, TODAY, case, demanded, fresh
from tests.app.acts.steps import CASE, NEW, accepted, bodies, carried_out, codes, delivery
from tests.builders import ORG, USER, FixedIds, Journal, registered, world

LI = "0192f3a4b5c67d8e9fa0b1c2d3e40099"
GOOD = RecuseDraft(NEW, CASE, LI, " 李文彬 ", "petitioner", " 与施工方是亲属 ", USER, "王敏")


def test_somebody_else_takes_over_in_the_same_step() -> None:
    assert bodies(GOOD, registered()) == [
        k.OfficerRecused(LI, "李文彬", "petitioner", "与施工方是亲属"),
        k.CaseAssigned(USER, "王敏"),
    ]
    journal = carried_out(AssignDraft(fresh(), CASE, LI, "李文彬"), registered())
    assert case(carried_out(replace(GOOD, successor_name=""), journal)).officer == ""


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(GOOD, case="0" * 32), ("case.not_found", "")),
        (replace(GOOD, officer_name=" "), ("text.empty", "officer_name")),
        (replace(GOOD, asked_by=""), ("recuse.asker", "asked_by")),
        (replace(GOOD, reason=""), ("text.empty", "reason")),
        (replace(GOOD, successor=LI, successor_name="李文彬"), ("assign.recused", "successor_name")),
    ],
)
def test_what_is_wrong_is_named(draft: RecuseDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, registered()) == [problem]


def recused_ourselves(journal: Journal) -> Journal:
    """The user of the tests stays away."""
    return carried_out(RecuseDraft(fresh(), CASE, USER, "王敏", "officer", "本人是业主"), journal)


def test_who_stays_away_can_do_nothing_here() -> None:
    journal = recused_ourselves(registered())
    assert codes(AcceptDraft(NEW, CASE, accepted_on=TODAY), journal) == [("case.recused", "")]
    assert codes(AssignDraft(NEW, CASE, LI, "李文彬"), journal) == [("case.recused", "")]
    told = recused_ourselves(accepted())
    assert codes(delivery(told), told) == [("case.recused", "")]


def test_nobody_recused_is_assigned_the_case_by_id_or_by_name() -> None:
    journal = carried_out(replace(GOOD, successor_name=""), registered())
    assert codes(AssignDraft(NEW, CASE, LI, "李文彬"), journal) == [("assign.recused", "officer_name")]
    assert codes(replace(GOOD, id=fresh()), journal) == [("recuse.already", "officer_name")]
    by_name = carried_out(replace(GOOD, officer="", successor_name=""), registered())
    assert codes(AssignDraft(NEW, CASE, "", "李文彬"), by_name) == [("assign.recused", "officer_name")]
    assert codes(AssignDraft(NEW, CASE, USER, "王敏"), by_name) == []


def test_who_stays_away_no_longer_sees_a_restricted_case() -> None:
    journal = demanded("accusation", restricted=True, inquiry_code="", readers=(USER, LI))
    carried_out(replace(GOOD, successor_name=""), journal)
    assert case(journal).readers == (USER,)


@pytest.mark.parametrize(
    ("against", "warned"),
    [("440104014", True), ("440104014-government", True), ("440104000-housing", False), ("", False)],
)
def test_a_complaint_about_the_station_warns_and_proposes_those_above(against: str, warned: bool) -> None:
    found = [
        o for o in oddities(demanded("appeal_6", against=against).file(), world(), {}) if "本站" in o.headline.template
    ]
    assert [o.acts for o in found] == ([("transfer", "report_upward", "recuse")] if warned else [])


CHEN = "0192f3a4b5c67d8e9fa0b1c2d3e40088"
"""The head of the unit in the tests' world."""


def against_its_clerk(text: str = "接访员王敏收红包", against: str = "") -> Journal:
    """An accusation against 王敏, who took it down and is the only one that sees it."""
    journal = demanded("accusation", against=against, restricted=True, inquiry_code="", readers=(USER,))
    first = journal.entries[-1]
    assert isinstance(first.body, k.CaseRegistered)
    about = tuple(replace(demand, against_text=text) for demand in first.body.demands)
    journal.entries[-1] = replace(first, body=replace(first.body, demands=about))
    return journal


def staffed(user: str = USER) -> World:
    """王敏, who is the first user, 陈建国, the head, and 李文彬."""
    there = world()
    me = Member(USER, "王敏", "接访员", first=True)
    everybody = (me, *there.staff, Member(LI, "李文彬", "接访员"))
    actor = next(m for m in everybody if m.id == user)
    return replace(there, staff=everybody, actor=Actor(actor.id, actor.name, actor.post, actor.roles))


def found(draft: RecuseDraft | TransferDraft | AcceptDraft, journal: Journal, user: str = USER) -> list[str]:
    """The problems of a draft; none: it is carried out."""
    act, there = act_of(draft), staffed(user)
    problems = [p.code for p in act.check(draft, journal.states(), there)]
    if not problems:
        journal.write(act.decide(draft, journal.states(), there, FixedIds(0xBB_0000)))
    return problems


AWAY = RecuseDraft(NEW, CASE, USER, "王敏", "officer", "反映的是本人", CHEN, "陈建国")
SEND = TransferDraft("1" * 32, CASE, to="440104000-discipline", reason="按管理权限转送")


def test_an_accusation_against_its_own_clerk_is_taken_over_by_the_head_who_can_only_send_it() -> None:
    journal = against_its_clerk()
    assert found(SEND, journal) == ["interest.named"], "the accused does not send it"
    [asked] = act_of(AWAY).asks(AWAY, journal.states(), staffed())
    assert (asked.code, asked.values["name"]) == ("reader.ask", "陈建国")
    assert found(AWAY, journal) == []
    assert (case(journal).readers, case(journal).officer_name) == ((CHEN,), "陈建国"), "she sees it no longer"
    assert found(AcceptDraft("2" * 32, CASE, accepted_on=TODAY), journal, CHEN) != []
    assert found(SEND, journal, CHEN) == []


def in_its_text(text: str, legal_class: str = "accusation") -> Journal:
    """An accusation against the station that names somebody only in its text."""
    journal = against_its_clerk("", OUR_OFFICE)
    first = journal.entries[-1]
    assert isinstance(first.body, k.CaseRegistered)
    about = tuple(replace(demand, text=text, legal_class=legal_class) for demand in first.body.demands)
    journal.entries[-1] = replace(first, body=replace(first.body, demands=about))
    return journal


def test_an_accusation_that_names_its_clerk_only_in_its_text_is_sent_by_the_head_as_well() -> None:
    journal = in_its_text("接访员王敏收红包")
    assert found(SEND, journal) == ["interest.named"]
    assert found(replace(AWAY, successor=LI, successor_name="李文彬"), journal) == ["leak.person"]
    assert found(AWAY, journal) == []
    assert found(SEND, journal, CHEN) == []
    assert found(SEND, in_its_text("收红包")) == [], "nobody is named"
    with_head = in_its_text("接访员王敏和陈建国收红包")
    assert "leak.person" in found(AWAY, with_head)
    thanks = in_its_text("王敏说过来这里", legal_class="appeal_6")
    assert "interest.named" not in found(SEND, thanks), "no accusation: her name in the text says nothing of her"


@pytest.mark.parametrize(
    ("text", "against", "successor"),
    [
        ("接访员王敏收红包", "", (LI, "李文彬")),
        ("王敏和陈建国一起收红包", "", (CHEN, "陈建国")),
        ("王敏和主任一起收红包", "", (CHEN, "陈建国")),
        ("收红包", ORG, (CHEN, "陈建国")),
    ],
)
def test_nobody_else_of_the_station_takes_it_over(text: str, against: str, successor: tuple[str, str]) -> None:
    draft = replace(AWAY, successor=successor[0], successor_name=successor[1])
    assert [code for code in found(draft, against_its_clerk(text, against)) if code.startswith("leak.")]


def test_who_takes_over_a_restricted_case_is_let_in_with_it() -> None:
    journal = demanded("accusation", against="440104000-housing", restricted=True, inquiry_code="", readers=(USER,))
    assert found(replace(AWAY, successor=LI, successor_name="李文彬"), journal) == []
    assert case(journal).readers == (LI,)
