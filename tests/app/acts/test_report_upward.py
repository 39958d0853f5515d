"""报请、报告: to whom, when, how; a further report; nothing of an accusation to whom it is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from app.acts.recuse import RecuseDraft
from app.acts.report_upward import ACT, ReportUpwardDraft, proposed
from app.domain import kinds as k
from app.domain.envelope import CHINA
from tests.app.acts.routes import HOUSING, accused_of, case, demanded, fresh, kinds_of
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, closed, codes, decided
from tests.builders import USER, Journal, registered, world

COMMITTEE = k.Recipient("中共黄花岗街道工作委员会", "phone", "2026-10-19 10:05", "440104014-committee")
NATIONAL = k.Recipient("国家信访局", "system", "2026-10-19T10:20:00+08:00")
GOOD = ReportUpwardDraft(
    NEW, CASE, "urgent", (COMMITTEE, NATIONAL), "2026-10-19 09:50", "院门口", "7", "聚集", "已劝导", "王敏", "陈志远"
)


def test_it_says_who_was_told_when_and_how() -> None:
    fact, paper = bodies(GOOD, registered())
    assert isinstance(fact, k.CaseReported)
    assert fact.known_at == datetime(2026, 10, 19, 9, 50, tzinfo=CHINA).isoformat()
    assert [(r.name, r.way, r.at[11:16]) for r in fact.recipients] == [
        ("中共黄花岗街道工作委员会", "phone", "10:05"),
        ("国家信访局", "system", "10:20"),
    ]
    assert isinstance(paper, k.DocumentIssued) and paper.document_kind == "urgent_report"
    assert decided(GOOD, registered())[0].routing.orgs == ("440104014",)


def test_whom_the_article_names_is_proposed_from_the_directory() -> None:
    names = [r.name for r in proposed(case(demanded("appeal_6", against=HOUSING)), world())]
    assert names == [
        "黄花岗街道办事处",
        "中共黄花岗街道工作委员会",
        "越秀区住房和城乡建设局",
        "越秀区信访局",
        "黄花岗街道信访工作联席会议办公室",
        "国家信访局",
    ]


def asked(draft: ReportUpwardDraft, journal: Journal) -> list[str]:
    return [p.values["who"] for p in ACT.asks(draft, journal.states(), world())]


def test_whom_an_urgent_report_leaves_out_is_asked_about_and_bars_nothing() -> None:
    journal = demanded("appeal_6", against=HOUSING)
    everybody = tuple(replace(r, way="phone", at="2026-10-19 10:05") for r in proposed(case(journal), world()))
    told = replace(GOOD, recipients=everybody)
    assert asked(told, journal) == []
    for left in everybody:
        without = replace(told, recipients=tuple(r for r in everybody if r is not left))
        assert asked(without, journal) == [left.name]
        assert codes(without, journal) == []
    assert asked(replace(told, ground="important", recipients=everybody[:1]), journal) == [], (
        "Art. 22(1)(一) names others"
    )
    assert asked(replace(told, recipients=()), journal) == [], "an error, said as one"


def test_where_no_department_is_known_the_clerk_is_asked_for_it() -> None:
    journal = demanded("appeal_6")
    named = tuple(proposed(case(journal), world()))
    assert asked(replace(GOOD, recipients=named), journal) == ["相关主管部门"]
    department = k.Recipient("越秀区水务局", "phone", "2026-10-19 10:05")
    assert asked(replace(GOOD, recipients=(*named, department)), journal) == []


def test_of_an_accusation_nobody_is_missed() -> None:
    discipline = k.Recipient("越秀区纪委监委", "written", "2026-10-19 10:05", "440104000-discipline")
    assert asked(replace(GOOD, recipients=(discipline,)), accused_of("440104014")) == []


def test_of_an_accusation_only_discipline_bodies_are_proposed_and_none_that_belongs_to_the_accused() -> None:
    def names(unit: str) -> list[str]:
        return [r.name for r in proposed(case(accused_of(unit)), world())]

    assert names("440104014") == names("440104014-government") == ["越秀区纪委监委"]
    assert names("440104014001") == ["黄花岗街道纪工委", "越秀区纪委监委"]


@pytest.mark.parametrize(
    ("recipient", "problem"),
    [
        (COMMITTEE, "leak.own"),
        (NATIONAL, "leak.unlisted"),
        (k.Recipient("越秀区纪委监委", "written", "2026-10-19 10:05", "440104000-discipline"), ""),
    ],
)
def test_an_accusation_against_the_station_is_reported_to_a_discipline_body_only(
    recipient: k.Recipient, problem: str
) -> None:
    draft = replace(GOOD, recipients=(recipient,))
    assert codes(draft, accused_of("440104014")) == ([(problem, "recipients")] if problem else [])


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(GOOD, case="0" * 32), ("case.not_found", "")),
        (replace(GOOD, ground=""), ("report.ground", "ground")),
        (replace(GOOD, recipients=()), ("report.recipients", "recipients")),
        (replace(GOOD, recipients=(replace(COMMITTEE, name=" "),)), ("text.empty", "recipients")),
        (replace(GOOD, recipients=(replace(COMMITTEE, way=""),)), ("report.way", "recipients")),
        (replace(GOOD, recipients=(replace(COMMITTEE, at="十点"),)), ("report.moment_of", "recipients")),
        (replace(GOOD, recipients=(replace(COMMITTEE, at="2026-10-19 10:22"),)), ("report.moment_of", "recipients")),
        (replace(GOOD, recipients=(replace(COMMITTEE, at="2026-10-19 09:40"),)), ("report.moment_of", "recipients")),
        (replace(GOOD, known_at="刚才"), ("report.moment", "known_at")),
        (replace(GOOD, known_at="2026-10-19 10:30"), ("report.future", "known_at")),
        (replace(GOOD, people="很多"), ("report.people", "people")),
        (replace(GOOD, people="0"), ("report.people", "people")),
        (replace(GOOD, place=""), ("text.empty", "place")),
        (replace(GOOD, situation=""), ("text.empty", "situation")),
        (replace(GOOD, measures=""), ("text.empty", "measures")),
        (replace(GOOD, measures="承诺不再上访才办。"), ("reply.forbidden", "measures")),
        (replace(GOOD, contact=""), ("text.empty", "contact")),
        (replace(GOOD, approver=""), ("text.empty", "approver")),
        (replace(GOOD, follows="0" * 32), ("report.follows", "follows")),
    ],
)
def test_what_is_wrong_is_named(draft: ReportUpwardDraft, problem: tuple[str, str]) -> None:
    assert problem in codes(draft, registered())


def test_a_further_report_continues_the_last_one() -> None:
    journal = carried_out(GOOD, registered())
    again = replace(GOOD, id=fresh(), follows=NEW, situation="已散去")
    assert kinds_of(again, journal) == ["CaseReported", "urgent_report"]
    assert [r.follows for r in case(carried_out(again, journal)).reports] == ["", NEW]
    assert str(case(journal).reports[0].told_on) == "2026-10-19"


def test_a_recused_officer_may_still_report_but_nobody_on_a_closed_case() -> None:
    journal = carried_out(RecuseDraft(fresh(), CASE, USER, "王敏", "officer", "亲属"), registered())
    assert codes(GOOD, journal) == []
    assert codes(GOOD, closed()) == [("case.closed", "")]
