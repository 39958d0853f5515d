"""更正: fields of the case put right, and contact data of its people (which then holds for all their cases)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from app.acts.acceptance_back import taken_back
from app.acts.act import (
    READ_ONLY,
    VOIDED,
    Act,
    Ids,
    States,
    checked_case,
    on_case,
    reads_case,
    required,
)
from app.acts.interest import Bearing
from app.acts.put_right import accused_problems, corrected, denied, no_longer_ours, questions
from app.acts.restricting import class_problems, closes, closing, handed_on
from app.domain.capacity import is_settled
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import Entry, NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.folding.registration import DEMAND_FIELDS
from app.domain.kinds import CaseCorrected, Person, PetitionerCorrected
from app.domain.petitioner import PERSON_FIELDS
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.terms import Capacity, IdKind
from app.domain.values import parse_phone, parse_resident_id
from app.domain.world import World
from app.ports import CaseFile

NOTHING_CHANGED = template("correct.nothing", QT_TRANSLATE_NOOP("Problem", "还没有改动任何一处。"))
FIELD_UNKNOWN = template("correct.field", QT_TRANSLATE_NOOP("Problem", "“{name}”这一处不能更正。"))
CAPACITY_STAYS = template(
    "correct.capacity",
    QT_TRANSLATE_NOOP(
        "Problem",
        "收件身份在作出决定以前才能改：这项诉求已经转送、受理或者作了别的决定，或者是转来的（第二十三条第三款）。",
    ),
)
CAPACITY_UNKNOWN = template("correct.capacity_unknown", QT_TRANSLATE_NOOP("Problem", "请选收件身份。"))
HEADCOUNT = template("correct.headcount", QT_TRANSLATE_NOOP("Problem", "人数请写 1 以上的数。"))


@dataclass(frozen=True, slots=True)
class CorrectDraft:
    """What is put right: `changes` by case field; `person_changes` by petitioner id and person field, or for the copies
    that a restricted case carries by their place in it ("1", "2"); "" takes a value away. And why."""

    id: str
    case: str
    changes: Mapping[str, str] = field(default_factory=dict)
    person_changes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    reason: str = ""


def allowed(case: CaseState, world: World) -> Problem | None:
    """A correction stays possible after closing, both values stay visible; what is void stays as it was."""
    if case.read_only:
        return Problem(READ_ONLY)
    return Problem(VOIDED) if case.voided else None


def demand_fields(demand: DemandState, case: CaseState) -> tuple[str, ...]:
    """The fields of a demand that may be put right: its capacity only before anything was decided on it, or where two places
    said it differently."""
    stays = is_settled(demand) or demand.incoming is not None
    if stays and f"demand.{demand.id}.capacity" not in case.conflicts:
        return tuple(name for name in DEMAND_FIELDS if name != "capacity")
    return DEMAND_FIELDS


def _unknown(name: str, case: CaseState) -> Problem | None:
    """Why there is no such field to put right."""
    known = {f"demand.{d.id}.{field}" for d in case.demands.values() for field in demand_fields(d, case)}
    if name in known | {"title", "headcount"}:
        return None
    every = {f"demand.{d}.capacity" for d in case.demands}
    return Problem(CAPACITY_STAYS, name) if name in every else Problem(FIELD_UNKNOWN, name, {"name": name})


def _case_problems(draft: CorrectDraft, case: CaseState) -> list[Problem]:
    problems = [problem for name in draft.changes if (problem := _unknown(name, case))]
    for name, value in draft.changes.items():
        if name.endswith(".capacity") and value not in {capacity.code for capacity in Capacity}:
            problems.append(Problem(CAPACITY_UNKNOWN, name))
        if name == "headcount" and not (value.isdecimal() and int(value) >= 1):
            problems.append(Problem(HEADCOUNT, name))
        if name == "title" or name.endswith(".text"):
            problems += required(value, name, QT_TRANSLATE_NOOP("Word", "内容"))
    return problems


def known_people(file: CaseFile) -> dict[str, Person]:
    """The people whose contact data can be put right from a case: petitioners by id, its own copies by place."""
    copies = {str(place): party.person for place, party in enumerate(file.case.people, 1) if party.person}
    return {id_: state.person for id_, state in file.people.items()} | copies


def _person_problems(draft: CorrectDraft, states: States, world: World) -> list[Problem]:
    problems: list[Problem] = []
    people = known_people(states.files[draft.case])
    for who, changes in draft.person_changes.items():
        known = people.get(who)
        for name, value in changes.items():
            at = f"people.{who}.{name}"
            if known is None or name not in PERSON_FIELDS:
                problems.append(Problem(FIELD_UNKNOWN, at, {"name": name}))
            elif name == "name":
                problems += required(value, at, QT_TRANSLATE_NOOP("Word", "姓名"))
            elif name == "phone" and value:
                parsed = parse_phone(value, at)
                problems += [parsed] if isinstance(parsed, Problem) else []
            elif name == "id_number" and changes.get("id_kind", known.id_kind) == IdKind.RESIDENT.code:
                card = parse_resident_id(value, world.today, at)
                problems += [card] if isinstance(card, Problem) else []
    return problems


def check(draft: CorrectDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    if not draft.changes and not any(draft.person_changes.values()):
        problems.append(Problem(NOTHING_CHANGED))
    problems += _case_problems(draft, case)
    if not problems:
        problems += class_problems(case, draft.changes, world) + accused_problems(case, draft.changes, world)
    problems += _person_problems(draft, states, world)
    return problems + required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "更正的原因"))


def decide(draft: CorrectDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`case.corrected` on the case, with the copies it carries, and `petitioner.corrected` on each other person; what is not
    ours to handle after it is taken back. Before it `case.restricted`, where an open case turns out to be an accusation: that
    goes wherever the case went, the rest no more."""
    file, reason, said = states.files[draft.case], draft.reason.strip(), dict(draft.changes)
    said |= handed_on(file.case, draft.changes, world)
    first = closing(file.case, draft.changes, world, ids)
    case = replace(file.case, restricted=file.case.restricted or bool(first))
    entries: list[NewEntry] = []
    for who, changes in draft.person_changes.items():
        new = {name: value.strip() for name, value in changes.items()}
        if who not in file.people:
            said |= {f"party.{who}.{name}": value for name, value in new.items()}
        elif new:
            subject = Subject("petitioner", who)
            entries.append(NewEntry(ids.entry(), subject, PetitionerCorrected(new, reason), Routing(file.case.orgs)))
    after = corrected(file.case, draft.changes)
    back = taken_back(case, no_longer_ours(file.case, after, world), reason, world, ids)
    fact = CaseCorrected(said, reason, tuple(denied(file.case, after)))
    return [*first, on_case(case, fact, draft.id), *back, *entries]


def asks(draft: CorrectDraft, states: States, world: World) -> list[Problem]:
    """What the correction does to what was decided before, and what its words sound like."""
    case = states.case(draft.case)
    known = {name: value for name, value in draft.changes.items() if case and _unknown(name, case) is None}
    return closes(case, known) + questions(case, known, world) if case else []


def said_otherwise(draft: CorrectDraft, entry: Entry) -> dict[str, tuple[str, str]]:
    """The fields that an entry puts right otherwise than the draft does: by the entry's name of the field the draft's name
    of it and the draft's value."""
    if not isinstance(entry.body, CaseCorrected | PetitionerCorrected):
        return {}
    theirs, about = entry.body.changes, entry.envelope.subject
    mine = {name: (name, value) for name, value in draft.changes.items() if about.kind == "case"}
    for who, changes in draft.person_changes.items():
        # the copies that a restricted case carries are put right with it, everybody else as a subject of their own
        at = "" if who == about.id else f"party.{who}."
        mine |= {f"{at}{name}": (f"people.{who}.{name}", value.strip()) for name, value in changes.items()}
    return {name: own for name, own in mine.items() if name in theirs and theirs[name] != own[1]}


def minds(draft: CorrectDraft, entry: Entry) -> bool:
    """A correction is barred only by what puts the same field right otherwise; whatever else was done, both stand."""
    return bool(said_otherwise(draft, entry))


ACT = Act(
    "correct", "更正", CorrectDraft, reads_case, check, decide, allowed, bearing=Bearing.MOVES, asks=asks, minds=minds
)
