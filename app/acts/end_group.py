"""编组解散: a group serves no longer, from when and why; its people are not listed any more."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, back_dated
from app.acts.ending import end_problems
from app.acts.form_group import group_of
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.kinds import GroupEnded
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

ENDED = template("group.ended", QT_TRANSLATE_NOOP("Problem", "这一组已经解散了。"))


@dataclass(frozen=True, slots=True)
class EndGroupDraft:
    """Which group, its last day, and why."""

    id: str
    group: str
    ended_on: str = ""
    reason: str = ""


def reads(draft: EndGroupDraft) -> tuple[Subject, ...]:
    """The group."""
    return (Subject("group", draft.group),)


def check(draft: EndGroupDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    state, problems = group_of(draft.group, states)
    if state is None:
        return problems
    if state.ended:
        return [Problem(ENDED)]
    since, why = (state.since, QT_TRANSLATE_NOOP("Word", "编组的那一天")), QT_TRANSLATE_NOOP("Word", "为什么解散")
    return end_problems(("ended_on", draft.ended_on), draft.reason, why, since, world)


def decide(draft: EndGroupDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`group.ended`, to all who have it."""
    state, _ = group_of(draft.group, states)
    assert state is not None
    body = GroupEnded(draft.ended_on, draft.reason.strip())
    return [NewEntry(draft.id, Subject("group", draft.group), body, state.routing, back_dated(draft.ended_on, world))]


ACT = Act("end_group", "编组解散", EndGroupDraft, reads, check, decide)
