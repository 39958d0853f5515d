"""依法分类 at the desk: what is said of a typed demand, and when a class has to be asked for again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.classing import outlived, problems, proposed, still_denied, undecided, way
from app.acts.register_draft import DemandDraft
from app.domain.accusing_words import WORDS, speaks_of_one
from app.domain.staff import Member
from app.domain.terms import LegalClass
from tests.builders import NOT_LITIGATED, world

ASKED = DemandDraft("电梯停了三个月。", "030600", triage=NOT_LITIGATED)
ACCUSES = DemandDraft("收钱办事。", "030600", against_text="某科长", legal_class="accusation")


def said(demand: DemandDraft) -> str:
    return way(demand, world()).code


def test_what_nobody_decided_is_proposed_and_what_is_decided_is_explained() -> None:
    assert said(ASKED) == "all_no" and undecided(ASKED)
    confirmed = replace(ASKED, legal_class="appeal_6")
    assert said(confirmed) == "appeal_6" and undecided(confirmed) is None
    assert said(replace(ASKED, against="440105000-housing")) == "maybe_accused"
    assert said(replace(ASKED, category="150200")) == "maybe_officials"
    assert said(DemandDraft("甲", "030600")) == "unclassified"


def test_what_is_left_open_says_so_except_where_an_accusation_would_lose_its_protection() -> None:
    open_ = replace(ASKED, legal_class="unclassified", against_text="某科长")
    assert said(open_) == "left_open" and undecided(open_) is None
    officials = replace(open_, category="150200")
    assert said(officials) == "maybe_officials" and undecided(officials)


@pytest.mark.parametrize("word", [*WORDS, "举报"])
def test_plain_words_ask_for_an_accusation_and_decide_nothing(word: str) -> None:
    typed = DemandDraft(f"社区书记的事，我要说{word}。", "030600")
    for demand in (typed, replace(typed, triage=NOT_LITIGATED)):
        proposal = undecided(demand)
        assert proposal and proposal.classes[0] is LegalClass.ACCUSATION and said(demand) == "maybe_words"
        assert [p.code for p in problems(demand, "at")] == ["register.maybe_accusation"]
    assert problems(replace(typed, legal_class="appeal_6"), "at") == [], "asked, never decided by the program"
    assert problems(replace(typed, legal_class="unclassified"), "at") == []
    assert proposed(DemandDraft("电梯停了三个月，请求修好。", "030600")) is None


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("水务局副局长收受施工队礼金，不给红包就不批，请纪委查处。", True),
        ("我要举报他。", True),
        ("举报三社的前任村长。", True),
        ("楼下餐馆半夜吵，多次举报没人管。", False),
        ("举报电话是多少？", False),
        ("窗口的人要拿钱才办事。", True),
        ("给主任送了两条烟才盖章。", True),
        ("听说送了几条烟，才搞定学位。", True),
        ("不给好处不办事。", True),
        ("城管收了商户的钱。", True),
        ("村干部收了我两万块钱。", True),
        ("听说他们收钱办事。", True),
        ("这是变相的索拿卡要。", True),
        ("物业只知道收钱，不修电梯。", False),
        ("停车场乱收费，不给钱还不让走。", False),
        ("交了罚款才办理。", False),
        ("楼顶两条烟道堵了。", False),
        ("公司不给钱，工资拖了三个月。", False),
    ],
)
def test_what_is_an_everyday_complaint_is_not_asked_what_speaks_of_somebody_in_office_is(
    text: str, asked: bool
) -> None:
    assert speaks_of_one(text) == asked


@pytest.mark.parametrize(
    ("against", "words", "code"),
    [
        ("440105000-housing", "某科长", "accusation"),
        ("440104014", "", "accuses_us"),
        ("440104014-government", "副主任", "accuses_us"),
        ("", "黄花岗街道办的一位副主任", "accuses_us"),
        ("", "周主任", "accuses_us"),
    ],
)
def test_an_accusation_of_our_own_station_is_told_while_it_is_typed(against: str, words: str, code: str) -> None:
    here = replace(world(), staff=(Member("u1", "周主任", "主任", first=True),))
    accuses = replace(ACCUSES, against=against, against_text=words)
    assert way(accuses, here).code == code
    assert way(replace(accuses, legal_class="appeal_6", triage=NOT_LITIGATED), here).code == "appeal_6"


@pytest.mark.parametrize(
    ("before", "changes", "again"),
    [
        (replace(ASKED, legal_class="appeal_6"), {"against_text": "某科长"}, True),
        (replace(ASKED, legal_class="appeal_6"), {"category": "150200"}, True),
        (replace(ASKED, legal_class="appeal_6"), {"triage": replace(NOT_LITIGATED, court="yes")}, True),
        (replace(ASKED, legal_class="appeal_6"), {"text": "电梯还停着。"}, False),
        (replace(ASKED, legal_class="appeal_6"), {"text": "书记贪污，电梯还停着。"}, True),
        (replace(ASKED, legal_class="appeal_6", text="我要举报。"), {"against_text": "某科长"}, False),
        (replace(ASKED, legal_class="appeal_6", against_text="某"), {"against_text": "某科长"}, False),
        (replace(ASKED, legal_class="suggestion"), {"against_text": "某科长"}, False),
        (replace(ASKED, legal_class="suggestion"), {"text": "书记贪污，电梯还停着。"}, True),
        (DemandDraft(legal_class="appeal_6"), {"text": "书记贪污。"}, True),
        (DemandDraft(legal_class="unclassified"), {"text": "书记贪污。"}, True),
        (DemandDraft("书记贪污。", legal_class="appeal_6"), {"text": "书记贪污，请查处。"}, False),
        (ACCUSES, {"against_text": ""}, False),
        (ACCUSES, {"triage": NOT_LITIGATED}, False),
    ],
)
def test_what_was_confirmed_of_another_question_is_asked_again(
    before: DemandDraft, changes: dict[str, object], again: bool
) -> None:
    assert outlived(before, replace(before, **changes)) == again


def test_the_no_to_an_accusation_stands_until_another_class_is_chosen_or_the_words_begin_to_accuse() -> None:
    said_no = replace(ASKED, against_text="某科长", legal_class="unclassified", no_accusation=True)
    assert still_denied(said_no, replace(said_no, place_detail="3 幢"))
    assert not still_denied(said_no, replace(said_no, legal_class="appeal_6"))
    assert not still_denied(said_no, replace(said_no, text="某科长收红包。"))
    assert not still_denied(replace(said_no, no_accusation=False), said_no)


def test_nothing_was_proposed_so_nothing_is_taken_back() -> None:
    typed = DemandDraft("甲", "030600", legal_class=LegalClass.APPEAL_6.code)
    assert not outlived(typed, replace(typed, triage=NOT_LITIGATED))
