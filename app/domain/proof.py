"""The proof of a deadline: how its last day came about, as steps, as a strip of days, and as plain text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from app.domain.calendar import Calendar
from app.domain.chinese import article_name, day_text, short_day, weekday_text
from app.domain.deadlines import (
    Clock,
    Extension,
    Segment,
    Status,
    clock,
)
from app.domain.last_day import MAY_ROLL, LastDay, last_day_of
from app.domain.presumed import Presumption
from app.domain.proof_strip import StripDay, strip
from app.domain.proof_words import STATUS_TEMPLATES, STEP_TEMPLATES, WINDOW_TEMPLATES
from app.domain.rules import CountedIn

_DAY = timedelta(days=1)


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
    last: LastDay
    steps: tuple[Step, ...]
    what_if: tuple[Step, ...]
    strip: tuple[StripDay, ...]
    """Whole weeks, Monday first."""
    article: str
    """《信访工作条例》第三十四条."""
    sources: tuple[tuple[int, str], ...]
    """Where the holidays of the years concerned are from; years nobody has announced are left out."""

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The stretches of the clock."""
        return self.clock.segments

    def lines(self) -> list[str]:
        """The reckoning as numbered plain lines, without the article's wording."""
        steps = [f"{i}. {s.title}：{day_text(s.day)}（{s.detail}）" for i, s in enumerate(self.steps, 1)]
        return steps + [f"{s.title}：{day_text(s.day)}（{s.detail}）" for s in self.what_if]


def status_text(status: Status) -> str:
    """How a clock stands, in Chinese words."""
    template = (WINDOW_TEMPLATES if status.window else {}).get(status.code, STATUS_TEMPLATES[status.code])
    return template.format(days=status.days, weekday=weekday_text(status.day))


def _why_off(clock_: Clock, day: date) -> str:
    holiday = clock_.calendar.holiday(day)
    return f"{holiday}假期" if holiday else "周末"


def _roll_step(c: Clock, last: date, due: date, *, may: bool) -> Step:
    if due == last:
        return Step("not_rolled", due, {"from": short_day(last)})
    return Step("may_roll" if may else "rolled", due, {"from": short_day(last), "reason": _why_off(c, last)})


_OTHER_COUNTS = {
    CountedIn.MONTHS: "months",
    CountedIn.YEARS: "years",
    CountedIn.HOURS: "hours",
    CountedIn.AS_SET: "as_set",
    CountedIn.CALENDAR_DAYS: "calendar_days",
}


def _count_step(c: Clock) -> Step:
    values = {"count": str(c.rule.duration), "article": article_name(c.rule.article) or c.rule.law}
    if c.rule.unit is not CountedIn.WORKING_DAYS:
        return Step(_OTHER_COUNTS[c.rule.unit], c.base_last_day, values)
    skipped = (c.base_last_day - c.start).days - c.rule.duration
    return Step("working_days", c.base_last_day, values | {"skipped": str(skipped)})


def _setting_step(c: Clock) -> list[Step]:
    """That the number of days is this station's, where no law fixes it."""
    if not c.rule.settable:
        return []
    if c.rule.set_here and c.rule.effective_from:
        return [Step("by_setting", c.base_last_day, {"from": day_text(c.rule.effective_from)})]
    return [Step("by_default", c.base_last_day)]


def _calendar_steps(c: Clock, newest: Calendar) -> list[Step]:
    """What a later holiday notice did to this clock: moved it, or came too late to."""
    notes, used = [], c.calendar
    if used.earlier is not None and (before := _with_calendar(c, used.earlier)).due != c.due:
        values = {"entered": day_text(used.entered_on), "before": day_text(before.due)}
        notes.append(Step("calendar_moved", c.due, values))
    later = newest
    while later is not used and later.earlier is not None:
        if later.earlier is used and _with_calendar(c, replace(later, earlier=None)).due != c.due:
            notes.append(Step("calendar_kept", c.due, {"entered": day_text(later.entered_on)}))
        later = later.earlier
    return notes


def _with_calendar(c: Clock, calendar: Calendar) -> Clock:
    """The same clock on another calendar."""
    return clock(c.rule, c.start, calendar, c.extension, c.pauses, c.finished_on, c.set_for)


def _notes(c: Clock) -> list[Step]:
    notes = []
    if c.unannounced:
        notes.append(Step("provisional", c.due, {"year": str(c.unannounced)}))
    since = c.rule.effective_from
    if since and c.start < since:
        notes.append(Step("earlier_rule", c.due, {"law": c.rule.law, "from": day_text(since)}))
    return notes


def _presumed_steps(presumed: Presumption | None) -> list[Step]:
    """The days beside a presumed 受理之日: of the receipt, and of the notice that came later."""
    if presumed is None:
        return []
    steps = [Step("presumed_received", presumed.received_on, {"count": str(presumed.count)})]
    return steps + ([Step("noticed_late", presumed.noticed_on)] if presumed.noticed_on else [])


def _steps(c: Clock, newest: Calendar, presumed: Presumption | None, *, may_roll: bool) -> list[Step]:
    """`may_roll`: the last day still stands on the earlier day."""
    if c.rule.unit in (CountedIn.AT_ONCE, CountedIn.NOTHING, CountedIn.TIMES):
        return [Step("at_once", c.due, {"event": c.rule.start, "article": article_name(c.rule.article)}), *_notes(c)]
    following = short_day(c.start + _DAY)
    steps = [Step("start", c.start, {"event": c.rule.start, "next": following})]
    if presumed:
        steps = [Step("presumed", c.start, {"count": str(presumed.count), "next": following})]
    for pause in c.pauses:
        count = str((pause.last - pause.first).days + 1)
        ends = {"first": short_day(pause.first), "last": short_day(pause.last)}
        steps.append(Step("paused", pause.last, ends | {"count": count, "evidence": pause.evidence}))
    if c.rule.opens_after:
        steps.append(Step("opens", c.opens_on, {"count": str(c.rule.opens_after)}))
    steps += [_count_step(c), *_setting_step(c)]
    if c.rule.unit in (CountedIn.CALENDAR_DAYS, CountedIn.MONTHS, CountedIn.YEARS):
        rolled = c.calendar.next_working_day(c.base_last_day)
        steps.append(_roll_step(c, c.base_last_day, rolled, may=may_roll))
    if c.extension:
        on = c.extension.approved_on
        values = {"count": str(c.extension.days), "approver": c.extension.approver, "on": short_day(on) if on else ""}
        values["from"] = short_day(c.base_last_day)
        steps += [Step("extended", c.statutory_last_day, values)]
        steps.append(_roll_step(c, c.statutory_last_day, c.due, may=may_roll))
    return steps + _notes(c) + _calendar_steps(c, newest)


def _what_if(c: Clock) -> list[Step]:
    found = []
    if c.extension:
        plain = clock(c.rule, c.start, c.calendar, None, c.pauses)
        values = {"count": str(c.rule.duration), "from": short_day(c.base_last_day)}
        found.append(Step("without_extension", plain.alarm_on, values))
    elif c.rule.extension_days and c.finished_on is None:
        longer = clock(c.rule, c.start, c.calendar, Extension(c.rule.extension_days, ""), c.pauses)
        values = {"count": str(c.rule.extension_days), "from": short_day(c.base_last_day)}
        code = "with_extension_provisional" if longer.unannounced else "with_extension"
        found.append(Step(code, longer.alarm_on, values | {"year": str(longer.unannounced)}))
    if c.provisional and c.finished_on is None:
        later = _with_calendar(c, c.calendar.with_holiday(c.due))
        found.append(Step("if_holiday", later.due, {"from": short_day(c.due)}))
    return found


def proof(
    c: Clock, newest: Calendar | None = None, presumed: Presumption | None = None, today: date | None = None
) -> Proof:
    """How this clock's last day came about; `newest` is the calendar as it stands, when that may not be the clock's own.

    `presumed`: why it starts on a day on which nothing was written. `today`: the day on which it is looked at, None: when
    it begins.
    """
    last = last_day_of(c, today or c.start)
    years = range(c.start.year, c.due.year + 1)
    sources = [(year, c.calendar.source(year)) for year in years if c.calendar.announced(year)]
    article = c.rule.law + article_name(c.rule.article)
    return Proof(
        c,
        last,
        (*_presumed_steps(presumed), *_steps(c, newest or c.calendar, presumed, may_roll=last.template == MAY_ROLL)),
        tuple(_what_if(c)),
        tuple(strip(c, last.day)),
        article,
        tuple(sources),
    )


def proof_text(card: Proof, wording: str = "") -> str:
    """The whole proof as plain text: rule, reckoning, result, the article's wording, the calendar's sources."""
    c = card.clock
    notes = [card.last.note, "暂定" if c.provisional else ""]
    result = f"最后一天：{day_text(card.last.day)}（含当日）" + "".join(f"（{note}）" for note in notes if note)
    lines: Sequence[str] = [f"{c.rule.name}　{card.article}", result, *card.lines()]
    quoted = [f"条文：{wording}"] if wording else []
    return "\n".join([*lines, *quoted, *(f"放假安排 {year} 年：{source}" for year, source in card.sources)])


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
