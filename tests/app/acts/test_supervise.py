"""督办: a person confirms; a 催办 needs no paper; nobody supervises themselves."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts import ACTS
from app.acts.supervise import SuperviseDraft
from app.acts.supervising import beyond, proposed
from app.domain import kinds as k
from app.domain.world import Station
from tests.app.acts.reviews import at
from tests.app.acts.routes import demanded
from tests.app.acts.steps import NEW, accepted, accused, bodies, carried_out, codes, mark_of
from tests.app.acts.supervisions import COMMUNITY, NOW, complaining_of_us, entrusted, supervised, supervision
from tests.builders import ON_CASE, ORG, Journal, registered, world

DRAFT = replace(supervision(), id=NEW)


def test_a_letter_goes_to_the_unit() -> None:
    opened, paper = bodies(DRAFT, entrusted(), NOW)
    assert opened == k.SupervisionOpened(
        NEW, "supervised", ("1",), ("no_feedback",), COMMUNITY, "水荫社区居民委员会", "到期没有办结报告。",
        "请查清。", "2026-11-03", "2026-10-19",
    )  # fmt: skip
    assert isinstance(paper, k.DocumentIssued)
    assert (paper.document_kind, mark_of(paper)) == ("supervision_letter", "黄花岗信访督〔2026〕")


def test_a_reminder_needs_no_paper() -> None:
    (opened,) = bodies(replace(DRAFT, level="reminded"), entrusted(), NOW)
    assert isinstance(opened, k.SupervisionOpened)


def test_what_was_taken_up_is_not_proposed_again() -> None:
    journal = entrusted()
    found = [f.fault.code for f in proposed(journal.file().case, world(NOW))]
    assert "no_feedback" in found
    carried_out(DRAFT, journal, NOW)
    left = [f.fault.code for f in proposed(journal.file().case, world(NOW))]
    assert left == [code for code in found if code != "no_feedback"]


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(DRAFT, demands=("",)), ("demands.none", "demands")),
        (replace(DRAFT, level="loud"), ("supervise.level", "level")),
        (replace(DRAFT, grounds=()), ("supervise.grounds", "grounds")),
        (replace(DRAFT, grounds=("dislike",)), ("supervise.grounds", "grounds")),
        (replace(DRAFT, unit="x"), ("transfer.body", "unit")),
        (replace(DRAFT, unit=ORG), ("supervision.ours", "unit")),
        (replace(DRAFT, facts=""), ("text.empty", "facts")),
        (replace(DRAFT, requirement=" "), ("text.empty", "requirement")),
        (replace(DRAFT, requirement="让其息诉罢访"), ("reply.forbidden", "requirement")),
        (replace(DRAFT, due_on="2026-10-18"), ("supervision.due", "due_on")),
        (replace(DRAFT, due_on="下周"), ("date.format", "due_on")),
    ],
)
def test_what_is_wrong_is_named(draft: SuperviseDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, entrusted(), NOW) == [problem]


def test_one_at_a_time_for_a_unit() -> None:
    assert codes(DRAFT, supervised(), NOW) == [("supervise.already", "unit")]


def test_a_complaint_of_our_own_station_is_not_supervised_here() -> None:
    assert codes(DRAFT, complaining_of_us(), NOW) == [("supervision.ours", "")]


@pytest.mark.parametrize(
    ("against", "problem"), [(COMMUNITY, ("leak.accused", "unit")), ("", ("leak.unknown", "unit"))]
)
def test_nothing_of_an_accusation_reaches_the_accused(against: str, problem: tuple[str, str]) -> None:
    assert problem in codes(DRAFT, accused(against), NOW)


@pytest.mark.parametrize(
    ("unit", "legal_class", "problem"),
    [
        ("440104000-housing", "appeal_6", "supervision.above"),
        ("440104000", "appeal_6", "supervision.above"),
        ("440104003-government", "appeal_6", "supervision.above"),
        ("440104014-discipline", "appeal_6", "supervision.outside"),
        ("440104000-court", "appeal_6", "supervision.outside"),
        ("440104014-police", "appeal_1", "supervision.outside"),
        ("440104014-police", "appeal_5", ""),
        ("440104014-justice", "appeal_6", ""),
        (COMMUNITY, "appeal_6", ""),
    ],
)
def test_nobody_supervises_upward_nor_bodies_with_rules_of_their_own(unit: str, legal_class: str, problem: str) -> None:
    demand = k.Demand("1", "路灯不亮。", category="030600", place=ORG, legal_class=legal_class)
    journal = registered(at=at(8, 3), demands=(demand,))
    expected = [(problem, "unit")] if problem else []
    assert codes(replace(DRAFT, unit=unit), journal, NOW) == expected
    journal.add(ON_CASE, k.CaseTransferred(("1",), unit, "某单位", "职责", "2026-08-10"), at=at(8, 10))
    offered = ACTS["supervise"].why_not(journal.file().case, world(NOW))
    assert (offered.code if offered else "") == problem, "what is refused is not offered"


def test_a_district_supervises_what_lies_below_it_but_not_who_leads_it() -> None:
    here = replace(world(NOW), station=Station("440104000", "越秀区", "F0"))
    found = [beyond(unit, (), here) for unit in ("440104000-housing", ORG, COMMUNITY, "440104000-government")]
    assert [p.code if p else "" for p in found] == ["", "", "", "supervision.above"]


@pytest.mark.parametrize("journal", [accepted(), demanded("appeal_6", capacity="competent_body")])
def test_what_is_in_our_own_hands_is_not_offered(journal: Journal) -> None:
    problem = ACTS["supervise"].why_not(journal.file().case, world(NOW))
    assert problem is not None and problem.code == "supervision.ours"


def test_where_nobody_has_it_yet_the_clerk_names_the_unit() -> None:
    assert ACTS["supervise"].why_not(registered().file().case, world(NOW)) is None
