"""The hearings and mediations of a case as lines of the agenda: the docket shows them beside the meetings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.domain.agenda import AgendaLine
from app.domain.case import CaseState
from app.domain.envelope import CHINA
from app.domain.hall_terms import What
from app.domain.meeting_terms import MeetingStep
from app.domain.records import Hearing

NOON, NIGHT = "12:00", "23:59"


def overlap(one: str, other: str) -> bool:
    """Whether two times of a day ("09:30-11:00") have a minute in common."""
    (a, b), (c, d) = _span(one), _span(other)
    return a < d and c < b


def _span(at: str) -> tuple[str, str]:
    """From when to when; a hearing says only when it begins, and keeps its half of the day."""
    starts, _, ends = at.partition("-")
    return starts, ends or (NOON if starts < NOON else NIGHT)


def docket_lines(case: CaseState) -> Iterator[AgendaLine]:
    """Our own hearings, each on its day, and the sessions of a mediation: those that were held, and the next one."""
    for hearing in case.hearings.values():
        if hearing.ours:
            at = hearing.at.astimezone(CHINA)
            yield AgendaLine(
                hearing.id, What.HEARING.code, hearing.matter, hearing.first_on or at.date(), at=f"{at:%H:%M}",
                state=_step(hearing).code, owner_name=hearing.chair, place=hearing.place, case=case.id,
                detail={"guests": list(hearing.hearers)},
            )  # fmt: skip
    for mediation in case.mediations.values():
        for number, (day, _) in enumerate(mediation.sessions):
            part = f"{mediation.id}.{number}"
            yield AgendaLine(
                part, What.MEDIATION.code, case.title, day, state=MeetingStep.HELD.code, case=case.id,
                owner_name=mediation.mediators,
            )  # fmt: skip
        if (planned := mediation.planned) and mediation.open:
            yield AgendaLine(
                f"{mediation.id}.next", What.MEDIATION.code, case.title, planned.on, at=planned.at,
                state=MeetingStep.COMING.code, case=case.id, owner_name=mediation.mediators, place=planned.place,
                detail={"guests": re.split(r"[、，,；;\s]+", mediation.mediators.strip())},
            )  # fmt: skip


def _step(hearing: Hearing) -> MeetingStep:
    if hearing.held_entry:
        return MeetingStep.HELD
    return MeetingStep.CANCELLED if hearing.cancelled_entry else MeetingStep.COMING
