"""便民设施登记: what the hall offers, and where it is; told to the halls above and to those below, who send people there."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, reads_nothing, required
from app.domain.entries import NewEntry
from app.domain.envelope import Routing
from app.domain.facilities import facilities_subject
from app.domain.kinds import FacilityTold
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

UNKNOWN = template("facility.unknown", QT_TRANSLATE_NOOP("Problem", "没有这一项设施，请重新选。"))
UNSAID = template("facility.unsaid", QT_TRANSLATE_NOOP("Problem", "请选有还是没有。"))
YES, NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class TellFacilityDraft:
    """`there`: YES, NO, or empty while nobody has said."""

    id: str
    facility: str = ""
    there: str = ""
    words: str = ""


def check(draft: TellFacilityDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft: what is there can be found only if it is said where."""
    if world.lookup.queue.facility(draft.facility) is None:
        return [Problem(UNKNOWN, "facility")]
    if draft.there not in (YES, NO):
        return [Problem(UNSAID, "there")]
    return required(draft.words, "words", QT_TRANSLATE_NOOP("Word", "在哪里")) if draft.there == YES else []


def decide(draft: TellFacilityDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`facility.told`, to this hall, those above it and those below."""
    org = world.station.org
    body = FacilityTold(draft.facility, draft.there == YES, draft.words.strip(), world.today.isoformat())
    return [NewEntry(draft.id, facilities_subject(org), body, Routing((org, *world.lookup.directory.halls_below(org))))]


ACT = Act("tell_facility", "便民设施登记", TellFacilityDraft, reads_nothing, check, decide)
