"""家常话进度单: every step and day in plain words, on one page in large type; nothing of a restricted case."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.acts.act import on_case
from app.documents import render
from app.documents.progress_slip import SAMPLE, Standing, progress_slip_pdf
from app.documents.sheet import Marks
from app.documents.wording import Words
from app.domain.kinds import PromiseMade
from app.domain.terms import DocumentKind, Step
from tests.app.acts.promises import GIVEN
from tests.app.acts.steps import CASE, NEW, carried_out
from tests.builders import NOW, TODAY, USER, lookup, registered, world
from ui.preview.rasterize import page_count

LEAST_POINTS = 14


def said(text_of, journal, now=NOW, **settings):
    pdf = render(DocumentKind.PROGRESS_SLIP, journal.file(), world(now, **settings), None)
    return text_of(pdf).replace("\n", ""), pdf


def test_it_says_what_was_said_how_far_it_is_what_comes_and_what_we_promised(text_of, glyphs) -> None:
    text, pdf = said(text_of, carried_out(GIVEN, registered()), contact="王敏，020-8333 0000", address="水荫路00号")
    for words in (
        "您说的事", "加装电梯", "已经登记好了，正在看该由哪个单位来办", "我们答应过您的",
        "三天内回电话。最迟2026年10月22日（含当日），王敏来办", "王敏，020-83330000", "水荫路00号", "查询码在您的回执上",
    ):  # fmt: skip
        assert words in text
    assert page_count(pdf) == 1
    assert min(glyph.size for page in glyphs(pdf) for glyph in page) >= LEAST_POINTS


def test_a_day_that_has_passed_is_said_with_an_apology(text_of) -> None:
    early, _ = said(text_of, registered())
    late, _ = said(text_of, registered(), NOW + timedelta(days=200))
    assert "要书面告诉您：这件事由谁来办" in early and "对不起" not in early
    assert "已经晚了，对不起" in late


@pytest.mark.parametrize("step", list(Step))
def test_every_step_has_its_plain_words(step: Step, text_of) -> None:
    paper = replace(SAMPLE, standing=(Standing(step.code, "区住建局"),))
    text = text_of(progress_slip_pdf(paper, Words(lookup().editions, TODAY), Marks())).replace("\n", "")
    jargon = ("转送", "交办", "不予受理", "不再受理", "办结报告", "告知送达")
    assert not any(word in text.partition("现在办到哪一步")[2].partition("接下来")[0] for word in jargon)


def test_demands_that_went_apart_are_told_one_by_one(text_of) -> None:
    paper = replace(SAMPLE, standing=(Standing("handling"), Standing("transferred", "区住建局")))
    text = text_of(progress_slip_pdf(paper, Words(lookup().editions, TODAY), Marks())).replace("\n", "")
    assert "第1件：正在办" in text and "第2件：已经转给区住建局" in text


def test_nothing_of_a_restricted_case_stands_on_it(text_of) -> None:
    text, _ = said(text_of, registered(restricted=True, inquiry_code=""))
    assert "加装电梯" not in text and "为了替您保密" in text and "查询码" not in text


def test_a_promise_of_a_restricted_case_stands_on_no_slip(text_of) -> None:
    journal = registered(restricted=True, inquiry_code="")
    made = PromiseMade("p1", "核查以后告诉您", USER, "王敏", "2026-10-22", "2026-10-19", "call")
    journal.write([on_case(journal.states().files[CASE].case, made, NEW)], at=NOW)
    assert journal.states().files[CASE].case.promises["p1"].open
    assert "核查以后" not in said(text_of, journal)[0]
