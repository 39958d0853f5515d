"""通知听证 (Art. 31, 36)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.call_hearing import CallHearingDraft
from app.acts.void_paper import VoidPaperDraft
from app.domain import kinds as k
from tests.app.acts.handling import answered, at, in_hand, secret, under_review
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes, mark_of, paper_of
from tests.builders import HE, ON_CASE, ORG, Journal, registered

NOW = at(8, 10)
GOOD = CallHearingDraft(
    NEW,
    CASE,
    (),
    "电梯能不能复工",
    "2026-08-20",
    "9:30",
    "三楼会议室",
    "周立民",
    "许静文、黄工、许静文",
    "双方",
    "王敏",
)


def test_a_hearing_is_called_in_writing() -> None:
    fact, paper = bodies(GOOD, in_hand(), NOW)
    assert fact == k.HearingCalled(
        NEW, "handling", ("1",), "电梯能不能复工", "2026-08-20T09:30:00+08:00", "三楼会议室", "周立民",
        ("许静文", "黄工"), "双方", "王敏",
    )  # fmt: skip
    assert isinstance(paper, k.DocumentIssued)
    assert (paper.document_kind, mark_of(paper)) == ("hearing_notice", "黄花岗信访听〔2026〕")


def called(parties: str, journal: Journal, day: str = "2026-08-20") -> list[str]:
    """Whom a notice goes to: "" is the petitioner."""
    papers = bodies(replace(GOOD, parties=parties, day=day), journal, at(9, 10) if day > "2026-09" else NOW)[1:]
    assert len({p.number for p in papers if isinstance(p, k.DocumentIssued)}) == len(papers)
    return [paper.to for paper in papers if isinstance(paper, k.DocumentIssued)]


@pytest.mark.parametrize(
    ("parties", "to"),
    [
        ("双方", []),
        ("信访人、物业公司；业主委员会", ["物业公司", "业主委员会"]),
        (f"{HE.name}（本人）、一楼住户代表\n物业公司，物业公司。", ["一楼住户代表", "物业公司"]),
        ("信访人、黄花岗街道办事处", []),
        (f"{HE.name}等3名代表、申请人{HE.name}先生及家属", []),
        (f"{HE.name}、{HE.name}亮、{HE.name}的邻居李四", [f"{HE.name}亮", f"{HE.name}的邻居李四"]),
    ],
)
def test_each_party_has_a_notice_of_its_own_and_we_write_none_to_ourselves(parties: str, to: list[str]) -> None:
    assert called(parties, in_hand()) == ["", *to]


def test_at_a_review_the_unit_whose_opinion_is_heard_is_called_without_being_typed() -> None:
    journal = in_hand(handler="440104000-housing", name="越秀区住房和建设局")
    point = k.ReplyPoint("1", "属实。", "第三十二条", "supported", "复工。")
    journal.add(ON_CASE, k.ReplyIssued((point,), "黄花岗街道", "2026-09-01"), at=at(9, 1))
    ask = k.ReviewRequested("r1", "review", ("1",), ORG, "黄花岗街道", "不服", "2026-09-08")
    journal.add(ON_CASE, ask, at=at(9, 8))
    assert called("信访人、越秀区住房和建设局", journal, "2026-09-20") == ["", "越秀区住房和建设局"]
    journal = under_review("review")
    journal.add(ON_CASE, k.ReviewDecided("r1", "upheld", "", "", "", "", "2026-09-09"), at=at(9, 9))
    first = next(i for i, e in enumerate(journal.entries) if isinstance(e.body, k.ReviewRequested))
    elsewhere = replace(journal.entries[first].body, body="440104000", body_name="越秀区人民政府")  # type: ignore[type-var]
    journal.entries[first] = replace(journal.entries[first], body=elsewhere)
    journal.add(ON_CASE, replace(ask, review="r2", stage="rereview"), at=at(9, 9))
    assert called("双方", journal, "2026-09-20") == ["", "越秀区人民政府"]
    fact, *_ = bodies(replace(GOOD, parties="双方。", day="2026-09-20"), journal, at(9, 10))
    assert isinstance(fact, k.HearingCalled) and fact.parties == "双方、越秀区人民政府", (
        "everybody who is called is told of"
    )


def test_a_void_notice_is_issued_anew_to_the_same_party() -> None:
    journal = carried_out(replace(GOOD, parties="信访人、物业公司"), in_hand(), NOW)
    spoilt = paper_of(journal, "hearing_notice")
    carried_out(VoidPaperDraft(NEW[:-1] + "9", CASE, spoilt, "地点写错"), journal, NOW)
    assert journal.file().case.documents[paper_of(journal, "hearing_notice")].to == "物业公司"


@pytest.mark.parametrize("stage", ["review", "rereview"])
def test_the_stage_follows_from_how_far_the_matter_is(stage: str) -> None:
    draft = replace(GOOD, day="2026-09-20")
    fact, _ = bodies(draft, under_review(stage), at(9, 10))
    assert isinstance(fact, k.HearingCalled) and fact.stage == stage


def test_demands_at_different_stages_are_heard_apart() -> None:
    journal = in_hand("电梯停工。", "路灯不亮。")
    point = k.ReplyPoint("1", "属实。", "第三十二条", "supported", "复工。")
    journal.add(ON_CASE, k.ReplyIssued((point,), "越秀区人民政府", "2026-08-05"), at=at(8, 5))
    journal.add(
        ON_CASE, k.ReviewRequested("r1", "review", ("1",), ORG, "黄花岗街道", "不服", "2026-08-06"), at=at(8, 6)
    )
    assert codes(GOOD, journal, NOW) == [("hearing.stages", "demands")]
    assert codes(replace(GOOD, demands=("2",)), journal, NOW) == []


@pytest.mark.parametrize("time", ["9:30", "09：30", "9点30分", "9时", " 14: 00 "])
def test_times_are_read_as_people_write_them(time: str) -> None:
    assert codes(replace(GOOD, time=time), in_hand(), NOW) == []


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"demands": ("",)}, ("demands.none", "demands")),
        ({"matter": ""}, ("text.empty", "matter")),
        ({"matter": "承诺不再上访才办。"}, ("reply.forbidden", "matter")),
        ({"day": "二十日"}, ("date.format", "day")),
        ({"time": "早上"}, ("hearing.time", "time")),
        ({"time": "9:5"}, ("hearing.time", "time")),
        ({"time": "25:00"}, ("hearing.time", "time")),
        ({"day": "2026-08-10", "time": "9:59"}, ("hearing.past", "day")),
        ({"place": " "}, ("text.empty", "place")),
        ({"chair": ""}, ("text.empty", "chair")),
        ({"hearers": "许静文"}, ("hearing.hearers", "hearers")),
        ({"hearers": "许静文、周立民"}, ("hearing.hearers", "hearers")),
        ({"parties": ""}, ("text.empty", "parties")),
    ],
)
def test_what_is_wrong_is_named(change: dict[str, object], problem: tuple[str, str]) -> None:
    assert codes(replace(GOOD, **change), in_hand(), NOW) == [problem]  # type: ignore[arg-type]


def staffed(*bodies_: k.CaseAssigned | k.OfficerRecused) -> Journal:
    journal = in_hand()
    for body in bodies_:
        journal.add(ON_CASE, body, at=at(8, 4))
    return journal


def test_the_officer_in_charge_does_not_chair() -> None:
    assert codes(GOOD, staffed(k.CaseAssigned("u5", "周立民")), NOW) == [("hearing.chair", "chair")]


def test_the_officer_in_charge_does_not_hear_either() -> None:
    assert codes(GOOD, staffed(k.CaseAssigned("u5", "许静文")), NOW)[0] == ("hearing.hearer", "hearers")


def test_who_was_recused_neither_chairs_nor_hears() -> None:
    recused = (k.CaseAssigned("u5", "许静文"), k.OfficerRecused("u5", "许静文", "petitioner", "亲属"))
    assert codes(GOOD, staffed(*recused), NOW) == [("hearing.recused", "hearers")]
    assert codes(replace(GOOD, chair="许静文", hearers="甲、乙"), staffed(*recused), NOW) == [
        ("hearing.recused", "chair")
    ]


def test_where_there_is_nothing_to_hear() -> None:
    assert codes(GOOD, registered()) == [("handling.not_accepted", "")]
    assert codes(GOOD, answered(), at(9, 2)) == [("handling.answered", "")]
    assert codes(GOOD, in_hand(legal_class="appeal_2"), NOW) == [("handling.other_way", "")]


def test_a_report_or_accusation_is_never_heard_with_the_accused() -> None:
    assert codes(GOOD, secret(), NOW) == [("handling.restricted", "")]


def test_how_many_hearers_is_the_station_s_to_set() -> None:
    assert codes(replace(GOOD, hearers="许静文"), in_hand(), NOW, hearers="1") == []
    assert codes(GOOD, in_hand(), NOW, hearers="3") == [("hearing.hearers", "hearers")]
