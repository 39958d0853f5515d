"""满意度评价: who may be rated about what, until when, once a round; the case never learns what was said."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from app.acts.rate import RateDraft, bodies, period_of
from app.domain import kinds as k
from app.domain.procedure_terms import Rated
from tests.app.acts import steps
from tests.app.acts.reviews import answered, at
from tests.app.acts.steps import CASE, NEW, accused, carried_out, codes
from tests.builders import ON_CASE, FixedIds, registered, world

NOW = at(9, 10)
RATE = RateDraft(NEW, CASE, "1", ("office", "unit"))


def test_each_is_rated_apart_and_no_value_is_written() -> None:
    assert steps.bodies(RATE, answered(), NOW) == [k.RatingTaken("1", 1, "office"), k.RatingTaken("1", 1, "unit")]
    assert not {"value", "reason", "body"} & set(k.RatingTaken.__dataclass_fields__)


def test_once_a_round_and_again_after_a_new_answer() -> None:
    journal = carried_out(RATE, answered(), NOW)
    assert codes(replace(RATE, id="r2"), journal, NOW) == [("rate.rated", "")]
    again = journal
    again.add(ON_CASE, k.ReviewRequested("r1", "review", ("1",), "", "越秀区人民政府", "不服", "2026-10-08"))
    again.add(ON_CASE, k.ReviewDecided("r1", "revoked", "", "", "撤销", "广州市人民政府", "2026-11-02"))
    point = k.ReplyPoint("1", "属实。", "第三十二条", "supported", "复工。")
    again.add(ON_CASE, k.ReplyIssued((point,), "越秀区人民政府", "2026-11-16"), at=at(11, 16))
    again.add(ON_CASE, k.DocumentIssued("reply-2", "reply", "复〔2026〕9号", ("1",), "", ""), at=at(11, 16))
    again.add(ON_CASE, k.DeliveryRecorded("reply-2", "hand", "2026-11-17", "本人"), at=at(11, 17))
    fact = steps.bodies(replace(RATE, id=FixedIds(0xD8_0000).entry(), rated=("unit",)), again, at(11, 18))
    assert fact == [k.RatingTaken("1", 2, "unit")]


@pytest.mark.parametrize(
    ("now", "problem"),
    [(at(10, 8), ""), (at(10, 9), "rate.over")],
)
def test_thirty_days_from_the_answer_in_hand(now: datetime, problem: str) -> None:
    """Delivered on 4 September: 4 October lies in the holidays, the window closes on 8 October."""
    assert codes(RATE, answered(), now) == ([(problem, "")] if problem else [])


@pytest.mark.parametrize(
    ("now", "problem"),
    [(at(10, 31), "rate.not_yet"), (at(11, 1), ""), (at(12, 1), ""), (at(12, 2), "rate.over")],
)
def test_who_never_got_an_answer_may_rate_from_the_ninetieth_day_on(now: datetime, problem: str) -> None:
    """Received on 3 August: day 90 is 1 November, day 120 is 1 December."""
    journal = registered(at=at(8, 3))
    draft = replace(RATE, rated=("office",))
    assert codes(draft, journal, now) == ([(problem, "")] if problem else [])


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(RATE, demand=""), ("rate.which", "demand")),
        (replace(RATE, rated=()), ("rate.nobody", "rated")),
        (replace(RATE, rated=("office", "somebody")), ("rate.rated", "rated")),
    ],
)
def test_what_is_wrong_is_named(draft: RateDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, answered(), NOW) == [problem]


def test_an_accusation_is_not_rated() -> None:
    assert codes(RATE, accused("440104000-housing")) == [("rate.restricted", "")]


def test_the_unit_is_rated_only_where_one_had_it_in_hand() -> None:
    case = registered().file().case
    assert list(bodies(case, case.demands["1"], world())) == [Rated.OFFICE]
    journal = registered()
    journal.add(ON_CASE, k.CaseTransferred(("1",), "x", "越秀区住房和城乡建设局", "职权", "2026-10-20"))
    case = journal.file().case
    assert bodies(case, case.demands["1"], world())[Rated.UNIT] == ("x", "越秀区住房和城乡建设局")
    assert period_of(at(10, 1).date()) == "2026Q4"
