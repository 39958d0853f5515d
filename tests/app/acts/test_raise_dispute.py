"""报请裁定受理争议: to the common superior, else to the joint conference."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.leak import ToBody, addressees
from app.acts.raise_dispute import RaiseDisputeDraft, decider
from app.domain import kinds as k
from tests.app.acts.routes import CITY_MANAGEMENT, HOUSING, TODAY, case
from tests.app.acts.steps import CASE, NEW, accused, bodies, carried_out, codes, mark_of, paper_of
from tests.builders import registered, world

DISTRICT = "440104000-government"
GOOD = RaiseDisputeDraft(
    NEW, CASE, (), (HOUSING, CITY_MANAGEMENT), DISTRICT, "越秀区人民政府", " 都说不归自己 ", "陈志远"
)


@pytest.mark.parametrize(
    ("units", "name"),
    [
        ((HOUSING, CITY_MANAGEMENT), "越秀区人民政府"),
        ((HOUSING, "440106000-housing"), "广州市住房和城乡建设局"),
        ((HOUSING, "440106000-urban-management"), "广州市人民政府"),
        ((HOUSING, DISTRICT), "广州市人民政府"),
        (("440104014-police", "440104014-justice"), "黄花岗街道办事处"),
        ((HOUSING, "440104000-court"), "越秀区信访工作联席会议"),
    ],
)
def test_who_decides_follows_from_the_units(units: tuple[str, ...], name: str) -> None:
    assert decider(units, world()).name == name


def test_the_question_is_laid_before_the_common_superior() -> None:
    fact, paper = bodies(GOOD, registered())
    assert isinstance(fact, k.DisputeRaised) and isinstance(paper, k.DocumentIssued)
    assert (paper.document_kind, mark_of(paper)) == ("dispute_request", "黄花岗信访请〔2026〕")
    assert (fact.to.name, fact.question, fact.raised_on) == ("越秀区人民政府", "都说不归自己", TODAY)
    dispute = case(carried_out(GOOD, registered())).demands["1"].dispute
    assert dispute and [u.code for u in dispute.units] == [HOUSING, CITY_MANAGEMENT]


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(GOOD, case="0" * 32), ("case.not_found", "")),
        (replace(GOOD, demands=("",)), ("demands.none", "demands")),
        (replace(GOOD, units=(HOUSING,)), ("dispute.units", "units.1")),
        (replace(GOOD, units=(HOUSING, "没有")), ("transfer.body", "units.1")),
        (replace(GOOD, to="440100000-government"), ("dispute.superior", "to")),
        (replace(GOOD, units=(HOUSING, "440104000-court")), ("dispute.conference", "to")),
        (replace(GOOD, question=""), ("text.empty", "question")),
        (replace(GOOD, question="承诺不再上访才办。"), ("reply.forbidden", "question")),
        (replace(GOOD, approver=" "), ("text.empty", "approver")),
    ],
)
def test_what_is_wrong_is_named(draft: RaiseDisputeDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, registered()) == [problem]


def test_without_a_common_superior_the_conference_decides() -> None:
    draft = replace(GOOD, units=(HOUSING, "440104000-court"), to="", to_name="越秀区信访工作联席会议")
    assert codes(draft, registered()) == []
    assert codes(replace(draft, to_name=""), registered()) == [("text.empty", "to")]


def test_an_accused_unit_hears_nothing() -> None:
    assert codes(GOOD, accused(HOUSING)) == [("accusing.not_led", ""), ("leak.accused", "units.0")]
    assert codes(GOOD, accused(DISTRICT))[1] == ("leak.accused", "units.0")


def test_where_it_is_ours_to_decide_nobody_writes_to_themselves() -> None:
    below = ("440104014-police", "440104014-justice")
    draft = replace(GOOD, units=below, to="440104014-government", to_name="黄花岗街道办事处", approver="")
    assert [type(body) for body in bodies(draft, registered())] == [k.DisputeRaised]


def test_a_copy_of_the_request_leaves_no_desk_for_whom_the_case_accuses() -> None:
    journal = carried_out(GOOD, registered())
    paper = paper_of(journal, "dispute_request")
    told = addressees(case(journal), paper)
    assert told == [ToBody("document", code) for code in (DISTRICT, HOUSING, CITY_MANAGEMENT)]
