"""谈一轮: what each party wants, and what it needs behind that."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, back_dated, day_problems
from app.acts.meetings import names_somebody, not_cancelled, on_meeting, promises_at_meeting, reads_meeting
from app.acts.promise_along import Promised, promised_problems
from app.domain.entries import NewEntry
from app.domain.kinds import Duty, MeetingRoundNoted, Position
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.silence import silence_problem
from app.domain.world import World

NOTHING_SAID = template("round.nothing", QT_TRANSLATE_NOOP("Problem", "这一轮还什么都没有写。"))
NO_PARTY = template("round.party", QT_TRANSLATE_NOOP("Problem", "“{name}”不是这次会的一方。"))
NAMES = template(
    "round.names",
    QT_TRANSLATE_NOOP("Problem", "这里有信访人的姓名。答应的事会列在承诺台账上，谁都看得到，请只写做什么。"),
)


@dataclass(frozen=True, slots=True)
class NoteRoundDraft:
    """Which meeting, on which day, what each party said."""

    id: str
    meeting: str
    on: str = ""
    positions: tuple[Position, ...] = ()
    note: str = ""
    promised: tuple[Promised, ...] = ()
    """What somebody took on in it, if anything."""


def written(draft: NoteRoundDraft) -> tuple[Position, ...]:
    """What was said, by those who said something."""
    plain = (Position(one.party, one.position.strip(), one.interest.strip()) for one in draft.positions)
    return tuple(one for one in plain if one.position or one.interest)


def check(draft: NoteRoundDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft. What a party says of its own accord is written down as it says it."""
    meeting, problems = not_cancelled(draft, states, world)
    if meeting is None:
        return problems
    problems = day_problems(draft.on, "on", world, None, "")
    said = written(draft)
    if not said and not draft.note.strip():
        problems.append(Problem(NOTHING_SAID, "positions"))
    unknown = [one.party for one in said if one.party not in meeting.parties]
    problems += [Problem(NO_PARTY, "positions", {"name": name}) for name in unknown[:1]]
    problems += promised_problems(draft.promised, world)
    if any(names_somebody(one.text, meeting) for one in draft.promised):
        problems.append(Problem(NAMES, "promised.text"))
    return problems + silence_problem(draft.note, "note")


def decide(draft: NoteRoundDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`meeting.round_noted`, and `promise.made` of what was promised in it."""
    fact = MeetingRoundNoted(draft.on, written(draft), draft.note.strip())
    duties = [Duty(one.owner_name.strip(), one.text.strip(), one.due_on) for one in draft.promised]
    promises = promises_at_meeting(draft, states, duties, draft.on, world, ids)
    return [on_meeting(draft, states, fact, happened_on=back_dated(draft.on, world)), *promises]


ACT = Act("note_round", "谈一轮", NoteRoundDraft, reads_meeting, check, decide)
