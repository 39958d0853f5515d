"""站点名单: the stations that a table has, and those that this program kept as a setting before."""

from __future__ import annotations

import re
from pathlib import Path

from app.acts.record_site import RecordSiteDraft
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Refused
from app.reports.table_file import read_table

EMPTY = template("stations.empty", QT_TRANSLATE_NOOP("Problem", "表格里没有站点：第一列写名称，第二列写地址。"))
HEADINGS = {
    "name": ("站点名称", "站点", "名称", "地点", "station"),
    "address": ("地址", "站点地址", "address"),
    "org": ("镇街", "所属镇街", "街道", "镇（街）", "township"),
    "hours": ("服务时间", "时间", "开放时间", "hours"),
    "contact": ("联系人", "contact"),
    "phone": ("联系电话", "电话", "telephone"),
}
_APART = re.compile(r"[，,\t]")


def read_sites(path: Path) -> tuple[RecordSiteDraft, ...]:
    """Those of an Excel or CSV file. Raises Refused."""
    found = tuple(RecordSiteDraft("", "", **row) for row in read_table(path, HEADINGS) if row.get("name"))
    if not found:
        raise Refused([Problem(EMPTY)])
    return found


def sites_in(text: str) -> tuple[RecordSiteDraft, ...]:
    """Those of a text, one a line: the name, a comma, the address."""
    parted = (_APART.split(line, maxsplit=1) for line in text.splitlines())
    return tuple(RecordSiteDraft("", "", name.strip(), "".join(rest).strip()) for name, *rest in parted if name.strip())
