"""约调解: the next session of a mediation that goes on: when and where; planned again with the reason. It stands on the docket."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, on_case, reads_case, required
from app.acts.call_hearing import hearers_of
from app.acts.mediating import none_going_on, of_draft
from app.acts.meetings import booking_problems, bookings, span_of, when_problems
from app.domain.entries import NewEntry
from app.domain.kinds import MediationPlanned
from app.domain.problems import QT_TRANSLATE_NOOP, Problem
from app.domain.world import World
from app.ports.agenda import AgendaQuery


@dataclass(frozen=True, slots=True)
class PlanMediationDraft:
    """Which mediation, when and where; why, where a session was planned already."""

    id: str
    case: str
    mediation: str = ""
    on: str = ""
    times: str = ""
    """9:30-11:00."""
    place: str = ""
    reason: str = ""


def on_agenda(draft: PlanMediationDraft, states: States) -> tuple[AgendaQuery, ...]:
    """What stands on that day."""
    return bookings(draft.on)


def check(draft: PlanMediationDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft; no room and no mediator twice at one time."""
    mediation, problems = of_draft(draft.case, draft.mediation, states, world)
    if mediation is None:
        return problems
    problems = when_problems(draft.on, draft.times, world)
    problems += required(draft.place, "place", QT_TRANSLATE_NOOP("Word", "在哪里谈"))
    if mediation.planned is not None:
        problems += required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么改期"))
    at, people = "-".join(span_of(draft.on, draft.times)), {"on": hearers_of(mediation.mediators)}
    return problems or booking_problems(draft.case, at, draft.place.strip(), people, "", states)


def decide(draft: PlanMediationDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`mediation.planned`."""
    span = span_of(draft.on, draft.times)
    fact = MediationPlanned(draft.mediation, draft.on, *span, draft.place.strip(), draft.reason.strip())
    return [on_case(states.files[draft.case].case, fact, draft.id)]


ACT = Act(
    "plan_mediation", "约调解", PlanMediationDraft, reads_case, check, decide, none_going_on,
    on_agenda=on_agenda,
)  # fmt: skip
