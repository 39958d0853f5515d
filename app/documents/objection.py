"""异议书: to who sent it on, why it is not within our powers, and who should have it instead (Art. 23(3))."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.documents import sample
from app.documents.from_case import SENDER, about_paper, concerned, not_issued, noticed_demand
from app.documents.letter import Letter
from app.documents.notice import About, NoticeDemand, flowing, headed, listed, numbered_letter
from app.documents.wording import Words
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.records import DocumentState, Transfer
from app.domain.world import World
from app.ports import CaseFile


@dataclass(frozen=True, slots=True)
class ObjectionPaper:
    """What the objection says."""

    about: About
    demands: tuple[NoticeDemand, ...]
    received_on: date
    reason: str
    proposed_name: str = ""


def sender(case: CaseState, sent: Transfer, world: World) -> str:
    """Who sent it: as registered for what came to us, else the station at which the case was registered."""
    body = world.lookup.directory.body(case.org)
    return (case.details.get("from_unit", "") if sent.incoming else body.name if body else "") or SENDER


def content(file: CaseFile, world: World, document: DocumentState) -> ObjectionPaper:
    """What the 异议书 says."""
    demands = concerned(file.case, document)
    sent = next((t for d in demands for t in reversed(d.transfers) if t.objections and t.received_on), None)
    if sent is None or sent.received_on is None:
        raise not_issued(document)
    objection = sent.objections[-1]
    return ObjectionPaper(
        about=about_paper(file, world, document, to=(sender(file.case, sent, world),)),
        demands=tuple(noticed_demand(d) for d in demands),
        received_on=sent.received_on,
        reason=objection.reason,
        proposed_name=objection.proposed_name,
    )


def letter(paper: ObjectionPaper, editions: Words) -> Letter:
    """The objection. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words, about = editions["objection"], paper.about
    proposed = (
        words.say("proposed_to", 建议单位=paper.proposed_name) if paper.proposed_name else words.say("proposed_none")
    )
    paragraphs = [
        words.say("opening", 编号=about.numbers, 收到日=chinese_date(paper.received_on)),
        *headed(words.say("demands"), listed(paper.demands)),
        flowing(words.say("reason", 理由=paper.reason)),
        words.say("proposed") + proposed,
        words.say("return"),
    ]
    return numbered_letter(editions, "objection", about, words.say("title"), paragraphs)


SAMPLE = ObjectionPaper(
    sample.to_body("越秀区信访局"),
    sample.DEMANDS,
    date(2026, 10, 15),
    "既有住宅加装电梯的审批和监督由区住房和城乡建设局负责，本街道只做政策宣传和协助协商，没有处理的职权",
    "越秀区住房和城乡建设局",
)
