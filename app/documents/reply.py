"""处理意见书: request, facts, opinion and its basis, demand by demand, and the way to 复查 (Art. 32, 35)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import takewhile

from app.acts.register import title_of
from app.documents import sample
from app.documents.from_case import about_paper, concerned, not_issued
from app.documents.letter import Letter
from app.documents.notice import About, Official, flowing, numbered_letter, say_opening
from app.documents.wording import Wording, Words, chinese_numeral
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.procedure_terms import ReviewStage
from app.domain.records import DocumentState
from app.domain.terms import DocumentKind
from app.domain.world import World
from app.ports import CaseFile

SHORTEST_SUBJECT = 4
_CLAUSE_END = re.compile("[，,。；;！!？?：:]")


@dataclass(frozen=True, slots=True)
class ReplyPointText:
    """The answer to one demand; `outcome` is a code of `terms.Outcome`. Texts may hold several lines."""

    demand: str
    findings: str
    outcome: str
    opinion: str
    basis: str


@dataclass(frozen=True, slots=True)
class Before:
    """The answer that this one takes the place of, and the 复查 or 复核 that sent it back; without one we handled it again."""

    number: str
    body: str = ""
    on: date | None = None
    stage: str = ""
    opinion: str = ""
    """文号 of that opinion."""


@dataclass(frozen=True, slots=True)
class ReplyPaper:
    """What the opinion says; `review_body` is the 上一级机关、单位 that may be asked for 复查."""

    about: About
    subject: str
    accepted_on: date | None
    points: tuple[ReplyPointText, ...]
    review_body: str
    copies: tuple[str, ...] = ()
    """To the level above and its petition office; an accusation's go to nobody."""
    before: Before | None = None


def content(file: CaseFile, world: World, document: DocumentState) -> ReplyPaper:
    """What the 处理意见书 says."""
    answered = [(d, d.reply, d.reply.point) for d in concerned(file.case, document) if d.reply and d.reply.point]
    if not answered:
        raise not_issued(document)
    points = tuple(ReplyPointText(d.text, p.findings, p.outcome, p.opinion, p.basis) for d, _, p in answered if p)
    first, issued, _ = answered[0]
    return ReplyPaper(
        about=about_paper(file, world, document, issued.contact),
        subject=title_about(file.case, first),
        accepted_on=first.acceptance.on if first.acceptance else None,
        points=points,
        review_body=issued.review_body,
        copies=copied_to(issued.review_body, file, world),
        before=_before(file.case, first, document),
    )


def _before(case: CaseState, demand: DemandState, document: DocumentState) -> Before | None:
    """What an answer given anew takes the place of; None for a first one."""
    papers = takewhile(lambda paper: paper.id != document.id, case.documents.values())
    given = [p.number for p in papers if p.kind == DocumentKind.REPLY.code and demand.id in p.demands and not p.voided]
    number = given[-1] if given else ""
    if review := next((r for r in reversed(demand.reviews) if r.sends_back), None):
        return Before(number, review.body_name, review.decided_on, ReviewStage.name_of(review.stage), review.number)
    return Before(number) if number and demand.left_standing else None


def copied_to(review_body: str, file: CaseFile, world: World) -> tuple[str, ...]:
    """Who gets a copy of an opinion besides the petitioner: the level above, and its petition office."""
    directory = world.lookup.directory
    area = directory.area(world.station.org)
    above = directory.body(area.parent) if area else None
    names = (review_body, above.name if above else "")
    return () if file.case.restricted else tuple(dict.fromkeys(name for name in names if name))


def letter(reply: ReplyPaper, editions: Words) -> Letter:
    """The opinion. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words = editions["reply"]
    about = reply.about
    if reply.accepted_on:
        accepted = chinese_date(reply.accepted_on)
        opening = say_opening(words, editions["notices"], about, "opening_accepted", 受理日=accepted)
    else:
        opening = say_opening(words, editions["notices"], about)
    paragraphs = [opening, *_anew(reply.before, words)]
    single = len(reply.points) == 1
    for number, point in enumerate(reply.points, 1):
        head = words.say("one_point") if single else words.say("point", 第几=chinese_numeral(number))
        paragraphs += [f"{chinese_numeral(number)}、{head}", *_point(point, words)]
    last = chinese_numeral(len(reply.points) + 1)
    paragraphs.append(f"{last}、{words.say('remedy')}" + words.say("remedy_text", 上一级机关=reply.review_body))
    title = titled(words, subject_of(reply.subject))
    return numbered_letter(editions, "reply", about, title, paragraphs, Official(copies=reply.copies))


def _anew(before: Before | None, words: Wording) -> list[str]:
    """Which opinion it follows, and which answer it takes the place of."""
    if before is None:
        return []
    number = f"（{before.number}）" if before.number else ""
    if before.on is None:
        return [words.say("replaces", 原文号=number)]
    opinion = f"（{before.opinion}）" if before.opinion else ""
    of_review = {
        "复查机关": before.body,
        "复查日": chinese_date(before.on),
        "复查复核": before.stage,
        "复查文号": opinion,
    }
    return [words.say("anew", 原文号=number, **of_review)]


def titled(words: Wording, subject: str) -> str:
    """The title of an opinion on a subject; 问题 is added where the subject does not end like one."""
    return words.say("title_plain" if subject.endswith(("问题", "事项", "一事", "的事")) else "title", 题目=subject)


def title_about(case: CaseState, demand: DemandState) -> str:
    """The title of a paper on a demand: the case's own title is that of its first demand, and no other's."""
    return case.title if demand.id == next(iter(case.demands)) else title_of(demand.text)


def subject_of(title: str) -> str:
    """The case's title as a subject: its first clause, where the rest asks for something."""
    whole = title.strip().rstrip("。；，…")
    clause = _CLAUSE_END.split(whole)[0]
    return clause if len(clause) >= SHORTEST_SUBJECT else whole


def _point(point: ReplyPointText, words: Wording) -> list[str]:
    outcome = words.say(f"outcome_{point.outcome}")
    return [
        *_part(words, "request", "诉求", point.demand),
        *_part(words, "findings", "调查核实情况", point.findings),
        *_part(words, "opinion", "处理意见", point.opinion, outcome),
        *_part(words, "basis", "法律法规依据", point.basis),
    ]


def _part(words: Wording, key: str, field: str, text: str, before: str = "") -> list[str]:
    """A part of a point: its heading runs into the first paragraph of the text, the others follow."""
    first, *others = [line for line in text.splitlines() if line.strip()] or [""]
    filled = words.say(key, **{field: first})
    head, _, rest = filled.partition("。")
    return [f"{head}。{before}{flowing(rest)}", *(flowing(line) for line in others)]


SAMPLE = ReplyPaper(
    sample.TO_CITIZEN,
    "加装电梯停工三个月",
    sample.DAY,
    (
        ReplyPointText(
            sample.DEMANDS[0].text,
            "经查，施工单位因底层住户反对停工，情况属实。",
            "supported",
            "我们已组织协商，施工单位于10月26日前复工",
            "《信访工作条例》第三十一条第（六）项",
        ),
    ),
    "越秀区人民政府",
    ("越秀区人民政府", "越秀区信访局"),
)
