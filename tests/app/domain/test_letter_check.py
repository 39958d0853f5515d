"""The reply checker: each rule bites on what it is for, and lets an ordinary letter pass."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain import kinds as k
from app.domain.envelope import Subject
from app.domain.letter_check import Checked, Earlier, Facts, Part, Role, check_letter, facts_of
from tests.app.acts.steps import accepted
from tests.builders import CASE, TODAY, number, world

DEMAND = "水荫横路12号加装电梯停工三个月，请求协调复工。"
FINDINGS = "经查，水荫横路12号加装电梯因底层住户反对，于2026年7月15日停工，情况属实。"
BASIS = "《信访工作条例》第三十一条第（六）项，《广州市某某办法》（穗府规〔2020〕1号）"
OPINION = "我们已组织邻里协商，施工单位于2026年10月26日前复工。"
LETTER = Checked(
    "reply",
    (
        Part("points.0.findings", FINDINGS, Role.FINDINGS, "1"),
        Part("points.0.basis", BASIS, Role.BASIS, "1"),
        Part("points.0.opinion", OPINION, Role.OPINION, "1", "supported"),
        Part("review_body", "越秀区人民政府", Role.REMEDY_BODY),
    ),
)
FACTS = Facts(
    today=TODAY,
    demands=(("1", DEMAND),),
    names=("何永强",),
    numbers=(number(),),
    received=(date(2026, 10, 12),),
    accepted_on=date(2026, 10, 14),
    remedy_days={"复查": 30, "复核": 30},
)


def with_text(role: Role, text: str, **changes: str) -> Checked:
    return replace(LETTER, parts=tuple(replace(p, text=text, **changes) if p.role is role else p for p in LETTER.parts))


def found(letter: Checked, facts: Facts = FACTS) -> list[tuple[str, str, bool]]:
    return [(f.problem.code.removeprefix("letter."), f.problem.field, f.blocks) for f in check_letter(letter, facts)]


def test_an_ordinary_letter_passes() -> None:
    assert found(LETTER) == []


@pytest.mark.parametrize(
    ("role", "text", "code", "blocks"),
    [
        (Role.OPINION, " ", "unanswered", True),
        (Role.OPINION, "同上。", "elsewhere", False),
        (Role.OPINION, "对您的请求不予支持。", "against_outcome", False),
        (Role.BASIS, "按有关规定办理", "no_law", True),
        (Role.BASIS, "《停工通知书》第二条", "no_law", True),
        (Role.BASIS, "《物业管理条例》", "no_article", False),
        (Role.BASIS, "《信访条例》第二十二条", "old_law", False),
        (Role.BASIS, "《信访工作条例》第五十三条", "beyond", True),
        (Role.BASIS, "《信访工作条例》第60条", "beyond", True),
        (Role.REMEDY_BODY, "", "no_remedy", True),
        (Role.REMEDY_BODY, "上一级机关、单位", "no_remedy_body", True),
        (Role.OPINION, "加装电梯不属于本单位职责范围。", "alone", True),
        (Role.OPINION, "刘建国先生：电梯已经复工。", "other_name", True),
        (Role.FINDINGS, "信访人刘建国反映电梯停工，属实。", "other_name", True),
        (Role.FINDINGS, "何永祥所住的水荫横路12号电梯停工，属实。", "nearly_name", False),
        (Role.FINDINGS, "您的信访事项（440104014-20261019-F0000123）电梯停工属实。", "wrong_number", True),
        (Role.FINDINGS, f"您的信访事项（{number(date(2026, 1, 5), 9)}）电梯停工属实。", "other_number", True),
        (Role.FINDINGS, "2026年2月30日电梯停工。", "no_such_day", True),
        (Role.FINDINGS, "2026年12月1日，我们到加装电梯现场查看。", "not_yet", False),
        (Role.OPINION, "电梯一事我们于2026年10月15日受理，现已复工。", "other_acceptance", True),
        (Role.OPINION, "您于2026年10月11日来访反映的电梯，现已复工。", "other_day", False),
        (Role.OPINION, "电梯由身份证号440104199001011234的住户同意后复工。", "id_number", False),
        (Role.OPINION, "电梯{复工日}前复工。", "open_place", True),
        (Role.OPINION, "电梯于____前复工。", "open_place", True),
        (Role.OPINION, "电梯于X月X日前复工。", "open_place", True),
        (Role.OPINION, "由XX公司负责电梯复工。", "open_place", True),
        (Role.OPINION, "电梯（待核实）前复工。", "open_place", True),
        (Role.OPINION, "电梯\u200b已经复工。", "hidden", True),
        (Role.OPINION, "电梯复工，领取补助后签订息诉罢访承诺。", "reply.forbidden", True),
        (Role.OPINION, "电梯复工，何永强已口头承诺不再投诉上访。", "reply.forbidden", True),
        (Role.OPINION, "道路绿化带的灌木本月内修剪完毕，欢迎监督。", "", False),
    ],
)  # fmt: skip
def test_each_rule_bites_where_it_should(role: Role, text: str, code: str, blocks: bool) -> None:
    at = next(p.field for p in LETTER.parts if p.role is role)
    assert found(with_text(role, text)) == ([(code, at, blocks)] if code else [])


@pytest.mark.parametrize(
    ("role", "text"),
    [
        (Role.OPINION, "加装电梯的规划许可不属于本单位职责范围，请向越秀区规划和自然资源局提出。"),
        (Role.OPINION, "加装电梯不在我街管辖范围，由越秀区住房和城乡建设局负责。"),
        (Role.OPINION, "电梯复工后，对同一事实和理由不再受理。"),
        (Role.OPINION, "施工单位承诺10月26日前电梯复工，并接受群众投诉。"),
        (Role.FINDINGS, "何永强、贺XX老师等住户同意加装电梯。"),
        (Role.FINDINGS, "何永强于2026年10月12日来访，我们于2026年10月14日受理电梯一事。"),
        (Role.FINDINGS, "张先生等邻居反对加装电梯。"),
        (Role.BASIS, "《广州市既有住宅增设电梯办法》（穗府规〔2020〕1号）"),
        (Role.BASIS, "《中华人民共和国民法典》第二百七十八条"),
    ],
)
def test_what_is_right_is_left_alone(role: Role, text: str) -> None:
    assert found(with_text(role, text)) == []


def test_every_demand_is_answered_in_its_own_words() -> None:
    facts = replace(FACTS, demands=(("1", DEMAND), ("2", "井盖坏了，请修好。")))
    assert found(LETTER, facts) == [("unanswered", "points", True)]
    second = Part("points.1.opinion", OPINION, Role.OPINION, "2", "supported")
    both = replace(LETTER, parts=(*LETTER.parts, second))
    assert ("copied_demand", "points.1.opinion", False) in found(both, facts)


def test_an_answer_to_something_else_is_asked_about() -> None:
    parts = (
        Part("points.0.findings", "灌木丛遮挡人行道的问题属实，绿化带已经修剪。", Role.FINDINGS, "1"),
        *(p for p in LETTER.parts if p.role in (Role.BASIS, Role.REMEDY_BODY)),
        Part("points.0.opinion", "绿化带的灌木本月内全部修剪完毕。", Role.OPINION, "1", "explained"),
    )
    assert found(replace(LETTER, parts=parts)) == [("beside", "points.0.opinion", False)]


def test_another_outcome_and_the_same_words_as_before_are_asked_about() -> None:
    earlier = Earlier(DEMAND, "not_supported", OPINION, date(2026, 8, 1))
    assert found(LETTER, replace(FACTS, earlier=(earlier,))) == [("other_outcome", "points.0.opinion", False), ("copied_earlier", "points.0.opinion", False)]  # fmt: skip
    other = replace(earlier, demand="井盖坏了，请派人修好这条巷子的井盖。")
    assert found(LETTER, replace(FACTS, earlier=(other,))) == []


@pytest.mark.parametrize(
    ("clause", "codes"),
    [
        ("您不服本意见的，可以自收到之日起30日内向越秀区人民政府请求复查。", []),
        ("您不服本意见的，可以自收到之日起三十日内，向越秀区人民政府提出复查申请。", []),
        ("您不服本意见的，可以向越秀区人民政府请求复查。", ["no_remedy_days"]),
        ("您不服本意见的，可以自收到之日起30日内向上一级机关请求复查。", ["no_remedy_body"]),
        ("特此答复。", ["no_remedy"]),
    ],
)
def test_a_letter_of_one_piece_is_searched_for_its_clause(clause: str, codes: list[str]) -> None:
    letter = Checked("reply", (Part("text", f"{FINDINGS}根据{BASIS}，{OPINION}{clause}"),))
    assert [code for code, *_ in found(letter)] == codes


def test_a_notice_needs_neither_basis_nor_remedy() -> None:
    assert found(Checked("thanks", (Part("text", "电梯的事，谢谢您的来信。"),))) == []


def test_what_cannot_be_drawn_blocks_in_its_field() -> None:
    letter = replace(with_text(Role.OPINION, "电梯🦺复工。"), undrawable=("🦺",))
    assert found(letter) == [("undrawable", "points.0.opinion", True)]


def test_errors_come_first_then_the_order_of_the_letter() -> None:
    letter = replace(LETTER, parts=(replace(LETTER.parts[0], text="2026年12月1日电梯停工，____。"), *LETTER.parts[1:3], replace(LETTER.parts[3], text="")))  # fmt: skip
    assert [code for code, *_ in found(letter)] == ["open_place", "no_remedy", "not_yet"]


def test_facts_come_from_the_case() -> None:
    journal = accepted("路灯不亮。", "井盖坏了。")
    visit = k.VisitJoined(
        "other", number(date(2026, 10, 18), 4), "1", "又来问路灯", "visit", "2026-10-18T09:00:00+08:00", 1
    )
    journal.add(Subject("case", CASE), visit)
    point = k.ReplyPoint("1", "属实。", "《物业管理条例》第三十五条", "supported", "三日内修好路灯。")
    journal.add(Subject("case", CASE), k.ReplyIssued((point,), "越秀区人民政府", "2026-10-18"))
    file = journal.file()
    facts = facts_of(file.case, file.people, ["2"], world())
    assert facts.demands == (("2", "井盖坏了。"),)
    assert facts.names == ("何永强",)
    assert facts.numbers == (file.case.number, visit.number)
    assert facts.received == (TODAY, date(2026, 10, 18))
    assert facts.accepted_on is not None
    assert facts.remedy_days == {"复查": 30, "复核": 30}
    assert facts.earlier == (Earlier("路灯不亮。", "supported", "三日内修好路灯。", date(2026, 10, 18)),)
