"""三项建议."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.advise import AdviseDraft, addressee
from app.domain import kinds as k
from app.domain.terms import BodyKind
from tests.app.acts.routes import OUR_OFFICE
from tests.app.acts.steps import NEW, accused, bodies, codes, mark_of
from tests.app.acts.supervisions import COMMUNITY, NOW, advice, complaining_of_us, entrusted
from tests.builders import ORG, world

DRAFT = replace(advice(), id=NEW)


def test_it_is_a_paper_with_a_number() -> None:
    sent, paper = bodies(DRAFT, entrusted(), NOW)
    assert sent == k.AdviceSent(
        NEW, "improve", COMMUNITY, "水荫社区居民委员会", "停工没有告知。", "责任不明", "三日内张贴说明", "2026-10-19"
    )
    assert isinstance(paper, k.DocumentIssued)
    assert (paper.document_kind, mark_of(paper)) == ("advice", "黄花岗信访建〔2026〕")


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(DRAFT, kind=""), ("advice.kind", "kind")),
        (replace(DRAFT, to=""), ("transfer.body", "to")),
        (replace(DRAFT, to=ORG), ("advice.to_us", "to")),
        (replace(DRAFT, to=OUR_OFFICE), ("advice.to_us", "to")),
        (replace(DRAFT, facts=""), ("text.empty", "facts")),
        (replace(DRAFT, cause=""), ("text.empty", "cause")),
        (replace(DRAFT, proposal=""), ("text.empty", "proposal")),
        (replace(DRAFT, proposal="让群众保证不上访"), ("reply.forbidden", "proposal")),
    ],
)
def test_what_is_wrong_is_named(draft: AdviseDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, entrusted(), NOW) == [problem]


def test_on_policy_our_own_government_is_advised() -> None:
    policy = replace(DRAFT, kind="policy", to=OUR_OFFICE)
    sent, _ = bodies(policy, entrusted(), NOW)
    assert isinstance(sent, k.AdviceSent) and sent.to == OUR_OFFICE
    assert ("supervision.ours", "") in codes(policy, complaining_of_us(), NOW)


def test_nobody_advises_on_a_complaint_of_themselves() -> None:
    above = replace(DRAFT, to="440104000-housing")
    assert codes(above, complaining_of_us(), NOW) == [("supervision.ours", "")]


def test_nothing_of_an_accusation_reaches_the_accused() -> None:
    assert codes(DRAFT, accused(COMMUNITY), NOW) == [("leak.accused", "to")]


def test_responsibility_is_proposed_to_who_manages_the_unit_and_only_with_its_consequence() -> None:
    grave = replace(DRAFT, kind="accountability", to="440104000-discipline")
    assert codes(grave, entrusted(), NOW) == [("text.empty", "consequence")]
    said = replace(grave, consequence="老人摔伤住院。")
    (fact, _) = bodies(said, entrusted(), NOW)
    assert isinstance(fact, k.AdviceSent) and fact.facts == "停工没有告知。\n老人摔伤住院。"
    assert codes(replace(said, to=COMMUNITY), entrusted(), NOW) == [("advice.to_fault", "to")]


def test_each_kind_has_its_own_addressee() -> None:
    case, now = entrusted().file().case, world(NOW)
    found = {kind: addressee(kind, case, now) for kind in ("improve", "policy", "accountability")}
    assert {kind: body.code for kind, body in found.items() if body} == {
        "improve": COMMUNITY, "policy": "440104000-government", "accountability": found["accountability"].code,
    }  # fmt: skip
    assert found["accountability"].kind is BodyKind.DISCIPLINE
