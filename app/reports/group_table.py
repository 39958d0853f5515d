"""编组名单: the groups of a table, a row for each of their people; and the people of one group as they are typed, one a line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.acts.form_group import FormGroupDraft
from app.domain.helper_terms import HelperKind
from app.domain.kinds import GroupMember
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Refused
from app.reports.table_file import read_table

NO_GROUP = template(
    "groups.empty",
    QT_TRANSLATE_NOOP(
        "Problem",
        "表格里没有编组：一人一行，要有“编组”“站点”“姓名”“身份”几列，也可以有“单位”“联系人”“电话”“任期从”“任期到”“谁联系”。",
    ),
)
HEADINGS = {
    "group": ("编组", "组别", "小组", "组名", "group"),
    "site": ("站点", "站点名称", "服务站点", "station"),
    "name": ("姓名", "name"),
    "kind": ("身份", "类别", "哪一种", "kind"),
    "unit": ("单位", "工作单位", "unit"),
    "contact": ("联系人", "是否联系人", "contact"),
    "phone": ("联系电话", "电话", "telephone"),
    "term_from": ("任期从", "任期起", "任期开始", "聘期从", "聘期起", "from"),
    "term_to": ("任期到", "任期至", "任期止", "任期结束", "聘期到", "聘期至", "聘期止", "until"),
    "officer": ("谁联系", "我们谁联系", "联系干部", "联络员", "officer"),
}
_YES = frozenset({"是", "√", "✓", "1", "Y", "y"})
_ALSO = {"两代表一委员": "", "党员律师": HelperKind.LAWYER.code, "法律顾问": HelperKind.LAWYER.code, "委员": HelperKind.CPPCC_MEMBER.code,
         "老友记": HelperKind.RETIRED.code, "退休干部": HelperKind.RETIRED.code, "老党员": HelperKind.VETERAN.code,
         "咨询师": HelperKind.COUNSELLOR.code, "人民调解员": HelperKind.MEDIATOR.code}  # fmt: skip
_APART = re.compile(r"[，,;；\t]")
_DAY = re.compile(r"(\d{4})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})(?:日?|[ T]0{1,2}:00(?::00)?)")
"""2027-12-31 as tables write it: 2027/12/31, 2027年12月31日, with the midnight that Excel adds."""


def kind_in(words: str) -> str:
    """The code of a kind that is written in words: 区人大代表, 人大代表, 律师; empty for none."""
    if words in _ALSO:
        return _ALSO[words]
    exact = (kind.code for kind in HelperKind if words == kind.chinese)
    inside = (kind.code for kind in HelperKind if kind.chinese and words.endswith(kind.chinese))
    return next(exact, "") or next(inside, "")


def members_in(text: str) -> tuple[GroupMember, ...]:
    """Those of a text, one a line: name, kind, unit, station."""
    return tuple(_member(_APART.split(line)) for line in text.splitlines() if line.strip())


def _member(cells: Sequence[str]) -> GroupMember:
    name, kind, unit, site = (*(cell.strip() for cell in cells), "", "", "", "")[:4]
    return GroupMember(name, kind_in(kind), unit, site)


def read_groups(path: Path) -> tuple[FormGroupDraft, ...]:
    """Those of an Excel or CSV file, in the order in which each is first named. Raises Refused."""
    groups: dict[str, list[dict[str, str]]] = {}
    for row in read_table(path, HEADINGS):
        if row.get("group") and row.get("name"):
            groups.setdefault(row["group"], []).append(row)
    if not groups:
        raise Refused([Problem(NO_GROUP, "groups")])
    return tuple(_group(name, rows) for name, rows in groups.items())


def _group(name: str, rows: Sequence[dict[str, str]]) -> FormGroupDraft:
    sites = tuple(dict.fromkeys(row["site"] for row in rows if row.get("site")))
    contact = next((row for row in rows if row.get("contact") in _YES), rows[0])
    several = len(sites) > 1
    told = {key: _first(rows, key) for key in ("term_from", "term_to", "officer")}
    return FormGroupDraft(
        "", "", name, sites, contact["name"], contact.get("phone", ""), members=tuple(_people(rows, several=several)),
        term_from=_day(told["term_from"]), term_to=_day(told["term_to"]), officer_name=told["officer"],
    )  # fmt: skip


def _first(rows: Iterable[dict[str, str]], key: str) -> str:
    """What is said of the whole group, by whichever row says it."""
    return next((row[key] for row in rows if row.get(key)), "")


def _day(words: str) -> str:
    """A day as entries write it; what is none stays as it stands, for the check to name."""
    found = _DAY.fullmatch(words)
    return f"{found[1]}-{found[2]:0>2}-{found[3]:0>2}" if found else words


def _people(rows: Iterable[dict[str, str]], *, several: bool) -> Iterable[GroupMember]:
    for row in rows:
        site = row.get("site", "") if several else ""
        yield GroupMember(row["name"], kind_in(row.get("kind", "")), row.get("unit", ""), site)
