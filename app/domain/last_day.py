"""Which of a clock's two days is *the* last day, and what is said of the other: one answer and one sentence for screens,
lists and papers: 12月12日，遇休息日，可顺延到 12月14日 while it may move, without 可 once it has.

A duty of an office stands on the earlier (statutory) day, and on the later one only once the earlier has passed, because
late is only what comes after it. A petitioner's own right closes on the later day (domain.md 2, decision 0009).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app.domain.chinese import short_day
from app.domain.deadlines import Clock
from app.domain.problems import QT_TRANSLATE_NOOP

MAY_ROLL = QT_TRANSLATE_NOOP("Status", "遇休息日，可顺延到 {rolled}")
HAS_ROLLED = QT_TRANSLATE_NOOP("Status", "{statutory}，遇休息日，顺延到 {rolled}")
"""What is said beside the day that binds, in a place of its own."""
WHOLE = {MAY_ROLL: QT_TRANSLATE_NOOP("Status", "{statutory}，遇休息日，可顺延到 {rolled}"), HAS_ROLLED: HAS_ROLLED}
"""Both days in one sentence; and in fewer words."""
SHORT = {
    MAY_ROLL: QT_TRANSLATE_NOOP("Status", "{statutory}，可顺延到 {rolled}"),
    HAS_ROLLED: QT_TRANSLATE_NOOP("Status", "{statutory}，顺延到 {rolled}"),
}


@dataclass(frozen=True, slots=True)
class LastDay:
    """The day that binds, all remaining days are counted to it; `template` tells of the other day, empty where there is none."""

    day: date
    template: str
    values: dict[str, str]
    unannounced: int = 0
    """暂定: the year whose holidays nobody has announced yet, so that the day may still move; 0 where it stands fast."""

    @property
    def note(self) -> str:
        """What is said of the other day, in Chinese."""
        return self.template.format_map(self.values)


def last_day(statutory: date, rolled: date, on: date, *, window: bool = False) -> LastDay:
    """The last day as it binds on a day; `window`: a petitioner's own right."""
    later = window or on > statutory
    template = "" if statutory == rolled else HAS_ROLLED if later else MAY_ROLL
    values = {"statutory": short_day(statutory), "rolled": short_day(rolled)}
    return LastDay(rolled if later else statutory, template, values)


def last_day_of(c: Clock, today: date) -> LastDay:
    """The last day of a clock; of a finished one as it bound on the day it was met."""
    last = last_day(c.statutory_last_day, c.due, c.finished_on or today, window=c.rule.window)
    # once it is finished, what might have been is of no use any more
    return last if c.finished_on else replace(last, unannounced=c.unannounced)
