"""What each rate is, how it is counted, and what may still become of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.rates import Rate, RateKind
from app.domain.spans import Span
from app.domain.world import World
from app.reports.rates import friday
from ui.words import counted, short_day

translate = QCoreApplication.translate


def rate_definition(kind: RateKind) -> str:
    """How a rate is counted, in one sentence."""
    return {
        RateKind.TOLD: translate("Rates", "告知期限的最后一天落在这段时间的：按期告知的 ÷（按期告知的＋超期告知的＋超期没告知的）。"),
        RateKind.DONE: translate("Rates", "办理期限的最后一天落在这段时间的：按期办结的 ÷（按期办结的＋超期办结的＋超期没办结的）。"),
        RateKind.ACCEPTANCE_DAYS: translate("Rates", "这段时间受理的初次信访：从收到到受理的天数之和 ÷ 件数。"),
        RateKind.ANSWER_DAYS: translate("Rates", "这段时间第一次答复的：从收到到答复的天数之和 ÷ 项数。"),
        RateKind.CONTACTED: translate("Rates", "这段时间受理的：受理后三个工作日内和信访人谈过话的 ÷ 受理的。天数是本台的设定，条例没有规定。"),
        RateKind.REPEAT: translate("Rates", "这段时间收到的：重复信访 ÷ 收到的。没有指标，不分好坏。"),
        RateKind.PUBLIC: translate("Rates", "本台不记公开回复，算不出来。"),
        RateKind.SATISFIED: translate("Rates", "满意和基本满意 ÷ 全部评价，按季度算；满五份的才计入，没有人看得到是谁评的，所以没有名单。"),
    }[kind]  # fmt: skip


def still_words(rate: Rate, over: Span, world: World) -> str:
    """What the rate would be if what is due were done in time; of a frozen one what would be counted today."""
    if rate.frozen_on is not None:
        if rate.now is None:
            return translate("Rates", "封月后没有变动")
        now = Rate(rate.kind, *rate.now).words
        return translate("Rates", "现在重算是 {now}").format(now=now)
    for by in sorted({min(friday(world.today), over.last), over.last}):
        if found := rate.if_done(by):
            words = translate("Rates", "最迟{day}（含当日）要办的 {count} 件都按期办 → {rate}")
            return counted(words.format(day=short_day(by), count=found[0], rate=found[1]))
    return ""
