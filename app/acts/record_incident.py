"""现场秩序记录: what happened at the hall (Art. 26), neutral, of this case only; it expires, and stands in no list of anybody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from app.acts.act import (
    Act,
    Ids,
    States,
    act_day_problems,
    case_stands,
    checked_case,
    minds_nothing,
    on_day,
    reads_case,
    required,
)
from app.acts.interest import Bearing
from app.domain.entries import NewEntry
from app.domain.kinds import IncidentRecorded
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import Conduct
from app.domain.world import World

NO_CONDUCT = template("incident.conduct", QT_TRANSLATE_NOOP("Problem", "请选是哪一种情形（第二十六条）。"))


@dataclass(frozen=True, slots=True)
class RecordIncidentDraft:
    """Which conduct, what happened, who talked to the people, whether the police were told, and the day (ISO)."""

    id: str
    case: str
    conduct: str = ""
    text: str = ""
    persuaded_by: str = ""
    police: bool = False
    took_place_on: str = ""
    late_reason: str = ""


def check(draft: RecordIncidentDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, case_stands)
    if case is None or problems:
        return problems
    if draft.conduct not in {conduct.code for conduct in Conduct}:
        problems.append(Problem(NO_CONDUCT, "conduct"))
    problems += required(draft.text, "text", QT_TRANSLATE_NOOP("Word", "经过"))
    problems += required(draft.persuaded_by, "persuaded_by", QT_TRANSLATE_NOOP("Word", "谁去劝导的"))
    what = QT_TRANSLATE_NOOP("Word", "收到的日子")
    return problems + act_day_problems(
        draft.took_place_on, draft.late_reason, "took_place_on", world, case.received_on, what
    )


def decide(draft: RecordIncidentDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`incident.recorded`, with the day on which it expires."""
    case = states.files[draft.case].case
    expires = date.fromisoformat(draft.took_place_on) + timedelta(days=int(world.settings["incident_days"]))
    fact = IncidentRecorded(
        incident=draft.id,
        conduct=draft.conduct,
        text=draft.text.strip(),
        persuaded_by=draft.persuaded_by.strip(),
        police=draft.police,
        took_place_on=draft.took_place_on,
        expires_on=expires.isoformat(),
    )
    return on_day(case, fact, draft, draft.took_place_on, world, ids)


ACT = Act(
    "record_incident",
    "现场秩序记录",
    RecordIncidentDraft,
    reads_case,
    check,
    decide,
    case_stands,
    bearing=Bearing.MOVES,
    minds=minds_nothing,
)
