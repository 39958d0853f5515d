"""不再请单位: bodies that are no longer asked to a meeting, and why. They keep what they received; behind that nothing reaches them.

Who receives a subject only grows (app/domain/audience.py) until it is closed by an entry for an explicit list, once. So the
part that they received is closed by such an entry, and the meeting goes on in a part of its own (app/domain/meeting_parts.py);
it is as often as it is needed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.acts.act import Act, Ids, States, required
from app.acts.call_meeting import NO_BODY
from app.acts.carrying import carried_over
from app.acts.invite_to_meeting import NOBODY, STRANGER
from app.acts.meeting_audience import cut, left, stay
from app.acts.meetings import coming, on_meeting, reads_meeting, state_of
from app.domain.entries import NewEntry
from app.domain.envelope import Routing
from app.domain.kinds import MeetingGoneOn, MeetingPartOpened, MeetingTermsWritten, MeetingUninvited
from app.domain.meeting_parts import part_of
from app.domain.meeting_terms import MeetingKind
from app.domain.meetings import MeetingState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

PROMISED = template(
    "uninvite.promised",
    QT_TRANSLATE_NOOP("Problem", "“{name}”在这次会上答应的事还没有兑现，请先兑现、改给别人或者收回，再不请它。"),
)
IN_CLAUSE = template(
    "uninvite.clause", QT_TRANSLATE_NOOP("Problem", "第 {row} 条写着由“{name}”来办，请先改条款，再不请它。")
)
AGREED = template("uninvite.agreed", QT_TRANSLATE_NOOP("Problem", "各方已经逐条画了押，参加的单位不再变。"))


@dataclass(frozen=True, slots=True)
class UninviteFromMeetingDraft:
    """Which bodies are no longer asked to which meeting, and why."""

    id: str
    meeting: str
    names: tuple[str, ...] = ()
    reason: str = ""


def check(draft: UninviteFromMeetingDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    meeting, problems = coming(draft, states, world)
    if meeting is None:
        return problems
    problems = [] if draft.names else [Problem(NOBODY, "names")]
    strangers = [name for name in draft.names if name not in meeting.bodies]
    problems += [Problem(STRANGER, "names", {"name": name}) for name in strangers[:1]]
    if not meeting.of_sides and not set(meeting.bodies) - set(draft.names):
        problems.append(Problem(NO_BODY, "names", {"kind": MeetingKind.name_of(meeting.kind)}))
    problems += [*_bound(draft, meeting)][:1]
    return problems + required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么不再请"))


def _bound(draft: UninviteFromMeetingDraft, meeting: MeetingState) -> Iterator[Problem]:
    """What still holds a body to the meeting: a promise, a clause, an agreement."""
    for one in meeting.promises.values():
        if one.open and one.owner_name in draft.names:
            yield Problem(PROMISED, "names", {"name": one.owner_name})
    if meeting.agreed and not meeting.of_sides:
        yield Problem(AGREED, "names")
    for number, clause in enumerate(meeting.clauses, 1):
        if clause.duty.who in draft.names and not meeting.agreed:
            yield Problem(IN_CLAUSE, "names", {"row": str(number), "name": clause.duty.who})


def decide(draft: UninviteFromMeetingDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`meeting.uninvited`, the last that reaches them; for those alone who are left `meeting.gone_on`, which closes the part, and
    `meeting.part_opened`; where they were parties, the clauses anew, for the others agreed to them together with these."""
    meeting, gone = state_of(draft, states), cut(state_of(draft, states), draft.names, world)
    orgs = tuple(sorted(left(meeting, draft.names, world))) if gone else ()
    found = [on_meeting(draft, states, MeetingUninvited(draft.names, draft.reason.strip(), orgs))]
    if orgs and not meeting.listed:
        last = on_meeting(draft, states, MeetingGoneOn(draft.id), ids.entry())
        found.append(replace(last, routing=Routing(orgs, restricted=True)))
    if orgs:
        found += _part(found, meeting, stay(meeting, draft.names, world), ids)
    if meeting.clauses and not meeting.of_sides:
        again = MeetingTermsWritten(ids.entry(), tuple(clause.duty for clause in meeting.clauses))
        on, route = found[-1].subject, found[-1].routing
        found.append(replace(on_meeting(draft, states, again, again.terms), subject=on, routing=route))
    return found


def _part(last: Sequence[NewEntry], meeting: MeetingState, route: Routing, ids: Ids) -> list[NewEntry]:
    """The part that it goes on in, with all that was written before. `last`: what was just written on the part gone by."""
    id_, told = ids.entry(), last[0]
    part = part_of(meeting.id, id_)
    opened = NewEntry(id_, part, MeetingPartOpened(last[-1].id), route, sees=(last[-1].id,))
    known = [*meeting.past.known, *(entry.id for entry in last)]
    *before, over = carried_over(meeting.past.counting, known, part, route, ids)
    assert isinstance(told.body, MeetingUninvited)
    gone = NewEntry(ids.entry(), part, replace(told.body, orgs=()), route)
    return [opened, *before, gone, over]


ACT = Act("uninvite_from_meeting", "不再请单位", UninviteFromMeetingDraft, reads_meeting, check, decide)
