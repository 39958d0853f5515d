"""复查意见书: the request, what was found, the basis, the opinion on the answer, and the way to 复核 (Art. 35, 36)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.acts.hearings import hearings_of
from app.documents import sample
from app.documents.from_case import about_paper, concerned, not_issued
from app.documents.letter import Letter
from app.documents.notice import About, Official, flowing, numbered_letter
from app.documents.reply import subject_of, title_about, titled
from app.documents.wording import Wording, Words, chinese_numeral
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.envelope import CHINA
from app.domain.procedure_terms import ReviewConclusion, ReviewStage
from app.domain.records import DocumentState, Hearing, Review
from app.domain.terms import DocumentKind
from app.domain.world import World
from app.ports import CaseFile

_STAGES = {
    DocumentKind.REVIEW_OPINION.code: ReviewStage.REVIEW,
    DocumentKind.REREVIEW_OPINION.code: ReviewStage.REREVIEW,
}


@dataclass(frozen=True, slots=True)
class Heard:
    """A hearing that was held before the opinion."""

    first_on: date
    last_on: date
    matter: str
    chair: str
    result: str


@dataclass(frozen=True, slots=True)
class ReviewPaper:
    """What the opinion says about an earlier one; `conclusion` is a code of `procedure_terms.ReviewConclusion`."""

    about: About
    subject: str
    before: str
    """The body whose opinion is reviewed."""
    before_on: date
    before_number: str
    """Its 文号, empty where it is not known here."""
    handler: str
    """The body that handles the matter anew, should it come to that."""
    asked_on: date
    request: str
    findings: str
    basis: str
    conclusion: str
    opinion: str
    redo_by: date | None
    remedy_body: str
    """Who may be asked for 复核; empty in a 复核意见书."""
    hearings: tuple[Heard, ...] = ()


def content(file: CaseFile, world: World, document: DocumentState) -> ReviewPaper:
    """What the 复查意见书 or 复核意见书 says."""
    case, stage = file.case, _STAGES[document.kind]
    demands = concerned(case, document)
    found = [r for d in demands for r in d.reviews if r.stage == stage.code and r.decided_on]
    if not found:
        raise not_issued(document)
    review, demand = found[-1], demands[0]
    before, before_on, before_number = (
        _opinion_before(demand, review, case) if stage is ReviewStage.REREVIEW else _reply_before(demand, case)
    )
    return ReviewPaper(
        about=about_paper(file, world, document),
        subject=title_about(case, demand),
        before=before,
        before_on=before_on,
        before_number=before_number,
        handler=_handler(demand, case),
        asked_on=review.asked_on,
        request=review.request,
        findings=review.findings,
        basis=review.basis,
        conclusion=review.conclusion,
        opinion=review.opinion,
        redo_by=review.redo_by,
        remedy_body=review.remedy_body,
        hearings=tuple(heard for hearing in hearings_of(case, review) for heard in _heard(hearing)),
    )


def _heard(hearing: Hearing) -> Iterator[Heard]:
    if hearing.first_on and hearing.last_on:
        yield Heard(hearing.first_on, hearing.last_on, hearing.matter, hearing.chair, hearing.result)


def _handler(demand: DemandState, case: CaseState) -> str:
    answered = [reply.unit_name for reply in (*demand.earlier_replies, demand.reply) if reply and reply.unit_name]
    return demand.acceptance.handler_name if demand.acceptance else (answered or [case.responsible])[-1]


def _reply_before(demand: DemandState, case: CaseState) -> tuple[str, date, str]:
    """Whose answer is reviewed, of which day, under which number; one that was sent back is among the earlier ones."""
    reply = demand.reply or demand.earlier_replies[-1]
    if reply.unit_name:
        return reply.unit_name, reply.on, reply.number
    return _handler(demand, case), reply.on, _number(case, DocumentKind.REPLY, demand, reply.on)


def _opinion_before(demand: DemandState, review: Review, case: CaseState) -> tuple[str, date, str]:
    """Whose 复查 opinion the 复核 is about."""
    earlier = [r for r in demand.reviews if r.stage == ReviewStage.REVIEW.code and r.decided_on and r is not review]
    last = earlier[-1]
    assert last.decided_on is not None
    number = last.number or _number(case, DocumentKind.REVIEW_OPINION, demand, last.decided_on)
    return last.body_name, last.decided_on, number


def _number(case: CaseState, kind: DocumentKind, demand: DemandState, on: date) -> str:
    """文号 of the paper of a kind about a demand; of several the last one that is not later than needed."""
    papers: Sequence[DocumentState] = [
        d
        for d in case.documents.values()
        if d.kind == kind.code and demand.id in d.demands and not d.voided
        and d.issued_at.astimezone(CHINA).date() >= on
    ]  # fmt: skip
    return papers[0].number if papers else ""


def paragraphs(paper: ReviewPaper, words: Wording, last: str, heard: Sequence[str] = ("heard_on",)) -> list[str]:
    """The text of an opinion; `last` is its closing part, `heard` what is said of each hearing."""
    fields = {
        "原单位": paper.before,
        "答复日": chinese_date(paper.before_on),
        "申请日": chinese_date(paper.asked_on),
        "编号": paper.about.numbers,
    }
    opening = (
        words.say("opening_number", 原文号=paper.before_number, **fields)
        if paper.before_number
        else words.say("opening", **fields)
    )
    parts = [
        ("request", "请求", paper.request),
        *([("heard", "听证情况", _heard_words(paper, words, heard))] if paper.hearings else []),
        ("findings", "查明情况", paper.findings),
        ("basis", "依据", paper.basis),
    ]
    texts = [_part(words, *part) for part in parts]
    texts += [_part(words, "opinion", "意见", f"{_conclusion(paper, words)}{paper.opinion}"), [last]]
    found = [opening]
    for number, (first, *others) in enumerate(texts, 1):
        found += [f"{chinese_numeral(number)}、{first}", *others]
    return found


def _heard_words(paper: ReviewPaper, words: Wording, keys: Sequence[str]) -> str:
    """One line for each hearing: when and before whom, what came of it, and whether its days count."""
    lines = []
    for one in paper.hearings:
        days = words.say(
            "heard_one_day" if one.first_on == one.last_on else "heard_days",
            开始日=chinese_date(one.first_on),
            结束日=chinese_date(one.last_on),
        )
        said = {"听证日": days, "事项": flowing(one.matter).rstrip("。"), "主持人": one.chair}
        lines.append("".join(words.say(key, **said, 结果=flowing(one.result)) for key in keys))
    return "\n".join(lines)


def _conclusion(paper: ReviewPaper, words: Wording) -> str:
    key = f"{paper.conclusion}_by" if paper.redo_by else paper.conclusion
    by = chinese_date(paper.redo_by) if paper.redo_by else ""
    return words.say(key, 原单位=paper.before, 办理单位=paper.handler, 重办日=by)


def _part(words: Wording, key: str, field: str, text: str) -> list[str]:
    first, *others = [line for line in text.splitlines() if line.strip()] or [""]
    return [words.say(key, **{field: flowing(first)}), *(flowing(line) for line in others)]


def letter(paper: ReviewPaper, editions: Words) -> Letter:
    """The 复查意见书. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words = editions["review_opinion"]
    last = words.say("remedy", 复核机关=paper.remedy_body)
    title = titled(words, subject_of(paper.subject))
    official = Official(copies=copied_to(paper, paper.handler))
    return numbered_letter(editions, "review_opinion", paper.about, title, paragraphs(paper, words, last), official)


def copied_to(paper: ReviewPaper, *units: str) -> tuple[str, ...]:
    """抄送: whose opinion does not stand, and who is to handle it anew, learn of it: nobody else tells them."""
    stands = paper.conclusion == ReviewConclusion.UPHELD.code
    return () if stands or paper.about.restricted else tuple(dict.fromkeys(filter(None, units)))


SAMPLE = ReviewPaper(
    sample.TO_CITIZEN,
    "加装电梯停工三个月",
    "广州市越秀区黄花岗街道办事处",
    date(2026, 9, 14),
    "黄花岗信访复〔2026〕3号",
    "广州市越秀区黄花岗街道办事处",
    date(2026, 9, 28),
    "请求明确复工的日期，并书面告知。",
    "经查，原处理意见没有写明复工日期。",
    "《信访工作条例》第三十五条",
    "revoked",
    "原处理意见认定事实不清，应当查明停工原因后重新答复",
    date(2026, 11, 18),
    "广州市人民政府",
)
