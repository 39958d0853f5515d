"""下访取消: nobody goes on that day; also all the days that were planned for the stations of a service day at once."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, required
from app.acts.outreaching import day_of, on_outreach
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.kinds import OutreachCalledOff
from app.domain.outreach import OutreachState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NOT_OURS = template("outreach.not_ours", QT_TRANSLATE_NOOP("Problem", "{place}这一天是别的站排的，由那里来取消。"))
OVER = template(
    "outreach.over",
    QT_TRANSLATE_NOOP("Problem", "{place}这一天已经过去了，不再取消；没有去的，在那一户上记“没有去”，再对账。"),
)
BEGUN = template(
    "outreach.begun", QT_TRANSLATE_NOOP("Problem", "{place}已经有走访的结果，不再取消；别的几户没有去的，记“没有去”。")
)
NO_DAY = template("outreach.no_day", QT_TRANSLATE_NOOP("Problem", "没有可以取消的，请再看一眼。"))


@dataclass(frozen=True, slots=True)
class CallOffOutreachDraft:
    """Which days outside, and why nobody goes."""

    id: str
    days: tuple[str, ...]
    reason: str = ""


def reads(draft: CallOffOutreachDraft) -> tuple[Subject, ...]:
    """The days."""
    return tuple(Subject("outreach", one) for one in draft.days)


def check(draft: CallOffOutreachDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft; of several days that cannot be called off the first one is said."""
    if not draft.days:
        return [Problem(NO_DAY)]
    for one in draft.days:
        day, problems = day_of(one, states)
        if day is None:
            return problems
        if problem := _day_problem(day, world):
            return [problem]
    return required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么取消"))


def _day_problem(day: OutreachState, world: World) -> Problem | None:
    assert day.told is not None
    said = {"place": day.told.place}
    if day.routing.orgs[0] != world.station.org:
        return Problem(NOT_OURS, values=said)
    if day.on < world.today:
        return Problem(OVER, values=said)
    return Problem(BEGUN, values=said) if day.results else None


def decide(draft: CallOffOutreachDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`outreach.called_off` for each day."""
    body = OutreachCalledOff(draft.reason.strip())
    entries = (draft.id, *(ids.entry() for _ in draft.days[1:]))
    return [on_outreach(day, body, entry, world) for day, entry in zip(draft.days, entries, strict=True)]


ACT = Act("call_off_outreach", "下访取消", CallOffOutreachDraft, reads, check, decide)
