"""下访站点: typed or read from a table, each place once; the seed tells of 271 of them."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from app.acts.station import SetDraft
from app.desk import Desk
from app.ports import Refused
from app.reports.station_list import Site, read_sites, sites, sites_in
from app.settings import MOST_LETTERS, STATIONS

ROWS = [
    ("序号", "站点名称", "地址"),
    (1, "水荫社区", "水荫横路 12 号"),
    (2, "云鹤社区广场", None),
    (3, "水荫社区", "另一处"),
]
FOUND = (Site("水荫社区", "水荫横路 12 号"), Site("云鹤社区广场"))


def excel(path: Path, rows: list[tuple]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    book.close()
    return path


def test_a_table_of_excel_is_read_without_its_heading_and_its_numbers(tmp_path: Path) -> None:
    assert read_sites(excel(tmp_path / "list.xlsx", ROWS)) == FOUND


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "gb18030"])
def test_a_table_of_commas_is_read_in_either_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text("名称,地址\n水荫社区,水荫横路 12 号\n云鹤社区广场,\n", encoding=encoding)
    assert read_sites(path) == FOUND


def test_two_hundred_and_seventy_one_are_kept_and_found_again(tmp_path: Path, desk: Desk) -> None:
    many = [(f"第{n}站", f"某路 {n} 号") for n in range(271)]
    found = read_sites(excel(tmp_path / "list.xlsx", many))
    desk.do(SetDraft(desk.new_id(), STATIONS, "\n".join(one.line for one in found)))
    assert sites(desk.world()) == found and len(found) == 271


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [("list.xlsx", b"no table", "stations.open"), ("list.csv", b"\xff\xfe\x00\xd8", "stations.open"), ("list.csv", "名称\n".encode(), "stations.empty")],
)  # fmt: skip
def test_what_is_no_list_is_refused_in_one_sentence(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(Refused) as caught:
        read_sites(path)
    assert [problem.code for problem in caught.value.problems] == [code]


def test_a_list_without_end_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused):
        desk.do(SetDraft(desk.new_id(), STATIONS, "站" * (MOST_LETTERS + 1)))


def test_lines_are_typed_with_either_comma_and_each_name_once() -> None:
    assert sites_in("水荫社区，水荫横路 12 号\n\n 云鹤社区广场 \n水荫社区,另一处") == FOUND
