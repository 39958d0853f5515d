"""信函格式, 版记, annexes, upward letters, A5: measured on the paper (GB/T 9704-2012 7.2, 7.3.4, 7.3.7, 7.4, 10.1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.documents.grid import DEPTH, LEFT, MEASURE, PITCH, RIGHT, ROW, TOP
from app.documents.letter import Annex, Letter
from app.documents.letter_pages import letter_pdf
from app.documents.sheet import A4, A5, MIDDLE, Marks
from app.domain.wording import Format

MM = 72 / 25.4
HEIGHT = A4[1]
TEXT = (
    "何永强反映水荫横路12号加装电梯停工三个月（编号440104014-20261019-F00061A8），请求协调复工。"
    "按照《信访工作条例》第二十二条的规定，现将有关材料转送你局，请依法办理，并将办理情况“书面”告知信访人。"
)
LETTER = Letter(
    kind="转送函",
    mark="广州市越秀区黄花岗街道办事处",
    number="黄花岗信访转〔2026〕7号",
    title="关于转送加装电梯停工问题的函",
    addressee="越秀区住房和城乡建设局：",
    paragraphs=[TEXT] * 4,
    signer="广州市越秀区黄花岗街道办事处",
    dated=date(2026, 3, 5),
    note="（联系人：王敏，020-8333 0000）",
    case_number="440104014-20261019-F00061A8",
    format=Format.LETTER,
)
FILE = replace(LETTER, format=Format.FILE)


def words(row) -> str:
    return "".join(g.char for g in sorted(row, key=lambda g: g.x))


def row_with(page, text: str) -> list:
    """The glyphs of the line that holds a text."""
    rows: dict[float, list] = {}
    for glyph in page:
        rows.setdefault(round(glyph.baseline, 1), []).append(glyph)
    return next(sorted(row, key=lambda g: g.x) for row in rows.values() if text in words(row))


def top_of(glyph) -> float:
    return glyph.baseline - 0.88 * glyph.size


# ---------- 信函格式


def test_the_mark_of_a_letter_stands_30_mm_from_the_edge_and_the_double_rule_4_mm_below(glyphs, rules_of) -> None:
    pdf = letter_pdf(LETTER, Marks())
    mark = next(g for g in glyphs(pdf)[0] if "NotoSerif" in g.font and g.size > 22.5)
    assert top_of(mark) == pytest.approx(30 * MM, abs=0.5 * MM)
    thick, thin, *_ = rules_of(pdf)[0]
    upper_edge = thick.middle - thick.thickness / 2
    assert upper_edge - (mark.baseline + 0.12 * mark.size) == pytest.approx(4 * MM, abs=0.3 * MM)
    assert thick.thickness > thin.thickness
    assert thin.middle > thick.middle


def test_double_rules_are_170_mm_long_and_the_lower_one_is_20_mm_above_the_foot(rules_of) -> None:
    first, *others = rules_of(letter_pdf(replace(LETTER, paragraphs=[TEXT] * 20), Marks()))
    assert len(first) == 4
    for rule in first:
        assert rule.red
        assert rule.right - rule.left == pytest.approx(170 * MM, abs=0.01)
        assert (rule.left + rule.right) / 2 == pytest.approx(A4[0] / 2, abs=0.01)
    *_, thin, thick = first
    assert thick.thickness > thin.thickness
    assert HEIGHT - (thick.middle + thick.thickness / 2) == pytest.approx(20 * MM, abs=0.05)
    assert others
    assert not any(others)


def test_number_and_urgency_stand_seven_eighths_below_the_rule_at_the_edges(glyphs, rules_of) -> None:
    pdf = letter_pdf(replace(LETTER, corner=("特急",)), Marks())
    page, (_, thin, *_) = glyphs(pdf)[0], rules_of(pdf)[0]
    row = row_with(page, LETTER.number)
    assert words(row) == "特急" + LETTER.number
    assert row[0].x == pytest.approx(LEFT, abs=0.5)
    assert row[-1].x + row[-1].width == pytest.approx(RIGHT, abs=0.5)
    assert top_of(row[0]) - (thin.middle + thin.thickness / 2) == pytest.approx(16 * 7 / 8, abs=1)


def test_the_first_page_of_a_letter_has_no_number_and_the_second_has(lines_of) -> None:
    first, second, *_ = lines_of(letter_pdf(replace(LETTER, paragraphs=[TEXT] * 12), Marks()))
    assert not any("—" in line for line in first)
    assert "— 2 —" in second


def test_text_and_square_code_end_above_the_lower_double_rule(glyphs, rules_of) -> None:
    pdf = letter_pdf(replace(LETTER, paragraphs=[TEXT] * 12), Marks())
    lowest = max(g.baseline for g in glyphs(pdf)[0])
    assert lowest < TOP + DEPTH < rules_of(pdf)[0][2].middle - 10 * MM


def test_the_text_of_a_letter_stands_on_the_same_grid(glyphs) -> None:
    page = glyphs(letter_pdf(LETTER, Marks()))[0]
    body = [g for g in page if abs(g.size - 16) < 0.01 and "仿" not in g.char and g.baseline > 110 * MM]
    for glyph in body:
        row = (glyph.baseline - MIDDLE * 16 - TOP) / ROW - 0.5
        assert row == pytest.approx(round(row), abs=0.001)


@pytest.mark.parametrize("letter", [LETTER, FILE])
def test_on_printed_paper_no_red_is_printed_and_nothing_moves(letter: Letter, glyphs, rules_of) -> None:
    printed = letter_pdf(replace(letter, red_mark=False), Marks())
    assert not [rule for page in rules_of(printed) for rule in page if rule.red]
    assert [g for g in glyphs(letter_pdf(letter, Marks()))[0] if g.size < 22.5] == glyphs(printed)[0]


def test_no_line_of_a_letter_begins_or_ends_wrongly(lines_of) -> None:
    for page in lines_of(letter_pdf(replace(LETTER, paragraphs=[TEXT] * 25), Marks())):
        for line in page:
            assert line[0] not in "，。、；：！？）》”〕"
            assert line[-1] not in "（《“〔"


# ---------- upward, 版记, annexes


def test_an_upward_file_has_its_number_left_and_the_approver_right(glyphs) -> None:
    row = row_with(glyphs(letter_pdf(replace(FILE, approver="陈国华"), Marks()))[0], FILE.number)
    assert words(row) == f"{FILE.number}签发人：陈国华"
    assert row[0].x == pytest.approx(LEFT + PITCH, abs=0.5)
    assert row[-1].x + row[-1].width == pytest.approx(RIGHT - PITCH, abs=0.5)
    assert "WenKai" in row[-1].font
    assert "WenKai" not in row[0].font


def test_grade_and_urgency_of_a_file_begin_the_type_area(glyphs) -> None:
    page = glyphs(letter_pdf(replace(FILE, corner=("000001", "特急")), Marks()))[0]
    first, second = row_with(page, "000001"), row_with(page, "特急")
    assert first[0].x == pytest.approx(LEFT, abs=0.5)
    assert TOP <= top_of(first[0]) < top_of(second[0]) < TOP + 35 * MM


def test_the_colophon_lies_on_the_lower_edge_of_the_last_page(glyphs, rules_of) -> None:
    copies = ("越秀区信访局", "广州市信访局", "越秀区人民政府办公室", "越秀区住房和城乡建设局", "黄花岗街道办事处")
    pdf = letter_pdf(replace(FILE, copies=copies, imprint="黄花岗街道党政办公室", paragraphs=[TEXT] * 20), Marks())
    *others, last = rules_of(pdf)
    assert all(not [rule for rule in page if not rule.red] for page in others)
    upper, middle, lower = last
    assert lower.middle == pytest.approx(TOP + DEPTH, abs=0.01)
    assert [r.thickness for r in last] == pytest.approx([0.35 * MM, 0.25 * MM, 0.35 * MM], abs=0.01)
    assert all((r.left, r.right) == pytest.approx((LEFT, LEFT + MEASURE), abs=0.01) for r in last)
    page = glyphs(pdf)[-1]
    first = row_with(page, "抄送：")
    assert first[0].size == 14
    assert first[0].x == pytest.approx(LEFT + 14, abs=0.5)
    assert upper.middle < first[0].baseline < middle.middle
    assert words(row_with(page, "黄花岗街道办事处。")).endswith("。")
    imprint = row_with(page, "印发")
    assert words(imprint) == "黄花岗街道党政办公室2026年3月5日印发"
    assert imprint[-1].x + imprint[-1].width == pytest.approx(RIGHT - 14, abs=0.5)


@pytest.mark.parametrize("count", range(1, 24))
def test_text_signature_and_colophon_never_overlap(count: int, glyphs, rules_of) -> None:
    letter = replace(FILE, copies=("越秀区信访局",), imprint="党政办公室", paragraphs=["信" * 26] * count)
    pdf = letter_pdf(letter, Marks())
    upper = rules_of(pdf)[-1][-3]
    note = row_with(glyphs(pdf)[-1], "联系人")
    assert note[0].baseline < upper.middle - 4
    assert upper.middle > TOP


def test_a_letter_has_its_copies_without_rules_or_imprint(glyphs, rules_of) -> None:
    pdf = letter_pdf(replace(LETTER, copies=("越秀区信访局",), imprint="党政办公室"), Marks())
    assert not [rule for page in rules_of(pdf) for rule in page if not rule.red]
    page = glyphs(pdf)[-1]
    assert words(row_with(page, "抄送")) == "抄送：越秀区信访局。"
    assert "印发" not in words(page)


def test_one_annex_is_named_without_a_number_several_one_under_the_other(glyphs, lines_of) -> None:
    one = lines_of(letter_pdf(replace(FILE, annexes=(Annex("信访登记表"),)), Marks()))
    assert "附件：信访登记表" in [line for page in one for line in page]
    long = "关于水荫横路十二号加装电梯停工情况和邻里协商经过的调查核实报告及附图"
    page = glyphs(letter_pdf(replace(FILE, annexes=(Annex("信访登记表"), Annex(long))), Marks()))[-1]
    first, second = row_with(page, "1."), row_with(page, "2.")
    assert first[0].x == pytest.approx(LEFT + 2 * PITCH, abs=0.5)
    assert first[3].x == pytest.approx(second[0].x, abs=0.5)
    assert first[-1].char == "表"  # no mark at the end
    wrapped = row_with(page, long[-3:])
    assert wrapped[0].x == pytest.approx(second[2].x, abs=1)


def test_an_annex_begins_on_a_new_page_before_the_colophon(lines_of, glyphs) -> None:
    annexes = (Annex("信访登记表"), Annex("调查核实报告", (TEXT, "一、经过", TEXT)))
    pdf = letter_pdf(replace(FILE, annexes=annexes, copies=("越秀区信访局",)), Marks())
    *before, last = lines_of(pdf)
    assert last[0] == "附件2"
    assert last[1] == "调查核实报告"
    assert "抄送：越秀区信访局。" in last
    assert not [line for page in before for line in page if "抄送" in line]
    head = row_with(glyphs(pdf)[-1], "附件2")
    assert "NotoSansSC" in head[0].font
    assert head[0].x == pytest.approx(LEFT, abs=0.5)


@pytest.mark.parametrize("count", range(1, 26))
def test_text_goes_over_with_signature_and_list_of_annexes(count: int, lines_of) -> None:
    letter = replace(FILE, annexes=(Annex("信访登记表"), Annex("购房合同")), paragraphs=["信" * 26] * count)
    pages = lines_of(letter_pdf(letter, Marks()))
    signed = next(page for page in pages if "2026年3月5日" in page)
    assert sum("信信信" in line for line in signed) >= min(count, 2)
    assert "2.购房合同" in signed


# ---------- A5


def test_a5_is_the_same_page_reduced(glyphs, rules_of) -> None:
    whole, reduced = letter_pdf(LETTER, Marks()), letter_pdf(replace(LETTER, size="A5"), Marks())
    scale = A5[0] / A4[0]
    pairs = list(zip(glyphs(whole)[0], glyphs(reduced)[0], strict=True))
    assert all(b.char == a.char and b.x == pytest.approx(a.x * scale, abs=0.1) for a, b in pairs)
    assert all(rule.right - rule.left == pytest.approx(170 * MM * scale, abs=0.1) for rule in rules_of(reduced)[0])
    assert A5[1] - rules_of(reduced)[0][-1].middle == pytest.approx(20 * MM * scale, abs=2)


def test_a5_carries_the_marks_of_every_page(text_of) -> None:
    text = text_of(letter_pdf(replace(LETTER, size="A5"), Marks(practice=True, copy="第2次打印")))
    assert "演练用，不作凭据" in text
    assert "第2次打印" in text
