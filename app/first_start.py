"""What a first start must get right before anything is written: the organisation, the desk tag, where the sheet goes."""

from __future__ import annotations

from pathlib import Path

from app.domain.number import is_desk_tag
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.text import one_line
from app.domain.units import Directory, org_code
from app.ids import desk_tag
from app.ports import Refused

ORG_UNKNOWN = template("init.org", QT_TRANSLATE_NOOP("Problem", "没有代码是 {org} 的市、区或镇街；社区不单独设站。"))
TAG_FORM = template(
    "init.tag", QT_TRANSLATE_NOOP("Problem", "窗口代号是两个大写字母或数字，不用 O 和 I（容易看成 0 和 1），例如 F0。")
)
SHEET_IN_HOME = template(
    "init.sheet", QT_TRANSLATE_NOOP("Problem", "恢复单不能放在数据文件夹里：丢了电脑就一起丢了。请换个地方。")
)
SHEET_PLACE = template(
    "init.sheet_place", QT_TRANSLATE_NOOP("Problem", "恢复单没有地方放：{place} 不是已有的文件夹里的一个文件名。")
)
NAME_EMPTY = template("init.name", QT_TRANSLATE_NOOP("Problem", "请写上您的姓名，每条记录都会署名。"))
_STATION_LEVELS = ("city", "district", "township")


def checked_org(code: str, directory: Directory) -> str:
    """The 9-digit code of a place that may have a station. Raises Refused for an unknown one or a community."""
    typed = code.strip()
    area = directory.area(org_code(typed)) if typed.isdecimal() else None
    if area is None or area.level not in _STATION_LEVELS:
        raise Refused([Problem(ORG_UNKNOWN, "org", {"org": code})])
    return area.code


def checked_name(name: str) -> str:
    """The name of the first user, on one line. Raises Refused when there is none."""
    clean = one_line(name)
    if not clean:
        raise Refused([Problem(NAME_EMPTY, "user")])
    return clean


def checked_tag(tag: str) -> str:
    """The desk tag as given, or a random one; two desks of a station should differ. Raises Refused."""
    if not tag:
        return desk_tag()
    if not is_desk_tag(tag):
        raise Refused([Problem(TAG_FORM, "desk")])
    return tag


def checked_sheet_place(file: Path, home: Path) -> None:
    """The recovery sheet is never written inside the home, and only into a folder that is there. Raises Refused."""
    if file.resolve().is_relative_to(home.resolve()):
        raise Refused([Problem(SHEET_IN_HOME, "recovery")])
    if file.is_dir() or not file.parent.is_dir():
        raise Refused([Problem(SHEET_PLACE, "recovery", {"place": str(file)})])
