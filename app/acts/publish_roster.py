"""公布值班表: it hangs on the wall. Gaps are shown and bar nothing: a wall with a gap on it finds somebody for it."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import READ_ONLY, Act, Ids, States
from app.acts.rostering import on_roster, past_problem, reads_roster, roster_of
from app.domain.entries import NewEntry
from app.domain.kinds import RosterPublished
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.rosters import month_end, month_of
from app.domain.world import World

EMPTY = template("roster.empty", QT_TRANSLATE_NOOP("Problem", "这个月还一班都没有排，先排班再公布。"))
PUBLISHED = template("roster.published", QT_TRANSLATE_NOOP("Problem", "这个月的已经公布了；以后改的，大家直接看得到。"))


@dataclass(frozen=True, slots=True)
class PublishRosterDraft:
    """Which month, and what is said with it."""

    id: str
    roster: str
    note: str = ""


def check(draft: PublishRosterDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    roster = roster_of(draft.roster, states)
    if roster.read_only:
        return [Problem(READ_ONLY)]
    if roster.published:
        return [Problem(PUBLISHED)]
    if not any(not shift.dropped for shift in roster.shifts.values()):
        return [Problem(EMPTY)]
    return past_problem(month_end(month_of(draft.roster)), world)


def decide(draft: PublishRosterDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`roster.published`."""
    return [on_roster(draft.roster, RosterPublished(draft.note.strip()), draft.id, world)]


ACT = Act("publish_roster", "公布值班表", PublishRosterDraft, reads_roster, check, decide)
