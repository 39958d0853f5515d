"""确定牵头单位, also where one of the units is no more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.fix_lead import ACT, FixLeadDraft
from app.acts.transfer import TransferDraft
from app.acts.transfer import check as check_transfer
from app.domain import kinds as k
from app.domain.world import World
from tests.app.acts.routes import CITY_MANAGEMENT, HOUSING, POLICE, TODAY, case, demanded, fresh
from tests.app.acts.steps import CASE, NEW, accused, bodies, carried_out, codes, replied
from tests.builders import Journal, lookup, registered, world

GOOD = FixLeadDraft(NEW, CASE, (), HOUSING, (CITY_MANAGEMENT, POLICE))


def abolished(*changes: k.UnitAbolished) -> World:
    """The world in which units ended."""
    directory = lookup().directory.with_changes(changes, lookup().initials_of)
    return replace(world(), lookup=replace(lookup(), directory=directory))


def problems(draft: FixLeadDraft, journal: Journal, then: World) -> list[tuple[str, str]]:
    return [(p.code, p.field) for p in ACT.check(draft, journal.states(), then)]


def test_lead_and_others_are_named() -> None:
    [fact] = bodies(GOOD, registered())
    assert isinstance(fact, k.LeadFixed)
    assert fact.lead == k.UnitName(HOUSING, "越秀区住房和城乡建设局")
    assert [u.code for u in fact.others] == [CITY_MANAGEMENT, POLICE]
    assert (fact.decided_by, fact.fixed_on) == ("agreement", TODAY)
    lead = case(carried_out(GOOD, registered())).demands["1"].lead
    assert lead and lead.lead.code == HOUSING


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(GOOD, case="0" * 32), ("case.not_found", "")),
        (replace(GOOD, demands=("",)), ("demands.none", "demands")),
        (replace(GOOD, lead=""), ("transfer.body", "lead")),
        (replace(GOOD, others=()), ("lead.others", "others.0")),
        (replace(GOOD, others=("没有",)), ("transfer.body", "others.0")),
        (replace(GOOD, others=(POLICE, POLICE)), ("lead.twice", "others.1")),
        (replace(GOOD, others=(POLICE, HOUSING)), ("lead.twice", "others.1")),
        (replace(GOOD, decided_by=""), ("lead.decider", "decided_by")),
        (replace(GOOD, decided_by="superior"), ("text.empty", "note")),
    ],
)
def test_what_is_wrong_is_named(draft: FixLeadDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, registered()) == [problem]


def test_what_is_answered_needs_no_lead() -> None:
    assert codes(GOOD, replied()) == [("lead.nothing", "")]


def test_an_accused_unit_never_leads_nor_takes_part() -> None:
    assert codes(GOOD, accused(HOUSING)) == [("accusing.not_led", ""), ("leak.accused", "lead")]
    assert codes(GOOD, accused(CITY_MANAGEMENT))[1:] == [("leak.accused", "others.0")]


def test_two_units_are_needed_and_one_is_abolished_its_successor_takes_its_place() -> None:
    then = abolished(k.UnitAbolished(CITY_MANAGEMENT, "440104000-market"))
    journal = demanded("appeal_6")
    refused = ACT.check(GOOD, journal.states(), then)
    assert [(p.code, p.field, p.values["successor"]) for p in refused] == [
        ("transfer.succeeded", "others.0", "越秀区市场监督管理局")
    ]
    assert problems(replace(GOOD, others=("440104000-market",)), journal, then) == []
    # who types the old name finds the body that goes on
    found = then.lookup.directory.search_bodies("越秀区城市管理和综合执法局", near="440104014")
    assert found[0].code == "440104000-market"


def test_an_abolished_unit_without_successor_is_for_the_government_to_assign() -> None:
    then = abolished(k.UnitAbolished(CITY_MANAGEMENT))
    draft = TransferDraft(fresh(), CASE, to=CITY_MANAGEMENT, reason="职责")
    found = check_transfer(draft, registered().states(), then)
    assert [(p.code, p.field) for p in found] == [("transfer.abolished", "to")]
