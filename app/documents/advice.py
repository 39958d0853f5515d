"""三项建议的建议书: facts, cause, proposal, and that the unit answers in writing whether it adopts it (Art. 40)."""

from __future__ import annotations

from dataclasses import dataclass

from app.documents import sample
from app.documents.from_case import about_paper, not_issued
from app.documents.letter import Letter
from app.documents.notice import About, flowing, numbered_letter
from app.documents.wording import Words
from app.domain.calendar import chinese_date
from app.domain.procedure_terms import AdviceKind
from app.domain.records import DocumentState
from app.domain.world import World
from app.ports import CaseFile


@dataclass(frozen=True, slots=True)
class AdvicePaper:
    """What the paper says; `kind` is a code of `AdviceKind`."""

    about: About
    kind: str
    facts: str
    cause: str
    proposal: str


def content(file: CaseFile, world: World, document: DocumentState) -> AdvicePaper:
    """What the 建议书 says: the advice of the act that issued it, which is the last one the paper has seen."""
    if not file.case.advices:
        raise not_issued(document)
    last = list(file.case.advices.values())[-1]
    about = about_paper(file, world, document, to=(last.to_name,))
    return AdvicePaper(about, last.kind, last.facts, last.cause, last.proposal)


def letter(content: AdvicePaper, editions: Words) -> Letter:
    """The paper. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words, about = editions["advice"], content.about
    kind = AdviceKind.name_of(content.kind)
    paragraphs = [
        words.say("opening", 收到日=chinese_date(about.received_on), 编号=about.numbers, 建议=kind),
        words.say("facts") + flowing(content.facts),
        words.say("cause") + flowing(content.cause),
        words.say("proposal") + flowing(content.proposal),
        words.say("answer"),
        words.say("secret") + (words.say("secret_restricted") if about.accuses else ""),
    ]
    return numbered_letter(editions, "advice", about, words.say("title", 建议=kind), paragraphs)


SAMPLE = AdvicePaper(
    sample.to_body("越秀区住房和城乡建设局"),
    AdviceKind.IMPROVE.code,
    "辖区内今年有多个小区加装电梯停工后没有人告知住户原因，住户为同一件事反复来问",
    "停工以后谁来告知、几天内告知没有明确，住建部门和街道各自以为对方会说",
    "明确加装电梯停工后的告知责任和时间，停工三日内在小区张贴说明，并留下联系电话",
)
