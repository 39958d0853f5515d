"""集中服务日取消: it is not held, and why; told to all who heard of it."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, required
from app.acts.announce_service_day import own_day, to_all_below
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.kinds import ServiceDayCalledOff
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

HELD = template("service_day.held", QT_TRANSLATE_NOOP("Problem", "这一天已经过去了，不能再取消。"))


@dataclass(frozen=True, slots=True)
class CallOffServiceDayDraft:
    """Which day, and why."""

    id: str
    service_day: str
    reason: str = ""


def reads(draft: CallOffServiceDayDraft) -> tuple[Subject, ...]:
    """The day."""
    return (Subject("service_day", draft.service_day),)


def check(draft: CallOffServiceDayDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    state, problems = own_day(draft.service_day, states, world)
    if state is None:
        return problems
    problems = [Problem(HELD)] if state.on < world.today else []
    return problems + required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么取消"))


def decide(draft: CallOffServiceDayDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`service_day.called_off`."""
    return [to_all_below(draft.service_day, ServiceDayCalledOff(draft.reason.strip()), draft.id, world)]


ACT = Act("call_off_service_day", "集中服务日取消", CallOffServiceDayDraft, reads, check, decide)
