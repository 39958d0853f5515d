"""保密: an open case that accuses nobody is from now on there for a named list only. Decision 0041.

The petitioner asks for it, or it tells of what is private: of a child, of an illness. It is the case that is kept, never a
person; whoever has had a hand in it goes on, so that it is answered as before, and it is not opened again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.acts.act import READ_ONLY, VOIDED, Act, Ids, States, checked_case, minds_nothing, on_case, reads_case, required
from app.acts.interest import Bearing, complained_of, recused
from app.acts.register import readers_of
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import CaseRestricted, SecrecyKept
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

ALREADY = template("secret.already", QT_TRANSLATE_NOOP("Problem", "这一件已经限知悉人查看。"))
TOLD_THERE = template(
    "secret.told_there",
    QT_TRANSLATE_NOOP("Problem", "这一件并在 {number} 里，说的话那里也看得到，请先把 {number} 用“保密”。"),
)


@dataclass(frozen=True, slots=True)
class KeepSecretDraft:
    """Which case, and why: told to its readers alone."""

    id: str
    case: str
    reason: str = ""


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why it cannot be kept secret; after 办结 it can."""
    if case.read_only:
        return Problem(READ_ONLY)
    if case.voided:
        return Problem(VOIDED)
    return Problem(ALREADY) if case.restricted else None


def keeps_seeing(case: CaseState, world: World) -> tuple[str, ...]:
    """Who goes on seeing it (ids of users, of other stations too): whoever wrote something of it or has it in hand, and who sees
    a case that is secret from the first; nobody who stays away from it or of whom it complains."""
    names = {m.id: m.name for m in world.staff} | {world.actor.id: world.actor.name}
    left = {m.id for m in world.staff if m.left}
    wrote = (entry.envelope.actor for entry in case.entries)
    every = dict.fromkeys([*readers_of(list(case.demands.values()), world), case.officer, *wrote])
    return tuple(
        user
        for user in every
        if user and user not in left
        and not recused(case, user, names.get(user, ""))
        and not complained_of(case, names.get(user, ""), world)
    )  # fmt: skip


def check(draft: KeepSecretDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    followed = {d.link.case for d in case.demands.values() if d.link}
    there = [other for other in states.linked(case) if other.id in followed and not other.restricted]
    problems += [Problem(TOLD_THERE, "", {"number": other.number}) for other in there]
    return problems + required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么要保密"))


def decide(draft: KeepSecretDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`case.restricted`, which goes wherever the case went and says no more than who reads it, and `secrecy.kept` with the
    reason, for these alone."""
    case = states.files[draft.case].case
    closed = replace(case, restricted=True)
    return [
        on_case(case, CaseRestricted(keeps_seeing(case, world)), draft.id),
        on_case(closed, SecrecyKept(draft.reason.strip()), ids.entry()),
    ]


ACT = Act(
    "keep_secret",
    "保密",
    KeepSecretDraft,
    reads_case,
    check,
    decide,
    allowed,
    bearing=Bearing.MOVES,
    minds=minds_nothing,
    reads_linked=True,
)
