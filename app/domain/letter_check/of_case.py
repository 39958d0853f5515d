"""The facts that a letter is held against, from its case."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from app.domain.case import CaseState
from app.domain.envelope import CHINA
from app.domain.going import REREVIEW_WINDOW, REVIEW_WINDOW
from app.domain.letter_check.parts import Earlier, Facts
from app.domain.petitioner import PetitionerState
from app.domain.summary import persons_of
from app.domain.world import World

WINDOWS = {"复查": REVIEW_WINDOW, "复核": REREVIEW_WINDOW}
"""The rule of each remedy that a letter names."""


def facts_of(
    case: CaseState,
    people: Mapping[str, PetitionerState],
    demands: Collection[str],
    world: World,
    linked: Collection[CaseState] = (),
) -> Facts:
    """What the file says about the demands of a letter; `linked`: the cases linked with it, as far as they may be seen."""
    asked = [demand for demand in case.demands.values() if demand.id in demands]
    visits = [visit.received_at.astimezone(CHINA).date() for visit in case.joined.values()]
    links = [demand.link.number for demand in case.demands.values() if demand.link]
    accepted = [demand.acceptance.on for demand in asked if demand.acceptance]
    return Facts(
        today=world.today,
        demands=tuple((demand.id, demand.text) for demand in asked),
        names=tuple(person.name for person in persons_of(case, people) if person.name),
        numbers=tuple(dict.fromkeys([case.number, *links, *(visit.number for visit in case.joined.values())])),
        received=tuple(dict.fromkeys([*([case.received_on] if case.received_on else []), *visits])),
        accepted_on=min(accepted, default=None),
        remedy_days={word: world.lookup.rules.at(rule, world.today).duration for word, rule in WINDOWS.items()},
        earlier=tuple(answer for state in (case, *linked) for answer in _earlier(state)),
    )


def _earlier(case: CaseState) -> list[Earlier]:
    """Every answer given in a case: those that stand, and those that a review sent back."""
    answers = ((d.text, reply) for d in case.demands.values() for reply in (*d.earlier_replies, d.reply))
    return [
        Earlier(text, reply.point.outcome, reply.point.opinion, reply.on)
        for text, reply in answers
        if reply and reply.point
    ]
