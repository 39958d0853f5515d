"""What is still open of a case that is to be closed or put away: papers that have not reached anybody, opinions not carried
out, days in which the petitioner may still ask for a 复查 or 复核. No act itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.acts.deliver import deliverable
from app.acts.in_hand import petition_matters
from app.acts.reviewing import stages, window
from app.acts.supervising import running, waiting
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import ReviewStage
from app.domain.records import DocumentState
from app.domain.terms import DocumentKind
from app.domain.world import World

UNTOLD = template(
    "open.untold", QT_TRANSLATE_NOOP("Problem", "{paper}还没有记送达。送到了的请先记下，没有送到的请先送。")
)
UNEXECUTED = template(
    "open.unexecuted",
    QT_TRANSLATE_NOOP("Problem", "意见要执行，还没有执行到位的记录（第三十二条），请先记执行情况。"),
)
UNEXECUTED_OF = template(
    "open.unexecuted_of",
    QT_TRANSLATE_NOOP("Problem", "诉求 {demand} 的意见要执行，还没有执行到位的记录（第三十二条），请先记执行情况。"),
)
WINDOW = template(
    "open.window",
    QT_TRANSLATE_NOOP("Problem", "信访人申请{stage}的期限还没有过，最迟{day}（含当日）（{article}）。"),
)
REPORT_OWED = template(
    "open.report_owed",
    QT_TRANSLATE_NOOP(
        "Problem",
        "{unit}交办的，最迟{day}（含当日）反馈，还没有办结报告（第二十二条第一款第（三）项）。请先用“办结报告”，办结以后就不能报了。",
    ),
)
OPINION_UNSEEN = template(
    "open.opinion_unseen",
    QT_TRANSLATE_NOOP(
        "Problem",
        "{unit}的处理意见书有没有出、送达了没有，这里还没有记录（第三十二条）。请用“记下别处的处理意见”记下文号和送达的日子；没有出的，请先催办。",
    ),
)
SUPERVISED = template("open.supervised", QT_TRANSLATE_NOOP("Problem", "对{unit}的督办还没有了结。"))
ADVISED = template("open.advised", QT_TRANSLATE_NOOP("Problem", "给{unit}的建议还没有反馈。"))
THE_SENDER = QT_TRANSLATE_NOOP("Word", "转来单位")
_ARTICLES = {ReviewStage.REVIEW: "第三十五条", ReviewStage.REREVIEW: "第三十六条"}
_MOOT = (DocumentKind.HEARING_NOTICE.code,)
"""Papers with which nothing can be begun once the matter is at its end."""


def owed_papers(case: CaseState) -> list[DocumentState]:
    """The papers that somebody is still to get: what a later one of its kind replaces, a reply that a 复查 set aside, or what
    belongs only to demands withdrawn, is owed to nobody; nor is anything where nobody knows whom to tell or where (Art. 23(2))."""
    return [] if case.address_unclear else [d for d in deliverable(case) if _owed(d, case)]


def _owed(paper: DocumentState, case: CaseState) -> bool:
    demands = [case.demands[id_] for id_ in paper.demands if id_ in case.demands]
    standing = [d for d in demands if not (d.withdrawal or d.link) and paper is _last(paper, d.id, case)]
    if paper.kind == DocumentKind.REPLY.code:
        standing = [d for d in standing if d.reply and not d.delivered_on]
    return bool(standing or not demands) and paper.kind not in _MOOT


def _last(paper: DocumentState, demand: str, case: CaseState) -> DocumentState:
    """The paper of the same kind to the same party that holds for a demand."""
    alike = (d for d in case.documents.values() if (d.kind, d.to) == (paper.kind, paper.to))
    found = (d for d in alike if demand in d.demands and not d.voided)
    return list(found)[-1]


def untold(case: CaseState) -> list[Problem]:
    """One for each kind of paper that is owed."""
    kinds = sorted({paper.kind for paper in owed_papers(case)})
    return [Problem(UNTOLD, values={"paper": DocumentKind.name_of(kind)}) for kind in kinds]


def windows(case: CaseState, world: World) -> list[Problem]:
    """The days in which the petitioner may still ask for a 复查 or 复核, each once."""
    return [
        Problem(WINDOW, values={"stage": stage.chinese, "day": chinese_date(due), "article": _ARTICLES[stage]})
        for stage, due in dict.fromkeys(_running(case, world))
    ]


def _running(case: CaseState, world: World) -> Iterator[tuple[ReviewStage, date]]:
    for demand in case.open_demands:
        for stage in stages(demand):
            if (days := window(demand, stage, world)) and world.today <= days.due:
                yield stage, days.due


def unexecuted(case: CaseState) -> list[Problem]:
    """One for each demand whose opinion is to be carried out and is not; of an only demand without its number."""
    code = UNEXECUTED_OF if len(case.demands) > 1 else UNEXECUTED
    waiting = (d for d in case.open_demands if d.unexecuted and not d.withdrawal)
    return [Problem(code, values={"demand": d.id}) for d in waiting]


def report_owed(case: CaseState) -> list[Problem]:
    """The report on what was entrusted to us; with 办结 it could not be made any more."""
    came = (d.incoming for d in case.open_demands if d.incoming and not d.withdrawal)
    owed = next((t for t in came if t.due_on and not (t.returned or t.completion)), None)
    if owed is None or owed.due_on is None:
        return []
    unit = case.details.get("from_unit", "") or THE_SENDER
    return [Problem(REPORT_OWED, values={"unit": unit, "day": chinese_date(owed.due_on)})]


def opinion_unseen(case: CaseState) -> list[Problem]:
    """What was entrusted and reported as done: whether the petitioner got the unit's own opinion nobody here has seen."""
    untold = (d for d in petition_matters(case.open_demands) if not (d.reply and d.delivered_on))
    sent = (d.sent for d in untold if d.sent and not d.withdrawal)
    units = dict.fromkeys(t.to_name for t in sent if t.completion)
    return [Problem(OPINION_UNSEEN, values={"unit": unit}) for unit in units]


def watched(case: CaseState) -> list[Problem]:
    """Supervisions that run and advices that nobody answered."""
    supervised = dict.fromkeys(s.unit_name for s in running(case))
    advised = dict.fromkeys(a.to_name for a in waiting(case))
    return [
        *(Problem(SUPERVISED, values={"unit": unit}) for unit in supervised),
        *(Problem(ADVISED, values={"unit": unit}) for unit in advised),
    ]


def open_points(case: CaseState, world: World) -> list[Problem]:
    """All of it, as it is asked about before 办结."""
    own = [*untold(case), *report_owed(case), *unexecuted(case), *windows(case, world)]
    return [*own, *opinion_unseen(case), *watched(case)]
