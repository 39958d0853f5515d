"""Reads the State Council's yearly notice, pasted or typed: which days are off, which weekend days are worked.

"国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。" The notice carries its own
checks: the weekday of a date and the number of days off must be right, or it is the notice of another year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.calendar import SpecialDay, chinese_date
from app.domain.chinese import weekday_text
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template

HOLIDAYS = ("元旦", "春节", "清明", "劳动节", "端午", "中秋", "国庆")
"""Every year's notice names them all."""
_NAME = re.compile(r"(?:^|[。；\n])\s*(?:[一二三四五六七八九十]+、)?\s*([一-鿿、]{2,16}?)\s*[：:]")
_BESIDE = r"\s*（[^）]*）"
_STRETCH = re.compile(
    rf"((?:(?:\d{{4}}年)?(?:\d{{1,2}}月)?\d{{1,2}}日(?:{_BESIDE})?[至到—、和，,\s-]*)+)(放假|补休|公休|上班)"
)
"""Days with what stands beside them, up to what they are: off or worked."""
_ONE = re.compile(r"(至|到|—|-)?\s*(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日\s*(?:（([^）]*)）)?")
_COUNT = re.compile(r"共\s*(\d+)\s*天")
_WEEKDAY = re.compile(r"(?:周|星期)([一二三四五六日])")
_DAY = timedelta(days=1)
_LONGEST, _LONGEST_STRETCH = 5000, 31
"""Characters of a notice, ten times what one has; days from one date to another that are days off between them."""

NOTHING_READ = template(
    "notice.nothing",
    QT_TRANSLATE_NOOP(
        "Problem", "没有认出放假的日子。请照通知的写法，例如：国庆节：10月1日至7日放假，共7天。10月10日上班。"
    ),
)
TOO_LONG = template(
    "notice.long",
    QT_TRANSLATE_NOOP("Problem", "贴进来的有 {count} 字，放假通知没有这么长，没有读。请只贴通知里说放假的那几段。"),
)
NO_SUCH_DAY = template("notice.no_day", QT_TRANSLATE_NOOP("Problem", "{name}：{year}年没有{month}月{day}日。"))
WRONG_WEEKDAY = template(
    "notice.weekday",
    QT_TRANSLATE_NOOP("Problem", "{name}：{day}是{right}，通知上写的是{written}。请核对是不是 {year} 年的通知。"),
)
WRONG_COUNT = template(
    "notice.count", QT_TRANSLATE_NOOP("Problem", "{name}：写的是共 {written} 天，数出来是 {count} 天，请核对。")
)
MISSING = template("notice.missing", QT_TRANSLATE_NOOP("Problem", "还缺：{names}。一年的安排要一次录全。"))


@dataclass(frozen=True, slots=True)
class Notice:
    """What was read: the days, and what does not fit."""

    days: tuple[SpecialDay, ...]
    problems: tuple[Problem, ...]


def read_notice(text: str, year: int, source: str) -> Notice:
    """The days a notice names for a year, with what is wrong about it. Never raises."""
    if len(text) > _LONGEST:
        return Notice((), (Problem(TOO_LONG, "text", {"count": str(len(text))}),))
    days: dict[date, SpecialDay] = {}
    problems: list[Problem] = []
    for name, words in _items(text.replace("(", "（").replace(")", "）")):
        reading = _Item(name, year, problems)
        off = 0
        for stretch in _STRETCH.finditer(words):
            working = stretch[2] == "上班"
            found = reading.days(stretch[1])
            off += 0 if working else len(found)
            days.update((day, SpecialDay(day, working, name, source)) for day in found)
        reading.check_count(words, off)
    if not days:
        return Notice((), (Problem(NOTHING_READ, "text"),))
    names = "".join(special.name for special in days.values())
    missing = [name for name in HOLIDAYS if name not in names]
    if missing or date(year, 10, 1) not in days:
        problems.append(Problem(MISSING, "text", {"names": "、".join(missing or HOLIDAYS[-1:])}))
    return Notice(tuple(days[day] for day in sorted(days)), tuple(problems))


def _items(text: str) -> Iterator[tuple[str, str]]:
    """(holiday's name, what the notice says of it)."""
    heads = [head for head in _NAME.finditer(text) if any(name in head[1] for name in HOLIDAYS)]
    ends = [following.start() + 1 for following in heads[1:]] + [len(text)]
    for head, end in zip(heads, ends, strict=False):
        yield head[1], text[head.end() : end]


@dataclass(slots=True)
class _Item:
    """One holiday of the notice while it is read; a date without its month has that of the date before."""

    name: str
    year: int
    problems: list[Problem]
    month: int = 0

    def days(self, written: str) -> list[date]:
        found: list[date] = []
        for to, year, month, day, beside in _ONE.findall(written):
            self.month = int(month or self.month)
            one = self._date(int(year) if year else self._year_of(), int(day))
            if one is None:
                continue
            self._check_weekday(one, beside)
            if to and found and one - found[-1] <= _LONGEST_STRETCH * _DAY:
                found += [found[-1] + n * _DAY for n in range(1, (one - found[-1]).days)]
            found.append(one)
        return found

    def _year_of(self) -> int:
        """New Year's holiday may begin, or be worked for, in the December before."""
        return self.year - 1 if self.month == 12 and "元旦" in self.name else self.year

    def _date(self, year: int, day: int) -> date | None:
        try:
            return date(year, self.month, day)
        except ValueError:
            values = {"name": self.name, "year": str(year), "month": str(self.month), "day": str(day)}
            self.problems.append(Problem(NO_SUCH_DAY, "text", values))
            return None

    def _check_weekday(self, day: date, beside: str) -> None:
        written = _WEEKDAY.search(beside)
        if written and f"周{written[1]}" != weekday_text(day):
            values = {"name": self.name, "day": chinese_date(day), "right": weekday_text(day)}
            self.problems.append(
                Problem(WRONG_WEEKDAY, "text", values | {"written": f"周{written[1]}", "year": str(self.year)})
            )

    def check_count(self, words: str, off: int) -> None:
        """The number of days that the notice gives must be the number read."""
        written = _COUNT.search(words)
        if written and (len(written[1]) > 3 or int(written[1]) != off):
            values = {"name": self.name, "written": written[1][:9], "count": str(off)}
            self.problems.append(Problem(WRONG_COUNT, "text", values))
