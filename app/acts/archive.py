"""归档: a closed case goes into its dossier with a retention class, when every paper is where it belongs and the petitioner
can ask for no 复查 or 复核 any more; nothing is ever deleted by it."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    READ_ONLY,
    VOIDED,
    Act,
    Ids,
    States,
    act_day_problems,
    checked_case,
    on_day,
    reads_case,
    required,
)
from app.acts.open_points import untold, windows
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import CaseArchived
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import Retention
from app.domain.world import World

NOT_CLOSED = template("archive.not_closed", QT_TRANSLATE_NOOP("Problem", "办结以后才归档。"))
ARCHIVED = template("archive.archived", QT_TRANSLATE_NOOP("Problem", "已经归档。"))
NO_RETENTION = template("archive.retention", QT_TRANSLATE_NOOP("Problem", "请选保管期限。"))


@dataclass(frozen=True, slots=True)
class ArchiveDraft:
    """How long it is kept, and where it stands."""

    id: str
    case: str
    retention: str = ""
    dossier: str = ""
    """The number of the dossier on the shelf."""
    archived_on: str = ""
    late_reason: str = ""
    """Why it is entered only now, when the day lies before today."""


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why it cannot be archived now: also where a paper is owed, or the petitioner may still ask (Art. 35, 36)."""
    if case.read_only:
        return Problem(READ_ONLY)
    if case.voided:
        return Problem(VOIDED)
    if case.closing is None:
        return Problem(NOT_CLOSED)
    if case.archiving:
        return Problem(ARCHIVED)
    return next(iter((*untold(case), *windows(case, world))), None)


def check(draft: ArchiveDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    if draft.retention not in {retention.code for retention in Retention}:
        problems.append(Problem(NO_RETENTION, "retention"))
    problems += required(draft.dossier, "dossier", QT_TRANSLATE_NOOP("Word", "卷号"))
    what = QT_TRANSLATE_NOOP("Word", "办结的日子")
    return problems + act_day_problems(draft.archived_on, draft.late_reason, "archived_on", world, case.closed_on, what)


def decide(draft: ArchiveDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`case.archived`."""
    case = states.files[draft.case].case
    fact = CaseArchived(draft.retention, draft.dossier.strip(), draft.archived_on)
    return on_day(case, fact, draft, draft.archived_on, world, ids)


ACT = Act("archive", "归档", ArchiveDraft, reads_case, check, decide, allowed)
