"""受理告知书: that the petition was received and accepted, by whom, on which way and until when (Art. 23)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.documents import sample
from app.documents.from_case import about_paper, concerned, not_issued, noticed_demand, office_name
from app.documents.letter import Letter
from app.documents.notice import About, NoticeDemand, ask_progress, headed, numbered_letter, say_opening, told
from app.documents.wording import Words, chinese_numeral
from app.domain.calendar import chinese_date
from app.domain.case_clocks import case_clocks
from app.domain.going import HANDLING
from app.domain.records import DocumentState
from app.domain.world import World
from app.ports import CaseFile


@dataclass(frozen=True, slots=True)
class AcceptanceNotice:
    """What the notice says; `due` is the end of the 60 days where they apply (Art. 31(6), 34), else None."""

    about: About
    demands: tuple[NoticeDemand, ...]
    accepted_on: date
    handler: str
    due: date | None


def content(file: CaseFile, world: World, document: DocumentState) -> AcceptanceNotice:
    """What the 受理告知书 says."""
    demands = concerned(file.case, document)
    accepted = next((d.acceptance for d in demands if d.acceptance), None)
    if accepted is None:
        raise not_issued(document)
    own = accepted.handler == world.station.org
    ends = [
        c.clock.statutory_last_day
        for c in case_clocks(file.case, world.lookup)
        if c.rule.id == HANDLING and set(c.demands) & {d.id for d in demands}
    ]
    return AcceptanceNotice(
        about=about_paper(file, world, document, accepted.contact),
        demands=tuple(noticed_demand(d) for d in demands),
        accepted_on=accepted.on,
        handler=office_name(world) if own else accepted.handler_name,
        due=min(ends, default=None),
    )


def letter(notice: AcceptanceNotice, editions: Words) -> Letter:
    """The notice. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words, common = editions["acceptance"], editions["notices"]
    about = notice.about
    ways = dict.fromkeys(demand.legal_class for demand in notice.demands)
    sections = [
        headed(words.say("demands"), told(notice.demands, about, common)),
        headed(words.say("way"), [words.say(f"way_{way}", 承办单位=notice.handler) for way in ways]),
    ]
    if notice.due:
        sections.append(
            [
                words.say("limit")
                + words.say("limit_60", 受理日=chinese_date(notice.accepted_on), 最后一天=chinese_date(notice.due))
            ]
        )
    sections.append([words.say("ask") + ask_progress(common, about)])
    opening = say_opening(words, common, about, 受理日=chinese_date(notice.accepted_on))
    numbered = [f"{chinese_numeral(place)}、{section[0]}" for place, section in enumerate(sections, 1)]
    paragraphs = [text for head, section in zip(numbered, sections, strict=True) for text in (head, *section[1:])]
    return numbered_letter(editions, "acceptance", about, words.say("title"), [opening, *paragraphs])


SAMPLE = AcceptanceNotice(sample.TO_CITIZEN, sample.DEMANDS, sample.DAY, "越秀区住房和城乡建设局", date(2026, 12, 18))
