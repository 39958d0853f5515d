"""How 研判 calls its parts and spans on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.domain.counted import Dimension
from app.domain.spans import Span, SpanKind
from ui.words import in_english, long_day, month_words, run_on, year_words

translate = QCoreApplication.translate

MONTHS, QUARTERS, LEVELS, HOT, RATES = "months", "quarters", "levels", "hot", "rates"
PROJECTS, WORK = "projects", "work"
PARTS = (
    MONTHS,
    Dimension.CHANNEL.code,
    Dimension.CATEGORY.code,
    Dimension.PLACE.code,
    Dimension.BODY.code,
    QUARTERS,
    LEVELS,
    HOT,
    PROJECTS,
    WORK,
    RATES,
)


def part_words(part: str) -> str:
    """A part on the switch."""
    return {
        MONTHS: translate("Analysis", "逐月"),
        Dimension.CHANNEL.code: translate("Analysis", "形式"),
        Dimension.CATEGORY.code: translate("Analysis", "内容"),
        Dimension.PLACE.code: translate("Analysis", "地点"),
        Dimension.BODY.code: translate("Analysis", "承办"),
        QUARTERS: translate("Analysis", "各镇街"),
        LEVELS: translate("Analysis", "化解"),
        HOT: translate("Analysis", "热点"),
        PROJECTS: translate("Analysis", "治理"),
        WORK: translate("Analysis", "群众"),
        RATES: translate("Analysis", "八项指标"),
    }[part]


def definition(part: str) -> str:
    """What a part counts, in one sentence or two."""
    if part == HOT:
        return translate(
            "Analysis",
            "标题里说得比平时多的词；多出五件以上又到两倍的，请先看看。怎么数的，按 F1。",
        )
    if part == RATES:
        return translate(
            "Analysis",
            "光标在哪一项，表下面就写明那一项怎么算；回车看分子、分母是哪些。过完的月可以封月，封了以后不再变。",
        )
    if part == LEVELS:
        return translate(
            "Analysis",
            "办结时写明在哪一级化解的，算在办结那天；没有办成的、没有写的不算。没有指标，不排名，哪一级化解都好。",
        )
    if part == PROJECTS:
        return translate(
            "Analysis",
            "源头治理项目：同一类事、同一个地方，立项以前六个整月和立项以后各整月平均每月收到多少，立项那个月不算；不予受理、不再受理、作废是这些月份里的。没有指标，不分好坏；不满五件的不说。",
        )
    if part == WORK:
        return translate(
            "Analysis",
            "议事、下访、承诺、接访、值班、宣传、积案，都从记下来的事里数。数的是厅站，不是哪个人；没有指标，不排名。保密的不计入。光标在哪一项，表下面写明怎么算。",
        )
    every = translate("Analysis", "每登记一件算一件，算在收到的那天；作废的仍算收到。")
    counts = {
        MONTHS: translate("Analysis", "最近十三个月收到的信访。"),
        Dimension.CHANNEL.code: translate("Analysis", "这段时间收到的信访，按信访形式。"),
        Dimension.CATEGORY.code: translate("Analysis", "这段时间收到的信访，按第一项诉求的内容分类，照分类表的顺序，不排名。"),
        Dimension.PLACE.code: translate("Analysis", "这段时间收到的信访，按第一项诉求说的地方，按行政区划的顺序，不排名。"),
        Dimension.BODY.code: translate("Analysis", "这段时间收到的信访，按现在由谁承办，不排名。"),
        QUARTERS: translate("Analysis", "各镇街最近五个季度收到的信访，按行政区划的顺序，不排名，没有指标。"),
    }[part]  # fmt: skip
    return run_on(counts, every)


def nothing_words(part: str) -> tuple[str, str]:
    """What stands where there is nothing to draw, and why."""
    if part == WORK:
        told = translate("Analysis", "会、下访、承诺、值班、宣传，在“群众工作”里记下来，这里就有数。")
        return translate("Analysis", "今年还没有记过群众工作"), told
    return translate("Analysis", "没有比平时多的"), translate("Analysis", "满五件、比平时多的字词才列出来。")


def span_words(span: Span) -> str:
    """2026年11月, November 2026; 2026年第4季度, Q4 2026."""
    match span.kind:
        case SpanKind.WEEK:
            return translate("Analysis", "{first}至{last}").format(first=long_day(span.first), last=long_day(span.last))
        case SpanKind.MONTH:
            return month_words(span.first)
        case SpanKind.QUARTER:
            words = translate("Analysis", "{year}年第{quarter}季度")
            return words.format(year=span.first.year, quarter=(span.first.month + 2) // 3)
        case _:
            return year_words(span.first)


def span_label(span: Span) -> str:
    """The same under a column."""
    if not in_english():
        return span.short
    if span.kind is SpanKind.QUARTER:
        return span_words(span)
    month = QLocale().toString(QDate(span.first.year, span.first.month, span.first.day), "MMM")
    return month + (f"\n{span.first.year}" if span.first.month == 1 else "")
