"""Case numbers, document numbers and inquiry codes: made, read back, mistyped."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.number import (
    LAST_SERIAL,
    READABLE,
    CaseNumber,
    DocumentNumber,
    inquiry_code_text,
    make_case_number,
    org_field,
    parse_case_number,
    parse_document_number,
    parse_inquiry_code,
    same_inquiry_code,
    serial_text,
    serial_value,
)
from app.domain.problems import Problem, sentence

CASE_ID = "0198a000000070008000000000000021"  # ends in 0x21; as a whole ≡ 25 (mod 34)
NUMBER = make_case_number("440104014", date(2026, 7, 24), "f0", 13, CASE_ID)

numbers = st.builds(
    make_case_number,
    st.sampled_from(["4401", "440104", "440104014"]),
    st.dates(date(2000, 1, 1), date(2099, 12, 31)),
    st.from_regex("[0-9A-HJ-NP-Z]{2}", fullmatch=True),
    st.integers(1, LAST_SERIAL),
    st.uuids().map(str),
)


def code(parsed: object) -> str:
    assert isinstance(parsed, Problem)
    assert sentence(parsed)
    return parsed.code


def test_the_grammar() -> None:
    assert str(NUMBER) == "440104014-20260724-F00013R5"
    assert len(str(NUMBER)) == 27
    assert int(UUID(CASE_ID)) % 34 == 25  # "R"


@pytest.mark.parametrize(("org", "field"), [("4401", "440100000"), ("440104", "440104000"), ("440104014", "440104014")])
def test_organisations_are_padded_on_the_right(org: str, field: str) -> None:
    assert org_field(org) == field


@pytest.mark.parametrize("org", ["440104014001", "", "44010X"])
def test_only_organisations_have_numbers(org: str) -> None:
    with pytest.raises(ValueError, match="no organisation"):
        org_field(org)


@given(numbers)
def test_what_is_made_is_read_back(number: CaseNumber) -> None:
    assert parse_case_number(str(number)) == number
    assert parse_case_number(str(number).replace("-", "").lower()) == number


@given(numbers, st.data())
def test_one_wrong_character_is_noticed(number: CaseNumber, data: st.DataObject) -> None:
    text = str(number)
    at = data.draw(st.integers(0, len(text) - 1).filter(lambda i: text[i] != "-"))
    other = data.draw(st.sampled_from(READABLE).filter(lambda c: c != text[at]))
    assert code(parse_case_number(text[:at] + other + text[at + 1 :])).startswith("case_number.")


@given(numbers)
def test_no_number_holds_a_letter_that_is_misread(number: CaseNumber) -> None:
    assert not {"O", "I"} & set(str(number))
    misread = str(number).replace("0", "O").replace("1", "i")
    assert parse_case_number(misread) == number


@pytest.mark.parametrize("desk", ["O0", "I1", "F", "F00", "中国"])
def test_a_desk_tag_is_of_the_same_characters(desk: str) -> None:
    with pytest.raises(ValueError, match="a desk tag is"):
        make_case_number("440104014", date(2026, 7, 24), desk, 1, CASE_ID)


def test_as_people_type_it() -> None:
    assert parse_case_number(" ４４０１０４０１４－20260724 – f00013r5 ") == NUMBER


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("440104014-20260724-F00013R6", "case_number.mistyped"),
        ("440104014-20260724", "case_number.malformed"),
        ("", "case_number.malformed"),
        ("٤٤٠١٠٤٠١٤-20260724-F00013R5", "case_number.malformed"),
    ],
)
def test_what_is_wrong_is_said(typed: str, problem: str) -> None:
    assert code(parse_case_number(typed)) == problem


def test_the_sample_in_the_sentence_is_itself_a_number() -> None:
    words = sentence(Problem("case_number.malformed", values={"typed": "x"}))
    assert isinstance(parse_case_number(words.partition("：")[2].partition("，")[0]), CaseNumber)


def test_a_day_that_does_not_exist_is_no_number() -> None:
    from stdnum.iso7064 import mod_37_36

    body = "44010401420260230F00013R"
    assert code(parse_case_number(body + mod_37_36.calc_check_digit(body))) == "case_number.malformed"


@pytest.mark.parametrize(
    ("serial", "text"),
    [(1, "0001"), (9999, "9999"), (10_000, "A000"), (10_033, "A00Z"), (10_034, "A010"), (LAST_SERIAL, "ZZZZ")],
)
def test_serials_go_on_with_letters(serial: int, text: str) -> None:
    assert (serial_text(serial), serial_value(text)) == (text, serial)


@pytest.mark.parametrize("serial", [0, -1, LAST_SERIAL + 1])
def test_there_are_no_other_serials(serial: int) -> None:
    with pytest.raises(ValueError, match="four places"):
        serial_text(serial)


def test_serials_sort_as_they_count() -> None:
    texts = [serial_text(n) for n in (1, 9999, 10_000, 10_033, 10_034, LAST_SERIAL)]
    assert texts == sorted(texts)


@pytest.mark.parametrize(
    "typed", ["越信访〔2026〕12号", "越信访[2026]12号", "越信访（２０２６）第12号", "越信访 【2026】 12 号"]
)
def test_document_numbers(typed: str) -> None:
    parsed = parse_document_number(typed)
    assert parsed == DocumentNumber("越信访", 2026, 12)
    assert str(parsed) == "越信访〔2026〕12号"


@pytest.mark.parametrize("typed", ["越信访2026-12", "〔2026〕12号", "越信访〔2026〕0号", ""])
def test_what_is_no_document_number_is_said(typed: str) -> None:
    assert code(parse_document_number(typed)) == "document_number.malformed"


def test_inquiry_codes() -> None:
    assert inquiry_code_text("4827193605") == "4827 1936 05"
    assert parse_inquiry_code("４８２７ 1936-05") == "4827193605"
    assert code(parse_inquiry_code("4827 19")) == "inquiry_code.malformed"
    assert same_inquiry_code("4827 1936 05", "4827193605")
    assert not same_inquiry_code("4827 1936 06", "4827193605")
    assert not same_inquiry_code("4827193605", "")
    assert not same_inquiry_code("", "")


def test_a_document_number_with_thousands_of_digits_is_none() -> None:
    assert isinstance(parse_document_number("越信访〔2026〕" + "1" * 5000 + "号"), Problem)
