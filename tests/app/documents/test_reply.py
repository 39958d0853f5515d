"""The opinion's title and its runs of user text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.acts.reply import ReplyDraft
from app.documents import reply, rereview_opinion, review_opinion
from app.documents.letter_pages import letter_pdf
from app.documents.notice import About, Issuer, flowing
from app.documents.reply import ReplyPaper, ReplyPointText, copied_to, letter, title_about
from app.documents.sheet import Marks
from app.documents.wording import Words
from app.domain import kinds as k
from app.ports import Refused
from tests.app.acts.reviews import answered, at, reviewed
from tests.app.acts.steps import carried_out
from tests.builders import CASE, TODAY, lookup, registered, world

POINT = ReplyPointText("请求复工", "经查，属实。\n一、二楼意见不一。", "explained", "请依法协商", "《某办法》第一条")
PAPER = ReplyPaper(
    About(Issuer("越秀区住房和建设局"), "越建信〔2026〕3号", date(2026, 10, 19), "440104014-20261019-F00061A8", ("何永强",),
          date(2026, 10, 1), "来信"),
    "加装电梯停工三个月，请求协调复工",
    date(2026, 10, 3),
    (POINT,),
    "越秀区人民政府",
)  # fmt: skip


def reply_pdf(paper: ReplyPaper) -> bytes:
    return letter_pdf(letter(paper, Words(lookup().editions, TODAY)), Marks())


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("加装电梯停工三个月，请求协调复工", "关于加装电梯停工三个月问题的信访事项处理意见书"),
        ("加装电梯问题。", "关于加装电梯问题的信访事项处理意见书"),
        ("路灯，不亮", "关于路灯，不亮问题的信访事项处理意见书"),
    ],
)
def test_the_title_takes_the_first_clause(subject: str, title: str, text_of) -> None:
    assert title in text_of(reply_pdf(replace(PAPER, subject=subject)))


def test_an_answer_to_a_later_demand_is_not_titled_by_the_first() -> None:
    case = registered(texts=("两个月工资没有发，请求讨回。", "门口路灯不亮，请求修好。")).states().case(CASE)
    assert case is not None
    first, second = case.demands.values()
    assert title_about(case, first) == case.title == "两个月工资没有发，请求讨回"
    assert title_about(case, second) == "门口路灯不亮，请求修好"


def test_one_demand_needs_no_ordinal_and_every_text_ends_as_a_sentence(text_of) -> None:
    text = text_of(reply_pdf(PAPER))
    assert "一、关于您的诉求" in text
    assert "对您的请求作如下解释说明：请依法协商。" in text
    assert "二、申请复查的权利。" in text


def test_the_level_above_and_its_petition_office_get_a_copy_but_of_an_accusation_nobody(text_of) -> None:
    assert "抄送：越秀区人民政府，越秀区信访局。" in text_of(
        reply_pdf(replace(PAPER, copies=("越秀区人民政府", "越秀区信访局")))
    )
    for restricted, copies in ((False, ("越秀区人民政府", "越秀区信访局")), (True, ())):
        history = registered(restricted=restricted)
        file = history.file(CASE)
        assert copied_to("越秀区人民政府", file, world()) == copies
    assert copied_to("", history.file(CASE), world()) == ()


@pytest.mark.parametrize("field", ["findings", "opinion", "basis"])
def test_an_empty_part_is_refused_by_its_name(field: str) -> None:
    with pytest.raises(Refused) as caught:
        reply_pdf(replace(PAPER, points=(replace(POINT, **{field: " "}),)))
    assert caught.value.problems[0].field in ("调查核实情况", "处理意见", "法律法规依据")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("请复工", "请复工。"), ("请复工；", "请复工。"), ("他说：“请复工。”", "他说：“请复工。”"), ("为什么？", "为什么？"),
     ("见附件（共3页）", "见附件（共3页）。")],
)  # fmt: skip
def test_user_texts_flow_into_sentences(text: str, sentence: str) -> None:
    assert flowing(text) == sentence


def test_an_answer_given_anew_names_the_opinion_that_sent_it_back_and_the_one_it_replaces() -> None:
    journal = reviewed("revoked")
    point = k.ReplyPoint("1", "查清了。", "《信访工作条例》第三十二条", "supported", "十日内修好。")
    carried_out(ReplyDraft("9" * 32, CASE, (point,), "越秀区人民政府"), journal, at(11, 20))
    file, now = journal.file(), world(at(11, 20))
    paper = list(file.case.documents.values())[-1]
    before = reply.content(file, now, paper).before
    assert before == reply.Before(
        "黄花岗信访复〔2026〕3号", "越秀区人民政府", date(2026, 11, 2), "复查", "越复〔2026〕5号"
    )
    first = next(iter(file.case.documents.values()))
    text = " ".join(reply.letter(reply.content(file, now, paper), Words(lookup().editions, TODAY)).paragraphs)
    assert "越复〔2026〕5号" in text and first.number in text and "由本意见书代替" in text
    assert reply.content(answered().file(), now, first).before is None


def test_a_review_that_sends_back_is_copied_to_who_handles_it_anew() -> None:
    of = replace(review_opinion.SAMPLE, redo_by=None)
    copies = [review_opinion.letter(replace(of, conclusion=c), Words(lookup().editions, TODAY)).copies
              for c in ("revoked", "changed", "upheld")]  # fmt: skip
    assert copies == [(of.handler,), (of.handler,), ()]


def test_a_re_review_that_sends_back_is_copied_to_both_whose_opinions_do_not_stand() -> None:
    of = replace(rereview_opinion.SAMPLE, before="越秀区人民政府", handler="黄花岗街道办事处")
    words = Words(lookup().editions, TODAY)
    copies = [
        rereview_opinion.letter(replace(of, conclusion=c), words).copies for c in ("revoked", "changed", "upheld")
    ]
    assert copies == [("越秀区人民政府", "黄花岗街道办事处")] * 2 + [()]
    secret = replace(of, conclusion="revoked", about=replace(of.about, restricted=True))
    assert rereview_opinion.letter(secret, words).copies == ()
