"""The words a paper is set with: for each of its parts one edition (`app.domain.wording`), chosen by day or by name.

A field that is absent or empty is refused by name: a notice must never go out with a hole in a sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.calendar import chinese_date
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.wording import Edition, Editions, Format, filled
from app.ports import Refused, Unavailable

FIELD_MISSING = template(
    "wording.field_missing",
    QT_TRANSLATE_NOOP("Problem", "《{paper}》还缺“{field}”这一项，补上后就能出文书。"),
)
EDITION_MISSING = template(
    "wording.edition_missing",
    QT_TRANSLATE_NOOP(
        "Problem", "《{paper}》是用“{edition}”这一版措辞出的，这一版还没有传到本机。传到以后就能照原样再出。"
    ),
)
UNREADABLE = template(
    "wording.unreadable",
    QT_TRANSLATE_NOOP(
        "Problem", "文书用语文件 {file} 缺失或已损坏，暂时不能出文书。请重新安装本程序，已登记的内容不受影响。"
    ),
)


@dataclass(frozen=True, slots=True)
class Wording:
    """One edition, spoken."""

    edition: Edition

    @property
    def paper(self) -> str:
        """What the paper is called."""
        return self.edition.paper

    @property
    def format(self) -> Format:
        """How the paper is laid out."""
        return self.edition.format

    def say(self, key: str, **fields: str) -> str:
        """The template `key` with its fields filled in.

        Raises KeyError for a template that is not there (our fault), Refused naming the field that has no value.
        """
        text, missing = filled(self.edition.texts[key], fields)
        if missing:
            raise Refused([Problem(FIELD_MISSING, field=missing, values={"paper": self.paper, "field": missing})])
        return text


class Words:
    """The editions of one rendering: those named (a paper once issued), else those in force on the day."""

    def __init__(self, editions: Editions, day: date, named: str = "") -> None:
        self._editions, self._day = editions, day
        self._named = dict(part.split("=", 1) for part in named.split() if "=" in part)
        self._one = named if named and not self._named else ""
        """What early entries say: one version for every paper."""

    def __getitem__(self, name: str) -> Wording:
        """The words of this name. Raises Refused when the named edition is not here, Unavailable when unreadable."""
        if name not in self._editions.delivered:
            raise Unavailable(Problem(UNREADABLE, values={"file": f"{name}.toml"}))
        version = self._named.get(name, self._one)
        if not version:
            return Wording(self._editions.on(name, self._day))
        found = self._editions.named(name, version)
        if found is None:
            paper = self._editions.on(name, self._day).paper
            raise Refused([Problem(EDITION_MISSING, values={"paper": paper, "edition": version})])
        return Wording(found)

    def named(self, *names: str) -> str:
        """The editions of these names in one line, as an issued paper keeps them."""
        return " ".join(f"{name}={self[name].edition.version}" for name in names)


def chinese_moment(moment: datetime) -> str:
    """2026年3月5日 9:05, in the zone the moment carries."""
    return f"{chinese_date(moment)} {moment.hour}:{moment.minute:02d}"


def chinese_numeral(number: int) -> str:
    """一 … 九十九, for the first level of a text."""
    digits = "〇一二三四五六七八九"
    tens, ones = divmod(number, 10)
    head = "" if not tens else "十" if tens == 1 else f"{digits[tens]}十"
    return head + (digits[ones] if ones or not tens else "")
