"""What a first start refuses before anything is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.problems import sentence
from app.first_start import (
    NAME_EMPTY,
    ORG_UNKNOWN,
    SHEET_IN_HOME,
    SHEET_PLACE,
    TAG_FORM,
    checked_name,
    checked_org,
    checked_sheet_place,
    checked_tag,
)
from app.ports import Refused
from tests.builders import lookup


@pytest.mark.parametrize("typed", ["440104014", " 440104014 "])
def test_a_township_may_have_a_station(typed: str) -> None:
    assert checked_org(typed, lookup().directory) == "440104014"


@pytest.mark.parametrize("typed", ["440100", "440104"])
def test_so_may_a_city_and_a_district(typed: str) -> None:
    assert checked_org(typed, lookup().directory).startswith(typed)


@pytest.mark.parametrize("typed", ["440104014005", "999999999", "", "黄花岗", "４４０１０４０１４x", "440000"])
def test_a_community_or_what_is_no_place_may_not(typed: str) -> None:
    with pytest.raises(Refused) as refused:
        checked_org(typed, lookup().directory)
    assert refused.value.problems[0].code == ORG_UNKNOWN
    assert typed in sentence(refused.value.problems[0])


def test_a_tag_is_two_capital_letters_or_digits() -> None:
    assert checked_tag("F0") == "F0"
    assert len(checked_tag("")) == 2
    for wrong in ("f0", "F", "F00", "好0", "F-", "O1", "1I"):
        with pytest.raises(Refused, match=TAG_FORM):
            checked_tag(wrong)
    assert all(checked_tag(checked_tag("")) for _ in range(100))


def test_a_name_is_one_line_and_not_empty() -> None:
    assert checked_name(" 王\n敏\x00 ") == "王 敏"
    for wrong in ("", " ", "\x00\n"):
        with pytest.raises(Refused, match=NAME_EMPTY):
            checked_name(wrong)


def test_the_sheet_goes_anywhere_but_into_the_home(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (tmp_path / "link").symlink_to(home)
    checked_sheet_place(tmp_path / "sheet.pdf", home)
    for inside in (home / "sheet.pdf", tmp_path / "link" / "sheet.pdf", tmp_path / "home" / ".." / "home" / "s.pdf"):
        with pytest.raises(Refused, match=SHEET_IN_HOME):
            checked_sheet_place(inside, home)


def test_the_sheet_needs_a_folder_and_a_name(tmp_path: Path) -> None:
    for nowhere in (tmp_path, tmp_path / "no" / "sheet.pdf"):
        with pytest.raises(Refused, match=SHEET_PLACE):
            checked_sheet_place(nowhere, tmp_path / "home")
