"""引导到法定途径."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.close import CloseDraft
from app.acts.guide import GuideDraft
from app.domain import kinds as k
from app.domain.legal_ways import ways_of
from app.domain.terms import Step
from tests.app.acts.routes import TODAY, accused_of, demand, demanded, fresh, kinds_of
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes, decided, delivery
from tests.builders import ORG, lookup

ARBITRATION = "440104000-arbitration"
GOOD = GuideDraft(
    NEW, CASE, (), "arbitration", ARBITRATION, "越秀区劳动人事争议仲裁委员会", " 北较场横路 7 号 ", "带劳动合同。"
)


def test_it_says_where_and_how_and_issues_the_slip() -> None:
    fact, paper, located = bodies(GOOD, demanded("appeal_2"))
    name = "越秀区劳动人事争议仲裁委员会"
    assert fact == k.CaseGuided(("1",), ARBITRATION, name, "北较场横路 7 号", "带劳动合同。", TODAY)
    assert isinstance(paper, k.DocumentIssued) and paper.document_kind == "guidance"
    assert located == k.UnitLocated(ARBITRATION, "北较场横路 7 号")


def test_the_address_is_learnt_once_and_only_of_bodies_of_the_directory() -> None:
    learnt = decided(GOOD, demanded("appeal_2"))[-1]
    assert learnt.subject.kind == "unit" and learnt.routing.orgs == (ORG,)
    directory = lookup().directory.with_changes([learnt.body], lookup().initials_of)
    body = directory.body(ARBITRATION)
    assert body and body.address == "北较场横路 7 号"
    assert kinds_of(replace(GOOD, to=""), demanded("appeal_2")) == ["CaseGuided", "guidance"]


def test_one_without_class_gets_the_class_of_the_way() -> None:
    journal = carried_out(GOOD, demanded("unclassified"))
    assert demand(journal).legal_class == "appeal_2"
    assert demand(journal).step is Step.GUIDED


@pytest.mark.parametrize(
    ("legal_class", "triage", "ways"),
    [
        ("appeal_1", k.Triage(), ["court", "procuratorate", "police"]),
        ("appeal_2", k.Triage(), ["arbitration"]),
        ("appeal_3", k.Triage(), ["party"]),
        ("appeal_4", k.Triage(), ["reconsideration", "administrative"]),
        ("appeal_5", k.Triage(), ["duty"]),
        ("appeal_6", k.Triage("no", "no", "no", "no"), []),
        ("appeal_6", k.Triage(court="yes"), ["court"]),
        ("appeal_4", k.Triage(reconsideration="yes"), ["reconsideration", "administrative"]),
        ("unclassified", k.Triage(arbitration="yes"), ["arbitration", *["court", "procuratorate", "police", "party"]]),
    ],
)
def test_the_tree_follows_class_and_answers(legal_class: str, triage: k.Triage, ways: list[str]) -> None:
    found = [way.code for way in ways_of(demand(demanded(legal_class, triage=triage)), lookup().ways)]
    assert found[: len(ways)] == ways and (ways or not found)


def test_the_body_of_a_way_is_the_one_near_the_station() -> None:
    directory = lookup().directory
    found = {code: way.receiver(directory, ORG) for code, way in lookup().ways.items()}
    named = {code: body.name if body else "" for code, body in found.items()}
    assert named["court"] == "越秀区人民法院"
    assert named["police"] == "黄花岗派出所"
    assert named["reconsideration"] == "越秀区司法局"
    assert named["duty"] == ""


@pytest.mark.parametrize(
    ("draft", "problems"),
    [
        (replace(GOOD, case="0" * 32), [("case.not_found", "")]),
        (replace(GOOD, procedure="承诺不再上访才办。"), [("reply.forbidden", "procedure")]),
        (replace(GOOD, demands=("",)), [("demands.none", "demands")]),
        (replace(GOOD, way=""), [("guide.way", "way")]),
        (replace(GOOD, way="court"), [("guide.no_way", "way")]),
        (
            replace(GOOD, to_name="", address=" ", procedure=""),
            [("text.empty", "to_name"), ("text.empty", "address"), ("text.empty", "procedure")],
        ),
    ],
)
def test_what_is_wrong_is_named(draft: GuideDraft, problems: list[tuple[str, str]]) -> None:
    assert codes(draft, demanded("appeal_2")) == problems


def test_a_petition_matter_is_never_only_guided() -> None:
    assert codes(GOOD, demanded("appeal_6")) == [("guide.no_way", "")]
    assert codes(GOOD, demanded("suggestion")) == [("guide.no_way", "")]


def test_an_accusation_is_transferred_by_us() -> None:
    assert codes(GOOD, accused_of("440104000-housing")) == [("guide.accusation", "")]


def test_a_letter_on_litigation_is_transferred_a_visitor_is_guided() -> None:
    draft = replace(GOOD, way="court")
    assert codes(draft, demanded("appeal_1", channel="letter")) == [("guide.letter", "way")]
    assert codes(draft, demanded("appeal_1")) == []


def test_the_slip_in_hand_is_the_written_notice_and_lets_the_case_close() -> None:
    journal = carried_out(replace(GOOD, id=fresh()), demanded("appeal_2"))
    close = CloseDraft(NEW, CASE, "已引导")
    assert codes(close, journal) == [("close.not_noticed", "")]
    carried_out(delivery(journal, "guidance"), journal)
    assert str(demand(journal).noticed_on) == TODAY
    assert codes(close, journal) == []


def test_nothing_is_guided_twice() -> None:
    assert codes(replace(GOOD, id=fresh()), carried_out(GOOD, demanded("appeal_2"))) == [("case.all_decided", "")]
