"""办结: only when every own demand has reached its end on paper in the petitioner's hands, and nothing runs any more.

What is still open all the same (a paper, an execution, days to ask for a 复查) is asked about once, and why it is closed
nevertheless stands in the entry. Where a demand was answered, it is said which of 三到位一处理 were needed, by whom and on what evidence (Art. 27), and matter
and heart apart (事心双解): how far the matter is settled and at which level; and what the petitioner says, if anybody asked. Any answer to either
closes the case. What we shall still do, a visit for instance, is a promise with a day.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from app.acts.act import (
    Act,
    Ids,
    States,
    case_open,
    checked_case,
    on_case,
    reads_case,
    required,
)
from app.acts.open_points import open_points
from app.acts.promise_along import Promised, along_problems, promised_along, tells_owner
from app.acts.undecided import accusation_with_another, lies_with_the_accused
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.entries import NewEntry
from app.domain.going import redo_due
from app.domain.hall_terms import GivenIn
from app.domain.kinds import CaseClosed
from app.domain.meeting_terms import Level
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.procedure_terms import FourEnds, ReviewConclusion, ReviewStage, Settled
from app.domain.records import Review
from app.domain.silence import silence_problem
from app.domain.terms import DocumentKind, Step
from app.domain.world import World

NOT_DELIVERED = template("close.not_delivered", QT_TRANSLATE_NOOP("Problem", "处理意见书还没有送达。"))
NOT_NOTICED = template("close.not_noticed", QT_TRANSLATE_NOOP("Problem", "告知书还没有送达。"))
REVIEW_RUNS = template("close.review", QT_TRANSLATE_NOOP("Problem", "正在复查或者复核，意见送达以后才能办结。"))
NOT_REVIEWED = template("close.not_reviewed", QT_TRANSLATE_NOOP("Problem", "复查、复核的意见还没有送达。"))
MEDIATES = template("close.mediation", QT_TRANSLATE_NOOP("Problem", "调解还没有结束（第三十三条）。"))
REDO_BY = template(
    "close.redo_by",
    QT_TRANSLATE_NOOP(
        "Problem", "{review}意见要求重新处理，最迟{day}（含当日）。重新答复以后才能办结；在别处重新答复的，请先记下。"
    ),
)
REDO = template(
    "close.redo",
    QT_TRANSLATE_NOOP("Problem", "{review}意见要求重新处理，重新答复以后才能办结；在别处重新答复的，请先记下。"),
)
NO_END = template(
    "close.four",
    QT_TRANSLATE_NOOP("Problem", "请写三到位一处理里用得上的，至少一项：谁办的，凭什么（第二十七条）。"),
)
NOT_EXECUTED = template(
    "close.not_executed",
    QT_TRANSLATE_NOOP("Problem", "支持的意见还没有执行到位，不能写“解决问题到位”（第二十七条、第三十二条）。"),
)
NO_SETTLED = template("close.settled", QT_TRANSLATE_NOOP("Problem", "请选事情办到了哪一步，照实写就行。"))
NO_LEVEL = template("close.level", QT_TRANSLATE_NOOP("Problem", "请选在哪一级化解的。"))
NOT_SETTLED = template(
    "close.not_settled",
    QT_TRANSLATE_NOOP("Problem", "支持的意见还没有执行到位，不能写“办好了”（第三十二条）。"),
)
NO_ASKED = template("close.asked", QT_TRANSLATE_NOOP("Problem", "请选问过信访人没有。没有问的照实写，不影响办结。"))
NOT_REPORTED = template(
    "close.not_reported", QT_TRANSLATE_NOOP("Problem", "交办的还没有收到办结报告（第二十二条第一款第（三）项）。")
)
NOT_SIGNED_FOR = template(
    "close.not_signed_for",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这是检举控告，转给{unit}以后还没有签收，不能办结。签收了的，请先记签收（第二十二条第二款、第三十条）。",
    ),
)
WITH_THE_ACCUSED = template(
    "close.with_the_accused",
    QT_TRANSLATE_NOOP(
        "Problem", "这件检举控告还在被反映的单位或者它的下级那里，先收回、转送有管理权限的纪检监察机关（第三十条）。"
    ),
)
NOT_SIGNED = template(
    "close.not_signed",
    QT_TRANSLATE_NOOP(
        "Problem",
        "转送{unit}以后还没有签收，不知道有没有人接，不能办结。签收了的，请先记签收；没收到的，请再送（第二十三条第三款）。",
    ),
)
AGREED_ONLY = template(
    "close.agreed_only",
    QT_TRANSLATE_NOOP(
        "Problem",
        "诉求 {demand} 的协议已经生效，还欠一份书面的结果：请出处理意见书，写明协议的内容（已经替您填好）；信访人自己签字撤回的，记撤回。",
    ),
)
NOT_ANSWERED = template("close.not_answered", QT_TRANSLATE_NOOP("Problem", "诉求 {demand} 还没有结果。"))


@dataclass(frozen=True, slots=True)
class CloseDraft:
    """How the matter ended, in words."""

    id: str
    case: str
    result: str = ""
    note: str = ""
    four: dict[str, str] = field(default_factory=dict)
    """Code of `procedure_terms.FourEnds` → by whom and on what evidence; only those that were needed."""
    matter: str = ""
    """事解: how the matter was settled."""
    heart: str = ""
    """心解: what the petitioner says of it."""
    despite: str = ""
    """Why it is closed although something is still open."""
    settled: str = ""
    """Code of `procedure_terms.Settled`."""
    level: str = ""
    """Code of `meeting_terms.Level`; where nothing was settled not asked."""
    asked: str = ""
    """ASKED or NOT_ASKED: whether anybody asked the petitioner."""
    promised: tuple[Promised, ...] = ()
    """What we shall still do, by when and whose it is."""


ASKED, NOT_ASKED = "asked", "not_asked"


_NOTICES = {
    Step.DECLINED: (DocumentKind.DECLINE.code,),
    Step.DECLINED_FINALLY: (DocumentKind.DECLINE_FINALLY.code,),
    Step.TRANSFERRED: (DocumentKind.TRANSFER.code,),
    Step.ENTRUSTED: (DocumentKind.ENTRUST_NOTICE.code, DocumentKind.TRANSFER.code),
    Step.GUIDED: (DocumentKind.GUIDANCE.code,),
    Step.ANSWERED: (DocumentKind.ANSWER.code, DocumentKind.SUGGESTION_REPLY.code),
}
"""Ends of which the petitioner is told on paper (Art. 23)."""


def _told(demand: DemandState, case: CaseState) -> bool:
    """Whether the last such paper reached the petitioner; an answer by word of mouth has none."""
    kinds = _NOTICES[demand.step]
    papers = [d for d in case.documents.values() if d.kind in kinds and demand.id in d.demands and not d.voided]
    reached = bool(papers[-1].deliveries) if papers else demand.step is Step.ANSWERED
    return reached or case.address_unclear


def _open_end(demand: DemandState, case: CaseState) -> Problem | None:
    if (sent := demand.sent) and not (sent.received_on or sent.completion):
        if accusation_with_another(demand):
            return Problem(NOT_SIGNED_FOR, values={"unit": sent.to_name})
        if demand.step is Step.TRANSFERRED:
            return Problem(NOT_SIGNED, values={"unit": sent.to_name})
    match demand.step:
        case Step.DELIVERED | Step.LINKED | Step.WITHDRAWN | Step.RETURNED:
            return None
        case Step.REVIEWED | Step.FINAL:
            return _opinion_open(demand)
        case Step.ACCEPTED | Step.HANDLING if _changed(demand):
            return _opinion_open(demand)
        case Step.REPLIED:
            historic = demand.reply is not None and demand.reply.point is None
            # where nobody knows whom to tell or where, the opinion lies in the file (Art. 23(2))
            return None if historic or case.address_unclear else Problem(NOT_DELIVERED)
        case Step.ENTRUSTED if demand.sent and demand.sent.completion is None:
            return Problem(NOT_REPORTED)
        case step if step in _NOTICES:
            return None if _told(demand, case) else Problem(NOT_NOTICED)
        case _:
            code = AGREED_ONLY if demand.agreement else NOT_ANSWERED
            return Problem(code, values={"demand": demand.id})


def _changed(demand: DemandState) -> bool:
    """A 复查 changed the opinion: what it says answers the demand, also without a new 处理意见书."""
    last = demand.review
    return last is not None and last.decided_on is not None and last.conclusion == ReviewConclusion.CHANGED.code


def _opinion_open(demand: DemandState) -> Problem | None:
    last = demand.review
    return None if last and last.delivered_on else Problem(NOT_REVIEWED)


def was_answered(case: CaseState) -> bool:
    """Whether a demand got an opinion of ours on its merits: then it is said how it ended for the petitioner."""
    own = (d for d in case.open_demands if d.withdrawal is None)
    return any(reply.point for d in own for reply in (*d.earlier_replies, d.reply) if reply)


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why it cannot be closed now."""
    if problem := case_open(case, world):
        return problem
    if case.running_reviews:
        return Problem(REVIEW_RUNS)
    if review := next((review for d in case.open_demands if (review := redo_due(case, d))), None):
        return _redo_awaited(review)
    if any(mediation.open for d in case.open_demands for mediation in d.mediations):
        return Problem(MEDIATES)
    if any(lies_with_the_accused(case, d, world) for d in case.open_demands):
        return Problem(WITH_THE_ACCUSED)
    return next((p for d in case.open_demands if (p := _open_end(d, case))), None)


def _redo_awaited(review: Review) -> Problem:
    values = {"review": ReviewStage.name_of(review.stage)}
    if review.redo_by is None:
        return Problem(REDO, values=values)
    return Problem(REDO_BY, values=values | {"day": chinese_date(review.redo_by)})


def check(draft: CloseDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    problems += required(draft.result, "result", QT_TRANSLATE_NOOP("Word", "办结情况"))
    if was_answered(case):
        problems += _ends(draft, case) + _matter_and_heart(draft, case)
    if open_points(case, world):
        problems += required(draft.despite, "despite", QT_TRANSLATE_NOOP("Word", "为什么现在就办结"))
    said = {name: getattr(draft, name) for name in ("result", "note", "matter", "heart", "despite")}
    for name, words in (*said.items(), *((f"four.{code}", by) for code, by in draft.four.items())):
        problems += silence_problem(words, name)
    return problems + along_problems(draft.promised, case, world)


def _matter_and_heart(draft: CloseDraft, case: CaseState) -> list[Problem]:
    """What is not said yet of the matter, and of the heart: that nobody asked is an answer too."""
    problems = required(draft.matter, "matter", QT_TRANSLATE_NOOP("Word", "事情解决得怎样"))
    if draft.settled not in {one.code for one in Settled}:
        problems.append(Problem(NO_SETTLED, "settled"))
    elif draft.settled == Settled.DONE.code and _undone(case):
        problems.append(Problem(NOT_SETTLED, "settled"))
    if draft.settled in SOMETHING and draft.level not in {level.code for level in Level}:
        problems.append(Problem(NO_LEVEL, "level"))
    if draft.asked not in (ASKED, NOT_ASKED):
        problems.append(Problem(NO_ASKED, "asked"))
    elif draft.asked == ASKED:
        problems += required(draft.heart, "heart", QT_TRANSLATE_NOOP("Word", "信访人自己怎么说"))
    return problems


SOMETHING = (Settled.DONE.code, Settled.PARTLY.code)
"""Where something was settled, it was at some level."""


def _undone(case: CaseState) -> bool:
    """Whether an opinion 支持 has not been carried out: paper alone settles nothing (Art. 32)."""
    return any(d.unexecuted and not d.withdrawal for d in case.open_demands)


def _ends(draft: CloseDraft, case: CaseState) -> list[Problem]:
    """三到位一处理: those needed, each with who and on what evidence."""
    written = _written(draft)
    if not written:
        return [Problem(NO_END, f"four.{FourEnds.SOLVED.code}")]
    if _undone(case) and FourEnds.SOLVED.code in written:
        return [Problem(NOT_EXECUTED, f"four.{FourEnds.SOLVED.code}")]
    return []


def _written(draft: CloseDraft) -> dict[str, str]:
    known = {end.code for end in FourEnds}
    return {code: by.strip() for code, by in draft.four.items() if code in known and by.strip()}


def decide(draft: CloseDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`case.closed`, and what was promised with it."""
    case = states.files[draft.case].case
    answered = was_answered(case)
    fact = CaseClosed(
        result=draft.result.strip(),
        note=draft.note.strip(),
        four=_written(draft),
        matter=draft.matter.strip(),
        heart="" if draft.asked == NOT_ASKED else draft.heart.strip(),
        despite=draft.despite.strip() if open_points(case, world) else "",
        settled=draft.settled if answered else "",
        level=draft.level if answered and draft.settled in SOMETHING else "",
    )
    along = promised_along(draft.promised, case, GivenIn.TALK.code, "", world, ids)
    return [on_case(case, fact, draft.id), *along]


ACT = Act("close", "办结", CloseDraft, reads_case, check, decide, allowed, tells=tells_owner)
