"""直联走访: what the officer found in the township, and what was promised there, with an owner and a day."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.acts.act import READ_ONLY, Act, Ids, States, back_dated, day_problems, required
from app.acts.link_liaison import both, liaison_of
from app.acts.promising import made, promise_problems
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.hall_terms import GivenIn, LiaisonAspect
from app.domain.kinds import LiaisonVisited
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NOBODY = template("liaison.nobody", QT_TRANSLATE_NOOP("Problem", "这个镇街还没有直联的干部，先定下由谁直联。"))
NO_ASPECT = template("liaison.aspect", QT_TRANSLATE_NOOP("Problem", "看了哪几样，请从列出的里选。"))
_FIELDS = {"text": "promise", "owner": "owner_name", "due_on": "due_on"}


@dataclass(frozen=True, slots=True)
class VisitLiaisonDraft:
    """Which township, when, what was found; `promise`: what was promised there, empty for nothing."""

    id: str
    township: str = ""
    visited_on: str = ""
    findings: str = ""
    promise: str = ""
    owner_name: str = ""
    due_on: str = ""
    aspects: tuple[str, ...] = ()
    """Codes of `LiaisonAspect`."""


def reads(draft: VisitLiaisonDraft) -> tuple[Subject, ...]:
    """The township."""
    return (Subject("liaison", draft.township),)


def check(draft: VisitLiaisonDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    state = liaison_of(draft.township, states)
    if state is None:
        return [Problem(NOBODY)]
    if state.read_only:
        return [Problem(READ_ONLY)]
    begun = QT_TRANSLATE_NOOP("Word", "开始直联的那一天")
    problems = day_problems(draft.visited_on, "visited_on", world, state.since, begun)
    problems += [] if set(draft.aspects) <= {one.code for one in LiaisonAspect} else [Problem(NO_ASPECT, "aspects")]
    problems += required(draft.findings, "findings", QT_TRANSLATE_NOOP("Word", "看到、听到什么"))
    if not draft.promise.strip():
        return problems
    wrong = promise_problems(draft.promise, "", draft.owner_name, draft.due_on, world)
    return problems + [replace(problem, field=_FIELDS[problem.field]) for problem in wrong]


def decide(draft: VisitLiaisonDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`liaison.visited`, and `promise.made` where something was promised."""
    subject, route = Subject("liaison", draft.township), both(draft.township, world)
    day = back_dated(draft.visited_on, world)
    entries = [
        NewEntry(draft.id, subject, LiaisonVisited(draft.visited_on, draft.findings.strip(), draft.aspects), route, day)
    ]
    if draft.promise.strip():
        where = GivenIn.OUTREACH.code
        fact = made(ids.entry(), draft.promise, "", draft.owner_name, draft.due_on, world, where, draft.visited_on)
        entries.append(NewEntry(ids.entry(), subject, fact, route, day))
    return entries


ACT = Act("visit_liaison", "直联走访", VisitLiaisonDraft, reads, check, decide)
