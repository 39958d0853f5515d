"""The proof of a deadline: how its last day came about, as steps, as a strip of days, and as plain text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum

from app.domain.calendar import chinese_date
from app.domain.deadlines import (
    Clock,
    CountedIn,
    Extension,
    Segment,
    SegmentKind,
    Status,
    StatusCode,
    clock,
)
from app.domain.problems import QT_TRANSLATE_NOOP

_DAY = timedelta(days=1)
_WEEKDAYS = "一二三四五六日"
_DIGITS = "零一二三四五六七八九"

STEP_TEMPLATES = {
    "start": (QT_TRANSLATE_NOOP("Proof", "{event}"), QT_TRANSLATE_NOOP("Proof", "当日不算，从 {next}数起")),
    "at_once": (QT_TRANSLATE_NOOP("Proof", "{event}"), QT_TRANSLATE_NOOP("Proof", "{article}，当天就办")),
    "calendar_days": (
        QT_TRANSLATE_NOOP("Proof", "加 {count} 日"),
        QT_TRANSLATE_NOOP("Proof", "{article}，按日历天数，中间的假期照样计入"),
    ),
    "working_days": (
        QT_TRANSLATE_NOOP("Proof", "加 {count} 个工作日"),
        QT_TRANSLATE_NOOP("Proof", "{article}，跳过 {skipped} 个休息日，调休上班的日子算数"),
    ),
    "paused": (
        QT_TRANSLATE_NOOP("Proof", "扣除 {first} 至 {last}"),
        QT_TRANSLATE_NOOP("Proof", "{evidence}，这 {count} 日不计算在期限内"),
    ),
    "rolled": (
        QT_TRANSLATE_NOOP("Proof", "遇假顺延"),
        QT_TRANSLATE_NOOP("Proof", "{from}是{reason}，顺延到下一个上班日，参照民法典第二百零三条"),
    ),
    "not_rolled": (
        QT_TRANSLATE_NOOP("Proof", "看最后一天"),
        QT_TRANSLATE_NOOP("Proof", "{from}是上班日，不用挪"),
    ),
    "extended": (
        QT_TRANSLATE_NOOP("Proof", "延长 {count} 日"),
        QT_TRANSLATE_NOOP("Proof", "{evidence}，从 {from}接着数，不从顺延后的日子数"),
    ),
    "provisional": (
        QT_TRANSLATE_NOOP("Proof", "暂定"),
        QT_TRANSLATE_NOOP("Proof", "{year} 年放假安排还没有公布，先按周末和固定节日算，公布后可能变动"),
    ),
    "earlier_rule": (
        QT_TRANSLATE_NOOP("Proof", "早于施行日"),
        QT_TRANSLATE_NOOP("Proof", "{law}自 {from}起施行，这一天在施行之前，仅供参考"),
    ),
    "without_extension": (
        QT_TRANSLATE_NOOP("Proof", "没有延长的话"),
        QT_TRANSLATE_NOOP("Proof", "满 {count} 日是 {from}"),
    ),
    "with_extension": (
        QT_TRANSLATE_NOOP("Proof", "如果批准延长 {count} 日"),
        QT_TRANSLATE_NOOP("Proof", "从 {from}接着数"),
    ),
}
"""Step code → (title, detail), Chinese templates."""

STATUS_TEMPLATES = {
    StatusCode.LEFT: QT_TRANSLATE_NOOP("Status", "剩 {days} 天，{weekday}"),
    StatusCode.TODAY: QT_TRANSLATE_NOOP("Status", "今天到期"),
    StatusCode.ROLLED: QT_TRANSLATE_NOOP("Status", "遇假顺延，还剩 {days} 天，{weekday}"),
    StatusCode.OVERDUE: QT_TRANSLATE_NOOP("Status", "超期 {days} 天"),
    StatusCode.DONE: QT_TRANSLATE_NOOP("Status", "已办结，用了 {days} 天"),
    StatusCode.DONE_LATE: QT_TRANSLATE_NOOP("Status", "已办结，超期 {days} 天"),
}
WINDOW_TEMPLATES = {
    StatusCode.OVERDUE: QT_TRANSLATE_NOOP("Status", "期限已过 {days} 天"),
    StatusCode.DONE: QT_TRANSLATE_NOOP("Status", "第 {days} 天提出"),
    StatusCode.DONE_LATE: QT_TRANSLATE_NOOP("Status", "过期 {days} 天提出"),
}
"""A petitioner's right is not overdue: it has lapsed or was used."""


class Mark(Enum):
    """The small word in a cell of the calendar strip."""

    NONE = ""
    START = "start"
    STATUTORY = "statutory"
    """The last day before extension."""
    SKIPPED = "skipped"
    """Passed over when rolling, or not counted as a working day."""
    ROLLED = "rolled"
    """Where the last day without extension would have rolled to."""
    MAKEUP = "makeup"
    LAST = "last"
    """The due day."""


@dataclass(frozen=True, slots=True)
class StripDay:
    """One day of the calendar strip; `segment` is None outside of the clock."""

    day: date
    segment: SegmentKind | None
    mark: Mark
    working: bool
    holiday: str


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the reckoning: the day it arrives at, and the values its two templates need."""

    code: str
    day: date
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """The step's headline in Chinese."""
        return STEP_TEMPLATES[self.code][0].format_map(self.values)

    @property
    def detail(self) -> str:
        """Why, in Chinese."""
        return STEP_TEMPLATES[self.code][1].format_map(self.values)


@dataclass(frozen=True, slots=True)
class Proof:
    """Everything the proof card shows."""

    clock: Clock
    steps: tuple[Step, ...]
    what_if: tuple[Step, ...]
    strip: tuple[StripDay, ...]
    """Whole weeks, Monday first."""
    article: str
    """《信访工作条例》第三十四条."""
    sources: tuple[str, ...]
    """Where the holidays of the years concerned are from; years nobody has announced are left out."""

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The stretches of the clock."""
        return self.clock.segments

    def lines(self) -> list[str]:
        """The reckoning as numbered plain lines, without the article's wording."""
        steps = [f"{i}. {s.title}：{day_text(s.day)}（{s.detail}）" for i, s in enumerate(self.steps, 1)]
        return steps + [f"{s.title}：{day_text(s.day)}（{s.detail}）" for s in self.what_if]


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
    """An article's key in words: "23(2)" → 第二十三条第二款, "31(六)" → 第三十一条第（六）项; empty stays empty."""
    form = re.fullmatch(r"(\d+)(?:\((\d)\))?(?:\(([一二三四五六七八九十])\))?", key)
    if form is None:
        return key
    article, paragraph, item = form.groups()
    name = f"第{chinese_number(int(article))}条"
    return name + (f"第{chinese_number(int(paragraph))}款" if paragraph else "") + (f"第（{item}）项" if item else "")


def status_text(status: Status) -> str:
    """How a clock stands, in Chinese words."""
    template = (WINDOW_TEMPLATES if status.window else {}).get(status.code, STATUS_TEMPLATES[status.code])
    return template.format(days=status.days, weekday=weekday_text(status.day))


def _why_off(clock_: Clock, day: date) -> str:
    holiday = clock_.calendar.holiday(day)
    return f"{holiday}假期" if holiday else "周末"


def _roll_step(c: Clock, last: date, due: date) -> Step:
    if due == last:
        return Step("not_rolled", due, {"from": short_day(last)})
    return Step("rolled", due, {"from": short_day(last), "reason": _why_off(c, last)})


def _count_step(c: Clock) -> Step:
    values = {"count": str(c.rule.duration), "article": article_name(c.rule.article) or c.rule.law}
    if c.rule.unit is CountedIn.CALENDAR_DAYS:
        return Step("calendar_days", c.base_last_day, values)
    skipped = (c.base_last_day - c.start).days - c.rule.duration
    return Step("working_days", c.base_last_day, values | {"skipped": str(skipped)})


def _notes(c: Clock) -> list[Step]:
    notes = []
    if c.provisional:
        year = next(y for y in range(c.start.year, c.due.year + 1) if not c.calendar.announced(y))
        notes.append(Step("provisional", c.due, {"year": str(year)}))
    since = c.rule.effective_from
    if since and c.start < since:
        notes.append(Step("earlier_rule", c.due, {"law": c.rule.law, "from": day_text(since)}))
    return notes


def _steps(c: Clock) -> list[Step]:
    if c.rule.unit is CountedIn.AT_ONCE:
        return [Step("at_once", c.due, {"event": c.rule.start, "article": article_name(c.rule.article)}), *_notes(c)]
    steps = [Step("start", c.start, {"event": c.rule.start, "next": short_day(c.start + _DAY)})]
    for pause in c.pauses:
        count = str((pause.last - pause.first).days + 1)
        ends = {"first": short_day(pause.first), "last": short_day(pause.last)}
        steps.append(Step("paused", pause.last, ends | {"count": count, "evidence": pause.evidence}))
    steps.append(_count_step(c))
    if c.rule.unit is CountedIn.CALENDAR_DAYS:
        steps.append(_roll_step(c, c.base_last_day, c.calendar.next_working_day(c.base_last_day)))
    if c.extension:
        values = {"count": str(c.extension.days), "evidence": c.extension.evidence, "from": short_day(c.base_last_day)}
        steps += [Step("extended", c.statutory_last_day, values), _roll_step(c, c.statutory_last_day, c.due)]
    return steps + _notes(c)


def _what_if(c: Clock) -> list[Step]:
    if c.extension:
        plain = clock(c.rule, c.start, c.calendar, None, c.pauses)
        values = {"count": str(c.rule.duration), "from": short_day(c.base_last_day)}
        return [Step("without_extension", plain.due, values)]
    if c.rule.extension_days and c.finished_on is None:
        longer = clock(c.rule, c.start, c.calendar, Extension(c.rule.extension_days, ""), c.pauses)
        values = {"count": str(c.rule.extension_days), "from": short_day(c.base_last_day)}
        return [Step("with_extension", longer.due, values)]
    return []


def _mark(c: Clock, day: date, segment: SegmentKind | None) -> Mark:
    base_due = c.calendar.next_working_day(c.base_last_day)
    working = c.calendar.is_working(day)
    rolling = c.base_last_day < day < base_due or c.statutory_last_day < day < c.due
    uncounted = c.rule.unit is CountedIn.WORKING_DAYS and segment is not None and not working
    marks = (
        (day == c.due, Mark.LAST),
        (day == c.start, Mark.START),
        (day == c.base_last_day, Mark.STATUTORY),
        (day == base_due, Mark.ROLLED),
        (rolling or uncounted, Mark.SKIPPED),
        (c.calendar.is_makeup(day), Mark.MAKEUP),
    )
    return next((mark for holds, mark in marks if holds), Mark.NONE)


def _strip(c: Clock) -> list[StripDay]:
    kinds = {
        segment.first + i * _DAY: segment.kind
        for segment in c.segments
        for i in range((segment.last - segment.first).days + 1)
    }
    first = c.start - c.start.weekday() * _DAY
    last = c.due + (6 - c.due.weekday()) * _DAY
    days = (first + i * _DAY for i in range((last - first).days + 1))
    return [
        StripDay(
            day, kinds.get(day), _mark(c, day, kinds.get(day)), c.calendar.is_working(day), c.calendar.holiday(day)
        )
        for day in days
    ]


def proof(c: Clock) -> Proof:
    """How this clock's last day came about."""
    years = range(c.start.year, c.due.year + 1)
    sources = dict.fromkeys(f"{year} 年：{c.calendar.source(year)}" for year in years if c.calendar.announced(year))
    article = c.rule.law + article_name(c.rule.article)
    return Proof(c, tuple(_steps(c)), tuple(_what_if(c)), tuple(_strip(c)), article, tuple(sources))


def proof_text(card: Proof, wording: str = "") -> str:
    """The whole proof as plain text: rule, reckoning, result, the article's wording, the calendar's sources."""
    c = card.clock
    result = f"最后一天：{day_text(c.due)}" + ("（暂定）" if c.provisional else "")
    lines: Sequence[str] = [f"{c.rule.name}　{card.article}", result, *card.lines()]
    quoted = [f"条文（节录）：{wording}"] if wording else []
    return "\n".join([*lines, *quoted, *(f"放假安排 {source}" for source in card.sources)])


def deadline_answer(c: Clock, wording: str = "") -> dict[str, str | bool | list[str]]:
    """What the command `deadline RULE DATE` answers: ISO dates, and the proof as a list of lines."""
    return {
        "rule": c.rule.id,
        "start": c.start.isoformat(),
        "statutory_last_day": c.statutory_last_day.isoformat(),
        "due": c.due.isoformat(),
        "provisional": c.provisional,
        "proof": proof_text(proof(c), wording).splitlines(),
    }
