"""开箱统计: two people open the wooden ballot box and count its papers, five and more about the same unit and quarter; the
second one confirms the figures on the spot.

What is kept are voices without a case, a person or an order, as those of the screen are; and who opened the box.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.acts.act import Act, Ids, States, reads_nothing, required
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import RatingGiven, RatingsCounted
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import FEWEST_VOICES, Rated, Satisfaction
from app.domain.rating import period_of
from app.domain.world import World

NO_NUMBER = template("count.number", QT_TRANSLATE_NOOP("Problem", "请写份数，没有的写 0。"))
FEW = template(
    "count.few", QT_TRANSLATE_NOOP("Problem", "不满 {count} 份，请原样放回评价箱，满 {count} 份再开箱统计。")
)
WHO = template("count.who", QT_TRANSLATE_NOOP("Problem", "请选评的是哪个单位。"))
WHEN = template("count.when", QT_TRANSLATE_NOOP("Problem", "请选是哪个季度的评价表；还没有到的季度没有评价。"))
ALONE = template("count.alone", QT_TRANSLATE_NOOP("Problem", "开箱要两个人，请写另一位的姓名。"))
NOT_AGREED = template(
    "count.agreed", QT_TRANSLATE_NOOP("Problem", "请另一位开箱的人自己看一遍数目，对的，由他打上勾。")
)
MANY_REASONS = template("count.reasons", QT_TRANSLATE_NOOP("Problem", "写了原因的比不满意的还多，请核对。"))
MOST = 1000
_PERIOD = re.compile(r"\d{4}Q[1-4]")
_COUNTED = ("satisfied", "fairly", "dissatisfied")


@dataclass(frozen=True, slots=True)
class CountRatingsDraft:
    """Whom the papers rate, of which quarter, how many said what, what the dissatisfied wrote, and who was there too."""

    id: str
    rated: str = Rated.OFFICE.code
    body: str = ""
    """Code of the unit rated; of the petition office our own."""
    period: str = ""
    satisfied: str = ""
    fairly: str = ""
    dissatisfied: str = ""
    reasons: str = ""
    """One a line."""
    witness: str = ""
    agreed: bool = False
    """Whether the other one has looked at the figures and says that they are those of the papers."""


def _counts(draft: CountRatingsDraft) -> dict[str, int | None]:
    typed = {name: getattr(draft, name).strip() for name in _COUNTED}
    return {name: int(text) if text.isdecimal() and int(text) <= MOST else None for name, text in typed.items()}


def _reasons(draft: CountRatingsDraft) -> list[str]:
    return [line.strip() for line in draft.reasons.splitlines() if line.strip()]


def _body(draft: CountRatingsDraft, world: World) -> str:
    return world.station.org if draft.rated == Rated.OFFICE.code else draft.body


def check(draft: CountRatingsDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft: fewer than five are not looked at, nobody counts alone."""
    problems = []
    if draft.rated not in {rated.code for rated in Rated}:
        problems.append(Problem(WHO, "rated"))
    elif draft.rated == Rated.UNIT.code and world.lookup.directory.body(draft.body) is None:
        problems.append(Problem(WHO, "body"))
    if not _PERIOD.fullmatch(draft.period) or draft.period > period_of(world.today):
        problems.append(Problem(WHEN, "period"))
    counts = _counts(draft)
    problems += [Problem(NO_NUMBER, name) for name, count in counts.items() if count is None]
    if None not in counts.values():
        if sum(count or 0 for count in counts.values()) < FEWEST_VOICES:
            problems.append(Problem(FEW, "satisfied", {"count": str(FEWEST_VOICES)}))
        if len(_reasons(draft)) > (counts["dissatisfied"] or 0):
            problems.append(Problem(MANY_REASONS, "reasons"))
    if draft.witness.strip() == world.actor.name:
        problems.append(Problem(ALONE, "witness"))
    problems += required(draft.witness, "witness", QT_TRANSLATE_NOOP("Word", "另一位开箱的人"))
    return problems if draft.agreed else [*problems, Problem(NOT_AGREED, "agreed")]


def decide(draft: CountRatingsDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`ratings.counted`, and `rating.given` for each paper, in the order of what they say."""
    route, counts, body = Routing((world.station.org,)), _counts(draft), _body(draft, world)
    papers = sum(count or 0 for count in counts.values())
    counted = RatingsCounted(draft.rated, body, draft.period, papers, draft.witness.strip())
    written = [NewEntry(draft.id, Subject("ballots", world.station.org), counted, route)]
    reasons = sorted(_reasons(draft))
    for name, value in zip(_COUNTED, Satisfaction, strict=True):
        for _ in range(counts[name] or 0):
            reason = reasons.pop() if value is Satisfaction.DISSATISFIED and reasons else ""
            voice = RatingGiven(draft.rated, body, draft.period, value.code, reason)
            ballot = ids.entry()
            written.append(NewEntry(ballot, Subject("rating", ballot), voice, route))
    return written


ACT = Act("count_ratings", "开箱统计", CountRatingsDraft, reads_nothing, check, decide)
