"""What each rate is, how it is counted, and what may still become of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.rates import Rate, RateKind
from app.domain.spans import Span
from app.domain.world import World
from app.reports.rates import DEFINITIONS, friday
from ui.words import counted, short_day

translate = QCoreApplication.translate


def rate_definition(kind: RateKind) -> str:
    """How a rate is counted, in one sentence."""
    return translate("Rates", DEFINITIONS[kind])


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
