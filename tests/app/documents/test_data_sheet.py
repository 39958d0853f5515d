"""个人信息告知单: in full for whoever asked, of nobody else a word."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.documents import render
from app.documents.data_sheet import SAMPLE, data_sheet_pdf
from app.documents.sheet import Marks
from app.documents.wording import Words
from app.domain import kinds as k
from app.domain.envelope import Subject
from app.domain.terms import DocumentKind
from app.ports import Refused
from tests.app.acts.steps import CASE, carried_out
from tests.app.acts.test_answer_data import asked
from tests.app.acts.test_ask_data import ASKS
from tests.builders import HE, NOW, TODAY, Journal, lookup, registered, world

PLACE = lookup().directory.place_name(HE.place)


def sheet(text_of, journal: Journal) -> str:
    return text_of(render(DocumentKind.DATA_SHEET, journal.file(CASE), world(NOW), None)).replace("\n", "")


def test_the_sheet_says_what_is_kept_of_whoever_asked(text_of) -> None:
    text = sheet(text_of, asked())
    for words in (
        HE.name,
        HE.id_number,
        PLACE + HE.address,
        "2026年10月19日，查阅、更正",
        "没有交给过别的单位",
        "没有照办的，我们说明理由",
    ):
        assert words.replace(" ", "") in text, words


def test_of_the_others_in_the_case_it_says_nothing(text_of) -> None:
    other = k.Person("黎广生", phone="13900001111", address="东湖路1号")
    journal = registered()
    journal.add(Subject("petitioner", "0" * 31 + "9"), k.PetitionerRecorded(other))
    both = (*journal.file(CASE).case.people, k.Party("representative", petitioner="0" * 31 + "9"))
    journal.add(Subject("case", CASE), k.PeopleChanged(both, "推选代表"))
    carried_out(replace(ASKS, place="1"), journal)
    text = sheet(text_of, journal)
    assert "黎广生" in text and "东湖路1号" in text
    assert HE.name not in text and HE.phone not in text
    # who asked stays who asked, whoever speaks for it since
    journal.add(Subject("case", CASE), k.PeopleChanged((both[0],), "不再参加"))
    assert "黎广生" in sheet(text_of, journal)


def test_there_is_none_before_somebody_asks() -> None:
    with pytest.raises(Refused) as refused:
        render(DocumentKind.DATA_SHEET, registered().file(CASE), world(NOW), None)
    assert [problem.code for problem in refused.value.problems] == ["data_sheet.nobody"]


def test_the_sample_says_what_was_answered(text_of) -> None:
    text = text_of(data_sheet_pdf(SAMPLE, Words(lookup().editions, TODAY), Marks())).replace("\n", "")
    assert "答复：照办了。当面给他看了，门牌号已经改正。" in text
