"""Terms, days, articles and values of sentences in the language of the screen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication

from app.acts.act import EMPTY
from app.domain.agenda import AgendaLine
from app.domain.envelope import Subject
from app.domain.hall_terms import CampaignWay
from app.domain.problems import Problem
from app.domain.terms import DocumentKind, Step
from app.ports.agenda import AgendaRow
from app.reports.phrase import Phrase
from app.world_loader import load_lookup
from ui import application
from ui.law_words import RULES, WAYS
from ui.messages import sentence
from ui.pages.hall.campaign_words import how_much
from ui.style import RESOURCES
from ui.text_names import TEXT_NAMES
from ui.words import (
    article,
    capital,
    category_words,
    counted,
    day_words,
    joint,
    options_of,
    said,
    spoken,
    word,
    word_of,
)

TODAY = date(2026, 10, 19)


@pytest.fixture
def english(qapp: QCoreApplication) -> Iterator[None]:
    application.set_language("en")
    yield
    application.set_language("zh")


@pytest.mark.usefixtures("qapp")
def test_chinese_is_said_as_it_is_written() -> None:
    application.set_language("zh")
    assert (word(Step.CLOSED), word_of(Step, "closed"), word_of(Step, "of tomorrow")) == (
        "已办结",
        "已办结",
        "of tomorrow",
    )
    assert [day_words(date(year, 9, 8), TODAY) for year in (2026, 2025)] == ["9月8日", "2025年9月8日"]
    assert (article("23(2)"), joint("、"), spoken("何** 等 2 人")) == ("第二十三条第二款", "、", "何** 等 2 人")


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("1 days between", "1 day between"),
        ("+1 days", "+1 day"),
        ("agreed for 8 Oct, 1 days ago", "agreed for 8 Oct, 1 day ago"),
        ("Synchronised: 1 entries sent, 11 received", "Synchronised: 1 entry sent, 11 received"),
        ("1 officers, 1 townships", "1 officer, 1 township"),
        ("1 times, 1 boards, 1 copies, 1 messages", "1 time, 1 board, 1 copy, 1 message"),
        ("21 days, 1.1 days, 0:1 days, 2026-1 days", "21 days, 1.1 days, 0:1 days, 2026-1 days"),
    ],
)
def test_of_one_thing_english_speaks_in_the_singular(words: str, shown: str) -> None:
    assert counted(words) == shown


@pytest.mark.usefixtures("english")
def test_how_much_of_a_campaign_there_was_is_said_so_too() -> None:
    def row(count: int) -> AgendaRow:
        detail = {"count": count, "way": CampaignWay.TRAINING.code}
        return AgendaRow(Subject("campaign", "1"), "", AgendaLine("1", "campaign", "", detail=detail))

    assert [how_much(row(count)) for count in (0, 1, 1081)] == ["", "1 time", "1,081 times"]


@pytest.mark.usefixtures("english")
def test_english_has_its_own_terms_days_and_articles() -> None:
    assert (word(Step.CLOSED), word_of(Step, "of tomorrow")) == ("closed", "of tomorrow")
    assert [day_words(date(year, 10, 8), TODAY) for year in (2026, 2025)] == ["8 Oct", "8 Oct 2025"]
    assert [article(key) for key in ("34", "23(2)", "31(六)", "")] == ["Art. 34", "Art. 23(2)", "Art. 31(6)", ""]
    assert joint("；") == "; "


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    ("chinese", "shown"),
    [
        ("2026年10月8日 周四", "8 Oct 2026"),
        ("《信访工作条例》第三十四条", "Regulation on Petition Work, Art. 34"),
        ("何** 等 2 人", "何**, 2 people"),
        ("受理告知书 越信访受〔2026〕1号", "acceptance notice 越信访受〔2026〕1号"),
        ("支持，不予支持", "supported, not supported"),
        ("标题、诉求 2 的内容分类", "title, category (demand 2)"),
        (
            "未按期转送、交办的，第四十三条规定了责任，可以督办",
            "Art. 43 sets the responsibility for being late; it may be supervised",
        ),
        ("已转送，另 2 项", "transferred +2"),
        ("李文彬", "李文彬"),
    ],
)
def test_a_value_of_a_sentence_is_known_or_stays(chinese: str, shown: str) -> None:
    assert spoken(chinese) == shown


@pytest.mark.usefixtures("english")
def test_sentences_hold_english_values() -> None:
    assert said(Phrase("出具{kind}", {"kind": DocumentKind.REPLY.chinese})) == "Issued: reply"
    assert sentence(Problem(EMPTY, values={"what": "办结情况"})) == "Please fill in: how it ended."


def test_every_word_of_the_rules_is_marked() -> None:
    rules = load_lookup().rules
    editions = (edition for id_ in rules for edition in rules.editions(id_))
    used = {w for r in editions for w in (r.law, r.name, r.start, r.end, r.consequence)}
    assert used - set(RULES) == set()


def test_every_word_of_the_legal_ways_is_marked() -> None:
    ways = load_lookup().ways.values()
    assert {text for way in ways for text in (way.name, way.procedure)} - set(WAYS) == set()


def test_every_name_of_a_text_is_marked() -> None:
    names = load_lookup().editions.names
    assert {name for paper in names.values() for name in paper.values()} == set(TEXT_NAMES)


@pytest.mark.usefixtures("english")
def test_what_was_typed_stays_to_the_last_comma() -> None:
    assert spoken("当事人拿到回单，表示清楚。") == "当事人拿到回单，表示清楚。"
    assert spoken("2026年8月7日09时30分") == "7 Aug 2026, 09:30"


@pytest.mark.usefixtures("english")
def test_a_category_has_its_english_name() -> None:
    categories = load_lookup().categories
    assert category_words(categories.name("030400")) == "Village and town building (Construction)"
    assert [c.code for c in categories.search("village town", english=True)] == ["030400"]
    assert (spoken(categories.name("030400")), category_words("777777")) == (
        category_words(categories.name("030400")),
        "777777",
    )


@pytest.mark.usefixtures("english")
def test_words_that_stand_alone_begin_with_a_capital() -> None:
    assert [words for _, words in options_of((Step.CLOSED, DocumentKind.REPLY))] == ["Closed", "Reply"]
    assert capital(spoken("复查 30 日")) == "Review 30 days"


FORMER = {"恢复信封": "恢复单"}
"""Names that were given up, and the word of the glossary that stands instead."""


@pytest.mark.parametrize("former", FORMER)
def test_one_thing_has_one_name_on_screen_and_paper(former: str) -> None:
    assert FORMER[former] in (RESOURCES / "docs" / "glossary.md").read_text(encoding="utf-8")
    said = [*RESOURCES.rglob("*.ts"), *RESOURCES.rglob("*.md"), *RESOURCES.rglob("*.toml")]
    assert not [file.name for file in said if former in file.read_text(encoding="utf-8")]
