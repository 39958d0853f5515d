"""退件核实意见: the sender's word on an objection, and what material came back (Art. 23(3))."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.documents import sample
from app.documents.from_case import about_paper, concerned, not_issued
from app.documents.letter import Letter
from app.documents.notice import About, flowing, numbered_letter
from app.documents.wording import Words
from app.domain.calendar import chinese_date
from app.domain.records import DocumentState
from app.domain.world import World
from app.ports import CaseFile


@dataclass(frozen=True, slots=True)
class ObjectionDecisionPaper:
    """What the decision says; `returned` only when it is agreed."""

    about: About
    filed_on: date
    agreed: bool
    note: str
    returned: str = ""


def content(file: CaseFile, world: World, document: DocumentState) -> ObjectionDecisionPaper:
    """What the 退件核实意见 says: on the objection decided last."""
    sent = (t for d in concerned(file.case, document) for t in d.outgoing)
    decided = [(o.decided_on, t, o) for t in sent for o in t.objections if o.decided_on]
    if not decided:
        raise not_issued(document)
    _, transfer, objection = max(decided, key=lambda found: (found[0], found[2].entry))
    return ObjectionDecisionPaper(
        about=about_paper(file, world, document, to=(transfer.to_name,)),
        filed_on=objection.filed_on,
        agreed=objection.agreed,
        note=objection.note,
        returned=objection.returned,
    )


def letter(paper: ObjectionDecisionPaper, editions: Words) -> Letter:
    """The decision. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words, about = editions["objection_decision"], paper.about
    paragraphs = [
        words.say("opening", 编号=about.numbers, 异议日=chinese_date(paper.filed_on)),
        words.say("decision") + words.say("agreed" if paper.agreed else "not_agreed"),
        flowing(words.say("reason", 理由=paper.note)),
        *([flowing(words.say("returned", 材料=paper.returned))] if paper.agreed else []),
    ]
    return numbered_letter(editions, "objection_decision", about, words.say("title"), paragraphs)


SAMPLE = ObjectionDecisionPaper(
    sample.to_body("越秀区城市管理和综合执法局"),
    date(2026, 10, 16),
    True,
    "经核实，加装电梯由住建部门主管，你单位的异议属实",
    "登记表1页、加装电梯协议6页",
)
