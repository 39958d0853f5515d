"""What does not fit together or is late in a case, in words, with what to do about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.case import CaseState
from app.domain.case_clocks import DISPATCH, HANDLING, NOTICE, running
from app.domain.deadlines import StatusCode
from app.domain.folding import CONCURRENT_STEP, TWICE_REGISTERED, UNKNOWN_DEMAND, UNREADABLE_VALUE
from app.domain.problems import QT_TRANSLATE_NOOP, TEMPLATES, Problem, sentence
from app.domain.world import World
from app.reports.field_names import field_title, field_value
from app.reports.phrase import Phrase

_ACTS = {
    CONCURRENT_STEP: ("note",),
    UNKNOWN_DEMAND: ("correct",),
    TWICE_REGISTERED: ("note",),
    UNREADABLE_VALUE: ("correct",),
}
_LATE_ACTS = {DISPATCH: ("accept", "transfer", "decline"), NOTICE: ("deliver",), HANDLING: ("reply", "note")}


@dataclass(frozen=True, slots=True)
class Oddity:
    """Something to look after: the headline says what, the advice what to do, `acts` which acts do it."""

    entry: str
    headline: Phrase
    advice: str
    acts: tuple[str, ...]
    day: date | None = None
    """Where it stands on the timeline, if not on the day of its entry."""


def oddities(case: CaseState, world: World, actors: Mapping[str, str]) -> Iterator[Oddity]:
    """Irregularities of the fold, fields two people changed apart, and clocks that have run out."""
    for found in case.irregularities:
        what, _, advice = sentence(Problem(found.code, "", found.values)).partition("。")
        template = TEMPLATES[found.code].partition("。")[0]
        yield Oddity(found.entry, Phrase(template, found.values), advice or what, _ACTS.get(found.code, ("note",)))
    yield from _conflicts(case, world, actors)
    yield from _late(case, world)


def _conflicts(case: CaseState, world: World, actors: Mapping[str, str]) -> Iterator[Oddity]:
    written_by = {entry.id: actors.get(entry.envelope.actor, "") for entry in case.entries}
    for path, heads in case.conflicts.items():
        what = field_title(path, several=len(case.demands) > 1)
        lines = [f"{written_by.get(h.entry) or '别处'}：{field_value(path, h.value, world.lookup)}" for h in heads]
        headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{what}两处改得不一样"), {"what": what})
        yield Oddity(heads[-1].entry, headline, "\n".join([*lines, "请核对以哪个为准，更正一次。"]), ("correct",))


def _late(case: CaseState, world: World) -> Iterator[Oddity]:
    for c in running(case, world.lookup):
        status = c.clock.status(world.today)
        if status.code is not StatusCode.OVERDUE:
            continue
        values = {"rule": c.rule.name, "days": str(status.days)}
        headline = Phrase(QT_TRANSLATE_NOOP("Timeline", "{rule}的期限已过 {days} 天"), values)
        advice = f"请尽快{c.rule.end}。{c.rule.consequence}。"
        yield Oddity(c.start_entry, headline, advice, _LATE_ACTS.get(c.rule.id, ("note",)), c.clock.due)
