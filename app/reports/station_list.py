"""下访站点: where days outside are held, a line for each with its name and address; read from a table somebody keeps already."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.text import clean_text
from app.domain.world import World
from app.ports import Refused
from app.settings import STATIONS

CANNOT_OPEN = template(
    "stations.open", QT_TRANSLATE_NOOP("Problem", "这个文件打不开，请换一份 Excel（xlsx）或者 CSV 表格。")
)
EMPTY = template("stations.empty", QT_TRANSLATE_NOOP("Problem", "表格里没有站点：第一列写名称，第二列写地址。"))
HEADS = re.compile(r"序号|站点|站点名称|名称|地点|name|station", re.IGNORECASE)
_APART = re.compile(r"[，,\t]")


@dataclass(frozen=True, slots=True)
class Site:
    """One place where a day outside is held."""

    name: str
    address: str = ""

    @property
    def line(self) -> str:
        """As it stands in the list."""
        return f"{self.name}，{self.address}" if self.address else self.name


def sites(world: World) -> tuple[Site, ...]:
    """Those of this station, in their order."""
    return sites_in(world.settings[STATIONS])


def sites_in(text: str) -> tuple[Site, ...]:
    """Those of a text, one a line, each name once."""
    found: dict[str, Site] = {}
    for line in text.splitlines():
        name, *rest = _APART.split(line, maxsplit=1)
        if name.strip():
            found.setdefault(name.strip(), Site(name.strip(), "".join(rest).strip()))
    return tuple(found.values())


def read_sites(path: Path) -> tuple[Site, ...]:
    """Those of an Excel or CSV file: name and address in the first two columns, a heading is left out. Raises Refused."""
    try:
        rows = list(_excel(path) if path.suffix.lower() == ".xlsx" else _csv(path))
    except Exception as error:
        raise Refused([Problem(CANNOT_OPEN)]) from error
    lines = (_site(row) for row in rows)
    found = sites_in("\n".join(one.line for one in lines if one is not None))
    if not found:
        raise Refused([Problem(EMPTY)])
    return found


def _site(row: Iterable[str]) -> Site | None:
    cells = [" ".join(clean_text(cell)[0].replace("，", " ").replace(",", " ").split()) for cell in row]
    if cells and cells[0].isdecimal():
        # numbered
        cells = cells[1:]
    if not cells or not cells[0] or HEADS.fullmatch(cells[0]):
        return None
    return Site(cells[0], cells[1] if len(cells) > 1 else "")


def _excel(path: Path) -> Iterator[list[str]]:
    from openpyxl import load_workbook

    book = load_workbook(path, read_only=True, data_only=True)
    try:
        for row in book.worksheets[0].iter_rows(values_only=True):
            yield ["" if cell is None else str(cell) for cell in row]
    finally:
        book.close()


def _csv(path: Path) -> Iterator[list[str]]:
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("gb18030")
    yield from csv.reader(StringIO(text))
