"""Resident IDs, phones and names as people write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.cn import ric

from app.domain.problems import Problem, sentence
from app.domain.terms import Sex
from app.domain.values import (
    Phone,
    ResidentId,
    parse_other_paper,
    parse_person_name,
    parse_phone,
    parse_resident_id,
    phone_text,
)

TODAY = date(2026, 10, 19)


def checked(first_17: str) -> str:
    """An invented number with a fitting check digit."""
    return first_17 + ric.calc_check_digit(first_17 + "0")


def resident(typed: str, today: date = TODAY) -> ResidentId:
    parsed = parse_resident_id(typed, today)
    assert isinstance(parsed, ResidentId)
    return parsed


def problem(parsed: object) -> str:
    assert isinstance(parsed, Problem)
    assert sentence(parsed)
    return parsed.code


def test_what_an_id_tells() -> None:
    person = resident("11010519491231002x")
    assert person.number == "11010519491231002X"
    assert (person.birth, person.sex, person.region) == (date(1949, 12, 31), Sex.FEMALE, ("北京市", "朝阳区"))
    assert (person.age(date(2026, 12, 30)), person.age(date(2026, 12, 31))) == (76, 77)


def test_born_on_leap_day_turns_older_on_1_march() -> None:
    person = resident(checked("44010420000229001"))
    assert (person.age(date(2026, 2, 28)), person.age(date(2026, 3, 1)), person.sex) == (25, 26, Sex.MALE)


def test_full_width_spaces_and_dashes_are_welcome() -> None:
    assert resident("１１０１０５ 1949-1231 ００２Ｘ").number == "11010519491231002X"


@pytest.mark.parametrize(
    ("first_17", "region"),
    [
        ("11999919800101001", ("北京市", "")),  # stdnum stumbles with a KeyError over this one
        ("99999919800101001", ("", "")),
        ("44010419620101001", ("广东省", "越秀区")),  # the code dates from 1983, the person from 1962
        ("44012620100101001", ("广东省", "番禺县")),  # abolished before the birth
        ("12011019800101001", ("天津市", "东郊区")),  # the name of the time, not today's 东丽区
    ],
)
def test_an_unknown_or_old_region_is_no_reason_to_refuse(first_17: str, region: tuple[str, str]) -> None:
    assert resident(checked(first_17)).region == region


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("440104196208174416", "resident_id.check"),
        (checked("44010420990101001"), "resident_id.future"),
        (checked("44010419800230001"), "resident_id.birth"),
        ("440104620817441", "resident_id.old"),
        ("44010419620817", "resident_id.length"),
        ("4401041962081744A6", "resident_id.format"),
        ("٤٤٠١٠٤١٩٦٢٠٨١٧٤٤١٦", "resident_id.format"),
        ("", "resident_id.length"),
    ],
)
def test_what_is_wrong_with_an_id_is_said(typed: str, code: str) -> None:
    assert problem(parse_resident_id(typed, TODAY)) == code


def test_born_today_is_not_the_future() -> None:
    number = checked("44010420261019001")
    assert resident(number).age(TODAY) == 0
    assert problem(parse_resident_id(number, date(2026, 10, 18))) == "resident_id.future"


@given(st.text(max_size=20))
def test_no_text_makes_the_parsers_fall(typed: str) -> None:
    assert isinstance(parse_resident_id(typed, TODAY), ResidentId | Problem)
    assert isinstance(parse_phone(typed), Phone | Problem)
    assert isinstance(parse_person_name(typed), str | Problem)


@pytest.mark.parametrize(
    ("typed", "number", "printed"),
    [
        ("138 0000 7719", "13800007719", "138 0000 7719"),
        ("+86 138-0000-7719", "13800007719", "138 0000 7719"),
        ("008613800007719", "13800007719", "138 0000 7719"),
        ("8613800007719", "13800007719", "138 0000 7719"),
        ("１３８００００７７１９", "13800007719", "138 0000 7719"),
        ("(020) 8300 0000", "02083000000", "020-83000000"),
        ("0757-8300-1234", "075783001234", "0757-83001234"),
        ("020-83000000转8012", "02083000000-8012", "020-83000000-8012"),
        ("83000000", "83000000", "83000000"),
        ("12345", "12345", "12345"),
        ("4000000000", "4000000000", "4000000000"),
        ("+852 6000 0000", "+85260000000", "+85260000000"),
    ],
)
def test_phones_as_people_write_them(typed: str, number: str, printed: str) -> None:
    phone = parse_phone(typed)
    assert isinstance(phone, Phone)
    assert (phone.number, str(phone)) == (number, printed)
    assert phone.mobile == number.startswith("138")


def test_the_tail_is_that_of_the_line() -> None:
    phone = parse_phone("020-83001234-56")
    assert isinstance(phone, Phone)
    assert phone.tail == "1234"


@pytest.mark.parametrize("typed", ["1380000771", "没有", "", "138000077199"])
def test_what_is_no_phone_is_said(typed: str) -> None:
    assert problem(parse_phone(typed)) == "phone.format"


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("  何 永 强 ", "何永强"),
        ("欧阳\u3000靖堃", "欧阳靖堃"),
        ("𬎆 𠅤", "𬎆𠅤"),
        ("阿卜杜拉•买买提", "阿卜杜拉·买买提"),
        ("阿卜杜拉 . 买买提", "阿卜杜拉·买买提"),
        ("J. Smith", "J. Smith"),
        ("何\x00强", "何强"),
    ],
)
def test_names_are_trimmed_and_kept(typed: str, name: str) -> None:
    assert parse_person_name(typed) == name


def test_an_empty_name_is_said() -> None:
    assert problem(parse_person_name(" \n")) == "person_name.empty"


def test_other_papers() -> None:
    assert parse_other_paper("ｅ 0000 0078") == "E00000078"


@pytest.mark.parametrize(
    ("kept", "read"),
    [("13800007719", "138 0000 7719"), ("02083330000", "020-83330000"), ("号码隐藏", "号码隐藏"), ("", "")],
)
def test_a_phone_is_read_in_groups_and_what_is_none_as_it_is(kept: str, read: str) -> None:
    assert phone_text(kept) == read
