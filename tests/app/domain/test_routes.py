"""Which legal route each class and each answer leads to."""

from __future__ import annotations

import pytest

from app.domain.chinese import article_name
from app.domain.kinds import Triage
from app.domain.routes import QUESTIONS, ROUTE_TEMPLATES, propose, route
from app.domain.terms import Capacity, LegalClass
from app.world_loader import load_lookup

ALL_NO = Triage("no", "no", "no", "no")
LOOKUP = load_lookup()


def test_four_times_no_is_the_petition_procedure() -> None:
    way = route(LegalClass.APPEAL_6, ALL_NO)
    assert way.sentence(LOOKUP.rules) == "走信访程序，第三十一条第（六）项。15 日内告知，受理起 60 日内办结。"
    assert "HND-60" in way.rules and not way.restricted
    assert way.rules == ("DSP-15", "NTC-15", "HND-60")
    assert article_name(way.article) == "第三十一条第（六）项"


def test_without_a_class_the_answers_propose_one_but_start_no_clock() -> None:
    way = route(LegalClass.UNCLASSIFIED, ALL_NO)
    assert (way.code, way.suggested, "HND-60" in way.rules) == ("all_no", LegalClass.APPEAL_6, False)
    assert way.article == "", "no article before somebody has said which"


@pytest.mark.parametrize(
    ("triage", "signs", "code", "classes"),
    [
        (ALL_NO, (), "all_no", ("appeal_6",)),
        (Triage("yes"), (), "in_court", ("appeal_1",)),
        (Triage(), (), "", ()),
        (Triage("no", "no", "no", "yes"), (), "", ()),
        (ALL_NO, ("named", "words"), "maybe_accused", ("accusation", "appeal_6")),
        (Triage(), ("named",), "maybe_accused", ("accusation", "unclassified")),
        (ALL_NO, ("officials", "words"), "maybe_officials", ("accusation", "appeal_6")),
        (Triage(), ("officials", "named"), "maybe_officials", ("accusation",)),
        (ALL_NO, ("words",), "maybe_words", ("accusation", "appeal_6")),
        (Triage(), ("words",), "maybe_words", ("accusation", "unclassified")),
    ],
)
def test_what_may_accuse_somebody_is_asked_about_before_the_answers_count(
    triage: Triage, signs: tuple[str, ...], code: str, classes: tuple[str, ...]
) -> None:
    found = propose(triage, **{sign: sign in signs for sign in ("officials", "named", "words")})
    assert (found.code if found else "", tuple(c.code for c in found.classes) if found else ()) == (code, classes)
    assert not found or found.code in ROUTE_TEMPLATES


@pytest.mark.parametrize(
    ("triage", "code", "suggested"),
    [
        (Triage("yes", "no", "no", "no"), "in_court", LegalClass.APPEAL_1),
        (Triage("no", "yes", "no", "no"), "in_reconsideration", LegalClass.APPEAL_4),
        (Triage("no", "no", "yes", "no"), "in_arbitration", LegalClass.APPEAL_2),
        (Triage("no", "no", "no", "yes"), "reviewed", None),
        (Triage("yes", "yes", "yes", "yes"), "in_court", LegalClass.APPEAL_1),
        (Triage("yes"), "in_court", LegalClass.APPEAL_1),
    ],
)
def test_one_yes_shows_another_way(triage: Triage, code: str, suggested: LegalClass | None) -> None:
    for legal_class in (LegalClass.APPEAL_6, LegalClass.UNCLASSIFIED):
        way = route(legal_class, triage)
        assert (way.code, way.suggested) == (code, suggested)


def test_what_is_not_clear_is_counted() -> None:
    assert route(LegalClass.UNCLASSIFIED, Triage()).code == "unclassified"
    assert "还有 3 问不清楚" in route(LegalClass.UNCLASSIFIED, Triage("no")).sentence(LOOKUP.rules)
    assert route(LegalClass.APPEAL_6, Triage()).code == "appeal_6"


def test_a_report_or_accusation_is_restricted_and_has_no_60_days() -> None:
    way = route(LegalClass.ACCUSATION, ALL_NO)
    assert way.restricted and "HND-60" not in way.rules
    assert way.rules == ("DIS-1",)
    assert "不得转给被反映的人和单位" in way.sentence(LOOKUP.rules)
    ours = route(LegalClass.ACCUSATION, ALL_NO, Capacity.COMPETENT_BODY.code)
    assert ours.rules == ("DIS-1",)


@pytest.mark.parametrize("legal_class", list(LegalClass))
def test_every_class_has_a_sentence_and_known_rules(legal_class: LegalClass) -> None:
    way = route(legal_class, ALL_NO)
    assert "{" not in way.sentence(LOOKUP.rules)
    assert set(way.rules) <= set(LOOKUP.rules)
    assert ("HND-60" in way.rules) == (legal_class is LegalClass.APPEAL_6)
    assert way.restricted == (legal_class is LegalClass.ACCUSATION)


def test_60_days_are_promised_only_where_they_run() -> None:
    promising = {code for code, text in ROUTE_TEMPLATES.items() if "{handling} 日内办结" in text}
    assert promising == {"appeal_6", "all_no"}


def test_the_questions_are_the_fields_of_the_triage() -> None:
    assert tuple(QUESTIONS) == Triage.__slots__
