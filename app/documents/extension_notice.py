"""延期办理告知书: why, by how long, until which day, and which head of the unit approved it (Art. 34)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.documents import sample
from app.documents.from_case import about_paper, concerned, not_issued, noticed_demand
from app.documents.letter import Letter
from app.documents.notice import About, NoticeDemand, ask_progress, flowing, listed, numbered_letter, say_opening
from app.documents.wording import Words
from app.domain.calendar import chinese_date
from app.domain.case_clocks import case_clocks
from app.domain.going import HANDLING
from app.domain.records import DocumentState
from app.domain.world import World
from app.ports import CaseFile


@dataclass(frozen=True, slots=True)
class Term:
    """The days of demands accepted on one day."""

    accepted_on: date
    original: date
    """The statutory last day without the extension."""
    extended: date


@dataclass(frozen=True, slots=True)
class ExtensionNotice:
    """What the notice says."""

    about: About
    demands: tuple[NoticeDemand, ...]
    reason: str
    days: int
    approver: str
    """Post and name."""
    approved_on: date
    terms: tuple[Term, ...]


def content(file: CaseFile, world: World, document: DocumentState) -> ExtensionNotice:
    """What the 延期办理告知书 says."""
    demands = concerned(file.case, document)
    grant = next((d.extension for d in demands if d.extension), None)
    ids = {d.id for d in demands}
    clocks = [c for c in case_clocks(file.case, world.lookup) if c.rule.id == HANDLING and ids & set(c.demands)]
    if grant is None or not clocks:
        raise not_issued(document)
    terms = (Term(c.clock.start, c.clock.base_last_day, c.clock.statutory_last_day) for c in clocks)
    return ExtensionNotice(
        about=about_paper(file, world, document),
        demands=tuple(noticed_demand(d) for d in demands),
        reason=grant.reason,
        days=grant.days,
        approver=f"{grant.approver_post}{grant.approver}",
        approved_on=grant.on,
        terms=tuple(dict.fromkeys(terms)),
    )


def letter(notice: ExtensionNotice, editions: Words) -> Letter:
    """The notice. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words, about = editions["extension"], notice.about
    limits = [
        words.say(
            "limit",
            受理日=chinese_date(term.accepted_on),
            原定日=chinese_date(term.original),
            新期限=chinese_date(term.extended),
        )
        for term in notice.terms
    ]
    paragraphs = [
        say_opening(words, editions["notices"], about),
        *listed(notice.demands),
        words.say("reason", 延期理由=flowing(notice.reason)),
        words.say("approved", 批准人=notice.approver, 批准日=chinese_date(notice.approved_on), 天数=str(notice.days)),
        *limits,
        words.say("meanwhile"),
        ask_progress(editions["notices"], about),
    ]
    return numbered_letter(editions, "extension", about, words.say("title"), paragraphs)


SAMPLE = ExtensionNotice(
    sample.TO_CITIZEN,
    sample.DEMANDS,
    "加装电梯要重新做结构安全鉴定，鉴定报告预计还要三周，收到报告后才能答复您哪天复工",
    30,
    "主任陈建国",
    sample.DAY,
    (Term(date(2026, 8, 25), date(2026, 10, 24), date(2026, 11, 23)),),
)
