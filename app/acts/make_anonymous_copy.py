"""去身份抄件: a restricted case without who petitions, for whoever has to act on it (Art. 30, 46(5)). Decision 0041.

The program takes out what it finds and proves that nothing it knows of remains; a person looks it through and says so. Who
信访人甲 is stays with one of the readers, who is on record.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.acts.act import READ_ONLY, VOIDED, Act, Ids, States, checked_case, minds_nothing, on_case, reads_case, required
from app.acts.interest import Bearing
from app.domain.anonymous import Identity, cleaned, identity, remains, tokens
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import CaseCorrected, CaseRegistered, CopiedDemand, IdentityLeftOut, PeopleChanged, Person
from app.domain.petitioner import PERSON_FIELDS
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World
from app.ports import CaseFile

OPEN = template(
    "copy.open",
    QT_TRANSLATE_NOOP("Problem", "这一件不限知悉人。要替信访人保密的，先用“保密”；抄件给限知悉人的一件用。"),
)
REMAINS = template("copy.remains", QT_TRANSLATE_NOOP("Problem", "第 {at} 个字起还看得出{who}的{what}，请改写。"))
SOMEBODYS = template("copy.somebodys", QT_TRANSLATE_NOOP("Problem", "第 {at} 个字起是{what}，不管是谁的都请去掉。"))
HOLDER = template("copy.holder", QT_TRANSLATE_NOOP("Problem", "请选知悉名单上的一位，由他保管信访人是谁。"))
NOT_LOOKED = template(
    "copy.looked",
    QT_TRANSLATE_NOOP("Problem", "请一处一处看过，看不出是谁了，再打上勾：亲友、邻居一看就明白的，程序认不出来。"),
)


@dataclass(frozen=True, slots=True)
class MakeAnonymousCopyDraft:
    """The words of the copy by demand, those for whom each is about, the names of the materials in their order, who keeps the key,
    and that it was looked through."""

    id: str
    case: str
    texts: Mapping[str, str] = field(default_factory=dict)
    against: Mapping[str, str] = field(default_factory=dict)
    materials: tuple[str, ...] = ()
    holder: str = ""
    looked: bool = False


def identities(file: CaseFile, world: World) -> tuple[Identity, ...]:
    """Everybody who ever spoke for a case, as they are now and as they were written down, each by their token."""
    case, called = file.case, tokens(file.case.everybody)
    bodies = (world.lookup.directory.body(d.against) for d in case.demands.values())
    accused = "\n".join((*(d.against_text for d in case.demands.values()), *(body.name for body in bodies if body)))
    known = [
        (token, person)
        for party, token in zip(case.everybody, called, strict=True)
        for person in (party.person, file.people[party.petitioner].person if party.petitioner in file.people else None)
    ]
    every = [*known, *_earlier(case, called)]
    found = (identity(token, person, world.lookup.name_initials, accused) for token, person in every if person)
    return tuple(dict.fromkeys(found))


def _earlier(case: CaseState, called: Sequence[str]) -> Iterator[tuple[str, Person | None]]:
    """The copies of people that a case carries, before they were put right; each correction as somebody with that alone."""

    def token(place: int) -> str:
        return called[place] if 0 <= place < len(called) else called[0]

    for body in (entry.body for entry in case.entries):
        match body:
            case CaseRegistered(people=people) | PeopleChanged(people=people):
                yield from ((token(place), party.person) for place, party in enumerate(people))
            case CaseCorrected(changes=changes):
                for path, value in changes.items():
                    of, _, rest = path.partition(".")
                    place, _, name = rest.partition(".")
                    if of == "party" and value and name in PERSON_FIELDS and name != "organisation":
                        alone: dict[str, Any] = {"name": "", name: value}
                        yield token(int(place) - 1 if place.isdecimal() else 0), Person(**alone)


def proposed(file: CaseFile, world: World) -> MakeAnonymousCopyDraft:
    """The copy as the program would make it, nothing looked through yet."""
    people, case = identities(file, world), file.case
    return MakeAnonymousCopyDraft(
        "",
        case.id,
        {d.id: cleaned(d.text, people) for d in case.open_demands},
        {d.id: cleaned(d.against_text, people) for d in case.open_demands},
        tuple(cleaned(m.name, people) for m in case.materials),
        world.actor.id,
    )


def remains_problems(text: str, at: str, people: Sequence[Identity]) -> list[Problem]:
    """The first place of a text that still names somebody; it says where, never what."""
    for one in remains(text, people)[:1]:
        values = {"at": str(one.start + 1), "what": one.what} | ({"who": one.token} if one.token else {})
        return [Problem(REMAINS if one.token else SOMEBODYS, at, values)]
    return []


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why no copy can be made."""
    if case.read_only:
        return Problem(READ_ONLY)
    if case.voided:
        return Problem(VOIDED)
    return None if case.restricted else Problem(OPEN)


def check(draft: MakeAnonymousCopyDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft; it is refused as long as anything known of anybody remains."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    people = identities(states.files[draft.case], world)
    for d in case.open_demands:
        text = draft.texts.get(d.id, "")
        problems += required(text, f"texts.{d.id}", QT_TRANSLATE_NOOP("Word", "抄件的内容"))
        problems += remains_problems(text, f"texts.{d.id}", people)
        problems += remains_problems(draft.against.get(d.id, ""), f"against.{d.id}", people)
    for place, name in enumerate(draft.materials):
        problems += remains_problems(name, f"materials.{place}", people)
    if draft.holder not in case.readers:
        problems.append(Problem(HOLDER, "holder"))
    if not draft.looked:
        problems.append(Problem(NOT_LOOKED, "looked"))
    return problems


def decide(draft: MakeAnonymousCopyDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`identity.left_out`, for the readers of the case alone. Nothing leaves the desk by it."""
    case = states.files[draft.case].case
    demands = tuple(
        CopiedDemand(
            d.id, draft.texts[d.id].strip(), d.legal_class, d.category, d.against, draft.against.get(d.id, "").strip()
        )
        for d in case.open_demands
    )
    names = {m.id: m.name for m in world.staff} | {world.actor.id: world.actor.name}
    fact = IdentityLeftOut(
        ids.entry(), demands, draft.materials, tokens(case.everybody), draft.holder, names.get(draft.holder, "")
    )
    return [on_case(case, fact, draft.id)]


ACT = Act(
    "make_anonymous_copy",
    "去身份抄件",
    MakeAnonymousCopyDraft,
    reads_case,
    check,
    decide,
    allowed,
    bearing=Bearing.MOVES,
    minds=minds_nothing,
)
