"""信访人的说明: what the petitioner says to a record of the order at the hall, in their own words."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, case_stands, checked_case, on_case, reads_case, required
from app.acts.interest import Bearing
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import IncidentAnswered
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import Incident
from app.domain.world import World

NO_INCIDENT = template("incident.none", QT_TRANSLATE_NOOP("Problem", "没有现场秩序记录，或者已经到期。"))
WHICH_INCIDENT = template("incident.which", QT_TRANSLATE_NOOP("Problem", "请选是哪一次。"))


@dataclass(frozen=True, slots=True)
class AnswerIncidentDraft:
    """Which record, and the petitioner's own words."""

    id: str
    case: str
    incident: str = ""
    words: str = ""


def shown(case: CaseState, world: World) -> list[Incident]:
    """The records that have not expired."""
    return [i for i in case.incidents.values() if world.today < i.expires_on]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why there is nothing to answer."""
    if problem := case_stands(case, world):
        return problem
    return None if shown(case, world) else Problem(NO_INCIDENT)


def check(draft: AnswerIncidentDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    if draft.incident not in {i.id for i in shown(case, world)}:
        problems.append(Problem(WHICH_INCIDENT, "incident"))
    return problems + required(draft.words, "words", QT_TRANSLATE_NOOP("Word", "信访人的话"))


def decide(draft: AnswerIncidentDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`incident.answered`."""
    case = states.files[draft.case].case
    return [on_case(case, IncidentAnswered(draft.incident, draft.words.strip()), draft.id)]


ACT = Act(
    "answer_incident", "信访人的说明", AnswerIncidentDraft, reads_case, check, decide, allowed, bearing=Bearing.TAKES_IN
)
