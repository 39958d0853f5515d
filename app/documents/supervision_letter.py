"""督办函: to the unit, with the facts of the fault, what is asked for, and by when it answers (Art. 39, 40)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.documents import sample
from app.documents.from_case import about_paper, concerned, not_issued, told_to_a_body
from app.documents.letter import Letter
from app.documents.notice import About, NoticeDemand, flowing, headed, listed, numbered_letter
from app.documents.wording import Words
from app.domain.calendar import chinese_date
from app.domain.kinds import SupervisionOpened, SupervisionRaised
from app.domain.procedure_terms import Fault, SupervisionLevel
from app.domain.records import DocumentState
from app.domain.world import World
from app.ports import CaseFile


@dataclass(frozen=True, slots=True)
class SupervisionLetter:
    """What the letter says."""

    about: About
    level: str
    """Code of `SupervisionLevel`."""
    grounds: tuple[str, ...]
    """Codes of `Fault`."""
    demands: Sequence[NoticeDemand]
    facts: str
    requirement: str
    due_on: date
    raised: str = ""
    """Why it was raised to this level; empty for the first letter."""


def content(file: CaseFile, world: World, document: DocumentState) -> SupervisionLetter:
    """What the 督办函 says: the supervision opened or raised last, as the paper has seen it."""
    bodies = [e.body for e in file.case.entries if isinstance(e.body, SupervisionOpened | SupervisionRaised)]
    found = file.case.supervisions.get(bodies[-1].supervision) if bodies else None
    if found is None:
        raise not_issued(document)
    last = bodies[-1]
    return SupervisionLetter(
        about=about_paper(file, world, document, to=(found.unit_name,)),
        level=found.level,
        grounds=found.grounds,
        demands=tuple(told_to_a_body(file.case, d) for d in concerned(file.case, document)),
        facts=found.facts,
        requirement=found.requirement,
        due_on=found.due_on,
        raised=last.reason if isinstance(last, SupervisionRaised) else "",
    )


def letter(content: SupervisionLetter, editions: Words) -> Letter:
    """The letter. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words, about = editions["supervision_letter"], content.about
    level = SupervisionLevel.name_of(content.level)
    # 挂牌督办 is a measure of Art. 39, the letters before it are of Art. 40
    opening = "opening_listed" if content.level == SupervisionLevel.LISTED.code else "opening"
    grounds = "、".join(Fault.name_of(code) for code in content.grounds)
    raised = [words.say("raised", 督办方式=level, 升级理由=flowing(content.raised))] if content.raised else []
    paragraphs = [
        words.say(opening, 收到日=chinese_date(about.received_on), 编号=about.numbers, 督办方式=level),
        *headed(words.say("demands"), listed(content.demands)),
        words.say("facts") + flowing(content.facts),
        words.say("grounds", 情形=grounds),
        *raised,
        words.say("ask") + flowing(content.requirement),
        words.say("due", 反馈日=chinese_date(content.due_on)),
        words.say("secret") + (words.say("secret_restricted") if about.accuses else ""),
    ]
    return numbered_letter(editions, "supervision_letter", about, words.say("title", 督办方式=level), paragraphs)


SAMPLE = SupervisionLetter(
    sample.to_body("越秀区住房和城乡建设局"),
    SupervisionLevel.SUPERVISED.code,
    (Fault.NOT_FINISHED.code,),
    sample.DEMANDS,
    "2026年8月3日受理，应当最迟2026年10月8日（含当日）办结，到2026年10月19日还没有作出处理意见（第三十四条）。",
    "请尽快查清停工的原因，依法作出处理意见，书面答复信访人",
    date(2026, 11, 3),
)
