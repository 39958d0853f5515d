"""不予受理告知书 for a 复查 or 复核 that was asked of us too late: why, by which article, and what the petitioner may still do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.acts.reviewing import asked_of_us, window_of
from app.documents import sample
from app.documents.from_case import about_paper, not_issued
from app.documents.letter import Letter
from app.documents.notice import About, flowing, numbered_letter
from app.documents.wording import Words
from app.domain.calendar import chinese_date
from app.domain.demand import DemandState
from app.domain.procedure_terms import ReviewStage
from app.domain.records import DocumentState
from app.domain.world import World
from app.ports import CaseFile


@dataclass(frozen=True, slots=True)
class ReviewRefusal:
    """What the notice says; `stage` is a code of `ReviewStage`."""

    about: About
    stage: str
    asked_on: date
    reason: str
    reached_on: date
    """When the answer or opinion complained of reached the petitioner."""
    last_day: date
    superior: str
    """The body to turn to with a complaint about this notice, where known."""


def content(file: CaseFile, world: World, document: DocumentState, demand: DemandState) -> ReviewRefusal:
    """What the notice says about the last request that we did not take."""
    refused = [r for r in demand.in_force.reviews if r.refused and asked_of_us(r, world)]
    open_ = window_of(demand, ReviewStage.of(refused[-1].stage), world) if refused else None
    if open_ is None:
        raise not_issued(document)
    above = world.lookup.directory.superior(world.station.org)
    return ReviewRefusal(
        about=about_paper(file, world, document),
        stage=refused[-1].stage,
        asked_on=refused[-1].asked_on,
        reason=refused[-1].late_reason,
        reached_on=open_.start,
        last_day=open_.due,
        superior=above.name if above else "",
    )


def letter(notice: ReviewRefusal, editions: Words) -> Letter:
    """The notice. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words, stage = editions["decline"], ReviewStage.name_of(notice.stage)
    days = {"送达日": chinese_date(notice.reached_on), "最迟日": chinese_date(notice.last_day)}
    paragraphs = [
        words.say("opening_late", 申请日=chinese_date(notice.asked_on), 复查复核=stage, 编号=notice.about.numbers),
        words.say("reason") + words.say("explanation", 理由=flowing(notice.reason)),
        words.say("ground") + words.say(f"late_{notice.stage}", **days),
        words.say("rights") + words.say("late_superior" if notice.superior else "late_here", 上级=notice.superior),
    ]
    title = words.say("title_late", 复查复核=stage)
    return numbered_letter(editions, "decline", notice.about, title, paragraphs)


SAMPLE = ReviewRefusal(
    sample.TO_CITIZEN,
    ReviewStage.REVIEW.code,
    date(2026, 10, 19),
    "您的申请在期限以后才提出，也没有不可抗力等正当理由",
    date(2026, 9, 4),
    date(2026, 10, 8),
    "越秀区人民政府",
)
