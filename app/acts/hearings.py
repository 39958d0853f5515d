"""What the acts on hearings share: at which stage a demand may be heard here (Art. 31, 36), and which hearing is awaited."""

from __future__ import annotations

from app.acts.in_hand import in_hand, petition_matters
from app.acts.reviewing import asked_of_us, stage_of
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.procedure_terms import HearingStage, ReviewStage
from app.domain.records import Hearing, Review
from app.domain.world import World

STAGES = {ReviewStage.REVIEW: HearingStage.REVIEW, ReviewStage.REREVIEW: HearingStage.REREVIEW}


def stages(case: CaseState, world: World) -> dict[str, HearingStage]:
    """Demand → the stage at which we may hear it now: its review that we were asked for, else our handling."""
    found = {d.id: HearingStage.HANDLING for d in petition_matters(in_hand(case, world))}
    for review in case.running_reviews:
        if asked_of_us(review, world):
            found |= {id_: STAGES[stage_of(review)] for id_ in review.demands}
    return found


def hearable(case: CaseState, world: World) -> list[DemandState]:
    """The demands that may be heard here now."""
    known = stages(case, world)
    return [d for d in case.open_demands if d.id in known]


def hearings_of(case: CaseState, review: Review) -> list[Hearing]:
    """The hearings of a 复查 or 复核: called since it was asked for, and not cancelled."""
    place = {entry.id: number for number, entry in enumerate(case.entries)}
    stage = STAGES[stage_of(review)].code
    return [
        h
        for h in case.hearings.values()
        if h.stage == stage and set(h.demands) & set(review.demands) and not h.cancelled_entry
        if place[h.entry] > place[review.entry]
    ]


def awaited(case: CaseState) -> list[Hearing]:
    """Hearings that were called and neither held nor cancelled."""
    return [h for h in case.hearings.values() if h.last_on is None and not h.cancelled_entry]
