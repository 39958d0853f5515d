"""办结报告: the result of what was entrusted, with the petitioner's opinion; it ends the assignment (Art. 22(1)(三))."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import (
    Act,
    Ids,
    States,
    act_day_problems,
    checked_case,
    on_day,
    reads_case,
    required,
)
from app.acts.interest import Bearing
from app.acts.leak import Told, in_words
from app.acts.sent import NO_TRANSFER, concerned, named, our_paper, received_by_us, running, unless
from app.domain.case import CaseState
from app.domain.demand import ENDED, DemandState
from app.domain.entries import NewEntry
from app.domain.kinds import CompletionReported
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import PetitionerOpinion
from app.domain.records import Transfer
from app.domain.silence import silence_problem
from app.domain.terms import DocumentKind
from app.domain.world import World

NOTHING_ENTRUSTED = template("completion.nothing", QT_TRANSLATE_NOOP("Problem", "没有等着办结报告的交办件。"))
NO_OPINION = template(
    "completion.opinion", QT_TRANSLATE_NOOP("Problem", "请选信访人的意见；没有表示的，选“无明确意见”。")
)
NOT_ANSWERED = template(
    "completion.not_answered", QT_TRANSLATE_NOOP("Problem", "还没有答复信访人。先答复信访人，再报办结。")
)


@dataclass(frozen=True, slots=True)
class ReportCompletionDraft:
    """On which assignment (id of its entry): summary, process, result, the petitioner's opinion, the day of the report."""

    id: str
    case: str
    sent: str = ""
    summary: str = ""
    process: str = ""
    result: str = ""
    opinion: str = ""
    reported_on: str = ""
    late_reason: str = ""
    approver: str = ""
    """签发人; asked when it is we who report (GB/T 9704-2012 7.2.6)."""


def entrusted(case: CaseState) -> list[Transfer]:
    """The assignments that wait for their report."""
    return [t for t in running(case) if t.due_on]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why no completion can be reported now."""
    return unless(entrusted(case), case, world, Problem(NOTHING_ENTRUSTED))


def tells(draft: ReportCompletionDraft, case: CaseState, world: World) -> list[Told]:
    """Who signs our own report; who entrusted the matter knows of it already."""
    return in_words("approver", draft.approver)


def check(draft: ReportCompletionDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    sent = named(draft.sent, entrusted(case))
    if sent is None:
        return [Problem(NO_TRANSFER, "sent")]
    if sent.incoming and any(_waits(d) for d in concerned(case, sent)):
        return [Problem(NOT_ANSWERED)]
    for name, text, what in (
        ("summary", draft.summary, QT_TRANSLATE_NOOP("Word", "基本情况")),
        ("process", draft.process, QT_TRANSLATE_NOOP("Word", "办理经过")),
        ("result", draft.result, QT_TRANSLATE_NOOP("Word", "办理结果")),
    ):
        problems += required(text, name, what)
        if received_by_us(sent, case, world):  # what another unit wrote is kept as it wrote it
            problems += silence_problem(text, name)
    if received_by_us(sent, case, world):
        problems += required(draft.approver, "approver", QT_TRANSLATE_NOOP("Word", "签发人"))
    if draft.opinion not in {opinion.code for opinion in PetitionerOpinion}:
        problems.append(Problem(NO_OPINION, "opinion"))
    day = QT_TRANSLATE_NOOP("Word", "交办的日子")
    return problems + act_day_problems(draft.reported_on, draft.late_reason, "reported_on", world, sent.on, day)


def _waits(demand: DemandState) -> bool:
    """Whether a demand has no result yet: neither from us nor from whom we sent it on to."""
    reported = demand.sent is not None and demand.sent.completion is not None
    return not (demand.reply or reported or demand.step in ENDED)


def decide(draft: ReportCompletionDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`completion.reported`; 办结报告 on paper when it is we who were entrusted."""
    case = states.files[draft.case].case
    sent = named(draft.sent, entrusted(case))
    assert sent is not None
    texts = (draft.summary.strip(), draft.process.strip(), draft.result.strip())
    fact = CompletionReported(draft.sent, *texts, draft.opinion, draft.reported_on, draft.approver.strip())
    written = on_day(case, fact, draft, draft.reported_on, world, ids)
    return written + our_paper(DocumentKind.COMPLETION_REPORT, sent, case, world, ids, receiver=True)


ACT = Act(
    "report_completion",
    "办结报告",
    ReportCompletionDraft,
    reads_case,
    check,
    decide,
    allowed,
    issues=(DocumentKind.COMPLETION_REPORT,),
    tells=tells,
    bearing=Bearing.MOVES,
)
