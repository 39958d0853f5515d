"""What others wrote on a case after a form on it was opened, where the form's act has to look at it first: in words.

The form is refused with it at once, and what was typed stays typed: nobody's words are written over unseen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from app.acts.act import Act
from app.acts.correct import CorrectDraft, said_otherwise
from app.domain.entries import Entry
from app.domain.envelope import Subject
from app.domain.history import Seen, history
from app.domain.kinds import PetitionerCorrected
from app.domain.masking import MASKS
from app.domain.petitioner import fold_petitioner
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World
from app.ports import CaseFile
from app.reports.field_names import field_title, field_value
from app.reports.phrase import Phrase
from app.reports.timeline_words import Teller, Telling, tell
from app.reports.writer import writer_of

MOVED_ON = template(
    "case.moved_on",
    QT_TRANSLATE_NOOP(
        "Problem",
        "您打开以后，{who}（{where}）{when}在这一件里办过事。这一步没有写进去，您写的都在，请先看看改了什么。",
    ),
)
FIELD_MOVED = template(
    "case.field_moved",
    QT_TRANSLATE_NOOP("Problem", "{who}（{where}）{when}已经改过：{old} → {theirs}。您写的是：{mine}。"),
)
_PERSON = QT_TRANSLATE_NOOP("Timeline", "更正信访人资料")
_CHANGE = QT_TRANSLATE_NOOP("Timeline", "{what}：{old} → {new}")
_SOMEBODY = QT_TRANSLATE_NOOP("Word", "对方")


@dataclass(frozen=True, slots=True)
class Compared:
    """One field that they and the form put right differently, as people read it; what is masked stays masked."""

    field: str
    """Its name in the draft."""
    what: str
    old: str
    theirs: str
    mine: str


@dataclass(frozen=True, slots=True)
class Moved:
    """One entry that the writer of the form has not seen."""

    who: str
    where: str
    """Which desk of ours, else which station."""
    when: str
    headline: Phrase
    words: str = ""
    facts: tuple[Phrase, ...] = ()
    fields: tuple[Compared, ...] = ()

    def problems(self) -> list[Problem]:
        """Why the form is refused: beside each field that both changed, else of the whole."""
        by = {"who": self.who, "where": self.where, "when": self.when}
        if not self.fields:
            return [Problem(MOVED_ON, values=by)]
        said = ((f.field, {"old": f.old, "theirs": f.theirs, "mine": f.mine}) for f in self.fields)
        return [Problem(FIELD_MOVED, field, by | values) for field, values in said]


def moved_on(
    act: Act, draft: Any, seen: Seen, entries_of: Callable[[Subject], Sequence[Entry]], file: CaseFile, world: World
) -> tuple[Moved, ...]:
    """What a draft must not pass over, in the order it was written; empty: nothing."""
    found: list[Moved] = []
    for subject, frontier in seen.items():
        past = history(entries_of(subject))
        barring = {entry.id for entry in past.unseen(frontier) if act.minds(draft, entry)}
        if barring:
            told = _told_case if subject.kind == "case" else _told_person
            found += [moved for entry, moved in told(past.entries, draft, file, world) if entry.id in barring]
    return tuple(found)


def _told_case(entries: Sequence[Entry], draft: Any, file: CaseFile, world: World) -> Iterator[tuple[Entry, Moved]]:
    teller = Teller(file, world, {})
    for entry in entries:
        old = dict(teller.values)
        yield entry, _moved(entry, tell(teller, entry), _compared(entry, draft, old, teller), world)


def _told_person(entries: Sequence[Entry], draft: Any, file: CaseFile, world: World) -> Iterator[tuple[Entry, Moved]]:
    teller = Teller(file, world, {})
    for place, entry in enumerate(entries):
        person = fold_petitioner(entries[: place or 1]).person
        changes = entry.body.changes if isinstance(entry.body, PetitionerCorrected) else {}
        old = {name: str(getattr(person, name)) for name in changes}
        facts = tuple(
            Phrase(
                _CHANGE,
                {"what": field_title(name), "old": _shown(name, old[name], teller), "new": _shown(name, new, teller)},
            )
            for name, new in changes.items()
        )
        told = Telling("pencil-simple", Phrase(_PERSON), facts=facts)
        yield entry, _moved(entry, told, _compared(entry, draft, old, teller), world)


def _compared(entry: Entry, draft: Any, old: dict[str, str], teller: Teller) -> tuple[Compared, ...]:
    if not isinstance(draft, CorrectDraft):
        return ()
    theirs = getattr(entry.body, "changes", {})
    return tuple(
        Compared(
            field,
            field_title(name, several=teller.several()),
            *(_shown(name, value, teller) for value in (old.get(name, ""), theirs[name], mine)),
        )
        for name, (field, mine) in said_otherwise(draft, entry).items()
    )


def _shown(name: str, value: str, teller: Teller) -> str:
    """A value as people read it; of a person masked, of the matter as its form shows it."""
    mask = MASKS.get(name.rpartition(".")[2])
    return field_value(name, mask(value) if mask else value, teller.world.lookup)


def _moved(entry: Entry, told: Telling, fields: tuple[Compared, ...], world: World) -> Moved:
    writer = writer_of(entry, world, {member.id: member.name for member in world.staff})
    where = writer.desk or writer.place
    return Moved(writer.who or _SOMEBODY, where, writer.when, told.headline, told.words, told.facts, fields)
