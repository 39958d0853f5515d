"""站点名单: read from a table somebody keeps, by its headings or in the order of its columns; the seed tells of 271 of them."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from app.acts.record_site import RecordSiteDraft
from app.ports import Refused
from app.reports.site_table import read_sites, sites_in

FOUND = (RecordSiteDraft("", "", "水荫社区", "水荫横路 12 号"), RecordSiteDraft("", "", "云鹤社区广场"))


def excel(path: Path, rows: list[tuple]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    book.close()
    return path


def test_a_table_of_excel_is_read_by_its_headings_wherever_they_stand(tmp_path: Path) -> None:
    rows = [
        ("序号", "镇街", "地址", "站点名称", "联系电话", "联系人"),
        (1, "黄花岗街道", "水荫横路 12 号", "水荫社区", "020-87700000", "何美仪"),
        (None, None, None, None, None, None),
    ]
    assert read_sites(excel(tmp_path / "list.xlsx", rows)) == (
        RecordSiteDraft("", "", "水荫社区", "水荫横路 12 号", "黄花岗街道", "", "何美仪", "020-87700000"),
    )


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "gb18030"])
@pytest.mark.parametrize("heading", ["名称,地址\n", ""])
def test_a_table_of_commas_is_read_in_either_encoding_with_and_without_headings(
    tmp_path: Path, encoding: str, heading: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"{heading}水荫社区,水荫横路 12 号\n云鹤社区广场,\n", encoding=encoding)
    assert read_sites(path) == FOUND


def test_numbers_in_front_of_a_list_without_headings_are_left_out(tmp_path: Path) -> None:
    assert read_sites(excel(tmp_path / "list.xlsx", [(1, "水荫社区", "水荫横路 12 号"), (2, "云鹤社区广场")])) == FOUND


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [("list.xlsx", b"no table", "table.open"), ("list.csv", b"\xff\xfe\x00\xd8", "table.open"), ("list.csv", "名称\n".encode(), "stations.empty"),
     ("list.csv", b"", "stations.empty")],
)  # fmt: skip
def test_what_is_no_list_is_refused_in_one_sentence(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(Refused) as caught:
        read_sites(path)
    assert [problem.code for problem in caught.value.problems] == [code]


def test_the_list_that_was_a_setting_is_read_with_either_comma() -> None:
    assert sites_in("水荫社区，水荫横路 12 号\n\n 云鹤社区广场 \n") == FOUND
