"""What is not for a report or accusation, and for what runs by another way than the petition procedure (Art. 22(2), 29-32, 36)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts import ACTS, act_of
from app.acts.accept import AcceptDraft
from app.acts.answer import AnswerDraft
from app.acts.close import CloseDraft
from app.acts.correct import CorrectDraft
from app.acts.decline_finally import DeclineFinallyDraft
from app.acts.promise_along import Promised
from app.acts.reply import ReplyDraft
from app.domain import kinds as k
from app.domain.problems import sentence
from app.domain.terms import Capacity, Step
from tests.app.acts.handling import at, in_hand, secret
from tests.app.acts.routes import (
    HOUSING,
    accused_of,
    case,
    demand,
    demanded,
    entrusted,
    fresh,
    kinds_of,
    signed,
    transferred,
)
from tests.app.acts.steps import CASE, NEW, accepted, accused, carried_out, codes
from tests.builders import ON_CASE, ORG, FixedIds, registered, world

COMMUNITY, STREET, DISTRICT = "440104014001", "440104014-government", "440104000-government"
COMPETENT = Capacity.COMPETENT_BODY.code
ACCEPT = AcceptDraft(NEW, CASE, accepted_on="2026-10-19", authority="社区干部归街道管理")
NOW = at(8, 10)
POINT = k.ReplyPoint("1", "情况属实。", "《物业管理条例》第三十五条", "supported", "三日内修好。")
REPLY = ReplyDraft(NEW, CASE, (POINT,), "越秀区人民政府", "王敏")
FINAL = DeclineFinallyDraft(
    NEW,
    CASE,
    opinions=(k.Opinion("rereview_opinion", "穗府信复核〔2025〕16号", "2025-08-06", "广州市人民政府", "original"),),
    explanation="与已经复核的相同",
    help="可以申请临时救助",
)


# ---------- 受理


def accept_codes(against: str, against_text: str = "") -> list[str]:
    """Why an accusation that was corrected to ours is not taken on all the same."""
    return [code for code, _ in codes(ACCEPT, accused(against, against_text))]


@pytest.mark.parametrize(
    ("against", "words", "problems"),
    [
        (COMMUNITY, "社区书记", []),
        ("", "永福社区居委会主任", ["leak.unknown"]),
        (HOUSING, "局长", ["accusing.not_ours"]),
        ("440104014-police", "所长", ["accusing.not_ours"]),
        ("440104015001", "", ["accusing.not_ours"]),
        (DISTRICT, "", ["accusing.not_ours", "leak.accused"]),
        (STREET, "", ["leak.only_own", "leak.accused"]),
        (COMMUNITY, "黄花岗街道办事处副主任", ["leak.only_own", "leak.accused"]),
        ("", "某人", ["leak.only_unknown", "leak.unknown"]),
    ],
)
def test_only_who_is_below_us_is_ours_to_hear_about(against: str, words: str, problems: list[str]) -> None:
    assert accept_codes(against, words) == problems


def test_a_unit_below_us_that_the_directory_lacks_is_added_and_then_ours_to_hear_about() -> None:
    nobody = accused("", "街道环卫站的站长")
    problem = ACTS["accept"].why_not(case(nobody), world())
    assert problem is not None and "更正" in sentence(problem) and "单位名录" in sentence(problem)
    here = world()
    added = k.UnitAdded("u" * 32, "黄花岗街道环卫站", "institution", ORG, STREET)
    directory = here.lookup.directory.with_changes([added], here.lookup.initials_of)
    here = replace(here, lookup=replace(here.lookup, directory=directory))
    carried_out(
        CorrectDraft(fresh(), CASE, {"demand.1.against": "u" * 32, "demand.1.against_text": "站长"}, reason="查清"),
        nobody,
    )
    assert ACTS["accept"].check(ACCEPT, nobody.states(), here) == []


def test_the_capacity_opens_no_way_around_it() -> None:
    fresh_one = accused_of(HOUSING, capacity=Capacity.PETITION_OFFICE.code)
    ours = CorrectDraft(fresh(), CASE, {"demand.1.capacity": COMPETENT}, reason="自己办")
    for journal in (fresh_one, carried_out(ours, fresh_one)):
        problem = ACTS["accept"].why_not(case(journal), world())
        assert problem and problem.code == "accusing.not_ours"
        assert "更正" not in sentence(problem) and "越秀区纪委监委" in sentence(problem)


def test_it_is_said_on_what_authority_we_take_one_on() -> None:
    journal = accused(COMMUNITY)
    assert codes(replace(ACCEPT, authority=" "), journal) == [("text.empty", "authority")]
    fact = act_of(ACCEPT).decide(ACCEPT, journal.states(), world(), FixedIds())[0].body
    assert isinstance(fact, k.CaseAccepted) and fact.authority == "社区干部归街道管理"
    petition = act_of(ACCEPT).decide(ACCEPT, registered().states(), world(), FixedIds())[0].body
    assert isinstance(petition, k.CaseAccepted) and petition.authority == ""


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("永福社区主任和越秀区住房和城乡建设局的科长一起收红包。", ["越秀区住房和城乡建设局"]),
        ("永福社区主任收红包，黄花岗街道办事处不管。", []),
    ],
)
def test_whoever_else_its_words_name_is_asked_about(text: str, asked: list[str]) -> None:
    found = list(act_of(ACCEPT).asks(ACCEPT, accused(COMMUNITY, texts=(text,)).states(), world()))
    assert [p.values["units"] for p in found] == asked
    assert list(act_of(ACCEPT).asks(ACCEPT, registered(texts=(text,)).states(), world())) == []


# ---------- 交办


def test_it_is_not_entrusted_to_anybody() -> None:
    problem = ACTS["entrust"].why_not(case(accused(HOUSING)), world())
    assert problem and problem.code == "accusing.only_sent" and "越秀区纪委监委" in sentence(problem)
    assert ACTS["entrust"].why_not(case(registered()), world()) is None


# ---------- 牵头、报请


@pytest.mark.parametrize("act", ["fix_lead", "raise_dispute", "supervise"])
@pytest.mark.parametrize("against", [HOUSING, COMMUNITY])
def test_no_units_are_brought_together_over_it(act: str, against: str) -> None:
    problem = ACTS[act].why_not(case(accused(against)), world())
    assert problem and problem.code == "accusing.not_led" and "请用“转送”" in sentence(problem)
    assert ACTS[act].why_not(case(registered()), world()) is None


def test_what_a_discipline_body_has_is_its_own_to_see_to() -> None:
    sent = transferred("440104000-discipline", accused(HOUSING))
    problem = ACTS["supervise"].why_not(case(sent), world())
    assert problem and problem.code == "supervision.outside"


# ---------- 处理意见书


@pytest.mark.parametrize(
    ("legal_class", "code"),
    [
        ("suggestion", "reply.suggestion"),
        *((f"appeal_{n}", "reply.other_way") for n in range(1, 6)),
    ],
)
def test_only_the_petition_procedure_ends_with_an_opinion(legal_class: str, code: str) -> None:
    journal = in_hand(legal_class=legal_class)
    assert codes(REPLY, journal, NOW) == [(code, "")]
    assert ACTS["reply"].why_not(case(journal), world(NOW)) is not None
    assert codes(REPLY, in_hand(), NOW) == []


def test_of_two_demands_only_the_one_of_the_procedure_is_answered() -> None:
    journal = in_hand("电梯停工。", "请查处。")
    journal.add(ON_CASE, k.CaseCorrected({"demand.2.legal_class": "appeal_5"}, "查处"))
    assert codes(REPLY, journal, NOW) == []
    fact = (
        act_of(REPLY)
        .decide(replace(REPLY, points=(POINT, replace(POINT, demand="2"))), journal.states(), world(NOW), FixedIds())[0]
        .body
    )
    assert isinstance(fact, k.ReplyIssued) and [p.demand for p in fact.points] == ["1"]


def test_no_accusation_gets_one_in_any_state() -> None:
    for journal in (accused(HOUSING), carried_out(replace(ACCEPT, id=fresh()), accused(COMMUNITY)), secret()):
        problem = ACTS["reply"].why_not(case(journal), world())
        assert problem is not None
        assert act_of(REPLY).check(REPLY, journal.states(), world())
    assert problem.code == "reply.accusation"


@pytest.mark.parametrize("legal_class", [f"appeal_{n}" for n in range(1, 6)])
def test_what_came_of_another_way_is_told_and_the_case_may_be_closed(legal_class: str) -> None:
    told = AnswerDraft(fresh(), CASE, text="已经立案查处。", way="paper")
    assert kinds_of(told, in_hand(legal_class=legal_class), NOW) == ["CaseAnswered", "answer"]
    journal = carried_out(replace(told, id=fresh(), way="spot"), in_hand(legal_class=legal_class), NOW)
    assert demand(journal).step is Step.ANSWERED
    assert codes(CloseDraft(NEW, CASE, "已告知"), journal, NOW) == []
    assert codes(replace(told, id=NEW), journal, NOW) == [("case.all_decided", "")]
    assert ACTS["investigate"].why_not(case(journal), world(NOW)) is not None, "it is at its end"


def test_what_came_of_an_accusation_we_took_on_is_told_too() -> None:
    journal = carried_out(replace(ACCEPT, id=fresh()), accused(COMMUNITY))
    told = AnswerDraft(NEW, CASE, text="已经查清，作了处理。")
    assert codes(told, journal) == []
    assert codes(told, accused(COMMUNITY)) == [("answer.accusation", "")]
    assert codes(told, accepted()) == [("case.all_decided", "")], "a petition matter gets its opinion"


# ---------- 不再受理


@pytest.mark.parametrize("legal_class", ["accusation", "suggestion", "unclassified", "appeal_1", "appeal_5"])
def test_an_invented_number_declines_nothing_of_another_way(legal_class: str) -> None:
    assert codes(FINAL, demanded(legal_class)) == [("decline_finally.other_way", "")]
    assert ACTS["decline_finally"].why_not(case(demanded(legal_class)), world()) is not None


def test_nor_what_somebody_else_has_already() -> None:
    for journal in (transferred(), entrusted()):
        assert codes(FINAL, journal) == [("case.sent", "")]
    assert codes(FINAL, accepted()) == [("decline_finally.nothing", "")]
    against = transferred("440104000-discipline", accused(HOUSING))
    assert codes(FINAL, against) == [("decline_finally.other_way", "")]
    assert codes(FINAL, registered()) == []


# ---------- 办结


@pytest.mark.parametrize("against", [STREET, HOUSING])
def test_it_is_closed_only_when_the_body_it_went_to_has_it(against: str) -> None:
    close, journal = CloseDraft(NEW, CASE, "已转送"), accused_of(against, address_unclear=True)
    transferred("440104000-discipline", journal)
    assert codes(close, journal) == [("close.not_signed_for", "")]
    assert ACTS["close"].why_not(case(journal), world()) is not None
    assert codes(close, signed(journal)) == []
    told = replace(close, promised=(Promised("再去看一次", "", "老李", "2026-12-30"),))
    assert (("leak.only_own", "") in codes(told, journal)) is (against == STREET), "nobody else of ours is to go there"
