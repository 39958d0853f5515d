"""开一次会: what about, when, where, who sits down with whom; put right on the same meeting, with the reason, until it is held.

It is talked over among many, so never about a report or accusation (Art. 30).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.acts.act import NOT_FOUND, Act, Ids, States, back_dated, required
from app.acts.call_hearing import hearers_of
from app.acts.interest import Bearing
from app.acts.meeting_audience import reached_by, to_bodies, with_bodies
from app.acts.meetings import PAST, booking_problems, bookings, coming, on_meeting, span_of, state_of, when_problems
from app.docket_rows import names_of
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import MeetingCalled
from app.domain.masking import mask_names
from app.domain.meeting_terms import Level, MeetingKind
from app.domain.meetings import MeetingState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.silence import silence_problem
from app.domain.world import World
from app.ports.agenda import AgendaQuery

NO_KIND = template("meeting.kind", QT_TRANSLATE_NOOP("Problem", "请选是哪一种会。"))
NO_LEVEL = template("meeting.level", QT_TRANSLATE_NOOP("Problem", "请选在哪一级开。"))
ONE_SIDE = template(
    "meeting.one_side", QT_TRANSLATE_NOOP("Problem", "{kind}要两方坐到一起，请把另一方也写上；只有一方的，是谈话。")
)
SAME_SIDES = template("meeting.same_sides", QT_TRANSLATE_NOOP("Problem", "两方写成一样了，请写清各是谁。"))
NO_BODY = template("meeting.no_body", QT_TRANSLATE_NOOP("Problem", "{kind}是几个单位一起商量，请写上请哪些单位。"))
TWICE = template("meeting.twice", QT_TRANSLATE_NOOP("Problem", "“{name}”写了两次，请去掉一个。"))
TOO_MANY = template(
    "meeting.too_many",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这里写了 {count} 位，一位一封请柬，最多写 {most} 位。人多的，请他们推选代表，总人数写在“大约来多少人”。",
    ),
)
CROWD = template(
    "meeting.crowd",
    QT_TRANSLATE_NOOP(
        "Problem", "一场会最多 {most} 人（含 {most} 人）；再多就坐不下来商量，请分几场开，或者请各方推选代表。"
    ),
)
NO_NUMBER = template("meeting.number", QT_TRANSLATE_NOOP("Problem", "人数请写成数字，如 14；说不准就空着。"))
NO_AGENDA = QT_TRANSLATE_NOOP("Word", "要议的事，一行一件")
RESTRICTED = template(
    "meeting.restricted",
    QT_TRANSLATE_NOOP("Problem", "{number}只能由知悉人查看，不能拿到会上议（第三十条），请从这里去掉。"),
)
NAMES_SOMEBODY = template(
    "meeting.names_somebody",
    QT_TRANSLATE_NOOP("Problem", "“议什么事”会印在日程上，谁都看得到，请不要写信访人的姓名，只写是什么事。"),
)
SENT = template(
    "meeting.sent",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这次会已经发往“{name}”，在这里去掉了也收得到以后的记录。请错了的，按“不再请单位”；只是不来的，留在这里。",
    ),
)
MOST_NAMES, MOST_PEOPLE = 60, 500


@dataclass(frozen=True, slots=True)
class CallMeetingDraft:
    """One meeting. `meeting`: the one that is put right; empty for a new one."""

    id: str
    meeting: str = ""
    kind: str = ""
    level: str = ""
    title: str = ""
    on: str = ""
    times: str = ""
    """9:30-11:00."""
    place: str = ""
    chair: str = ""
    chair_name: str = ""
    first: str = ""
    second: str = ""
    bodies: str = ""
    """Names with 、 between."""
    guests: str = ""
    """Names with 、 between."""
    expected: str = ""
    cases: tuple[str, ...] = ()
    agenda: str = ""
    """One item a line."""
    contact: str = ""
    reason: str = ""
    """Why it is put right, or why one that was held already is entered only now."""


def reads(draft: CallMeetingDraft) -> tuple[Subject, ...]:
    """The meeting that is put right, and the cases it is about."""
    earlier = (Subject("meeting", draft.meeting),) if draft.meeting else ()
    return (*earlier, *(Subject("case", case) for case in draft.cases))


def on_agenda(draft: CallMeetingDraft, states: States) -> tuple[AgendaQuery, ...]:
    """What stands on its day."""
    return bookings(draft.on)


def check(draft: CallMeetingDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    if draft.meeting:
        meeting, problems = coming(draft, states, world)
        if meeting is None:
            return problems
    when = when_problems(draft.on, draft.times, world)
    problems = _what_problems(draft) + [p for p in when if p.code != PAST or not draft.reason.strip()]
    problems += required(draft.place, "place", QT_TRANSLATE_NOOP("Word", "在哪里开"))
    problems += required(draft.chair_name, "chair", QT_TRANSLATE_NOOP("Word", "谁主持"))
    problems += _who_problems(draft) + _case_problems(draft, states)
    problems += required(draft.agenda, "agenda", NO_AGENDA) or silence_problem(draft.agenda, "agenda")
    if draft.meeting:
        problems += required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么要改"))
        problems += _sent_problems(hearers_of(draft.bodies), state_of(draft, states), world)
    return problems or _taken(draft, states)


def _what_problems(draft: CallMeetingDraft) -> list[Problem]:
    problems = [] if draft.kind in {kind.code for kind in MeetingKind} else [Problem(NO_KIND, "kind")]
    problems += [] if draft.level in {level.code for level in Level} else [Problem(NO_LEVEL, "level")]
    return problems + required(draft.title, "title", QT_TRANSLATE_NOOP("Word", "议什么事"))


def _who_problems(draft: CallMeetingDraft) -> list[Problem]:
    kind = next((kind for kind in MeetingKind if kind.code == draft.kind), None)
    first, second = draft.first.strip(), draft.second.strip()
    bodies, guests = hearers_of(draft.bodies), hearers_of(draft.guests)
    problems: list[Problem] = []
    if kind is not None and kind.of_sides and not (first and second):
        problems.append(Problem(ONE_SIDE, "first" if not first else "second", {"kind": kind.chinese}))
    elif first and first == second:
        problems.append(Problem(SAME_SIDES, "second"))
    elif kind is not None and not kind.of_sides and not bodies:
        problems.append(Problem(NO_BODY, "bodies", {"kind": kind.chinese}))
    for field, names, before in (("bodies", bodies, (first, second)), ("guests", guests, (first, second, *bodies))):
        if len(names) > MOST_NAMES:
            values = {"count": str(len(names)), "most": str(MOST_NAMES)}
            problems.append(Problem(TOO_MANY, field, values))
        problems += [Problem(TWICE, field, {"name": name}) for name in names if name in before][:1]
    return problems + crowd_problems(draft.expected.strip(), "expected")


def crowd_problems(typed: str, field: str) -> list[Problem]:
    """Problems of how many come; nobody has to know."""
    if typed and not (typed.isascii() and typed.isdecimal()):
        return [Problem(NO_NUMBER, field)]
    return [Problem(CROWD, field, {"most": str(MOST_PEOPLE)})] if typed and int(typed) > MOST_PEOPLE else []


def _sent_problems(bodies: Sequence[str], meeting: MeetingState, world: World) -> list[Problem]:
    """That a body goes on receiving a meeting that once went to it: nobody is taken out of an open subject's audience."""
    gone = [name for name in meeting.bodies if name not in bodies]
    reached = (reached_by((name,), world) - reached_by(bodies, world) for name in gone)
    secret = meeting.routing.restricted and not meeting.listed
    still = [name for name, orgs in zip(gone, reached, strict=True) if orgs and not secret]
    return [Problem(SENT, "bodies", {"name": name}) for name in still[:1]]


def _case_problems(draft: CallMeetingDraft, states: States) -> list[Problem]:
    problems = []
    for id_ in draft.cases:
        case = states.case(id_)
        if case is None:
            problems.append(Problem(NOT_FOUND, "cases"))
        elif case.restricted:
            problems.append(Problem(RESTRICTED, "cases", {"number": case.number}))
    return problems or _title_problems(draft, states)


def _title_problems(draft: CallMeetingDraft, states: States) -> list[Problem]:
    """The list of meetings hangs on the wall: nobody whose case is talked over stands on it by name."""
    files = [states.files[case] for case in draft.cases]
    named = mask_names(draft.title, names_of(files)) != draft.title
    return [Problem(NAMES_SOMEBODY, "title")] if named else []


def _taken(draft: CallMeetingDraft, states: States) -> list[Problem]:
    at = "-".join(span_of(draft.on, draft.times))
    people = {"chair": (draft.chair_name.strip(),), "guests": hearers_of(draft.guests)}
    return booking_problems(draft.meeting, at, draft.place.strip(), people, draft.chair, states)


def decide(draft: CallMeetingDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`meeting.called`, to this station, those above it, and the organisations of the bodies that are asked."""
    bodies = hearers_of(draft.bodies)
    body = MeetingCalled(
        draft.kind, draft.level, draft.title.strip(), draft.on, *span_of(draft.on, draft.times),
        draft.place.strip(), draft.chair, draft.chair_name.strip(), draft.first.strip(), draft.second.strip(), bodies, hearers_of(draft.guests),
        int(draft.expected or 0), draft.cases, tuple(line.strip() for line in draft.agenda.splitlines() if line.strip()),
        draft.contact.strip(), draft.reason.strip(),
    )  # fmt: skip
    happened = back_dated(draft.on, world)
    if draft.meeting:
        entry = on_meeting(draft, states, body, happened_on=happened)
        return to_bodies(entry, bodies, state_of(draft, states), world, ids)
    route = with_bodies(Routing((world.station.org,)), bodies, world)
    return [NewEntry(draft.id, Subject("meeting", draft.id), body, route, happened)]


ACT = Act("call_meeting", "开会", CallMeetingDraft, reads, check, decide, bearing=Bearing.MOVES, on_agenda=on_agenda)
