"""答复告知书: what was answered at the desk, for those who wish it in writing."""

from __future__ import annotations

from dataclasses import dataclass

from app.documents import sample
from app.documents.from_case import about_paper, concerned, not_issued, noticed_demand
from app.documents.letter import Letter
from app.documents.notice import About, NoticeDemand, flowing, numbered_letter, say_opening, told
from app.documents.wording import Words
from app.domain.records import DocumentState
from app.domain.world import World
from app.ports import CaseFile


@dataclass(frozen=True, slots=True)
class AnswerNotice:
    """What the paper says; the answer may hold several lines."""

    about: About
    demands: tuple[NoticeDemand, ...]
    text: str


def content(file: CaseFile, world: World, document: DocumentState) -> AnswerNotice:
    """What the 答复告知书 says."""
    demands = concerned(file.case, document)
    answered = next((d.answer for d in demands if d.answer), None)
    if answered is None:
        raise not_issued(document)
    return AnswerNotice(about_paper(file, world, document), tuple(noticed_demand(d) for d in demands), answered.text)


def letter(notice: AnswerNotice, editions: Words) -> Letter:
    """The paper. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words, common, about = editions["answer"], editions["notices"], notice.about
    paragraphs = [
        say_opening(words, common, about),
        *told(notice.demands, about, common),
        words.say("answer"),
        *(flowing(line) for line in notice.text.splitlines() if line.strip()),
        words.say("thanks"),
    ]
    return numbered_letter(editions, "answer", about, words.say("title"), paragraphs)


SAMPLE = AnswerNotice(
    sample.TO_CITIZEN,
    (NoticeDemand("咨询高龄津贴申领要带哪些材料。", "question"),),
    "带身份证、户口簿和银行卡，到社区居委会或者街道政务服务中心申领，当月办理、次月发放。",
)
