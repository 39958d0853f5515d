"""不予受理."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts import ACTS
from app.acts.decide_objection import DecideObjectionDraft
from app.acts.decline import DeclineDraft
from app.acts.file_objection import FileObjectionDraft
from app.domain import kinds as k
from app.domain.problems import sentence
from app.domain.terms import Capacity
from tests.app.acts.routes import HOUSING, TODAY, accused_of, case, demand, demanded, fresh, transferred_in
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes, mark_of
from tests.builders import registered, world

GOOD = DeclineDraft(NEW, CASE, ground="not_our_duty", explanation="不归本街道管。", go_to="越秀区人民法院，东风东路")


def test_declining_says_why_and_where_to_go_and_issues_the_notice() -> None:
    fact, paper = bodies(GOOD, registered())
    assert fact == k.CaseDeclined(("1",), "not_our_duty", "不归本街道管。", "越秀区人民法院，东风东路")
    assert isinstance(paper, k.DocumentIssued)
    assert mark_of(paper) == "黄花岗信访不受〔2026〕"


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"demands": ("",)}, ("demands.none", "demands")),
        ({"ground": ""}, ("decline.ground", "ground")),
        ({"ground": "running_below"}, ("text.empty", "running_number")),
        ({"explanation": " "}, ("text.empty", "explanation")),
        ({"explanation": "承诺不再上访才办。"}, ("reply.forbidden", "explanation")),
        ({"go_to": ""}, ("text.empty", "go_to")),
        ({"case": "0" * 32}, ("case.not_found", "")),
    ],
)
def test_a_refusal_never_stands_alone(change: dict[str, object], problem: tuple[str, str]) -> None:
    assert codes(replace(GOOD, **change), registered()) == [problem]  # type: ignore[arg-type]


def test_what_is_another_bodys_duty_a_petition_office_sends_on_instead() -> None:
    journal = demanded("appeal_6", capacity="petition_office")
    assert codes(GOOD, journal) == [("decline.send_on", "ground")]
    running = replace(GOOD, ground="running_below", running_number="440104014-20260901-A1000113")
    assert codes(running, journal) == []


def test_the_competent_body_declines_what_is_not_its_duty() -> None:
    assert codes(GOOD, demanded("appeal_6", capacity="competent_body")) == []


def test_it_is_declined_once() -> None:
    assert codes(GOOD, carried_out(GOOD, registered())) == [("case.all_decided", "")]


@pytest.mark.parametrize("capacity", ["", *(c.code for c in Capacity)])
@pytest.mark.parametrize("against", [HOUSING, "440104014001"])
def test_no_accuser_is_sent_away_in_whatever_capacity_we_received_it(capacity: str, against: str) -> None:
    journal = accused_of(against, capacity=capacity)
    problem = ACTS["decline"].why_not(case(journal), world())
    assert problem and problem.code == "accusing.not_declined" and "转送" in sentence(problem)
    for ground in ("not_our_duty", "running_below"):
        assert codes(replace(GOOD, ground=ground, running_number="1"), journal) == [("accusing.not_declined", "")]


def test_against_what_was_sent_to_us_there_is_only_the_objection() -> None:
    journal = transferred_in()
    assert codes(GOOD, journal) == [("decline.sent_to_us", "ground")]
    assert codes(replace(GOOD, ground="running_below", running_number="440104014"), journal) == []
    came, reason = (
        demand(journal).transfers[0].entry,
        "占道堆放由城市管理部门查处，依据是本市机构职责规定，本街道没有处罚权。",
    )
    carried_out(FileObjectionDraft(fresh(), CASE, came, reason, filed_on=TODAY), journal)
    carried_out(DecideObjectionDraft(fresh(), CASE, came, "not_agreed", "由你处办"), journal)
    assert codes(GOOD, journal) == [("decline.sent_to_us", "ground")], "not agreed to: it is ours to handle"
