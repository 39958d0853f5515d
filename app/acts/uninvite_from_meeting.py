"""不再请单位: bodies that are no longer asked to a meeting, and why. They keep what they received; behind that nothing reaches them.

Who receives a subject only grows (app/domain/audience.py) until it is closed by an entry for an explicit list. So a meeting is
narrowed by such an entry, once: whoever is to be taken out later is taken out by calling another meeting.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.acts.act import Act, Ids, States, required
from app.acts.call_meeting import NO_BODY
from app.acts.invite_to_meeting import NOBODY, STRANGER
from app.acts.meeting_audience import cut, left
from app.acts.meetings import coming, on_meeting, reads_meeting, state_of
from app.domain.entries import NewEntry
from app.domain.envelope import Routing
from app.domain.kinds import MeetingGoneOn, MeetingTermsWritten, MeetingUninvited
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
ONCE = template(
    "uninvite.once",
    QT_TRANSLATE_NOOP(
        "Problem", "这次会已经去掉过一次单位，记录从那以后只到留下的单位。还要再去掉的，请按“不开了”，另开一次。"
    ),
)


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
    if meeting.goes_to and cut(meeting, draft.names, world):
        problems.append(Problem(ONCE, "names"))
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
    """`meeting.uninvited`, the last that reaches them; `meeting.gone_on` to those who are left alone; where they were parties, the
    clauses anew, for the others agreed to them together with these."""
    meeting, gone = state_of(draft, states), cut(state_of(draft, states), draft.names, world)
    orgs = tuple(sorted(left(meeting, draft.names, world))) if gone else ()
    found = [on_meeting(draft, states, MeetingUninvited(draft.names, draft.reason.strip(), orgs))]
    route = Routing(orgs, restricted=True) if orgs else meeting.routing
    if orgs:
        found.append(replace(on_meeting(draft, states, MeetingGoneOn(draft.id), ids.entry()), routing=route))
    if meeting.clauses and not meeting.of_sides:
        again = MeetingTermsWritten(ids.entry(), tuple(clause.duty for clause in meeting.clauses))
        found.append(replace(on_meeting(draft, states, again, again.terms), routing=route))
    return found


ACT = Act("uninvite_from_meeting", "不再请单位", UninviteFromMeetingDraft, reads_meeting, check, decide)
