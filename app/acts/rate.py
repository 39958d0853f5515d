"""满意度评价: that the petitioner rated, demand by demand, the petition office and the responsible unit apart; one voice a round.

What was said is no part of this act: the case never learns it. The voices go into the ballot box (`app.ballots`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.acts.act import Act, Ids, States, case_stands, checked_case, on_case, reads_case
from app.acts.interest import Bearing
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.deadlines import Clock, clock
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import RatingTaken
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import Rated
from app.domain.world import World

RESTRICTED = template(
    "rate.restricted", QT_TRANSLATE_NOOP("Problem", "检举控告要保密，不开展满意度评价（按本单位设置）。")
)
NOT_YET = template(
    "rate.not_yet",
    QT_TRANSLATE_NOOP("Problem", "答复送到以后才评价；一直没有答复的，满 {count} 天以后也可以评价（按本单位设置）。"),
)
OVER = template("rate.over", QT_TRANSLATE_NOOP("Problem", "评价最迟 {day}（含当日），已经过了（按本单位设置）。"))
RATED = template("rate.rated", QT_TRANSLATE_NOOP("Problem", "这一轮已经评价过，每一轮评价一次。"))
WHICH = template("rate.which", QT_TRANSLATE_NOOP("Problem", "请选评价哪一项诉求。"))
NOBODY = template("rate.nobody", QT_TRANSLATE_NOOP("Problem", "还没有评价。请信访人自己选。"))
ANSWERED_RULE, UNANSWERED_RULE = "SAT-OPEN", "SAT-LATE"


@dataclass(frozen=True, slots=True)
class RateDraft:
    """Whom the petitioner rated about which demand."""

    id: str
    case: str
    demand: str = ""
    rated: tuple[str, ...] = ()
    """Codes of `procedure_terms.Rated`."""


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


def unrated(case: CaseState, d: DemandState, world: World) -> list[Rated]:
    """Whom the petitioner has not rated yet in this round."""
    return [rated for rated in bodies(case, d, world) if (d.id, d.round, rated.code) not in case.ratings]


def why_not(case: CaseState, d: DemandState, world: World) -> Problem | None:
    """Why a demand cannot be rated now."""
    open_ = window(case, d, world)
    if open_ is None or world.today < open_.opens_on:
        rule = open_.rule if open_ else world.lookup.rules[UNANSWERED_RULE]
        return Problem(NOT_YET, values={"count": str(rule.opens_after)})
    if world.today > open_.due:
        return Problem(OVER, values={"day": chinese_date(open_.due)})
    return None if unrated(case, d, world) else Problem(RATED)


def rateable(case: CaseState, world: World) -> list[DemandState]:
    """The own demands that can be rated now."""
    return [d for d in case.open_demands if why_not(case, d, world) is None]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why nothing can be rated now; after 办结 it can."""
    if problem := case_stands(case, world):
        return problem
    if case.restricted:
        return Problem(RESTRICTED)
    return None if rateable(case, world) else why_not(case, case.open_demands[0], world)


def check(draft: RateDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    demand = next((d for d in rateable(case, world) if d.id == draft.demand), None)
    if demand is None:
        return [Problem(WHICH, "demand")]
    open_ = {rated.code for rated in unrated(case, demand, world)}
    if not draft.rated:
        return [Problem(NOBODY, "rated")]
    return [] if set(draft.rated) <= open_ else [Problem(RATED, "rated")]


def decide(draft: RateDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`rating.taken` for each body rated."""
    case = states.files[draft.case].case
    facts = [RatingTaken(draft.demand, case.demands[draft.demand].round, rated) for rated in draft.rated]
    return [on_case(case, fact, draft.id if i == 0 else ids.entry()) for i, fact in enumerate(facts)]


def period_of(day: date) -> str:
    """Year and quarter, "2026Q4"."""
    return f"{day.year}Q{(day.month + 2) // 3}"


ACT = Act("rate", "满意度评价", RateDraft, reads_case, check, decide, allowed, bearing=Bearing.TAKES_IN)
