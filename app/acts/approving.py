"""Approval of a letter before it gets its number: which kinds need it, by whom, whose turn it is. No act itself.

Which kinds of papers need it, and whose agreement in which order, is the station's to set: one to four roles a kind.
What is agreed is one text and no other: `issue_letter` carries out the very draft that was submitted.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import takewhile

from app.acts.act import NOT_FOUND, READ_ONLY, Act, States
from app.acts.interest import against_us
from app.domain.bounded import parsed_json
from app.domain.case import CaseState
from app.domain.envelope import CHINA
from app.domain.kinds import LetterApproved
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import LetterState
from app.domain.terms import DocumentKind, Role
from app.domain.world import World

NEEDED = template("letter.needed", QT_TRANSLATE_NOOP("Problem", "{paper}要先送审，审批同意以后才编号出具。"))
NOT_WAITING = template("letter.not_waiting", QT_TRANSLATE_NOOP("Problem", "没有等着审批的文书。"))
NOT_YOURS = template("letter.not_yours", QT_TRANSLATE_NOOP("Problem", "这一步等{who}审。"))
OWN = template("letter.own", QT_TRANSLATE_NOOP("Problem", "自己写的文书要请别人审。"))
_AGAIN = ("issue_letter", "void_paper")
"""Acts that issue what was agreed before."""


@dataclass(frozen=True, slots=True)
class LetterDraft:
    """Which submitted letter (id), and what is said of it."""

    id: str
    case: str
    letter: str = ""
    note: str = ""


def chain(kind: DocumentKind, world: World) -> tuple[Role, ...]:
    """Whose agreement a kind of paper needs here, in order; none: it is issued at once. An extension that is agreed to at all
    needs the head's (Art. 34)."""
    roles = tuple(Role.of(code) for code in world.settings.get(f"approval_{kind.code}", "").split(",") if code)
    head = (Role.HEAD,) if roles and kind is DocumentKind.EXTENSION and Role.HEAD not in roles else ()
    return roles + head


def needs_approval(act: Act, case: CaseState, world: World) -> DocumentKind | None:
    """The first kind of paper this act issues that must be agreed to before. A complaint about the station goes upward
    without the agreement of those it complains of."""
    if act.name in _AGAIN or against_us(case, world):
        return None
    return next((kind for kind in act.issues if chain(kind, world)), None)


def approval_problems(act: Act, case: CaseState, world: World) -> list[Problem]:
    """Why an act may not issue its papers directly."""
    kind = needs_approval(act, case, world)
    return [Problem(NEEDED, values={"paper": kind.chinese})] if kind else []


def act_named(name: str) -> Act | None:
    """The act a letter was submitted by."""
    from app.acts import ACTS  # the list of all acts, those of the approval among them

    return ACTS.get(name)


# ---------- the step that is awaited


def waiting(case: CaseState) -> list[LetterState]:
    """The letters that wait for anybody's decision."""
    return [letter for letter in case.letters.values() if letter.awaiting]


def agreement(case: CaseState, letter: LetterState, role: Role) -> tuple[str, date] | None:
    """Who agreed to a letter in this role, and on which day; None where nobody did."""
    for entry in case.entries:
        body = entry.body
        if isinstance(body, LetterApproved) and body.letter == letter.id and letter.steps[body.step].role == role.code:
            return entry.envelope.actor, entry.envelope.at.astimezone(CHINA).date()
    return None


def sent_back(case: CaseState, act: str, world: World) -> LetterState | None:
    """The last letter of an act that was sent back to this actor to be written anew."""
    found = (x for x in case.letters.values() if x.returned and x.back and x.act == act and x.by == world.actor.id)
    return max(found, key=lambda letter: letter.at, default=None)


def stands_for(case: CaseState, letter: LetterState) -> LetterState | None:
    """The last letter that was sent back and written anew as this one: of the same act about the same demands."""
    before = takewhile(lambda each: each is not letter, case.letters.values())
    found = [each for each in before if each.returned and each.act == letter.act and _about(each) == _about(letter)]
    return found[-1] if found else None


def _about(letter: LetterState) -> object:
    try:
        content = parsed_json(letter.content)
    except ValueError:
        return letter.id  # of a program that wrote it otherwise: it stands for no other one
    return content.get("demands") if isinstance(content, dict) else letter.id


def awaiting(case: CaseState, world: World) -> list[LetterState]:
    """The letters whose next decision is this actor's to take."""
    return [letter for letter in waiting(case) if not _not_mine(letter, world)]


def _not_mine(letter: LetterState, world: World) -> Problem | None:
    """Why this actor does not decide the step that is awaited."""
    step = letter.awaiting
    assert step is not None
    if letter.by == world.actor.id:
        return Problem(OWN)
    mine = step.user == world.actor.id if step.user else step.role in world.actor.roles
    return None if mine else Problem(NOT_YOURS, values={"who": step.name or Role.name_of(step.role)})


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why there is nothing for this actor to decide."""
    if case.read_only:
        return Problem(READ_ONLY)
    letters = waiting(case)
    if not letters:
        return Problem(NOT_WAITING)
    return None if awaiting(case, world) else _not_mine(letters[0], world)


def waiting_letter(draft: LetterDraft, states: States) -> tuple[LetterState | None, list[Problem]]:
    """The letter a draft names; why there is none to decide or to recall."""
    case = states.case(draft.case)
    if case is None:
        return None, [Problem(NOT_FOUND)]
    letter = next((letter for letter in waiting(case) if letter.id == draft.letter), None)
    return letter, [] if letter else [Problem(NOT_WAITING, "letter")]


def check(draft: LetterDraft, states: States, world: World) -> list[Problem]:
    """Problems of a decision: there is nothing to decide, or it is not this actor's turn."""
    letter, problems = waiting_letter(draft, states)
    if letter is not None and (problem := _not_mine(letter, world)):
        problems.append(problem)
    return problems
