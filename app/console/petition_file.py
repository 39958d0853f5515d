"""Reads a CSV of petitions from another system, row by row: encodings, dates, and each row's trouble with its line."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TextIO

from app.acts.import_petition import ImportPetitionDraft, draft_of
from app.console.os_words import reason_of
from app.domain.envelope import CHINA
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.text import clean_text
from app.ports import Refused, Unavailable

COLUMNS = ("number", "author", "subject", "received_at", "content", "reply", "replied_at")
CANNOT_OPEN = template("import.open", QT_TRANSLATE_NOOP("Problem", "文件打不开：{reason}"))
ENCODING = template(
    "import.encoding", QT_TRANSLATE_NOOP("Problem", "文件的编码认不出来，请另存为 UTF-8 或者 GB18030 的 CSV。")
)
MIXED = template(
    "import.mixed",
    QT_TRANSLATE_NOOP(
        "Problem", "文件是 UTF-8，可是有 {count} 处不是：几种编码混在了一起。请用表格软件打开、另存为 UTF-8 的 CSV。"
    ),
)
NO_COLUMNS = template("import.columns", QT_TRANSLATE_NOOP("Problem", "文件缺少这些列：{columns}。第一行应当是列名。"))
NOT_CSV = template("import.csv", QT_TRANSLATE_NOOP("Problem", "文件不是 CSV 表格：{reason}"))
TOO_LONG = template(
    "import.long",
    QT_TRANSLATE_NOOP(
        "Problem", "这里有一格超过 {most} 个字，从这里起没有再读。多半是前面有一个引号没有配对，请用表格软件打开看看。"
    ),
)
SHORT_ROW = template("import.short", QT_TRANSLATE_NOOP("Problem", "这一行的列数不对。"))
BAD_MOMENT = template("import.moment", QT_TRANSLATE_NOOP("Problem", "日期“{text}”读不懂，或者没有这一天。"))

_MOMENT = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]+(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?)?")
_ASCII_OR_BROKEN = re.compile("[\x00-\x7f\ufffd]+")
_CHUNK = 1 << 20
_MOST_FIELD = 1_000_000
"""Characters of one field; texts are never cut, and the csv module's own limit of 131,072 would refuse long ones."""
_MOST_LINE = 4_000_000
"""Characters up to the end of a line: a file that has none is not read into memory."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row that can be imported, with how many unprintable characters were taken out of it; or its problems."""

    line: int
    draft: ImportPetitionDraft | None
    problems: tuple[Problem, ...] = ()
    removed: int = 0


def encoding_of(path: Path) -> str:
    """The file's encoding: UTF-8 with or without BOM, else GB18030. Raises Refused (neither), OSError."""
    if _fits(path, "utf-8-sig"):
        return "utf-8-sig"
    # bytes that are no UTF-8 within a text that is: GB18030 would read such a file too, and make nonsense of it
    with path.open(encoding="utf-8", errors="replace") as file:
        good = bad = 0
        while text := file.read(_CHUNK):
            bad += text.count("\ufffd")
            good += len(_ASCII_OR_BROKEN.sub("", text))
    if good > bad:
        raise Refused([Problem(MIXED, values={"count": str(bad)})])
    if _fits(path, "gb18030"):
        return "gb18030"
    raise Refused([Problem(ENCODING)])


def _fits(path: Path, encoding: str) -> bool:
    try:
        with path.open(encoding=encoding) as file:
            while file.read(_CHUNK):
                pass
    except UnicodeDecodeError:
        return False
    return True


def rows(path: Path, source: str) -> Iterator[Row]:
    """Every row of the file in order, read as it goes. Raises Unavailable, Refused (no CSV, wrong columns)."""
    try:
        with path.open(encoding=encoding_of(path), newline="") as file:
            yield from _table(file, source)
    except OSError as error:
        raise Unavailable(Problem(CANNOT_OPEN, values={"reason": reason_of(error)})) from error


def _table(file: TextIO, source: str) -> Iterator[Row]:
    csv.field_size_limit(_MOST_FIELD)
    # NUL would end the csv module's reading; it is counted with the other characters that are taken out
    reader = csv.reader(line.replace("\0", "\x01") for line in _lines(file))
    try:
        header = [name.strip() for name in next(reader, [])]
    except csv.Error as error:
        raise Refused([_unread(error)]) from error
    missing = [name for name in COLUMNS if name not in header]
    if missing:
        raise Refused([Problem(NO_COLUMNS, values={"columns": "、".join(missing)})])
    yield from _rows(reader, [header.index(name) for name in COLUMNS], len(header), source)


def _lines(file: TextIO) -> Iterator[str]:
    while line := file.readline(_MOST_LINE):
        if len(line) == _MOST_LINE and not line.endswith("\n"):
            raise csv.Error("field larger than field limit")
        yield line


def _unread(error: csv.Error) -> Problem:
    if "field limit" in str(error):
        return Problem(TOO_LONG, values={"most": f"{_MOST_FIELD:,}"})
    return Problem(NOT_CSV, values={"reason": str(error)})


def _rows(reader: Iterator[list[str]], at: list[int], width: int, source: str) -> Iterator[Row]:
    line = getattr(reader, "line_num", 1) + 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Row(line, None, (_unread(error),))
            return
        if any(cells):
            yield _row(line, cells, at, width, source)
        line = getattr(reader, "line_num", line) + 1


def _row(line: int, cells: list[str], at: list[int], width: int, source: str) -> Row:
    if len(cells) != width:
        return Row(line, None, (Problem(SHORT_ROW),))
    pairs = [clean_text(cells[i]) for i in at]
    texts = dict(zip(COLUMNS, (text for text, _ in pairs), strict=True))
    removed = sum(count for _, count in pairs)
    received, replied = moment(texts["received_at"]), moment(texts["replied_at"])
    problems = []
    if received is None:
        problems.append(Problem(BAD_MOMENT, "received_at", {"text": texts["received_at"]}))
    if replied is None and texts["replied_at"].strip():
        problems.append(Problem(BAD_MOMENT, "replied_at", {"text": texts["replied_at"]}))
    if problems or received is None:
        return Row(line, None, tuple(problems), removed)
    draft = draft_of(
        source,
        texts["number"].strip(),
        texts["author"].strip(),
        texts["subject"],
        received,
        texts["content"],
        texts["reply"],
        replied,
    )
    return Row(line, draft, (), removed)


def moment(text: str) -> datetime | None:
    """A moment at +08:00 from `2019/4/5 9:32:09`, `2019-04-05`, `2019年4月5日`; None when it is none."""
    found = _MOMENT.fullmatch(text.strip())
    if found is None:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups())
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=CHINA)
    except ValueError:
        return None
