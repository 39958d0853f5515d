"""写条款: what is to be agreed, who does what by which day. Written anew, what was initialled is initialled anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.acts.act import Act, Ids, States, day_format_problems
from app.acts.mediating import duty_problems, written
from app.acts.meetings import names_somebody, not_cancelled, on_meeting, reads_meeting
from app.domain.entries import NewEntry
from app.domain.kinds import Duty, MeetingTermsWritten
from app.domain.meetings import MeetingState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

AGREED = template(
    "clauses.agreed", QT_TRANSLATE_NOOP("Problem", "各方已经逐条画了押，不再改。做不到的，用“承诺改期”或者“承诺收回”。")
)
NO_DAY = template(
    "clauses.no_day", QT_TRANSLATE_NOOP("Problem", "第 {row} 条没有写最迟哪天。没有日子的约定，容易没有下文。")
)
NAMES = template(
    "clauses.names",
    QT_TRANSLATE_NOOP(
        "Problem", "第 {row} 条“办什么”里有信访人的姓名。约定的事会列在承诺台账上，谁都看得到，请只写办什么。"
    ),
)
PAST = template("clauses.past", QT_TRANSLATE_NOOP("Problem", "第 {row} 条的日子已经过了；跨了年的，请把年份写上。"))


@dataclass(frozen=True, slots=True)
class WriteClausesDraft:
    """The clauses of which meeting."""

    id: str
    meeting: str
    clauses: tuple[Duty, ...] = ()


def check(draft: WriteClausesDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft: an empty duty, one without a day, one that asks for silence."""
    meeting, problems = not_cancelled(draft, states, world)
    if meeting is None:
        return problems
    if meeting.agreed:
        return [Problem(AGREED)]
    problems = clause_problems(draft.clauses, "clauses", meeting)
    for number, duty in enumerate(written(draft.clauses), 1):
        readable = duty.by_on and not day_format_problems(duty.by_on, "clauses")
        if readable and duty.by_on < world.today.isoformat():
            problems.append(Problem(PAST, "clauses", {"row": str(number)}))
    return problems


def clause_problems(clauses: Sequence[Duty], field_name: str, meeting: MeetingState) -> list[Problem]:
    """Problems of clauses, whenever they were written: nobody or nothing in one, no day, somebody's name, help for silence."""
    problems = duty_problems(clauses, field_name)
    for number, duty in enumerate(written(clauses), 1):
        row = {"row": str(number)}
        if names_somebody(duty.what, meeting):
            problems.append(Problem(NAMES, field_name, row))
        if not duty.by_on:
            problems.append(Problem(NO_DAY, field_name, row))
    return problems


def decide(draft: WriteClausesDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`meeting.terms_written`."""
    return [on_meeting(draft, states, MeetingTermsWritten(draft.id, written(draft.clauses)))]


ACT = Act("write_clauses", "写条款", WriteClausesDraft, reads_meeting, check, decide)
