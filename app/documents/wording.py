"""The words of the papers: templates with fields in braces, kept as data with a version (`resources/wording/*.toml`).

A field that is absent or empty is refused by name: a notice must never go out with a hole in a sentence. What stands in
a field is text and nothing else: braces in it are not read again, line feeds in it do not begin a paragraph.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.resources import files

from app.domain.calendar import chinese_date
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Refused, Unavailable

FIELD_MISSING = template(
    "wording.field_missing",
    QT_TRANSLATE_NOOP("Problem", "《{paper}》还缺“{field}”这一项，补上后就能出文书。"),
)
WORDING_UNREADABLE = template(
    "wording.unreadable",
    QT_TRANSLATE_NOOP(
        "Problem", "文书用语文件 {file} 缺失或已损坏，暂时不能出文书。请重新安装本程序，已登记的内容不受影响。"
    ),
)
_FIELD = re.compile(r"\{\{|\}\}|\{([^{}]+)\}")


@dataclass(frozen=True, slots=True)
class Wording:
    """The templates of one paper; fields are named in Chinese, as the clerk would name what is missing."""

    paper: str
    version: str
    texts: Mapping[str, str]

    def say(self, key: str, **fields: str) -> str:
        """The template `key` with its fields filled in.

        Raises KeyError for a template that is not there (our fault), Refused naming the field that has no value.
        """

        def value(found: re.Match[str]) -> str:
            name = found.group(1)
            if name is None:
                return found.group()[0]
            text = " ".join(fields.get(name, "").split())
            if not text:
                raise Refused([Problem(FIELD_MISSING, field=name, values={"paper": self.paper, "field": name})])
            return text

        return _FIELD.sub(value, self.texts[key])


@cache
def wording(name: str) -> Wording:
    """The words of the paper `resources/wording/<name>.toml`. Raises Unavailable when they cannot be read."""
    try:
        data = tomllib.loads((files("resources") / "wording" / f"{name}.toml").read_text("utf-8"))
        return Wording(data["paper"], data["version"], data["texts"])
    except (OSError, ValueError, KeyError) as error:
        raise Unavailable(Problem(WORDING_UNREADABLE, values={"file": f"{name}.toml"})) from error


def chinese_moment(moment: datetime) -> str:
    """2026年3月5日 9:05, in the zone the moment carries."""
    return f"{chinese_date(moment)} {moment.hour}:{moment.minute:02d}"


def chinese_numeral(number: int) -> str:
    """一 … 九十九, for the first level of a text."""
    digits = "〇一二三四五六七八九"
    tens, ones = divmod(number, 10)
    head = "" if not tens else "十" if tens == 1 else f"{digits[tens]}十"
    return head + (digits[ones] if ones or not tens else "")
