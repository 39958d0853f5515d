"""建议意见答复书: what was suggested and what became of it (Art. 29)."""

from __future__ import annotations

from dataclasses import dataclass

from app.documents import sample
from app.documents.from_case import about_paper, concerned, not_issued, noticed_demand
from app.documents.letter import Letter
from app.documents.notice import About, NoticeDemand, flowing, listed, numbered_letter, say_opening
from app.documents.wording import Words, chinese_numeral
from app.domain.records import DocumentState
from app.domain.world import World
from app.ports import CaseFile


@dataclass(frozen=True, slots=True)
class SuggestionReply:
    """What the answer says; `outcome` is a code of `procedure_terms.SuggestionOutcome`."""

    about: About
    demands: tuple[NoticeDemand, ...]
    outcome: str
    opinion: str


def content(file: CaseFile, world: World, document: DocumentState) -> SuggestionReply:
    """What the 建议意见答复书 says."""
    demands = concerned(file.case, document)
    answer = next((d.suggestion for d in demands if d.suggestion), None)
    if answer is None:
        raise not_issued(document)
    about = about_paper(file, world, document, answer.contact)
    return SuggestionReply(about, tuple(noticed_demand(d) for d in demands), answer.outcome, answer.opinion)


def letter(reply: SuggestionReply, editions: Words) -> Letter:
    """The answer. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words, about = editions["suggestion_reply"], reply.about
    first, *others = [flowing(line) for line in reply.opinion.splitlines() if line.strip()]
    paragraphs = [
        say_opening(words, editions["notices"], about),
        f"{chinese_numeral(1)}、{words.say('suggested')}",
        *listed(reply.demands),
        f"{chinese_numeral(2)}、{words.say('studied')}",
        words.say(f"outcome_{reply.outcome}") + first,
        *others,
        words.say("thanks"),
    ]
    return numbered_letter(editions, "suggestion_reply", about, words.say("title"), paragraphs)


SAMPLE = SuggestionReply(
    sample.TO_CITIZEN,
    (NoticeDemand("建议在环市东路天桥下加装扶手和防滑条，方便老人过街。", "suggestion"),),
    "partly",
    "防滑条十一月底前装好。\n扶手要等天桥结构检测以后才能定，检测结果出来我们再告诉您。",
)
