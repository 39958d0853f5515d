"""The facts that a letter is held against, from its case."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date

from app.domain.case import CaseState
from app.domain.envelope import CHINA
from app.domain.letter_check.parts import Earlier, Facts
from app.domain.petitioner import PetitionerState
from app.domain.summary import persons_of


def facts_of(
    case: CaseState,
    people: Mapping[str, PetitionerState],
    today: date,
    demands: Collection[str],
    linked: Collection[CaseState] = (),
) -> Facts:
    """What the file says about the demands of a letter; `linked`: earlier cases of the same matter, where at hand."""
    asked = [demand for demand in case.demands.values() if demand.id in demands]
    visits = [visit.received_at.astimezone(CHINA).date() for visit in case.joined.values()]
    links = [demand.link.number for demand in case.demands.values() if demand.link]
    accepted = [demand.acceptance.on for demand in asked if demand.acceptance]
    return Facts(
        today=today,
        demands=tuple((demand.id, demand.text) for demand in asked),
        names=tuple(person.name for person in persons_of(case, people) if person.name),
        numbers=tuple(dict.fromkeys([case.number, *links, *(visit.number for visit in case.joined.values())])),
        received=tuple(dict.fromkeys([*([case.received_on] if case.received_on else []), *visits])),
        accepted_on=min(accepted, default=None),
        earlier=tuple(e for state in (case, *linked) for e in _earlier(state, demands if state is case else ())),
    )


def _earlier(case: CaseState, but: Collection[str]) -> list[Earlier]:
    answered = ((d.text, d.reply) for d in case.demands.values() if d.reply and d.id not in but)
    return [
        Earlier(text, reply.point.outcome, reply.point.opinion, reply.on) for text, reply in answered if reply.point
    ]
