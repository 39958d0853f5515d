"""满意度评价: what may be rated and until when, demand by demand, the petition office and the responsible unit apart.

Whether somebody rated is no part of a case: staff are to see neither whether nor how. The voices go into the ballot box
(`app.ballots`), and so does the list of who has had theirs.
"""

from __future__ import annotations

from datetime import date

from app.domain.case import CaseState
from app.domain.deadlines import Clock, clock
from app.domain.demand import DemandState
from app.domain.procedure_terms import Rated
from app.domain.world import World

ANSWERED_RULE, UNANSWERED_RULE = "SAT-OPEN", "SAT-LATE"


def window(case: CaseState, d: DemandState, world: World) -> Clock | None:
    """The time to rate in: from the answer, or, as long as there is none, from the petition itself."""
    answered = d.delivered_on or (d.answer.on if d.answer else None)
    start, rule = (answered, ANSWERED_RULE) if answered else (case.received_on, UNANSWERED_RULE)
    return clock(world.lookup.rules.at(rule, start), start, world.lookup.calendar) if start else None


def bodies(case: CaseState, d: DemandState, world: World) -> dict[Rated, tuple[str, str]]:
    """Who can be rated about a demand: (code, name) each; the unit only where one had it in hand."""
    found = {Rated.OFFICE: (world.station.org, world.station.name)}
    if d.acceptance:
        found[Rated.UNIT] = (d.acceptance.handler, d.acceptance.handler_name)
    elif d.sent:
        found[Rated.UNIT] = (d.sent.to, d.sent.to_name)
    return found


def rateable(case: CaseState, world: World) -> list[DemandState]:
    """The own demands whose time to be rated it is; after 办结 too. Of a 检举控告 none: it is to be kept secret."""
    if case.read_only or case.voided or case.restricted:
        return []
    spans = [(d, window(case, d, world)) for d in case.open_demands]
    return [d for d, span in spans if span and span.opens_on <= world.today <= span.due]


def period_of(day: date) -> str:
    """Year and quarter, "2026Q4"."""
    return f"{day.year}Q{(day.month + 2) // 3}"
