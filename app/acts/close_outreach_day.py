"""下访对账: in the evening every visit has a result or the reason why it has none, who came, and what was taken there."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import NOT_FOUND, Act, Ids, States
from app.acts.announce_service_day import parts_on
from app.acts.outreaching import NOT_YET, RESTRICTED, day_of, on_outreach
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.hall_terms import What
from app.domain.kinds import OutreachClosed
from app.domain.outreach import OutreachState
from app.domain.outreach_terms import VisitStep
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.terms import Channel
from app.domain.world import World
from app.outreach_rows import visits_of
from app.ports.agenda import AgendaQuery

OPEN = template(
    "outreach.open", QT_TRANSLATE_NOOP("Problem", "{count} 次走访有 {open} 次还没有结果，先在那一户上按回车记下。")
)
STRANGER = template("outreach.stranger", QT_TRANSLATE_NOOP("Problem", "{name}不在这一天要去的人里，请先改安排。"))
NOT_THERE = template(
    "outreach.not_there", QT_TRANSLATE_NOOP("Problem", "{number} 不是这一天下访登记的，不能算在这里。")
)
ELSEWHERE = template(
    "outreach.elsewhere", QT_TRANSLATE_NOOP("Problem", "有一件已经算在“{place}”，一件只算一处，请把勾去掉。")
)
NO_NUMBER = template("outreach.number", QT_TRANSLATE_NOOP("Problem", "人数请写整数；没有数过的，留空。"))
MOST = 100_000


@dataclass(frozen=True, slots=True)
class CloseOutreachDayDraft:
    """Which day, the names of those who came, the ids of the cases registered there."""

    id: str
    outreach: str
    came: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()
    note: str = ""
    visitors: str = ""
    """How many people came; empty where nobody counted."""


def reads(draft: CloseOutreachDayDraft) -> tuple[Subject, ...]:
    """The day and the cases taken there."""
    return (Subject("outreach", draft.outreach), *(Subject("case", one) for one in draft.taken))


def check(draft: CloseOutreachDayDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    day, problems = day_of(draft.outreach, states)
    if day is None or day.told is None:
        return problems
    if day.on > world.today:
        return [Problem(NOT_YET)]
    steps = [row.line.state for row in states.lines if row.line.what == What.OUTREACH_VISIT.code]
    if left := steps.count(VisitStep.OPEN.code):
        return [Problem(OPEN, values={"count": str(len(steps)), "open": str(left)})]
    names = {one.name for one in day.told.going}
    strangers = [name for name in draft.came if name not in names]
    problems = [Problem(STRANGER, "came", {"name": name}) for name in strangers[:1]]
    if (typed := draft.visitors.strip()) and not (typed.isascii() and typed.isdecimal() and int(typed) <= MOST):
        problems.append(Problem(NO_NUMBER, "visitors"))
    problems += [p for one in draft.taken if (p := _taken_problem(one, day, states))][:1]
    return problems or _counted_elsewhere(draft, states)


def _counted_elsewhere(draft: CloseOutreachDayDraft, states: States) -> list[Problem]:
    """A matter is counted at the one station where it was taken."""
    for row in states.lines:
        if row.subject.id != draft.outreach and set(draft.taken) & set((row.line.detail or {})["cases"]):
            return [Problem(ELSEWHERE, "taken", {"place": row.line.place})]
    return []


def on_agenda(draft: CloseOutreachDayDraft, states: States) -> tuple[AgendaQuery, ...]:
    """The visits that are shown, for one that was restricted meanwhile keeps no day open; the days outside of the same day."""
    state: OutreachState | None = states.others.get(Subject("outreach", draft.outreach))
    return (visits_of(draft.outreach), *parts_on(state.told.on)) if state and state.told else ()


def _taken_problem(id_: str, day: OutreachState, states: States) -> Problem | None:
    """Why a case does not count as taken there."""
    if (case := states.case(id_)) is None:
        return Problem(NOT_FOUND, "taken")
    if case.restricted:
        return Problem(RESTRICTED, "taken")
    there = case.channel == Channel.OUTREACH.code and case.received_on == day.on
    return None if there else Problem(NOT_THERE, "taken", {"number": case.number})


def decide(draft: CloseOutreachDayDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`outreach.closed`."""
    body = OutreachClosed(draft.came, tuple(dict.fromkeys(draft.taken)), draft.note.strip(), int(draft.visitors or 0))
    return [on_outreach(draft.outreach, body, draft.id, world)]


ACT = Act("close_outreach_day", "下访对账", CloseOutreachDayDraft, reads, check, decide, on_agenda=on_agenda)
