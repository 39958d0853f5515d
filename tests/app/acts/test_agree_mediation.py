"""谈成协议: terms with their paper; never paid with silence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.agree_mediation import AgreeMediationDraft
from app.acts.deliver import deliverable
from app.domain import kinds as k
from app.domain.silence import FORBIDDEN_WORDS
from app.domain.terms import Step
from tests.app.acts.handling import OPENED, at, in_hand, mediating
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes, mark_of
from tests.builders import ON_CASE, Journal

NOW = at(8, 20)
DUTIES = (k.Duty(" 施工单位 ", "外移井道", "2026-09-30"), k.Duty("", " ", ""), k.Duty("一楼", "让出通道"))
GOOD = AgreeMediationDraft(NEW, CASE, "m1", "停工三个月。", "井道位置。", "施工单位负责。", DUTIES)


def reconciling() -> Journal:
    journal = in_hand()
    journal.add(ON_CASE, replace(OPENED, way="reconciliation", mediators="", committee=""), at=at(8, 6))
    return journal


def test_the_terms_and_their_paper() -> None:
    fact, paper = bodies(GOOD, mediating(), NOW)
    rows = (k.Duty("施工单位", "外移井道", "2026-09-30"), k.Duty("一楼", "让出通道", ""))
    assert fact == k.MediationAgreed("m1", "停工三个月。", "井道位置。", "施工单位负责。", rows, "2026-08-20")
    assert isinstance(paper, k.DocumentIssued)
    assert (paper.document_kind, mark_of(paper)) == ("mediation_agreement", "黄花岗信访调〔2026〕")


def test_an_agreement_is_signed_not_served() -> None:
    assert deliverable(carried_out(GOOD, mediating(), NOW).file().case) == []


def test_between_the_two_it_is_another_paper() -> None:
    _, paper = bodies(GOOD, reconciling(), NOW)
    assert isinstance(paper, k.DocumentIssued)
    assert (paper.document_kind, mark_of(paper)) == ("reconciliation_agreement", "黄花岗信访和〔2026〕")


def before_us() -> Journal:
    journal = in_hand()
    journal.add(ON_CASE, replace(OPENED, committee=""), at=at(8, 6))
    return journal


def test_before_our_own_body_it_is_our_own_paper() -> None:
    _, paper = bodies(GOOD, before_us(), NOW)
    assert isinstance(paper, k.DocumentIssued)
    assert (paper.document_kind, mark_of(paper)) == ("own_mediation_agreement", "黄花岗信访行调〔2026〕")
    assert deliverable(carried_out(GOOD, before_us(), NOW).file().case) == []


def test_before_it_is_signed_it_can_be_agreed_anew_or_fall_through() -> None:
    journal = carried_out(GOOD, mediating(), NOW)
    assert journal.file().case.step is Step.MEDIATING
    assert codes(replace(GOOD, id=NEW[:-1] + "2"), journal, NOW) == []


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"mediation": "m9"}, ("mediation.which", "mediation")),
        ({"facts": ""}, ("text.empty", "facts")),
        ({"dispute": " "}, ("text.empty", "dispute")),
        ({"responsibility": ""}, ("text.empty", "responsibility")),
        ({"duties": ()}, ("duties.none", "duties")),
        ({"duties": (k.Duty("施工单位", ""),)}, ("duties.half", "duties")),
        ({"duties": (k.Duty("", "复工"),)}, ("duties.half", "duties")),
        ({"duties": (k.Duty("施工单位", "复工", "月底"),)}, ("duties.day", "duties")),
        ({"duties": (k.Duty("施工单位", "复工", "2026-08-19"),)}, ("duties.past", "duties")),
    ],
)
def test_what_is_wrong_is_named(change: dict[str, object], problem: tuple[str, str]) -> None:
    assert codes(replace(GOOD, **change), mediating(), NOW) == [problem]  # type: ignore[arg-type]


@pytest.mark.parametrize("words", [*FORBIDDEN_WORDS, "承诺不再投诉"])
@pytest.mark.parametrize("name", ["facts", "dispute", "responsibility", "duties"])
def test_no_term_is_paid_with_silence(words: str, name: str) -> None:
    text = f"签字{words}以后付款。"
    change = {name: (k.Duty("申请人", text),) if name == "duties" else text}
    assert codes(replace(GOOD, **change), mediating(), NOW) == [("reply.forbidden", name)]  # type: ignore[arg-type]
