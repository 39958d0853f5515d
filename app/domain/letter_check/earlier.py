"""The letter beside what was said before: another outcome, the same words for another demand."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.calendar import chinese_date
from app.domain.letter_check.parts import Checked, Facts, Finding, Role, warning
from app.domain.problems import QT_TRANSLATE_NOOP, template
from app.domain.similar import same_words
from app.domain.terms import Outcome

OTHER_OUTCOME = template(
    "letter.other_outcome",
    QT_TRANSLATE_NOOP("Problem", "{day}对同一件事答的是“{before}”，这次是“{now}”。改了结论不要紧，请写清楚为什么。"),
)
COPIED_EARLIER = template(
    "letter.copied_earlier",
    QT_TRANSLATE_NOOP("Problem", "这段话和{day}的答复一字不差。信访人又来问，请写明这次查了什么、有什么变化。"),
)
COPIED_DEMAND = template(
    "letter.copied_demand",
    QT_TRANSLATE_NOOP("Problem", "诉求 {demand} 和诉求 {other} 的话一字不差，请看看是不是各答各的。"),
)
OUTCOMES = {outcome.code for outcome in Outcome}
LEAST_COPIED = 20
"""Shorter sentences are the same in many letters and may be."""


def earlier_findings(letter: Checked, facts: Facts) -> Iterator[Finding]:
    """Against the answers of the same matter, and the points of this letter among themselves."""
    texts = dict(facts.demands)
    opinions = [part for part in letter.parts if part.role is Role.OPINION]
    for part in opinions:
        for earlier in facts.earlier:
            if part.demand in texts and not same_words(texts[part.demand], earlier.demand):
                continue
            if part.outcome in OUTCOMES and earlier.outcome and part.outcome != earlier.outcome:
                before, now = Outcome.name_of(earlier.outcome), Outcome.name_of(part.outcome)
                yield warning(OTHER_OUTCOME, part.field, day=chinese_date(earlier.on), before=before, now=now)
            if _same(part.text, earlier.opinion):
                yield warning(COPIED_EARLIER, part.field, day=chinese_date(earlier.on))
    for place, part in enumerate(opinions):
        for other in opinions[:place]:
            if _same(part.text, other.text):
                yield warning(COPIED_DEMAND, part.field, demand=part.demand, other=other.demand)


def _same(one: str, other: str) -> bool:
    first, second = "".join(one.split()), "".join(other.split())
    return len(first) >= LEAST_COPIED and first == second
