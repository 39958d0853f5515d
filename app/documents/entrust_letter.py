"""交办函: like a 转送函, with what is asked for and the day by which the result and a 办结报告 are due (Art. 22(1)(三))."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.documents import sample, transfer_letter
from app.documents.from_case import not_issued
from app.documents.letter import Letter
from app.documents.notice import flowing, numbered_letter
from app.documents.transfer_letter import UnitLetter, body, official
from app.documents.transfer_notice import as_asked
from app.documents.wording import Words
from app.domain.calendar import chinese_date
from app.domain.chinese import article_name
from app.domain.going import FEEDBACK
from app.domain.records import DocumentState, Transfer
from app.domain.world import World
from app.ports import CaseFile


def content(file: CaseFile, world: World, document: DocumentState) -> UnitLetter:
    """What the 交办函 says."""
    found = transfer_letter.content(file, world, document)
    if found.sent.due_on is None:
        raise not_issued(document)
    third = article_name(world.lookup.rules[FEEDBACK].article).removeprefix("第二十二条")
    return replace(found, paragraph=third)


def letter(content: UnitLetter, editions: Words) -> Letter:
    """The 交办函. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words, sent = editions["entrust_letter"], content.sent
    day = chinese_date(sent.due_on) if sent.due_on else ""
    due = words.say("due_assist" if content.assists else "due_competent" if content.basis else "due", 限办日=day)
    asked = [flowing(words.say(as_asked("ask", assists=content.assists), 要求=sent.requirement)), due, ""]
    paragraphs = body(content, words, editions["notices"], asked)
    title = words.say(as_asked("title", assists=content.assists))
    return numbered_letter(editions, "entrust_letter", content.about, title, paragraphs, official(content))


SAMPLE = replace(
    transfer_letter.SAMPLE,
    sent=Transfer(
        "", "越秀区住房和城乡建设局", sample.DAY, "多户老人反映同一事项，需要了解办理结果", "",
        due_on=date(2026, 11, 20), requirement="查清停工的原因，促成复工，并把结果告诉信访人",
    ),
)  # fmt: skip
