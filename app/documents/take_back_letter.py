"""收回函: to the unit, that what was sent to it in error is taken back, and what it does with what it has; of the matter not a word."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from app.acts.sent import papers_with
from app.documents import sample
from app.documents.from_case import about_paper, concerned, not_issued
from app.documents.letter import Letter
from app.documents.notice import About, flowing, numbered_letter
from app.documents.wording import Words
from app.domain.calendar import chinese_date
from app.domain.records import DocumentState, Transfer
from app.domain.terms import SIGNED_FOR
from app.domain.world import World
from app.ports import CaseFile

TRANSFERRED, ENTRUSTED = "转送", "交办"


@dataclass(frozen=True, slots=True)
class TakenBackPaper:
    """What the letter to the unit says, and the notice to the petitioner alike."""

    about: About
    to_name: str
    sent_on: date
    how: str
    """TRANSFERRED or ENTRUSTED."""
    before: str
    """The number of the paper that is void now."""
    reason: str


def content(file: CaseFile, world: World, document: DocumentState) -> TakenBackPaper:
    """What the 收回函 says."""
    sent = taken_back(file, document)
    return of_paper(file, sent, SIGNED_FOR, about_paper(file, world, document, to=(sent.to_name,)))


def taken_back(file: CaseFile, document: DocumentState) -> Transfer:
    """The transfer that a paper is about: the last one that was taken back. Raises Refused when there is none."""
    found = (t for d in concerned(file.case, document) for t in reversed(d.outgoing) if t.taken_back)
    sent = next(found, None)
    if sent is None:
        raise not_issued(document)
    return sent


def of_paper(file: CaseFile, sent: Transfer, kinds: Collection[str], about: About) -> TakenBackPaper:
    """What is said of a transfer that was taken back; `kinds` of the paper that this one makes void."""
    before = [paper.number for paper in papers_with(file.case, sent, kinds)]
    return TakenBackPaper(
        about=about,
        to_name=sent.to_name,
        sent_on=sent.on,
        how=ENTRUSTED if sent.due_on else TRANSFERRED,
        before=before[-1] if before else "",
        reason=sent.taken_back.reason if sent.taken_back else "",
    )


def fields(paper: TakenBackPaper) -> dict[str, str]:
    """The facts as fields of the words."""
    return {
        "转送日": chinese_date(paper.sent_on),
        "转送": paper.how,
        "去向单位": paper.to_name,
        "原文号": paper.before,
    }


def letter(paper: TakenBackPaper, editions: Words) -> Letter:
    """The letter. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words, about = editions["take_back_letter"], paper.about
    paragraphs = [
        words.say("opening", 编号=about.numbers, **fields(paper)),
        # of an accusation not even why it went to the wrong unit, which may be the one accused (Art. 30)
        words.say("reason_restricted") if about.restricted else flowing(words.say("reason", 理由=paper.reason)),
        words.say("ask"),
        words.say("secret"),
    ]
    return numbered_letter(editions, "take_back_letter", about, words.say("title"), paragraphs)


SAMPLE = TakenBackPaper(
    sample.to_body("越秀区住房和城乡建设局"),
    "越秀区住房和城乡建设局",
    date(2026, 10, 16),
    TRANSFERRED,
    "黄花岗信访转函〔2026〕7号",
    "这件事属于街道自己的职责，转送时看错了",
)
