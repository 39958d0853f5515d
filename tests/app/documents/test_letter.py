"""Letters measured: GB/T 9704-2012 margins, line and character pitch, head, signature, page numbers, ends of lines."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pypdfium2
import pytest

from app.documents.fonts import Chain
from app.documents.grid import LEFT, MEASURE, PITCH, RIGHT, ROW, ROWS, TOP
from app.documents.letter import Letter
from app.documents.letter_pages import letter_pdf, spans_of
from app.documents.sheet import MIDDLE, Marks
from app.domain.wording import Format

MM = 72 / 25.4
BODY = (
    "经查，您于9月3日、9月11日三次到窗口申请办理，因《住房公积金提取申请表》填写的购房合同编号与不动产登记信息不一致，"
    "窗口未能一次性告知所需补正的全部材料。以上情况属实，违反了“一次性告知”的规定（2026年修订）。"
)
LETTER = Letter(
    kind="处理意见书",
    mark="广州市越秀区黄花岗街道办事处",
    number="黄花岗信访复〔2026〕37号",
    title="关于加装电梯停工问题的信访事项处理意见书",
    addressee="张玥堃、㛃小明、龚𬎆：",
    paragraphs=["您好！现答复如下：", "一、关于停工", "（一）经查。" + BODY, *[BODY] * 6],
    signer="广州市越秀区黄花岗街道办事处",
    dated=date(2026, 3, 5),
    note="（联系人：王敏，020-8333 0000）",
    case_number="440104014-20261019-F00061A8",
    format=Format.FILE,
)


def row_of(baseline: float) -> float:
    """The row of the line grid that a 16 pt glyph stands on; whole numbers are exactly on the grid."""
    return (baseline - MIDDLE * 16 - TOP) / ROW - 0.5


def body_rows(page) -> dict[int, list]:
    rows: dict[int, list] = {}
    for glyph in page:
        if abs(glyph.size - 16) < 0.01 and TOP < glyph.baseline < TOP + 225 * MM:
            rows.setdefault(round(row_of(glyph.baseline)), []).append(glyph)
    return {row: sorted(found, key=lambda g: g.x) for row, found in sorted(rows.items())}


def test_the_type_area_is_156_by_225_with_margins_37_28(glyphs) -> None:
    pages = glyphs(letter_pdf(replace(LETTER, paragraphs=[BODY] * 20), Marks()))
    assert pytest.approx((28 * MM, 37 * MM, 156 * MM)) == (LEFT, TOP, MEASURE)
    second = body_rows(pages[1])
    assert list(second) == list(range(ROWS))  # 22 lines to a full page
    for row, found in second.items():
        assert row_of(found[0].baseline) == pytest.approx(row, abs=0.001)
        assert found[0].x >= LEFT - PITCH / 2
        assert found[-1].x + found[-1].width <= RIGHT + PITCH / 2


def test_the_line_pitch_is_225_by_22_mm(glyphs) -> None:
    rows = body_rows(glyphs(letter_pdf(LETTER, Marks()))[1])
    baselines = [found[0].baseline for found in rows.values()]
    assert all(b - a == pytest.approx(225 / 22 * MM, abs=0.01) for a, b in pairwise(baselines))


def test_28_characters_fill_the_line_exactly(glyphs) -> None:
    letter = replace(LETTER, paragraphs=["信" * 200])
    page = glyphs(letter_pdf(letter, Marks()))[0]
    full = [found for found in body_rows(page).values() if len(found) == 28 and found[0].char == "信"]
    assert full
    for found in full:
        assert found[0].x == pytest.approx(LEFT, abs=0.01)
        assert all(b.x - a.x == pytest.approx(156 / 28 * MM, abs=0.02) for a, b in pairwise(found))


def test_paragraphs_begin_two_characters_in(glyphs) -> None:
    letter = replace(LETTER, paragraphs=["信" * 60], format=Format.NOTICE)
    rows = [found for found in body_rows(glyphs(letter_pdf(letter, Marks()))[0]).values() if found[0].char == "信"]
    assert rows[0][0].x == pytest.approx(LEFT + 2 * PITCH, abs=0.01)
    assert rows[1][0].x == pytest.approx(LEFT, abs=0.01)


def test_the_mark_of_a_file_stands_35_mm_below_the_type_area(glyphs) -> None:
    for format_, below in ((Format.FILE, 35 * MM), (Format.NOTICE, 0.0)):
        page = glyphs(letter_pdf(replace(LETTER, format=format_), Marks()))[0]
        mark = next(g for g in page if "NotoSerif" in g.font and g.size > 22)
        upper_edge = mark.baseline - 0.88 * mark.size
        assert upper_edge == pytest.approx(TOP + below, abs=0.5 * MM)


def test_on_printed_paper_the_red_head_is_left_blank_and_nothing_moves(glyphs) -> None:
    with_mark = glyphs(letter_pdf(LETTER, Marks()))[0]
    without = glyphs(letter_pdf(replace(LETTER, red_mark=False), Marks()))[0]
    assert not [g for g in without if g.size > 22.5]
    assert [g for g in with_mark if g.size < 22.5] == without


def test_page_numbers_stand_outside_7_mm_below(glyphs) -> None:
    pages = glyphs(letter_pdf(replace(LETTER, paragraphs=[BODY] * 20), Marks()))
    assert len(pages) >= 3
    for number, page in enumerate(pages, 1):
        found = sorted((g for g in page if abs(g.size - 14) < 0.01), key=lambda g: g.x)
        assert "".join(g.char for g in found) == f"— {number} —"
        assert found[0].baseline - MIDDLE * 14 == pytest.approx(TOP + 225 * MM + 7 * MM, abs=0.5)
        if number % 2:
            assert found[-1].x + found[-1].width == pytest.approx(RIGHT - 14, abs=0.5)
        else:
            assert found[0].x == pytest.approx(LEFT + 14, abs=0.5)


def test_no_line_of_a_page_begins_or_ends_wrongly(lines_of) -> None:
    for page in lines_of(letter_pdf(replace(LETTER, paragraphs=[BODY] * 25), Marks())):
        for line in page:
            assert line[0] not in "，。、；：！？）》”〕"
            assert line[-1] not in "（《“〔"


def test_text_comes_out_as_it_went_in(text_of) -> None:
    text = text_of(letter_pdf(LETTER, Marks()))
    for paragraph in (LETTER.addressee, LETTER.number, LETTER.note.replace(" ", "")):
        assert paragraph in text
    assert text.count(BODY[:30]) >= 6


def test_the_date_has_no_leading_zeros_and_the_name_is_centred_over_it(glyphs) -> None:
    page = glyphs(letter_pdf(replace(LETTER, paragraphs=["请知悉。"], note=""), Marks()))[0]
    *_, name, day = body_rows(page).values()
    assert "".join(g.char for g in day) == "2026年3月5日"
    centre = [(row[0].x + row[-1].x + row[-1].width) / 2 for row in (name, day)]
    assert centre[0] == pytest.approx(centre[1], abs=0.5)
    assert name[-1].x + name[-1].width <= RIGHT + 0.01


def test_without_a_seal_the_date_begins_two_characters_after_the_name(glyphs) -> None:
    letter = replace(LETTER, paragraphs=["请知悉。"], note="", sealed=False, signer="黄花岗街道办事处")
    *_, name, day = body_rows(glyphs(letter_pdf(letter, Marks()))[0]).values()
    assert day[0].x - name[0].x == pytest.approx(2 * PITCH, abs=0.01)


@pytest.mark.parametrize("count", range(1, 30))
def test_the_signature_never_stands_alone(count: int, lines_of) -> None:
    letter = replace(LETTER, paragraphs=["信" * 26] * count, format=Format.NOTICE)
    pages = lines_of(letter_pdf(letter, Marks()))
    assert sum("信" * 20 in line for line in pages[-1]) >= (2 if count >= 2 else 1)
    assert sum("2026年3月5日" in line for line in pages[-1]) == 1


def test_levels_have_their_fonts() -> None:
    assert [span.chain for span in spans_of("一、关于材料的问题。经查，属实。")] == [Chain.HEADING, Chain.BODY]
    assert [span.chain for span in spans_of("（二）调查核实的情况。经查。")] == [Chain.KAI, Chain.BODY]
    assert [span.chain for span in spans_of("二、关于窗口")] == [Chain.HEADING]
    assert [span.chain for span in spans_of("1.补正清单")] == [Chain.BODY]
    assert [span.chain for span in spans_of("一、" + "很长的一段没有句号" * 9)] == [Chain.BODY]


def test_a_draft_and_a_practice_paper_say_so_on_every_page() -> None:
    for marks, words in ((Marks(draft=True), "草稿"), (Marks(practice=True), "演练")):
        document = pypdfium2.PdfDocument(letter_pdf(LETTER, marks))
        for page in document:
            text_page = page.get_textpage()
            assert words in "".join(text_page.get_text_range().split())
            text_page.close()
            page.close()
        document.close()


def test_same_letter_same_bytes_and_the_copy_mark_alone_differs(text_of) -> None:
    first, again = letter_pdf(LETTER, Marks()), letter_pdf(LETTER, Marks())
    assert first == again
    copied = letter_pdf(LETTER, Marks(copy="第2次打印，2026年10月20日"))
    assert text_of(copied).replace("副本第2次打印，2026年10月20日", "") == text_of(first)


def test_metadata_name_the_kind_and_nobody() -> None:
    document = pypdfium2.PdfDocument(letter_pdf(LETTER, Marks()))
    data = document.get_metadata_dict()
    document.close()
    assert data["Title"] == "处理意见书"
    assert data["Author"] == data["Subject"] == data["Keywords"] == ""
    assert "20000101" in data["CreationDate"]


@pytest.mark.parametrize(
    "signer", ["广州市越秀区黄花岗街道办事处", "广州市某某区某某街道办事处和某某管理委员会联合工作组办公室与协调中心"]
)
def test_long_names_stay_inside_the_type_area(signer: str, glyphs) -> None:
    letter = replace(LETTER, signer=signer, mark=signer, title="关于" + "很长很长的题目" * 9 + "的信访事项处理意见书",
                     addressee="、".join(["欧阳靖堃"] * 12) + "：")  # fmt: skip
    for page in glyphs(letter_pdf(letter, Marks())):
        assert all(g.x >= LEFT - PITCH / 2 and g.x + g.width <= RIGHT + PITCH / 2 for g in page)


@pytest.mark.parametrize("count", range(14, 30))
@pytest.mark.parametrize("headings", [("一、关于停工",), ("一、关于停工", "（一）经查")])
def test_no_heading_stands_at_the_foot_of_a_page(count: int, headings: tuple[str, ...], lines_of) -> None:
    texts = ["信" * 26] * count
    for after in (1, 2, 12):
        letter = replace(LETTER, paragraphs=[*texts, *headings, *["访" * 26] * after], format=Format.NOTICE)
        pages = lines_of(letter_pdf(letter, Marks()))
        assert sum("访" in line for page in pages for line in page if len(line) > 20) == after
        headed = next(page for page in pages if headings[0] in page)
        place = headed.index(headings[0])
        assert headed[place : place + len(headings)] == list(headings)
        assert "访" * 20 in headed[place + len(headings)]


def test_a_list_of_short_paragraphs_is_no_heading(lines_of) -> None:
    pages = lines_of(letter_pdf(replace(LETTER, paragraphs=["一、关于停工"] * 40), Marks()))
    assert [sum(line == "一、关于停工" for line in page) for page in pages] == [8, 22, 10]


@pytest.mark.parametrize(("count", "pages"), [(10, 1), (11, 1), (15, 1), (16, 2)])
def test_rows_come_closer_rather_than_that_the_signature_goes_over(count: int, pages: int, glyphs) -> None:
    """7.3.5.4: never by smaller type, and never so close that lines run together."""
    letter = replace(LETTER, format=Format.NOTICE, title="告知书", paragraphs=["甲" * 26] * count)
    found = glyphs(letter_pdf(letter, Marks()))
    assert len(found) == pages
    rows = sorted({g.baseline for g in found[0] if g.char == "甲"})
    apart = [below - above for above, below in pairwise(rows)]
    assert max(apart) - min(apart) < 0.01
    assert 22 <= apart[0] <= ROW + 0.01
    assert (apart[0] < ROW - 0.01) == (10 < count < 16)
