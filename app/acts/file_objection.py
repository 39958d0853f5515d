"""异议: "not within our powers", in detail and within five working days of receipt; after that it is handled (Art. 23(3))."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.acts.act import (
    Act,
    Ids,
    States,
    act_day_problems,
    checked_case,
    on_day,
    reads_case,
)
from app.acts.interest import Bearing
from app.acts.leak import ToBody, Told
from app.acts.sent import NO_TRANSFER, concerned, named, our_paper, received_by_us, running, unless
from app.acts.transfer import body_problems
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.deadlines import Clock, clock
from app.domain.entries import NewEntry
from app.domain.going import OBJECTION
from app.domain.kinds import TransferObjected
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import Transfer
from app.domain.silence import silence_problem
from app.domain.terms import DocumentKind
from app.domain.world import World

NOTHING_RECEIVED = template(
    "objection.nothing", QT_TRANSLATE_NOOP("Problem", "没有可以提异议的：要先签收，并且还没有受理、退回或者办结。")
)
LAPSED = template(
    "objection.lapsed",
    QT_TRANSLATE_NOOP(
        "Problem",
        "异议要自收到之日起 {count} 个工作日内提出（第二十三条第三款），{day}已经期满，不能再退回，应当办理。",
    ),
)
NOT_IN_DETAIL = template(
    "objection.reason",
    QT_TRANSLATE_NOOP(
        "Problem",
        "异议要详细说明理由（第二十三条第三款）：属于谁的职权，依据是什么；至少 {count} 个字（按本单位设置）。",
    ),
)
PENDING = template("objection.pending", QT_TRANSLATE_NOOP("Problem", "这一次转送的异议还在核实，不用再提。"))
ANSWERED = template(
    "objection.answered",
    QT_TRANSLATE_NOOP("Problem", "这一次转送的异议已经核实、没有同意，不能再提，应当办理（第二十三条第三款）。"),
)


@dataclass(frozen=True, slots=True)
class FileObjectionDraft:
    """Against which transfer (id of its entry), why, and where it should go instead (code, or empty)."""

    id: str
    case: str
    sent: str = ""
    reason: str = ""
    proposed: str = ""
    filed_on: str = ""
    """ISO day of another unit's; our own is filed on the day its paper is issued."""
    late_reason: str = ""


def received(case: CaseState) -> list[Transfer]:
    """What was received and is not done with; what is accepted here is no longer given back."""
    return [t for t in running(case) if t.received_on and not (t.incoming and _taken_on(case, t))]


def objectionable(case: CaseState, world: World) -> list[Transfer]:
    """What may be objected to now."""
    return [t for t in received(case) if _barred(t, case, world) is None]


def _barred(sent: Transfer, case: CaseState, world: World) -> Problem | None:
    """Why it cannot be objected to any more: once for each time it was sent, and by us only as long as the days of today's
    异议书 are not over (Art. 23(3))."""
    if sent.objections:
        return Problem(PENDING if sent.open_objection else ANSWERED)
    days = window(sent, world)
    return _lapsed(days) if received_by_us(sent, case, world) and world.today > days.due else None


def _lapsed(days: Clock, field: str = "") -> Problem:
    return Problem(LAPSED, field, {"count": str(days.rule.duration), "day": chinese_date(days.due)})


def _taken_on(case: CaseState, transfer: Transfer) -> bool:
    return all(d.decided for d in concerned(case, transfer))


def window(transfer: Transfer, world: World) -> Clock:
    """The days in which an objection is in time."""
    assert transfer.received_on is not None
    return clock(world.lookup.rules.at(OBJECTION, transfer.received_on), transfer.received_on, world.lookup.calendar)


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why nothing can be objected to now."""
    barred = (problem for t in reversed(received(case)) if (problem := _barred(t, case, world)))
    return unless(objectionable(case, world), case, world, next(barred, Problem(NOTHING_RECEIVED)))


def tells(draft: FileObjectionDraft, case: CaseState, world: World) -> list[Told]:
    """The body proposed instead."""
    return [ToBody("proposed", draft.proposed)] if draft.proposed else []


def check(draft: FileObjectionDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    sent = named(draft.sent, objectionable(case, world))
    if sent is None:
        return [Problem(NO_TRANSFER, "sent")]
    if not received_by_us(sent, case, world):
        problems += _day_problems(draft, sent, world)
    shortest = world.settings["objection_reason"]  # "详细说明理由" is more than "not our duty"
    if len("".join(draft.reason.split())) < int(shortest):
        problems.append(Problem(NOT_IN_DETAIL, "reason", {"count": shortest}))
    if received_by_us(sent, case, world):  # what another unit wrote is kept as it wrote it
        problems += silence_problem(draft.reason, "reason")
    if draft.proposed:
        problems += body_problems(draft.proposed, "proposed", world)
    return problems


def _day_problems(draft: FileObjectionDraft, sent: Transfer, world: World) -> list[Problem]:
    typed, what = draft.filed_on, QT_TRANSLATE_NOOP("Word", "签收的日子")
    problems = act_day_problems(typed, draft.late_reason, "filed_on", world, sent.received_on, what)
    days = window(sent, world)
    if not any(p.field == "filed_on" for p in problems) and date.fromisoformat(typed) > days.due:
        problems.append(_lapsed(days, "filed_on"))
    return problems


def decide(draft: FileObjectionDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`transfer.objected`; 异议书 when it is we who object."""
    case = states.files[draft.case].case
    sent = named(draft.sent, objectionable(case, world))
    assert sent is not None
    body = world.lookup.directory.body(draft.proposed)
    name = body.name if body else ""
    filed_on = world.today.isoformat() if received_by_us(sent, case, world) else draft.filed_on
    fact = TransferObjected(draft.sent, draft.reason.strip(), draft.proposed, name, filed_on)
    written = on_day(case, fact, draft, filed_on, world, ids)
    return written + our_paper(DocumentKind.OBJECTION, sent, case, world, ids, receiver=True)


ACT = Act(
    "file_objection",
    "提出异议",
    FileObjectionDraft,
    reads_case,
    check,
    decide,
    allowed,
    issues=(DocumentKind.OBJECTION,),
    tells=tells,
    bearing=Bearing.MOVES,
)
