"""The greeting of the hour and the day in words."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app.domain.envelope import CHINA
from ui.words import short_day

translate = QCoreApplication.translate


def greeting(now: datetime, name: str) -> str:
    """上午好，王敏."""
    hour = now.astimezone(CHINA).hour
    words = (
        translate("Greeting", "夜深了，{name}") if hour < 5
        else translate("Greeting", "早上好，{name}") if hour < 8
        else translate("Greeting", "上午好，{name}") if hour < 12
        else translate("Greeting", "中午好，{name}") if hour < 14
        else translate("Greeting", "下午好，{name}") if hour < 18
        else translate("Greeting", "晚上好，{name}")
    )  # fmt: skip
    return words.format(name=name)


def day_line(today: date) -> str:
    """10月19日 星期一."""
    weekdays = (
        translate("Greeting", "星期一"),
        translate("Greeting", "星期二"),
        translate("Greeting", "星期三"),
        translate("Greeting", "星期四"),
        translate("Greeting", "星期五"),
        translate("Greeting", "星期六"),
        translate("Greeting", "星期日"),
    )
    words = translate("Greeting", "{day} {weekday}")
    return words.format(day=short_day(today), weekday=weekdays[today.weekday()])
