"""Days, numbers and articles as Chinese letters and screens write them."""

from __future__ import annotations

import re
from datetime import date

from app.domain.calendar import chinese_date

_WEEKDAYS = "一二三四五六日"
_DIGITS = "零一二三四五六七八九"


def weekday_text(day: date) -> str:
    """周四."""
    return "周" + _WEEKDAYS[day.weekday()]


def day_text(day: date) -> str:
    """2026年10月8日 周四."""
    return f"{chinese_date(day)} {weekday_text(day)}"


def short_day(day: date) -> str:
    """10月8日."""
    return f"{day.month}月{day.day}日"


def chinese_number(number: int) -> str:
    """1 … 99 as in articles: 三十四."""
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else ("" if tens == 1 else _DIGITS[tens]) + "十"
    return head + (_DIGITS[ones] if ones or not tens else "")


def article_name(key: str) -> str:
    """An article's key in words: "23(2)" → 第二十三条第二款, "31(六)" → 第三十一条第（六）项, "2005/33" or "CPL/33" → 第三十三条."""
    form = re.fullmatch(r"(?:\w+/)?(\d+)(?:\((\d)\))?(?:\(([一二三四五六七八九十])\))?", key)
    if form is None:
        return key
    article, paragraph, item = form.groups()
    name = f"第{chinese_number(int(article))}条"
    return name + (f"第{chinese_number(int(paragraph))}款" if paragraph else "") + (f"第（{item}）项" if item else "")
