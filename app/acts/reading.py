"""What an act reads, folded, as far as whoever acts may see it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from app.acts.act import Act, States
from app.acts.meeting_audience import reach_now
from app.docket_rows import names_of, without_names
from app.domain.entries import Entry
from app.domain.envelope import Subject
from app.domain.folding import fold_case
from app.domain.meetings import MeetingState
from app.domain.petitioner import PetitionerState, fold_petitioner
from app.domain.subjects import SUBJECTS
from app.domain.terms import Role
from app.domain.world import Actor
from app.ports import CaseFile
from app.ports.agenda import AgendaQuery, AgendaRow

EntriesOf = Callable[[Subject], Sequence[Entry]]
LinesOf = Callable[[AgendaQuery], tuple[AgendaRow, ...]]


def states_of(act: Act, draft: Any, entries_of: EntriesOf, lines_of: LinesOf, actor: Actor) -> States:
    """The subjects that an act asks for on this draft, for one that compares them the cases linked with its own, and the
    lines of the agenda that it asks for."""
    blind = act.unseen_by_head and Role.HEAD.code in actor.roles
    states = _folded(act.reads(draft), entries_of, None if blind else actor)
    if act.on_agenda:
        lines = [line for asked in act.on_agenda(draft, states) for line in lines_of(asked)]
        named = without_names(lines, entries_of, lambda case: _file(case, entries_of, actor), lines_of)
        states = replace(states, lines=named)
    if not act.reads_linked:
        return states
    linked = [Subject("case", id_) for file in states.files.values() for id_ in file.case.linked]
    return replace(states, files={**_folded(linked, entries_of, actor).files, **states.files})


def _file(case: str, entries_of: EntriesOf, actor: Actor | None) -> CaseFile | None:
    return _folded((Subject("case", case),), entries_of, actor).files.get(case)


def _folded(subjects: Sequence[Subject], entries_of: EntriesOf, actor: Actor | None) -> States:
    """As far as this actor sees them; None: all of them."""
    files: dict[str, CaseFile] = {}
    people: dict[str, PetitionerState] = {}
    others: dict[Subject, Any] = {}
    erased = set[str]()
    for subject in dict.fromkeys(subjects):
        entries = entries_of(subject)
        if not entries:
            continue
        if subject.kind == "petitioner":
            people[subject.id] = fold_petitioner(entries)
            continue
        if subject.kind in SUBJECTS:
            state = others[subject] = SUBJECTS[subject.kind].fold(entries)
            if isinstance(state, MeetingState):
                about = [fold_case(found) for case in state.cases if (found := entries_of(Subject("case", case)))]
                reach_now(state, about)
                state.named = tuple(names_of([file for c in state.cases if (file := _file(c, entries_of, actor))]))
            continue
        case = fold_case(entries)
        if case.restricted and actor and actor.id not in case.readers:
            continue
        if case.erasure:
            erased.add(case.id)
            continue
        named = {id_: entries_of(Subject("petitioner", id_)) for id_ in case.petitioners}
        files[subject.id] = CaseFile(case, {id_: fold_petitioner(found) for id_, found in named.items()})
    return States(files, people, others, frozenset(erased))
