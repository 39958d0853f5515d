"""What the screen that faces the visitor may show: what they themselves said, and after the registration what comes.

Never what the record knows of them from earlier, until they say it again: whoever was recognised by mistake would be somebody else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from app.acts.classing import asks_accusation
from app.acts.register_draft import RegisterDraft, restricted
from app.desk import Desk
from app.documents.wording import Words
from app.domain.coming import Coming, coming
from app.domain.going import HANDLING
from app.domain.kinds import Person
from app.domain.masking import mask_phone
from app.domain.rules import Rule
from app.domain.terms import IN_PERSON, LegalClass
from app.ports import CaseFileQuery

TAIL = 4
_OF_THE_PERSON = ("name", "phone")
RIGHTS = ("ask", "notice", "review", "safe")
"""Blocks of the wording of the rights notice, as many as a screen tells in one look."""


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that is being recorded: the path of its field in RegisterDraft, and the words; empty: the record has it from an
    earlier visit, and it is not shown."""

    part: str
    words: str

    @property
    def field(self) -> str:
        """Which field of a person or a demand it is."""
        return self.part.rpartition(".")[2]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a visitor takes home of a case that stands on the disk."""

    case: str
    number: str
    days: tuple[Coming, ...]
    rights: tuple[str, ...]
    answer_within: Rule | None = None
    """The rule that says within how many days after 受理 it is answered, where that is still to come."""
    standing: tuple[str, ...] = ()
    """How far it is, in plain words; of one that was registered just now nothing yet."""


def is_shown(draft: RegisterDraft) -> bool:
    """Whether somebody stands here who may read along: nobody does of a letter, and an accusation is nothing for a screen in a
    hall, also while it is still to be asked whether it is one."""
    secret = restricted(draft) or any(asks_accusation(d) for d in draft.demands)
    return draft.channel in IN_PERSON and bool(draft.people) and not secret


def heard(before: Mapping[str, str], draft: RegisterDraft, known: Person | None) -> dict[str, str]:
    """What was typed of the person at the window so far; what was filled from the record when they were recognised is not."""
    person = draft.people[0].person
    now = {f"people.0.{name}": getattr(person, name) for name in _OF_THE_PERSON}
    filled = {f"people.0.{name}": getattr(known, name) if known else "" for name in _OF_THE_PERSON}
    return {
        part: words for part, words in now.items() if words and (words != filled[part] or before.get(part) == words)
    }


def said(draft: RegisterDraft, typed: Mapping[str, str], place_name: Callable[[str], str]) -> tuple[Said, ...]:
    """What is being recorded, in the order of the form. typed: what `heard` answers."""
    person = draft.people[0].person
    rows = [("people.0.name", person.name), ("people.0.phone", _tail(person.phone))]
    found = [Said(part, words if part in typed else "") for part, words in rows if words]
    for place, demand in enumerate(draft.demands):
        at = (
            f"{place_name(demand.place)} {demand.place_detail}".strip() if demand.place else demand.place_detail.strip()
        )
        parts = ((f"demands.{place}.text", demand.text.strip()), (f"demands.{place}.place", at))
        found += [Said(part, words) for part, words in parts if words]
    return tuple(found)


def _tail(phone: str) -> str:
    return mask_phone(phone)[-TAIL:]


def progress(desk: Desk, case: str) -> Outcome | None:
    """What is told of a case that somebody comes to ask about, in the words of the progress slip; None of one that is not for a
    screen. Raises Unavailable."""
    from app.documents.progress_slip import content, standing_words

    told, file = outcome(desk, case), desk.read(CaseFileQuery(case))
    if told is None or file is None:
        return None
    world = desk.world()
    words = Words(world.lookup.editions, world.today)["progress_slip"]
    return replace(told, standing=tuple(standing_words(content(file, world), words)))


def outcome(desk: Desk, case: str) -> Outcome | None:
    """What is told of a case that was just registered; None of one that is not for a screen. Raises Unavailable."""
    file, world = desk.read(CaseFileQuery(case)), desk.world()
    if file is None or file.case.restricted:
        return None
    words = Words(world.lookup.editions, world.today)["rights"]
    rights = tuple(words.say(key) for key in RIGHTS)
    days = coming(file.case, world)
    waits = any(d.legal_class == LegalClass.APPEAL_6.code and not d.acceptance for d in file.case.open_demands)
    answered = waits and not file.case.closed_on and all(day.key != "answer" for day in days)
    return Outcome(case, file.case.number, days, rights, world.lookup.rules[HANDLING] if answered else None)
