"""逐条画押: a party puts its mark to clauses. As soon as every party has marked a clause, it is a promise on the meeting."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, back_dated, day_problems, required
from app.acts.meetings import not_cancelled, on_meeting, promises_at_meeting, reads_meeting, state_of
from app.acts.note_round import NO_PARTY
from app.domain.entries import NewEntry
from app.domain.kinds import MeetingInitialled
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

WHICH = template("initials.which", QT_TRANSLATE_NOOP("Problem", "请选画押的是哪几条。"))
ALREADY = template("initials.already", QT_TRANSLATE_NOOP("Problem", "{party}在第 {row} 条已经画过押了。"))
REWRITTEN = template("initials.rewritten", QT_TRANSLATE_NOOP("Problem", "条款刚刚改过，请照新的一条一条再看一遍。"))


@dataclass(frozen=True, slots=True)
class InitialClausesDraft:
    """Which party marks which clauses of which wording, by whose hand, on which day."""

    id: str
    meeting: str
    terms: str = ""
    clauses: tuple[int, ...] = ()
    """Their places, 1 first."""
    party: str = ""
    signed_by: str = ""
    on: str = ""


def check(draft: InitialClausesDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    meeting, problems = not_cancelled(draft, states, world)
    if meeting is None:
        return problems
    if draft.terms != meeting.terms:
        return [Problem(REWRITTEN)]
    problems = [] if draft.party in meeting.parties else [Problem(NO_PARTY, "party", {"name": draft.party})]
    places = [place for place in draft.clauses if 1 <= place <= len(meeting.clauses)]
    if not places:
        problems.append(Problem(WHICH, "clauses"))
    marked = [place for place in places if draft.party in meeting.clauses[place - 1].initials]
    problems += [Problem(ALREADY, "clauses", {"party": draft.party, "row": str(place)}) for place in marked[:1]]
    problems += required(draft.signed_by, "signed_by", QT_TRANSLATE_NOOP("Word", "谁画的押"))
    return problems + day_problems(draft.on, "on", world, None, "")


def decide(draft: InitialClausesDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`meeting.initialled`, and `promise.made` for each clause that now bears every mark."""
    meeting, happened = state_of(draft, states), back_dated(draft.on, world)
    fact = MeetingInitialled(meeting.terms, draft.clauses, draft.party, draft.signed_by.strip(), draft.on)
    whole = [meeting.clauses[place - 1].duty for place in draft.clauses if meeting.lacking(place) == (draft.party,)]
    # written anew around a clause that all had marked, that clause is marked again and promised once
    known = {(one.text, one.owner_name, one.due_on.isoformat()) for one in meeting.promises.values()}
    whole = [duty for duty in whole if (duty.what, duty.who, duty.by_on) not in known]
    promises = promises_at_meeting(draft, states, whole, draft.on, world, ids)
    return [on_meeting(draft, states, fact, happened_on=happened), *promises]


ACT = Act("initial_clauses", "逐条画押", InitialClausesDraft, reads_meeting, check, decide)
