"""Lines: nothing lost, nothing over the measure, no mark where it may not stand, on thousands of harsh paragraphs."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from uniseg.linebreak import line_break_boundaries

from app.documents.breaks import NEVER, break_costs, class_of, table
from app.documents.fonts import Chain, drawable
from app.documents.lines import Line, Setting, Span, natural_width, set_paragraph

PITCH = 156 / 28 * 72 / 25.4
LETTER = Setting(28 * PITCH, 16, PITCH, first_indent=2 * PITCH)
NARROW = Setting(9 * 10.5, 10.5, 10.5)
NOT_FIRST = set("”’）》〉」』】〗〕］｝。，、；：！？．…)]}")
NOT_LAST = set("“‘（《〈「『【〖〔［｛([{")

WORDS = st.sampled_from(
    ["信访", "事项", "您好", "的", "2026年3月5日", "〔2026〕37号", "3,000.50元", "330106202610120037", "PDF", "GB/T 9704",
     "㛃小明", "𬎆", "——", "……", "100%", "￥50", "第二十一条", "a@b.cn", " ", "12:30", "（一）", "1."]
)  # fmt: skip
MARKS = st.text(alphabet="，。、；：！？“”‘’（）《》〔〕【】", min_size=1, max_size=4)
PARAGRAPH = st.lists(st.one_of(WORDS, MARKS), min_size=1, max_size=60).map("".join).map(str.strip).filter(bool)
HARSH = settings(max_examples=700, deadline=None)


def lay(text: str, setting: Setting = LETTER) -> list[Line]:
    return set_paragraph([Span(text)], setting)


@HARSH
@given(PARAGRAPH, st.sampled_from([LETTER, NARROW]))
def test_text_is_preserved_and_never_over_the_measure(text: str, setting: Setting) -> None:
    lines = lay(text, setting)
    assert "".join(line.text for line in lines) == drawable(text)
    for line in lines:
        assert line.width <= setting.measure + 0.01
        assert "".join(piece.text for piece in line.pieces) == line.text.strip(" ") or line is lines[0]
        assert all(piece.x >= -setting.pitch / 2 - 0.01 for piece in line.pieces)


@HARSH
@given(PARAGRAPH)
@example("他说：“（《信访工作条例》）”。" * 9)
@example("。”）”。“（《" * 12 + "完")
@example("（“《" * 3 + "条例》”）。" * 8)
def test_no_mark_stands_where_it_may_not(text: str) -> None:
    lines = lay(text)
    for before, after in pairwise(lines):
        # a break inside one unbroken chain of marks longer than a line is the only one that could not be avoided
        assert after.text.lstrip(" ")[:1] not in NOT_FIRST, (before.text, after.text)
        assert before.text.rstrip(" ")[-1:] not in NOT_LAST, (before.text, after.text)


@HARSH
@given(PARAGRAPH)
def test_numbers_are_not_broken(text: str) -> None:
    lines = lay(text)
    for before, after in pairwise(lines):
        joint = before.text[-1:] + after.text[:1]
        assert not re.fullmatch(r"[0-9A-Za-z]{2}|[0-9][.,%]|[.,:][0-9]", joint) or _longer_than_a_line(text)


def _longer_than_a_line(text: str) -> bool:
    words = re.findall(r"[0-9A-Za-z.,:/@%￥-]+", text)
    return any(natural_width(word, Chain.BODY, 16) > 12 * 16 for word in words)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(["信访", "事项", "2026年", "《条例》", "“好”", "，", "。", "（一）", "、"]), min_size=30,
                max_size=90).map("".join))  # fmt: skip
def test_full_lines_reach_both_edges(text: str) -> None:
    lines = lay(text)
    for line in lines[:-1]:
        if line.width > LETTER.measure * 0.87:
            assert line.width == pytest.approx(LETTER.measure, abs=0.02) or line.text[-1] in table().empty_right


@settings(max_examples=300, deadline=None)
@given(PARAGRAPH)
def test_unicode_line_breaking_agrees(text: str) -> None:
    """Where we break, UAX #14 allows a break, but for its quotation marks, which it cannot tell apart."""
    plain = drawable(text)
    allowed = set(line_break_boundaries(plain))
    for place, cost in enumerate(break_costs(plain)):
        if 0 < place < len(plain) and cost < NEVER and place not in allowed:
            around = plain[place - 1] + plain[place]
            assert set(around) & set("“”‘’—…") or _our_own(plain, place), around


def _our_own(text: str, place: int) -> bool:
    """Rules where UAX #14 is stricter by its classes for numbers, prices and spaces."""
    before, after = text[place - 1], text[place]
    return (
        before == " "
        or class_of(before) in {"point", "suffix", "word", "close"}
        or class_of(after) in {"prefix", "word", "open"}
    )


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("经查，您于三次到窗口申请办理，因填写的购房合同编号与九月不动产2026年10月12日登记", "10月12日"),
        ("我们已经按照规定把这份材料转给了有关单位，文号是穗越信访〔2026〕137号，请查收", "〔2026〕137号"),
        ("请您在工作时间拨打我们的电话联系我们的接谈人员询问进展情况，电话是020-8333 0000，谢谢", "8333 0000"),
    ],
)
def test_dates_and_numbers_stay_whole(text: str, kept: str) -> None:
    assert any(kept in line.text for line in lay(text))


def test_the_grid_holds_28_characters() -> None:
    lines = lay("信" * 54)
    assert [len(line.text) for line in lines] == [26, 28]
    assert lines[0].pieces[0].x == pytest.approx(2 * PITCH)
    assert lines[1].pieces[0].spacing == pytest.approx(PITCH - 16)


def test_a_mark_at_the_end_is_squeezed_in_rather_than_carried_over() -> None:
    text = "信" * 25 + "。" + "事" * 27 + "，" + "访" * 5
    assert [len(line.text) for line in lay(text)][:2] == [26, 28]


def test_a_lonely_character_at_the_end_is_avoided() -> None:
    lines = lay("信访，" * 9 + "事项、" * 9 + "好。")
    assert len(lines[-1].text) > 2


def test_a_word_longer_than_the_line_is_cut_not_lost() -> None:
    lines = lay("x" * 300)
    assert all(line.width <= LETTER.measure + 0.01 for line in lines)
    assert "".join(line.text for line in lines) == "x" * 300


def test_eight_thousand_characters() -> None:
    text = ("经查，该增设电梯项目于2026年3月20日取得规划许可，四月公示期满，五月开工。" * 250)[:8000]
    lines = lay(text)
    assert "".join(line.text for line in lines) == text
    assert len(lines) == pytest.approx(8000 / 29, rel=0.1)


def test_fonts_may_change_within_a_paragraph() -> None:
    lines = set_paragraph([Span("一、关于材料。", Chain.HEADING), Span("经查，属实。")], LETTER)
    assert [piece.font for piece in lines[0].pieces][:2] == ["NotoSansSC-Regular", "FandolFang-Regular"]


def test_an_empty_paragraph_is_one_empty_line() -> None:
    assert [line.text for line in lay("")] == [""]
