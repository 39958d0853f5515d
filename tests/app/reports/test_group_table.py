"""编组名单: a row for each of the people, gathered by group; and the people of a group as they are typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.kinds import GroupMember
from app.ports import Refused
from app.reports.group_table import kind_in, members_in, read_groups

TABLE = (
    "编组,站点,姓名,身份,单位,联系人,电话\n"
    "水荫一组,水荫社区,何美仪,区人大代表,区人大常委会,,\n"
    "水荫一组,水荫社区,谭启明,党员律师,粤和律师事务所,是,13800002015\n"
    "云鹤组,云鹤社区,沈若云,心理咨询师,,,\n"
    "云鹤组,犀牛北社区,黄炳坤,乡贤,,,\n"
)


def test_the_rows_are_gathered_by_group_with_its_contact_and_its_stations(tmp_path: Path) -> None:
    path = tmp_path / "groups.csv"
    path.write_text(TABLE, encoding="gb18030")
    one, two = read_groups(path)
    assert (one.name, one.sites, one.contact, one.phone) == ("水荫一组", ("水荫社区",), "谭启明", "13800002015")
    assert one.members == (
        GroupMember("何美仪", "deputy", "区人大常委会"), GroupMember("谭启明", "lawyer", "粤和律师事务所"),
    )  # fmt: skip
    assert (two.sites, two.contact, [member.site for member in two.members]) == (
        ("云鹤社区", "犀牛北社区"), "沈若云", ["云鹤社区", "犀牛北社区"],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "day"),
    [("2027-12-31", "2027-12-31"), ("2027/1/5", "2027-01-05"), ("2027年3月1日", "2027-03-01"),
     ("2027-12-31 00:00:00", "2027-12-31"), ("换届时", "换届时"), ("", "")],
)  # fmt: skip
def test_the_term_and_who_keeps_in_touch_stand_in_any_row_of_the_group(tmp_path: Path, cell: str, day: str) -> None:
    path = tmp_path / "groups.csv"
    rows = f"水荫一组,水荫社区,何美仪,人大代表,,,\n水荫一组,水荫社区,谭启明,律师,2025/9/1,{cell},李文彬\n"
    path.write_text("编组,站点,姓名,身份,任期从,任期到,谁联系\n" + rows, encoding="utf-8")
    (group,) = read_groups(path)
    assert (group.term_from, group.term_to, group.officer_name) == ("2025-09-01", day, "李文彬")


def test_a_table_without_groups_is_refused_in_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "groups.csv"
    path.write_text("站点,地址\n水荫社区,水荫横路\n", encoding="utf-8")
    with pytest.raises(Refused) as caught:
        read_groups(path)
    assert [problem.code for problem in caught.value.problems] == ["groups.empty"]


def test_people_are_typed_one_a_line_with_either_comma() -> None:
    assert members_in("何美仪，人大代表，区人大常委会\n\n 谭启明,律师 \n黄炳坤，乡贤，，云鹤社区") == (
        GroupMember("何美仪", "deputy", "区人大常委会"), GroupMember("谭启明", "lawyer", ""),
        GroupMember("黄炳坤", "elder", "", "云鹤社区"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("words", "code"),
    [("人大代表", "deputy"), ("市人大代表", "deputy"), ("政协委员", "cppcc_member"), ("党代表", "party_delegate"),
     ("区党代表", "party_delegate"), ("人民调解员", "mediator"), ("老党员", "veteran"), ("退休干部", "retired"), ("街坊", ""), ("", "")],
)  # fmt: skip
def test_a_kind_is_known_by_its_word_with_or_without_its_place(words: str, code: str) -> None:
    assert kind_in(words) == code
