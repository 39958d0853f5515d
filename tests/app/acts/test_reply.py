"""答复: the 处理意见书."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.acts.reply import ReplyDraft, findings
from app.domain import kinds as k
from app.domain.case_clocks import case_clocks
from app.domain.envelope import Subject
from app.domain.silence import FORBIDDEN_WORDS
from app.domain.terms import Step
from tests.app.acts.steps import CASE, NEW, accepted, bodies, carried_out, codes, mark_of
from tests.builders import ON_CASE, ORG, Journal, lookup, number, registered, world

POINT = k.ReplyPoint("1", "情况属实。", "《物业管理条例》第三十五条", "supported", "三日内修好。")
LAMP = "水荫横路12号门口的路灯不亮已经两个月，请求尽快修好。"
GOOD = ReplyDraft(NEW, CASE, (POINT,), "越秀区人民政府", "王敏")


def test_a_reply_answers_every_demand_and_is_numbered() -> None:
    fact, paper = bodies(GOOD, accepted())
    assert fact == k.ReplyIssued((POINT,), "越秀区人民政府", "2026-10-19", "王敏")
    assert isinstance(paper, k.DocumentIssued)
    assert (paper.document_kind, mark_of(paper)) == ("reply", "黄花岗信访复〔2026〕")


def test_a_demand_left_out_is_named() -> None:
    assert codes(GOOD, accepted("路灯不亮。", "井盖坏了。")) == [("letter.unanswered", "points")]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"findings": ""}, ("text.empty", "points.0.findings")),
        ({"basis": " "}, ("letter.no_law", "points.0.basis")),
        ({"opinion": ""}, ("letter.unanswered", "points.0.opinion")),
        ({"outcome": ""}, ("reply.outcome", "points.0.outcome")),
        ({"outcome": "satisfied"}, ("reply.outcome", "points.0.outcome")),
        ({"promised_on": "2026-01-01"}, ("execution.promised", "points.0.promised_on")),
    ],
)
def test_what_article_32_asks_is_there(change: dict[str, str], problem: tuple[str, str]) -> None:
    draft = replace(GOOD, points=(replace(POINT, **change),))
    assert codes(draft, accepted()) == [problem]


def test_the_body_that_may_review_is_named() -> None:
    assert codes(replace(GOOD, review_body=""), accepted()) == [("letter.no_remedy", "review_body")]


@pytest.mark.parametrize("words", FORBIDDEN_WORDS)
@pytest.mark.parametrize("name", ["findings", "basis", "opinion"])
def test_help_is_never_traded_for_silence(words: str, name: str) -> None:
    draft = replace(GOOD, points=(replace(POINT, **{name: f"依《物业管理条例》第三十五条，签订{words}承诺后发放。"}),))
    assert codes(draft, accepted()) == [("reply.forbidden", f"points.0.{name}")]


def test_first_accept_then_reply_and_only_once() -> None:
    assert codes(GOOD, registered()) == [("reply.not_accepted", "")]
    assert codes(GOOD, carried_out(GOOD, accepted())) == [("handling.answered", "")]


def test_another_body_answers_what_it_accepted() -> None:
    journal = registered()
    journal.add(Subject("case", CASE), k.CaseAccepted(("1",), "2026-10-19", "440104000-housing", "越秀区住建局"))
    assert codes(GOOD, journal) == [("reply.not_handler", "")]


# ---------- what should have come before, asked about once


def asked(draft: ReplyDraft, journal: Journal, **settings: str) -> set[str]:
    """Codes of what the check asks about without forbidding it."""
    found = findings(draft, journal.states(), world(**settings))
    return {f.problem.code for f in found if not f.blocks}


def test_an_answer_without_investigation_or_offer_of_mediation_is_asked_about() -> None:
    assert asked(GOOD, accepted()) >= {"reply.not_investigated", "reply.no_mediation"}
    assert "reply.no_mediation" not in asked(GOOD, accepted(), mediation_first="no")


def test_what_was_looked_into_and_offered_is_not_asked_about() -> None:
    journal = accepted()
    journal.add(ON_CASE, k.InvestigationRecorded(("1",), "现场查看", "", "区住建局", "属实", "", "2026-10-19"))
    journal.add(ON_CASE, k.MediationDeclined("mediation", ("1",), "other", "电话里不愿意", "2026-10-19"))
    assert not asked(GOOD, journal) & {"reply.not_investigated", "reply.no_mediation"}


def test_other_ways_of_the_law_ask_for_neither() -> None:
    demand = k.Demand("1", "路灯不亮。", legal_class="appeal_5")
    journal = registered(demands=(demand,))
    journal.add(ON_CASE, k.CaseAccepted(("1",), "2026-10-19", ORG, "黄花岗街道"))
    assert not asked(GOOD, journal) & {"reply.not_investigated", "reply.no_mediation"}


# ---------- several demands, several ways


def test_three_demands_with_three_outcomes_in_one_letter() -> None:
    texts = ("路灯不亮。", "井盖坏了。", "树挡了窗。")
    outcomes = ("supported", "explained", "not_supported")
    points = tuple(replace(POINT, demand=str(i), outcome=o, opinion=f"{i}。{o}") for i, o in enumerate(outcomes, 1))
    fact, paper = bodies(replace(GOOD, points=points), accepted(*texts))
    assert [p.outcome for p in fact.points] == list(outcomes) and paper.demands == ("1", "2", "3")


def mixed() -> Journal:
    """Three demands: the first belongs to an older case, the second is declined, the third is accepted."""
    journal = registered(texts=("路灯不亮。", "井盖坏了。", "树挡了窗。"))
    journal.add(
        ON_CASE, k.CaseLinked("1", "0192f3a4b5c67d8e9fa0b1c2d3e40099", "440104014-20260901-F00012A3", ("同一件事",))
    )
    journal.add(ON_CASE, k.CaseDeclined(("2",), "not_our_duty", "属于供电局职权", "越秀供电局"))
    journal.add(ON_CASE, k.CaseAccepted(("3",), "2026-10-19", ORG, "黄花岗街道"))
    return journal


def test_of_a_mixed_case_only_what_was_accepted_is_answered() -> None:
    journal = mixed()
    draft = replace(GOOD, points=(replace(POINT, demand="3"),))
    assert codes(GOOD, journal) == [("letter.unanswered", "points")]
    fact, paper = bodies(draft, journal)
    assert ([p.demand for p in fact.points], paper.demands) == (["3"], ("3",))
    state = carried_out(draft, journal).file().case
    assert [d.step for d in state.demands.values()] == [Step.LINKED, Step.DECLINED, Step.REPLIED]
    assert state.step is Step.REPLIED


def test_what_another_body_accepted_is_no_part_of_our_letter() -> None:
    journal = registered(texts=("路灯不亮。", "井盖坏了。"))
    journal.add(ON_CASE, k.CaseAccepted(("1",), "2026-10-19", ORG, "黄花岗街道"))
    journal.add(ON_CASE, k.CaseAccepted(("2",), "2026-10-19", "440104000-housing", "越秀区住建局"))
    _, paper = bodies(GOOD, journal)
    assert paper.demands == ("1",)


def test_a_reopened_case_is_answered_anew_and_its_clock_never_began_again() -> None:
    journal = carried_out(GOOD, accepted())
    journal.add(ON_CASE, k.CaseClosed("已答复"))
    journal.add(ON_CASE, k.CaseReopened(("1",), "又坏了"))
    again = replace(GOOD, id=NEW[:-1] + "9", points=(replace(POINT, opinion="十日内换新灯。"),))
    state = carried_out(again, journal).file().case
    demand = state.demands["1"]
    assert (demand.round, demand.reply.point.opinion) == (2, "十日内换新灯。")
    assert [r.point.opinion for r in demand.earlier_replies if r.point] == ["三日内修好。"]
    [handling] = [c for c in case_clocks(state, lookup()) if c.rule.id == "HND-60"]
    assert handling.clock.start == date(2026, 10, 19)


def test_an_answer_is_held_against_what_linked_cases_were_told() -> None:
    """The matter was answered at an earlier registration, and a later visit about it was linked here."""
    earlier, visit = "0192f3a4b5c67d8e9fa0b1c2d3e4faaa", "0192f3a4b5c67d8e9fa0b1c2d3e4fbbb"
    journal = accepted(LAMP)
    for case, outcome in ((earlier, "supported"), (visit, "explained")):
        registered(journal, case=case, texts=(LAMP,))
        point = k.ReplyPoint("1", "属实。", "《物业管理条例》第三十五条", outcome, "三日内修好路灯。")
        journal.add(Subject("case", case), k.ReplyIssued((point,), "越秀区人民政府", "2026-10-18"))
    at = "2026-10-18T09:00:00+08:00"
    journal.add(Subject("case", CASE), k.VisitJoined(visit, number(case=visit), "1", "又来问路灯", "visit", at, 1))
    point = k.ReplyPoint("1", "路灯不亮属实。", "《物业管理条例》第三十五条", "supported", "路灯十日内修好。")
    draft = ReplyDraft(NEW, CASE, (point,), "越秀区人民政府")
    seen = [f.problem for f in findings(draft, journal.states(CASE, earlier, visit), world())]
    assert [p.values["before"] for p in seen if p.code == "letter.other_outcome"] == ["解释说明"]
    assert not [p for p in (f.problem for f in findings(draft, journal.states(), world())) if "outcome" in p.code]


@pytest.mark.parametrize(
    "name", ["黄花岗街道办事处", "广州市越秀区黄花岗街道办事处", "黄花岗街道", "街道办", "本街道", "本单位"]
)
def test_the_petitioner_is_never_sent_to_the_very_body_that_answered(name: str) -> None:
    found = findings(replace(GOOD, review_body=name), accepted().states(), world())
    assert [(f.problem.code, f.blocks) for f in found if f.problem.field == "review_body"] == [
        ("review.own_remedy", True)
    ]


@pytest.mark.parametrize(
    ("name", "asked"), [("越秀区人民政府", []), ("广州市人民政府", []), ("海珠区人民政府", ["review.other_remedy"])]
)
def test_a_review_body_that_stands_not_above_us_is_asked_about(name: str, asked: list[str]) -> None:
    found = findings(replace(GOOD, review_body=name), accepted().states(), world())
    assert [f.problem.code for f in found if f.problem.field == "review_body" and not f.blocks] == asked
