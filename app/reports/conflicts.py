"""What two places put right differently (两处改动), field by field: each living value with who wrote it, where, when and
why, and what had stood there before. A person decides each field on its own; no side wins as a whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from app.domain.entries import Entry
from app.domain.history import Conflict, Head
from app.domain.masking import MASKS, mask_name, mask_names
from app.domain.summary import persons_of
from app.domain.world import World
from app.ports import CaseFile
from app.reports.field_names import field_title, field_value
from app.reports.writer import Writer, writer_of

_COPY = "party."
"""How the names of fields begin that belong to a copy of a person which a restricted case carries."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values that live beside each other, and all who wrote it, each with the reason given."""

    value: str
    shown: str
    written: tuple[tuple[Writer, str], ...]


@dataclass(frozen=True, slots=True)
class FieldConflict:
    """One field; what is personal is masked unless it was revealed."""

    field: str
    """Its name in a CorrectDraft."""
    what: str
    whose: str
    """The person it belongs to; empty: the matter."""
    before: str | None
    """What all had seen there; None: not known."""
    choices: tuple[Choice, ...]
    newest: Entry

    @property
    def told_apart(self) -> bool:
        """Whether the values look different as they are shown."""
        return len({choice.shown for choice in self.choices}) == len(self.choices)


def field_conflicts(
    file: CaseFile, world: World, names: Mapping[str, str], *, revealed: bool = False
) -> tuple[FieldConflict, ...]:
    """Of a case and of the people in it. `names`: user id → name of staff."""
    teller = _Teller(file, world, names, revealed)
    own = (teller.told(path, conflict) for path, conflict in file.case.conflicts.items())
    return (*own, *_of_people(file, teller))


def _of_people(file: CaseFile, teller: _Teller) -> Iterator[FieldConflict]:
    for id_, person in file.people.items():
        for name, conflict in person.conflicts.items():
            yield teller.told(f"people.{id_}.{name}", conflict, person.person.name)


@dataclass(frozen=True, slots=True)
class _Teller:
    file: CaseFile
    world: World
    names: Mapping[str, str]
    revealed: bool

    def told(self, path: str, conflict: Conflict, whose: str = "") -> FieldConflict:
        """One field in words."""
        if path.startswith(_COPY):
            _, place, name = path.split(".")
            path, copy = f"people.{place}.{name}", self.file.case.people[int(place) - 1].person
            whose = copy.name if copy else ""
        return FieldConflict(
            path,
            field_title(path, several=len(self.file.case.demands) > 1),
            whose if self.revealed else mask_name(whose),
            None if conflict.before is None else self._shown(path, conflict.before),
            tuple(self._choices(path, conflict.heads)),
            conflict.heads[-1].entry,
        )

    def _choices(self, path: str, heads: tuple[Head, ...]) -> Iterator[Choice]:
        first = [head.value for head in heads]
        in_order = sorted(heads, key=lambda head: first.index(head.value))
        for value, alike in groupby(in_order, key=lambda head: head.value):
            written = tuple((writer_of(h.entry, self.world, self.names), self._why(h.entry)) for h in alike)
            yield Choice(value, self._shown(path, value), written)

    def _shown(self, path: str, value: str) -> str:
        mask = MASKS.get(path.rpartition(".")[2]) if path.startswith("people.") and not self.revealed else None
        return self._masked(field_value(path, mask(value) if mask else value, self.world.lookup))

    def _why(self, entry: Entry) -> str:
        return self._masked(getattr(entry.body, "reason", ""))

    def _masked(self, text: str) -> str:
        people = persons_of(self.file.case, self.file.people)
        return text if self.revealed else mask_names(text, [person.name for person in people])
