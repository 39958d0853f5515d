"""感谢信: to the petitioner, or to those who helped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.documents import sample
from app.documents.from_case import about_paper, not_issued
from app.documents.letter import Letter
from app.documents.notice import About, flowing, numbered_letter
from app.documents.wording import Words
from app.domain.kinds import ThanksSent
from app.domain.records import DocumentState
from app.domain.world import World
from app.ports import CaseFile


@dataclass(frozen=True, slots=True)
class ThanksLetter:
    """What the letter says."""

    about: About
    texts: Sequence[str]


def content(file: CaseFile, world: World, document: DocumentState) -> ThanksLetter:
    """What the 感谢信 says: the words of the act that issued it, which is the last one the paper has seen."""
    sent = [entry.body for entry in file.case.entries if isinstance(entry.body, ThanksSent)]
    if not sent:
        raise not_issued(document)
    texts = [line for line in sent[-1].text.splitlines() if line.strip()]
    return ThanksLetter(about_paper(file, world, document, to=(sent[-1].to_name,)), tuple(texts))


def letter(paper: ThanksLetter, editions: Words) -> Letter:
    """The letter. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words = editions["thanks"]
    first, *others = (flowing(text) for text in paper.texts)
    paragraphs = [words.say("opening", 正文=first), *others, words.say("closing")]
    return numbered_letter(editions, "thanks", paper.about, words.say("title"), paragraphs)


SAMPLE = ThanksLetter(
    sample.to_body("水荫社区居民委员会"),
    (
        "10月12日以来，你们三次上门听取一楼住户的意见，帮助双方坐下来谈，电梯得以在10月26日复工。",
        "老人家托我们转告：下楼方便了，心里也敞亮了。",
    ),
)
