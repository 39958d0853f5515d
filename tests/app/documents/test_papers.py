"""Every kind of paper by its sample: set on the grid, no mark at a wrong end of a line, what is required of it said."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from app.acts.act import document_mark
from app.documents.notice import Came
from app.documents.registry import OF_DOCUMENT, PAPERS
from app.documents.sheet import Marks
from app.documents.wording import Words
from app.domain.terms import DocumentKind
from app.domain.wording import Format
from tests.builders import TODAY, lookup, world

MM = 72 / 25.4


def words() -> Words:
    return Words(lookup().editions, TODAY)


def sample(kind: DocumentKind) -> bytes:
    return PAPERS[kind].pdf(PAPERS[kind].sample, words(), Marks())


LETTERS = [kind for kind, paper in PAPERS.items() if words()[paper.words[0]].format is not Format.FORM]

ONE_PAGE = [
    DocumentKind.ACCEPTANCE, DocumentKind.TRANSFER, DocumentKind.ENTRUST_NOTICE, DocumentKind.EXTENSION, DocumentKind.GUIDANCE, DocumentKind.ANSWER,
    DocumentKind.SUGGESTION_REPLY,
]  # fmt: skip


@pytest.mark.parametrize("kind", list(PAPERS))
def test_every_paper_has_a_sample_that_comes_out_the_same_twice(kind: DocumentKind, text_of) -> None:
    pdf = sample(kind)
    assert pdf == sample(kind)
    assert not re.search(r"[{}□]{2}|None", text_of(pdf))


@pytest.mark.parametrize("kind", LETTERS)
def test_letters_keep_their_margins_and_the_ends_of_their_lines(kind: DocumentKind, glyphs, lines_of) -> None:
    pdf = sample(kind)
    for page in glyphs(pdf):
        assert all(g.x >= 28 * MM - 8.5 and g.x + g.width <= 184 * MM + 8.5 for g in page)
    for page in lines_of(pdf):
        for line in page:
            assert line[0] not in "，。、；：！？）》”〕"
            assert line[-1] not in "（《“〔"


@pytest.mark.parametrize("kind", LETTERS)
def test_no_letter_calls_the_day_on_which_we_got_it_from_another_body_the_petitioners(
    kind: DocumentKind, text_of
) -> None:
    paper, came = PAPERS[kind], Came("越秀区信访局", date(2026, 10, 16))
    about = replace(paper.sample.about, came=came, channel="转来", inquiry_code="4827193605")
    pdf = paper.pdf(replace(paper.sample, about=about), words(), Marks())
    ours, said = ("".join(text_of(pdf).split()) for pdf in (sample(kind), pdf))
    assert "以转来形式" not in said and "回执上的查询码" not in said
    if "以来访形式" in ours:
        assert "由越秀区信访局于2026年10月16日转来，我们于2026年10月12日收到" in said
    if "回执上的查询码" in ours:
        assert "查询码4827193605" in said


@pytest.mark.parametrize("kind", LETTERS)
def test_letters_name_issuer_number_addressee_item_and_day(kind: DocumentKind, text_of) -> None:
    text = text_of(sample(kind))
    about = PAPERS[kind].sample.about
    for said in (about.issuer.name, about.number, f"{'、'.join(about.addressees)}：", "2026年10月19日"):
        assert said in text


@pytest.mark.parametrize("kind", LETTERS)
def test_letters_say_what_no_edition_may_be_without(kind: DocumentKind) -> None:
    edition = words()[PAPERS[kind].words[0]].edition
    assert edition.required
    assert not [need.name for need in edition.required for key in need.texts if need.missing(edition.texts[key])]


def test_every_numbered_paper_counts_under_a_mark_of_its_own() -> None:
    marks = [document_mark(kind, world()) for kind in OF_DOCUMENT if kind is not DocumentKind.DELIVERY_PROOF]
    assert len(set(marks)) == len(marks)


@pytest.mark.parametrize("kind", ONE_PAGE)
def test_what_is_handed_over_the_counter_is_one_page_in_the_ordinary_case(kind: DocumentKind, glyphs) -> None:
    assert len(glyphs(sample(kind))) == 1
