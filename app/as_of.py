"""A case, its people and the world as the act of an entry saw them, so that a paper never changes after the fact (decision 0008)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.domain.entries import Entry
from app.domain.envelope import Envelope, Subject
from app.domain.folding import fold_case
from app.domain.history import history
from app.domain.petitioner import PetitionerState, fold_petitioner
from app.domain.staff import Member
from app.domain.world import Actor, World
from app.ports import CaseFile

EntriesOf = Callable[[Subject], Sequence[Entry]]


def case_as_of(file: CaseFile, entry: str, seen: Sequence[str], entries_of: EntriesOf) -> tuple[CaseFile, Envelope]:
    """The case with those who spoke for it then, and the act. `seen`: what its writer had seen of the people; entries that
    do not say so (copies, papers of older programs) go by the clock."""
    act = next(e for e in file.case.entries if e.id == entry).envelope
    then = fold_case(history(file.case.entries).as_of(entry))
    people = {id_: _person_then(entries_of(Subject("petitioner", id_)), seen, act.hlc) for id_ in then.petitioners}
    return CaseFile(then, people), act


def _person_then(entries: Sequence[Entry], seen: Sequence[str], hlc: int) -> PetitionerState:
    past = history(entries)
    return fold_petitioner(past.seen(seen) if seen else [e for e in entries if e.envelope.hlc <= hlc])


def written_by(act: Envelope, world: World) -> World:
    """The world with whoever wrote the entry at the desk."""
    writer = next((m for m in world.staff if m.id == act.actor), Member(act.actor, "", ""))
    return replace(world, actor=Actor(writer.id, writer.name, writer.post, writer.roles))
