"""很像重复信访，请您定: why an earlier case may be the same matter, and the two ways; no way is the preferred one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from app.domain.case_clocks import next_due
from app.domain.similar import SameMatter
from app.domain.world import World
from ui import style
from ui.forms.registration.live_reading import Alike
from ui.forms.registration.surroundings import name
from ui.icons import Icon
from ui.parts.boxes import box, clear, column, row
from ui.parts.button import Button
from ui.parts.labels import Label


def day_words(day: date) -> str:
    """A day of this or another year, short: 11月3日."""
    return f"{day.month}月{day.day}日"


def why_words(alike: Alike, world: World) -> str:
    """The reasons, and what linking means for the days."""
    case = alike.file.case
    reasons = alike.likeness.reasons if alike.likeness else ()
    why = "、".join(name(SameMatter.of(code)) for code in reasons)
    due, _ = next_due(case, world.lookup)
    say = QWidget.tr
    if case.closed_on:
        return RepeatCard.tr("{why}，原件 {day}已办结。").format(why=why, day=day_words(case.closed_on))
    if due is None:
        return RepeatCard.tr("{why}，原件还在办。").format(why=why)
    return RepeatCard.tr("{why}，原件还在办理期限内。并入后不另起期限，仍是 {day}。").format(why=why, day=day_words(due))
