"""领导接访安排: who receives, on which day, where, how many, and what is welcome; moved or put right with the reason (Art. 18)."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, required
from app.acts.meetings import booking_problems, bookings, span_of, when_problems
from app.acts.receiving import on_reception, reception_of
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.kinds import ReceptionPlanned
from app.domain.meeting_terms import Level
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.receptions import ReceptionState, where
from app.domain.world import World
from app.ports.agenda import AgendaQuery

NO_LEADER = template("reception.leader", QT_TRANSLATE_NOOP("Problem", "请写上哪位领导接访。"))
NO_LEVEL = template("reception.level", QT_TRANSLATE_NOOP("Problem", "请选是哪一级的领导。"))
SEATS = template("reception.seats", QT_TRANSLATE_NOOP("Problem", "接待几批，请写 1 到 {most} 的数。"))
FEWER = template(
    "reception.fewer",
    QT_TRANSLATE_NOOP("Problem", "已经排了 {count} 件，接待的批数不能比这个少；先把不排的一件拿下来。"),
)
OTHER_LEADER = template(
    "reception.other_leader",
    QT_TRANSLATE_NOOP("Problem", "已经排了 {count} 件请{leader}接，换一位领导请取消这一天、另排一天。"),
)
HEARD = template("reception.heard_already", QT_TRANSLATE_NOOP("Problem", "这一天已经有接访的结果，日子不能再改。"))
MOST = 99


@dataclass(frozen=True, slots=True)
class PlanReceptionDraft:
    """A reception day. `reception`: the one that is moved or put right; empty for a new one."""

    id: str
    reception: str = ""
    leader: str = ""
    """User id; empty for a leader who is none of ours, then `leader_name` says who."""
    leader_name: str = ""
    post: str = ""
    level: str = ""
    on: str = ""
    times: str = ""
    """As typed, "9:00-11:30"."""
    place: str = ""
    window: str = ""
    seats: str = ""
    matters: str = ""
    reason: str = ""


def reads(draft: PlanReceptionDraft) -> tuple[Subject, ...]:
    """The day that is moved."""
    return (Subject("reception", draft.reception),) if draft.reception else ()


def on_agenda(draft: PlanReceptionDraft, states: States) -> tuple[AgendaQuery, ...]:
    """What stands on that day."""
    return bookings(draft.on)


def check(draft: PlanReceptionDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft: nobody and no window is there twice at one time."""
    earlier: ReceptionState | None = None
    if draft.reception:
        earlier, problems = reception_of(draft.reception, states)
        if earlier is None:
            return problems
    problems = _leader_problems(draft, earlier)
    problems += required(draft.post, "post", QT_TRANSLATE_NOOP("Word", "职务"))
    problems += [] if draft.level in {level.code for level in Level} else [Problem(NO_LEVEL, "level")]
    problems += _day_problems(draft, earlier, world)
    problems += required(draft.place, "place", QT_TRANSLATE_NOOP("Word", "在哪里接访"))
    problems += _seat_problems(draft, earlier)
    if earlier:
        problems += required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么要改"))
    return problems or _taken(draft, states)


def _leader_problems(draft: PlanReceptionDraft, earlier: ReceptionState | None) -> list[Problem]:
    """What was put before one leader was looked at for that one: nobody else hears it instead (Art. 30)."""
    if not draft.leader_name.strip():
        return [Problem(NO_LEADER, "leader")]
    if earlier is None or earlier.told is None or not earlier.kept:
        return []
    told = earlier.told
    same = (draft.leader, draft.leader_name.strip(), draft.post.strip()) == (told.leader, told.leader_name, told.post)
    values = {"count": str(len(earlier.kept)), "leader": told.leader_name}
    return [] if same else [Problem(OTHER_LEADER, "leader", values)]


def _day_problems(draft: PlanReceptionDraft, earlier: ReceptionState | None, world: World) -> list[Problem]:
    """A day that stays may lie behind us: what was written wrongly is put right."""
    same = earlier is not None and (draft.on, "-".join(span_of(draft.on, draft.times))) == (str(earlier.on), earlier.at)
    if same:
        return []
    if earlier and earlier.results and draft.on != str(earlier.on):
        return [Problem(HEARD, "on")]
    return when_problems(draft.on, draft.times, world)


def _seat_problems(draft: PlanReceptionDraft, earlier: ReceptionState | None) -> list[Problem]:
    typed = draft.seats.strip()
    if not (typed.isascii() and typed.isdecimal() and 1 <= int(typed) <= MOST):
        return [Problem(SEATS, "seats", {"most": str(MOST)})]
    put = len(earlier.kept) if earlier else 0
    return [Problem(FEWER, "seats", {"count": str(put)})] if int(typed) < put else []


def _taken(draft: PlanReceptionDraft, states: States) -> list[Problem]:
    body = _body(draft)
    people = {"leader": (body.leader_name,)}
    return booking_problems(draft.reception, f"{body.starts}-{body.ends}", where(body), people, "", states)


def _body(draft: PlanReceptionDraft) -> ReceptionPlanned:
    return ReceptionPlanned(
        draft.leader, draft.leader_name.strip(), draft.post.strip(), draft.level, draft.on,
        *span_of(draft.on, draft.times), draft.place.strip(), draft.window.strip(), int(draft.seats),
        draft.matters.strip(), draft.reason.strip(),
    )  # fmt: skip


def decide(draft: PlanReceptionDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`reception.planned`."""
    return [on_reception(draft.reception or draft.id, _body(draft), draft.id, world)]


ACT = Act("plan_reception", "领导接访安排", PlanReceptionDraft, reads, check, decide, on_agenda=on_agenda)
