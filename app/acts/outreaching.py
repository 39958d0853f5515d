"""What the acts on a day outside share: the day, or why nothing can be done with it."""

from __future__ import annotations

from datetime import date

from app.acts.act import READ_ONLY, States
from app.domain.entries import Body, NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.outreach import OutreachState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

UNKNOWN = template("outreach.unknown", QT_TRANSLATE_NOOP("Problem", "找不到这一天的下访，可能还没有传到本机。"))
CALLED_OFF = template("outreach.called_off", QT_TRANSLATE_NOOP("Problem", "这一天已经取消，不再改；要去的，另排一天。"))
CLOSED = template("outreach.closed", QT_TRANSLATE_NOOP("Problem", "这一天已经对过账，不再改。"))
NOT_YET = template(
    "outreach.not_yet", QT_TRANSLATE_NOOP("Problem", "还没有到这一天。到了那天几点都可以记，不用等到约好的钟点。")
)
RESTRICTED = template(
    "outreach.restricted",
    QT_TRANSLATE_NOOP("Problem", "检举控告和保密的事不排下访，也不写进走访路线（第三十条）。"),
)


def day_of(outreach: str, states: States) -> tuple[OutreachState | None, list[Problem]]:
    """The day of a draft, or why nothing can be done with it."""
    state: OutreachState | None = states.others.get(Subject("outreach", outreach))
    if state is None or state.told is None:
        return None, [Problem(UNKNOWN)]
    if state.read_only:
        return None, [Problem(READ_ONLY)]
    if state.closed or state.called_off:
        return None, [Problem(CLOSED if state.closed else CALLED_OFF)]
    return state, []


def on_outreach(outreach: str, body: Body, entry: str, world: World, happened_on: date | None = None) -> NewEntry:
    """An entry on a day outside, to this station and those above it."""
    return NewEntry(entry, Subject("outreach", outreach), body, Routing((world.station.org,)), happened_on)
