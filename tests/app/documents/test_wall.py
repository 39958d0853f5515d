"""What hangs on the wall: A4, drawn whole, large enough to be read from a bench; and no article that is not in the resources."""

from __future__ import annotations

import re

import pypdfium2
import pytest

from app.acts.tell_facility import NO, YES, TellFacilityDraft
from app.desk import Desk
from app.documents.hall.wall import DO, DONT
from app.documents.sheet import A4
from app.documents.wording import chinese_numeral

LEAST = 11.5
ARTICLE = re.compile(r"第([一二三四五六七八九十]+)条")


def tell(desk: Desk, *codes: str) -> None:
    for code in codes:
        desk.do(TellFacilityDraft(desk.new_id(), code, YES, "大门左手，跟保安说一声"))
    desk.do(TellFacilityDraft(desk.new_id(), "interpreter", NO))


def measured(pdf: bytes) -> tuple[int, list[int]]:
    document = pypdfium2.PdfDocument(pdf)
    size, pages = document[0].get_size(), len(document)
    document.close()
    return pages, [round(side) for side in size]


@pytest.mark.parametrize("name", ["facilities", "conduct", "rights"])
def test_one_page_of_a4_with_everything_on_it_and_large_enough(desk: Desk, name: str, glyphs) -> None:  # type: ignore[no-untyped-def]
    tell(desk, *(one.code for one in desk.lookup.queue.facilities if one.code != "interpreter"))
    pdf = desk.sheet(name, "")
    assert measured(pdf) == (1, [round(side) for side in A4])
    drawn = [glyph for page in glyphs(pdf) for glyph in page]
    assert min(glyph.size for glyph in drawn) >= (9 if name == "rights" else LEAST)


def test_the_facilities_tell_where_and_leave_out_what_is_not_there(desk: Desk, text_of) -> None:  # type: ignore[no-untyped-def]
    tell(desk, "wheelchair", "nursing")
    text = text_of(desk.sheet("facilities", "")).replace("\n", "")
    assert "轮椅" in text and "母婴室" in text and "大门左手" in text
    assert "手语" not in text and "药箱" not in text


def test_an_empty_hall_says_so(desk: Desk, text_of) -> None:  # type: ignore[no-untyped-def]
    assert "还没有写下本站有什么" in text_of(desk.sheet("facilities", ""))


def test_the_code_of_conduct_says_what_is_done_and_what_is_not(desk: Desk, text_of) -> None:  # type: ignore[no-untyped-def]
    text = text_of(desk.sheet("conduct", "")).replace("\n", "")
    for words in ("谁来都登记", "自己提出回避", "不拿办事谈条件", "不看、不问、不打听", "被提意见的人不经手"):
        assert words in text


def test_the_code_of_conduct_cites_no_article_that_is_not_in_the_resources(desk: Desk) -> None:
    texts = desk.lookup.editions.on("conduct", desk.world().today).texts
    cited = {number for key in (*DO, *DONT) for number in ARTICLE.findall(texts[key])}
    known = {int(match[0]) for key in desk.lookup.articles if (match := re.match(r"\d+", key)) and "/" not in key}
    assert cited and cited <= {chinese_numeral(number) for number in known}


def test_the_rights_for_everybody_carry_no_number_and_ask_for_no_name(desk: Desk, text_of) -> None:  # type: ignore[no-untyped-def]
    text = text_of(desk.sheet("rights", "")).replace("\n", "")
    assert "30日内请求复查" in text and "不得透露或者转给" in text
    assert not re.search(r"\d{9}-\d{8}", text)
