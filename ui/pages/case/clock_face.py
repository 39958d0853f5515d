"""The words and lengths of a clock card: what a clock says today, and how its days lie on the bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.alarm import Level, level_of
from app.domain.case_clocks import CaseClock
from app.domain.deadlines import SegmentKind, Status, StatusCode
from app.domain.rules import CountedIn
from ui.parts.deadline import SOON_DAYS, weekday
from ui.words import article, capital, counted, day_words, joint, short_day, spoken, word

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ClockFace:
    """name and article above; icon, verdict and fact in the middle; tone: leaf, sky, amber or alarm.

    briefs: the fact in fewer and fewer words, for a narrow card; the day is in all of them. level: how urgent it is by the
    share of its time, told to who asks, and in the fact where there is room.
    """

    name: str
    article: str
    icon: str
    verdict: str
    fact: str
    tone: str
    briefs: tuple[str, ...]
    level: str = ""


@dataclass(frozen=True, slots=True)
class BarPart:
    """A stretch of the bar, from and to in shares of the whole, in the colour of a token."""

    first: float
    last: float
    tone: str


def clock_face(c: CaseClock, today: date, bounds: Sequence[int] = ()) -> ClockFace:
    """What the card of a clock says on a day; `bounds` are the shares of time from which it warns, none: never."""
    status = c.clock.status(today)
    verdict, fact, icon, tone = _verdict(c, status, day_words(status.day, today))
    yearless = _verdict(c, status, short_day(status.day))[1]
    level = level_of(c.clock, today, bounds) if status.code is StatusCode.LEFT else Level.CALM
    if level in _LEVELS:
        icon, tone = _LEVELS[level]
    elif status.code is StatusCode.LEFT and status.days <= SOON_DAYS and not status.window:
        tone = "amber"
    if c.entered_on:
        # both days: nobody could see before that it was done
        late = translate("Clock", "{fact}，{entered}才补记")
        fact, yearless = (
            late.format(fact=said, entered=day)
            for said, day in ((fact, day_words(c.entered_on, today)), (yearless, short_day(c.entered_on)))
        )
        icon, tone = "warning-circle", "amber"
    plain = [said.replace(f" {weekday(status.day)}", "") for said in (fact, yearless)]
    facts = list(dict.fromkeys((fact, *plain, *_fewest(c, status))))
    if level in _LEVELS:
        facts.insert(0, joint("，").join((word(level), fact)))
    source = article(c.rule.article) or spoken(c.rule.law)
    if c.rule.settable:
        source = translate("Clock", "按本单位设置")
    if c.presumed:
        source = translate("Clock", "推定受理")
    name = capital(spoken(c.rule.name))
    if c.clock.extension:
        name = joint("，").join((name, translate("Clock", "延 {days} 日").format(days=c.clock.extension.days)))
    told = "" if level is Level.CALM else capital(word(level))
    return ClockFace(counted(name), source, icon, counted(verdict), facts[0], tone, tuple(facts[1:]), told)


def _fewest(c: CaseClock, status: Status) -> tuple[str, ...]:
    """The day with as little as can be, and alone."""
    if c.entered_on:
        return (translate("Clock", "{day}才补记").format(day=short_day(c.entered_on)),)
    day = short_day(status.day)
    return (translate("Clock", "最迟 {day}").format(day=day), day) if status.code is StatusCode.LEFT else (day,)


_LEVELS = {
    Level.WARNING: ("hourglass-medium", "amber"),
    Level.SERIOUS: ("warning", "amber"),
    Level.LAST: ("hourglass-medium", "amber"),
}


def _verdict(c: CaseClock, status: Status, day: str) -> tuple[str, str, str, str]:
    """Verdict, fact, icon and tone; `day`: that of the status, in words."""
    end = _short_end(c)
    match status.code:
        case StatusCode.DONE | StatusCode.DONE_LATE:
            late = status.code is StatusCode.DONE_LATE
            fact = translate("Clock", "{day}{end}").format(day=day, end=end)
            return _done(status), fact, *(_LATE_WINDOW if status.window and late else _DONE_LOOK[status.code])
        case StatusCode.OVERDUE if status.window:
            verdict = translate("Clock", "已过 {days} 天").format(days=status.days)
            return verdict, translate("Clock", "{day}截止").format(day=day), "clock", "soft"
        case StatusCode.OVERDUE:
            verdict = translate("Clock", "超期 {days} 天").format(days=status.days)
            return verdict, translate("Clock", "{day}到期").format(day=day), "warning-circle", "alarm"
        case StatusCode.NOT_OPEN:
            verdict = translate("Clock", "还差 {days} 天").format(days=status.days)
            return verdict, translate("Clock", "{day}起可以{end}").format(day=day, end=end), "clock", "soft"
        case StatusCode.TODAY:
            fact = translate("Clock", "今天{end}").format(end=end)
            return translate("Clock", "今天到期"), fact, "hourglass-medium", "amber"
        case _:
            return _still_running(status, f"{day} {weekday(status.day)}", end)


_DONE_LOOK = {StatusCode.DONE: ("check-circle", "leaf"), StatusCode.DONE_LATE: ("warning-circle", "alarm")}
_LATE_WINDOW = ("clock", "soft")
"""A petitioner who asks late is in nobody's arrears."""


def _done(status: Status) -> str:
    if status.code is StatusCode.DONE_LATE:
        late = translate("Clock", "晚了 {days} 天") if status.window else translate("Clock", "超期 {days} 天")
        return late.format(days=status.days)
    if status.days == 0:
        return translate("Clock", "当天提出") if status.window else translate("Clock", "当天办好")
    words = translate("Clock", "第 {days} 天提出") if status.window else translate("Clock", "用了 {days} 天")
    return words.format(days=status.days)


def _still_running(status: Status, day: str, end: str) -> tuple[str, str, str, str]:
    verdict = translate("Clock", "还剩 {days} 天").format(days=status.days)
    if status.code is StatusCode.ROLLED:
        return verdict, translate("Clock", "顺延到 {day}").format(day=day), "hourglass-medium", "amber"
    return verdict, translate("Clock", "最迟 {day}{end}").format(day=day, end=end), "clock", "sky"


def _short_end(c: CaseClock) -> str:
    """What ends the clock in two or three characters: the rule's name stands above it, and the card has no room for more."""
    ends = {
        "DSP-15": translate("Clock", "定去向"),
        "DIS-1": translate("Clock", "转送"),
        "NTC-15": translate("Clock", "告知"),
        "NTC-15T": translate("Clock", "告知"),
        "OBJ-5W": translate("Clock", "提异议"),
        "OBJ-DEC": translate("Clock", "定异议"),
        "OWN-15": translate("Clock", "定去向"),
        "SGN-15": translate("Clock", "签收"),
        "REO-30": translate("Clock", "重办"),
        "HND-60": translate("Clock", "答复"),
        "ASG-FB": translate("Clock", "报办结"),
        "ASG-SUB": translate("Clock", "报办结"),
        "ASG-IN": translate("Clock", "报办结"),
        "RVW-REDO": translate("Clock", "重办"),
        "RVW-APP": translate("Clock", "提出"),
        "RVW-30": translate("Clock", "答复"),
        "RRV-APP": translate("Clock", "提出"),
        "RRV-30": translate("Clock", "答复"),
        "SUP-FB": translate("Clock", "反馈"),
        "SMP-ACC": translate("Clock", "定受理"),
        "SMP-PASS": translate("Clock", "转下级"),
        "SMP-10": translate("Clock", "答复"),
        "SAT-OPEN": translate("Clock", "评价"),
        "SAT-LATE": translate("Clock", "评价"),
        "MED-30": translate("Clock", "申请"),
        "MED-1M": translate("Clock", "谈定"),
    }
    return ends.get(c.rule.id, "")


def bar_parts(c: CaseClock, today: date, *, warns: bool = False) -> tuple[list[BarPart], float]:
    """The used part of each stretch in its colour, and where today lies (1.0 at the end or beyond); `warns`: the card is
    amber, and its bar with it."""
    clock = c.clock
    whole = max((clock.statutory_last_day - clock.start).days, 1)
    until = min(clock.finished_on or today, clock.statutory_last_day)
    here = min(max((until - clock.start).days / whole, 0.0), 1.0)
    parts = []
    for segment in clock.segments:
        first = ((segment.first - clock.start).days - 1) / whole
        last = min((segment.last - clock.start).days / whole, here)
        if last > first:
            parts.append(BarPart(first, last, _tone(c, segment.kind, today, warns=warns)))
    return parts, here


def _tone(c: CaseClock, kind: SegmentKind, today: date, *, warns: bool) -> str:
    status = c.clock.status(today)
    if status.code is StatusCode.DONE:
        return "amber" if c.entered_on else "leaf"
    if status.code in (StatusCode.OVERDUE, StatusCode.DONE_LATE):
        return "line2" if status.window else "alarm"
    if kind is SegmentKind.SUSPENDED:
        return "line2"
    return "amber" if kind is SegmentKind.EXTENDED or warns else "sky"


def grants(c: CaseClock) -> str:
    """60 日, 60 日 + 延长 30 日, 5 个工作日, 1 个月; what a letter sets is told in its days."""
    units = {
        CountedIn.WORKING_DAYS: translate("Clock", "{count} 个工作日"),
        CountedIn.MONTHS: translate("Clock", "{count} 个月"),
    }
    count = c.clock.total if c.rule.unit is CountedIn.AS_SET else c.rule.duration
    words = units.get(c.rule.unit, translate("Clock", "{count} 日")).format(count=count)
    extension = c.clock.extension
    return words + (translate("Clock", " + 延长 {count} 日").format(count=extension.days) if extension else "")
