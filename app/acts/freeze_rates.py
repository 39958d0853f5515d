"""封月: the rates of a month that is over are kept as they were reported; what arrives later changes them no more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.acts.act import Act, Ids, States, reads_nothing
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import FrozenRate, RatesFrozen
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.spans import SpanKind, span
from app.domain.world import World

NOT_OVER = template("rates.not_over", QT_TRANSLATE_NOOP("Problem", "这个月还没有过完，过完了才能封月。"))
NOTHING = template("rates.nothing", QT_TRANSLATE_NOOP("Problem", "没有要封的指标。"))


@dataclass(frozen=True, slots=True)
class FreezeRatesDraft:
    """A month by its first day, and its rates as the page shows them."""

    id: str
    month: str
    rates: tuple[FrozenRate, ...]


def check(draft: FreezeRatesDraft, states: States, world: World) -> list[Problem]:
    """A month is frozen once it is over. The first freezing holds; a later one changes nothing (`reports.rates`)."""
    over = span(SpanKind.MONTH, date.fromisoformat(draft.month))
    if over.last >= world.today:
        return [Problem(NOT_OVER, "month")]
    return [] if draft.rates else [Problem(NOTHING)]


def decide(draft: FreezeRatesDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`rates.frozen`, to this station and those above it."""
    body = RatesFrozen(draft.month, draft.rates)
    return [NewEntry(draft.id, Subject("rates", draft.id), body, Routing((world.station.org,)))]


ACT = Act("freeze_rates", "封月", FreezeRatesDraft, reads_nothing, check, decide)
"""Reads nothing: every number was counted by the page."""
