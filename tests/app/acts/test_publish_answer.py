"""公开答复: only what the petitioner has, with their agreement, and nothing that says who they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.acts.publish_answer import PublishAnswerDraft, publishable
from app.domain import kinds as k
from app.domain.case_clocks import set_going
from app.domain.counted import counted
from app.reports.timeline import timeline
from tests.app.acts.reviews import answered, at
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes, replied
from tests.builders import HE, ON_CASE, ORG, FixedIds, Journal, lookup, registered, world

NOW = at(9, 25)
HOW = "送达时当面问过，在回证上写了同意公开"
PUBLISHED = PublishAnswerDraft(
    NEW, CASE, (), "website", " 街道网站“信访答复”栏目 ", "2026-09-04", f" {HOW} ", "2026-09-25"
)


def marks(journal: Journal) -> list[tuple[str, date]]:
    """(what of the public rate is counted, on which day)."""
    case = journal.file().case
    lines = counted(case, "", lookup(), set_going(case, lookup()))
    return [(one.measure, one.on) for one in lines if one.measure in ("reached", "published")]


def test_where_and_by_whose_leave_is_kept_and_no_text() -> None:
    journal = answered()
    fact = k.AnswerPublished(("1",), "website", "街道网站“信访答复”栏目", "2026-09-25", "2026-09-04", HOW)
    assert bodies(PUBLISHED, journal, NOW) == [fact]
    carried_out(PUBLISHED, journal, NOW)
    assert publishable(journal.file().case) == []
    assert codes(replace(PUBLISHED, id=FixedIds(0xD6_0000).entry()), journal, NOW) == [("publish.nothing", "")]


def test_the_timeline_says_where_and_by_whose_leave_and_names_nobody() -> None:
    journal = carried_out(replace(PUBLISHED, agreed_how=f"{HE.name}当面说可以。"), answered(), NOW)
    newest = timeline(journal.file(), world(NOW), {})[0]
    assert (str(newest.headline), newest.words) == ("答复公开了：网站", "街道网站“信访答复”栏目")
    assert [str(fact) for fact in newest.facts] == ["信访人2026年9月4日同意：何**当面说可以。"]


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(PUBLISHED, demands=("",)), ("demands.none", "demands")),
        (replace(PUBLISHED, medium=""), ("publish.medium", "medium")),
        (replace(PUBLISHED, published_at=" "), ("text.empty", "published_at")),
        (replace(PUBLISHED, published_at=f"给{HE.name}的答复"), ("publish.personal", "published_at")),
        (replace(PUBLISHED, published_at="138 0000-7719 反映的事"), ("publish.personal", "published_at")),
        (replace(PUBLISHED, published_at="尾页，13900001234"), ("publish.personal", "published_at")),
        (replace(PUBLISHED, published_at="44010419700101123X"), ("publish.personal", "published_at")),
        (replace(PUBLISHED, agreed_how=" "), ("text.empty", "agreed_how")),
        (replace(PUBLISHED, agreed_on=""), ("date.empty", "agreed_on")),
        (replace(PUBLISHED, agreed_on="2026-08-02"), ("date.before", "agreed_on")),
        (replace(PUBLISHED, published_on="2026-09-26"), ("date.future", "published_on")),
        (replace(PUBLISHED, published_on="2026-09-03", late_reason="记漏"), ("date.before", "published_on")),
        (replace(PUBLISHED, published_on="2026-09-24"), ("date.late", "late_reason")),
        (
            replace(PUBLISHED, agreed_on="2026-09-25", published_on="2026-09-24", late_reason="记漏"),
            ("publish.agreed_later", "agreed_on"),
        ),
    ],
)
def test_what_is_wrong_is_named(draft: PublishAnswerDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, answered(), NOW) == [problem]


def test_an_address_with_numbers_of_its_own_is_no_telephone() -> None:
    address = "https://www.example.gov.cn/xf/20260925/t20260925_1380000771.html"
    assert codes(replace(PUBLISHED, published_at=address), answered(), NOW) == []


def test_what_is_not_answered_or_has_not_arrived_is_not_made_public() -> None:
    for journal in (registered(), replied()):
        assert codes(replace(PUBLISHED, published_on="2026-10-19"), journal) == [("publish.nothing", "")]
        assert marks(journal) == []


def test_nothing_confidential_is_made_public_or_counted() -> None:
    journal = carried_out(PUBLISHED, answered(), NOW)
    assert marks(journal) == [("reached", date(2026, 9, 4)), ("published", date(2026, 9, 4))], "on the day it arrived"
    journal.add(ON_CASE, k.CaseRestricted(("reader",)), at=at(9, 26))
    assert marks(journal) == []
    hidden = answered("路灯不亮。", "楼道灯不亮。")
    hidden.add(ON_CASE, k.CaseRestricted(("reader",)), at=at(9, 24))
    assert codes(PUBLISHED, hidden, NOW) == [("publish.restricted", "")]


def test_each_demand_stands_for_itself_and_after_the_end_too() -> None:
    journal = answered("路灯不亮。", "楼道灯不亮。")
    journal.add(ON_CASE, k.CaseClosed("已答复"), at=at(9, 20))
    carried_out(replace(PUBLISHED, demands=("2",)), journal, NOW)
    assert [d.id for d in publishable(journal.file().case)] == ["1"]
    assert [measure for measure, _ in marks(journal)] == ["reached", "reached", "published"]


def test_a_new_answer_was_not_made_public_by_the_old_one() -> None:
    journal = carried_out(PUBLISHED, answered(), NOW)
    journal.add(ON_CASE, k.CaseReopened(("1",), "又坏了"), at=at(10, 8))
    assert publishable(journal.file().case) == [], "the answer before holds until a new one arrives"
    point = k.ReplyPoint("1", "属实。", "第三十二条", "supported", "换新灯。")
    journal.add(ON_CASE, k.CaseAccepted(("1",), "2026-10-08", ORG, "黄花岗街道"), at=at(10, 8))
    journal.add(ON_CASE, k.ReplyIssued((point,), "越秀区人民政府", "2026-10-12"), at=at(10, 12))
    journal.add(ON_CASE, k.DocumentIssued("reply-2", "reply", "答〔2026〕4号", ("1",), "", ""), at=at(10, 12))
    journal.add(ON_CASE, k.DeliveryRecorded("reply-2", "hand", "2026-10-13", "本人"), at=at(10, 13))
    assert marks(journal) == [("reached", date(2026, 10, 13))]
    again = replace(PUBLISHED, id=FixedIds(0xD7_0000).entry(), published_on="2026-10-14")
    carried_out(again, journal, at(10, 14))
    assert marks(journal) == [("reached", date(2026, 10, 13)), ("published", date(2026, 10, 13))]


@pytest.mark.parametrize(("way", "day"), [("phone", date(2026, 9, 3)), ("paper", date(2026, 9, 8))])
def test_an_answer_at_the_desk_arrives_as_it_is_said_or_with_its_paper(way: str, day: date) -> None:
    journal = registered(at=at(9, 1))
    journal.add(ON_CASE, k.CaseAnswered(("1",), "带身份证去二楼。", way, "2026-09-03"), at=at(9, 3))
    if way == "paper":
        journal.add(ON_CASE, k.DocumentIssued("a-1", "answer", "答〔2026〕1号", ("1",), "", ""), at=at(9, 3))
        assert marks(journal) == []
        journal.add(ON_CASE, k.DeliveryRecorded("a-1", "hand", "2026-09-08", "本人"), at=at(9, 8))
    assert marks(journal) == [("reached", day)]
    assert codes(PUBLISHED, journal, NOW) == []
