"""Reading petition files: encodings, dates, and every row's trouble with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.console import petition_file as pf
from app.ports import Refused, Unavailable

HEAD = "number,author,subject,received_at,content,reply,replied_at\n"
GOOD = "1,网友甲,路灯,2019/4/25 9:32:09,路灯坏了,已修好,2019/5/10\n"


def read(path: Path, text: str, encoding: str = "utf-8") -> list[pf.Row]:
    file = path / "letters.csv"
    file.write_bytes(text.encode(encoding, "surrogatepass"))
    return list(pf.rows(file, "letters"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_all_three_encodings_read_the_same(tmp_path: Path, encoding: str) -> None:
    (row,) = read(tmp_path, HEAD + GOOD, encoding)
    assert row.draft is not None
    assert (row.draft.subject, row.draft.content) == ("路灯", "路灯坏了")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2019/4/25 9:32:09", "2019-04-25T09:32:09+08:00"),
        ("2019/4/5", "2019-04-05T00:00:00+08:00"),
        ("2019-04-05", "2019-04-05T00:00:00+08:00"),
        ("2019-04-05T08:00", "2019-04-05T08:00:00+08:00"),
        ("2019年4月5日", "2019-04-05T00:00:00+08:00"),
    ],
)
def test_dates_in_all_their_forms(text: str, expected: str) -> None:
    moment = pf.moment(text)
    assert moment is not None
    assert moment.isoformat() == expected


@pytest.mark.parametrize("text", ["2019/2/30", "下周", "", "2019/4", "2019/4/5 25:00", "20190405"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert pf.moment(text) is None


def test_bad_rows_are_named_by_line_and_the_good_ones_stay(tmp_path: Path) -> None:
    bad = "2,乙,题,2019/2/30,内容,,\n" + "3,丙,太短\n"
    rows = read(tmp_path, HEAD + GOOD + bad)
    assert [(r.line, r.draft is not None, [p.code for p in r.problems]) for r in rows] == [
        (2, True, []),
        (3, False, [pf.BAD_MOMENT]),
        (4, False, [pf.SHORT_ROW]),
    ]


def test_lines_count_through_texts_of_several_lines(tmp_path: Path) -> None:
    rows = read(tmp_path, HEAD + '1,甲,题,2019/4/25,"一\n二\n三",,\n' + "2,乙,题,2019/2/30,内容,,\n")
    assert [r.line for r in rows] == [2, 5]
    assert rows[0].draft is not None
    assert rows[0].draft.content == "一\n二\n三"


def test_control_characters_are_taken_out_and_counted(tmp_path: Path) -> None:
    (row,) = read(tmp_path, HEAD + "1,甲,题,2019/4/25,路\0灯\x07坏\n".replace("\n", ",,\n"))
    assert row.draft is not None
    assert (row.draft.content, row.removed) == ("路灯坏", 2)


def test_long_texts_are_never_cut(tmp_path: Path) -> None:
    (row,) = read(tmp_path, HEAD + f"1,甲,题,2019/4/25,{'长' * 200_000},,\n")
    assert row.draft is not None
    assert len(row.draft.content) == 200_000


def test_missing_columns_unknown_encodings_and_no_csv_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as wrong:
        read(tmp_path, "number,author\n1,甲\n")
    assert wrong.value.problems[0].code == pf.NO_COLUMNS
    (tmp_path / "x.csv").write_bytes(b"\xff\xfe\x00\xd8\xff" * 100)
    with pytest.raises(Refused) as unknown:
        list(pf.rows(tmp_path / "x.csv", "x"))
    assert unknown.value.problems[0].code in (pf.ENCODING, pf.NO_COLUMNS)
    with pytest.raises(Refused):
        read(tmp_path, "")


def test_a_file_that_cannot_be_opened_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(Unavailable):
        list(pf.rows(tmp_path / "none.csv", "none"))


def test_an_unclosed_quote_fails_its_row_not_the_file(tmp_path: Path) -> None:
    rows = read(tmp_path, HEAD + GOOD + '2,乙,题,2019/4/25,"没有收尾,,\n')
    assert rows[0].draft is not None
    assert rows[-1].draft is None


def test_a_quote_that_is_never_closed_stops_the_reading_in_words(tmp_path: Path) -> None:
    rows = read(tmp_path, HEAD + GOOD + '2,乙,"题' + "路灯坏了" * 300_000)
    assert [(r.line, [p.code for p in r.problems]) for r in rows] == [(2, []), (3, [pf.TOO_LONG])]


def test_a_file_without_an_end_of_line_is_not_read_into_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pf, "_MOST_LINE", 200)
    rows = read(tmp_path, HEAD + GOOD + "2,乙,题" * 100 + "\n" + GOOD)
    assert [(r.line, [p.code for p in r.problems]) for r in rows] == [(2, []), (3, [pf.TOO_LONG])]
    with pytest.raises(Refused, match=r"import\.long"):
        read(tmp_path, "number," * 100)
