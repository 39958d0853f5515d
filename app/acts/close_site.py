"""站点撤销: nothing is held at a station any more, from when and why; its past days stay."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, back_dated
from app.acts.ending import end_problems
from app.acts.record_site import site_of
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.kinds import SiteClosed
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

CLOSED = template("site.closed", QT_TRANSLATE_NOOP("Problem", "这处站点已经撤了。"))


@dataclass(frozen=True, slots=True)
class CloseSiteDraft:
    """Which station, its last day, and why."""

    id: str
    site: str
    closed_on: str = ""
    reason: str = ""


def reads(draft: CloseSiteDraft) -> tuple[Subject, ...]:
    """The station."""
    return (Subject("site", draft.site),)


def check(draft: CloseSiteDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    state, problems = site_of(draft.site, states)
    if state is None:
        return problems
    if state.closed:
        return [Problem(CLOSED)]
    since, why = (state.since, QT_TRANSLATE_NOOP("Word", "列进名单的那一天")), QT_TRANSLATE_NOOP("Word", "为什么撤")
    return end_problems(("closed_on", draft.closed_on), draft.reason, why, since, world)


def decide(draft: CloseSiteDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`site.closed`, to all who have it."""
    state, _ = site_of(draft.site, states)
    assert state is not None
    body = SiteClosed(draft.closed_on, draft.reason.strip())
    return [NewEntry(draft.id, Subject("site", draft.site), body, state.routing, back_dated(draft.closed_on, world))]


ACT = Act("close_site", "站点撤销", CloseSiteDraft, reads, check, decide)
