"""转交承办: what an absent officer has in hand goes to somebody else in one step; no clock changes with it."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import NOT_FOUND, Act, Ids, States, case_open, on_case, required
from app.acts.interest import Bearing, complained_of, recused
from app.acts.leak import Told, colleague
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.envelope import Subject
from app.domain.kinds import CaseAssigned
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NO_CASES = template("reassign.none", QT_TRANSLATE_NOOP("Problem", "请至少选一件。"))
NOT_NOW = template("reassign.not_now", QT_TRANSLATE_NOOP("Problem", "{number} 现在不能换承办人，请先去掉这一件再转。"))
RECUSED = template(
    "reassign.recused", QT_TRANSLATE_NOOP("Problem", "{number} 这一件，{name}已经回避，请另选人或者先去掉这一件。")
)
GIVEN_SINCE = template(
    "reassign.given_since",
    QT_TRANSLATE_NOOP(
        "Problem", "{number} 在您打开以后已经转给{holder}，没有再转。请去掉这一件，或者和对方商量好再转。"
    ),
)
NOT_A_READER = template(
    "reassign.not_a_reader",
    QT_TRANSLATE_NOOP("Problem", "{number} 是限知的，{name}不在名单里，请另选人或者先去掉这一件。"),
)


@dataclass(frozen=True, slots=True)
class ReassignDraft:
    """The cases and their new officer; all of them or none."""

    id: str
    cases: tuple[str, ...] = ()
    officer: str = ""
    officer_name: str = ""
    note: str = ""
    held_by: str | None = None
    """Whose they were, by name, when the form was opened, empty for nobody's; None: it was not looked at."""


def reads_cases(draft: ReassignDraft) -> tuple[Subject, ...]:
    """All of them."""
    return tuple(Subject("case", case) for case in draft.cases)


def tells(draft: ReassignDraft, case: CaseState, world: World) -> list[Told]:
    """The new officer."""
    return [colleague("officer_name", draft.officer, draft.officer_name, world)]


def check(draft: ReassignDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft; a case that cannot be given is named."""
    problems = required(draft.officer_name, "officer_name", QT_TRANSLATE_NOOP("Word", "承办人姓名"))
    if not draft.cases:
        problems.append(Problem(NO_CASES))
    return problems + [problem for id_ in draft.cases if (problem := _why_not(states.case(id_), draft, world))]


def _why_not(case: CaseState | None, draft: ReassignDraft, world: World) -> Problem | None:
    """Why a case cannot be given to this officer."""
    if case is None:
        return Problem(NOT_FOUND)
    values = {"number": case.number, "name": draft.officer_name}
    if case_open(case, world):
        return Problem(NOT_NOW, values=values)
    if draft.held_by is not None and case.officer_name != draft.held_by:
        return Problem(GIVEN_SINCE, values=values | {"holder": case.officer_name})
    name = draft.officer_name.strip()
    if recused(case, draft.officer, name) or complained_of(case, name, world):
        return Problem(RECUSED, values=values)
    return Problem(NOT_A_READER, values=values) if case.restricted and draft.officer not in case.readers else None


def decide(draft: ReassignDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`case.assigned` of each; the first carries the form's id, so that a second save writes nothing."""
    body = CaseAssigned(draft.officer, draft.officer_name.strip(), draft.note.strip())
    return [
        on_case(states.files[id_].case, body, ids.entry() if number else draft.id)
        for number, id_ in enumerate(draft.cases)
    ]


ACT = Act("reassign", "转交承办", ReassignDraft, reads_cases, check, decide, tells=tells, bearing=Bearing.MOVES)
