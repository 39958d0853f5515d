"""受理告知书: that the petition was received and accepted, by whom, on which way and until when (Art. 23)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.documents.notice import About, NoticeDemand, ask_progress, listed, notice_pdf
from app.documents.sheet import Marks
from app.documents.wording import chinese_numeral, wording
from app.domain.calendar import chinese_date


@dataclass(frozen=True, slots=True)
class AcceptanceNotice:
    """What the notice says; `due` is the end of the 60 days where they apply (Art. 31(6), 34), else None."""

    about: About
    demands: tuple[NoticeDemand, ...]
    accepted_on: date
    handler: str
    due: date | None


def acceptance_notice_pdf(notice: AcceptanceNotice, marks: Marks) -> bytes:
    """The notice. Raises Refused naming a missing field, Unavailable when a font or the wording cannot be read."""
    words, common = wording("acceptance"), wording("notices")
    about = notice.about
    ways = dict.fromkeys(demand.legal_class for demand in notice.demands)
    sections = [
        [words.say("demands"), *listed(notice.demands)],
        [words.say("way"), *(words.say(f"way_{way}", 承办单位=notice.handler) for way in ways)],
    ]
    if notice.due:
        sections.append(
            [
                words.say("limit")
                + words.say("limit_60", 受理日=chinese_date(notice.accepted_on), 最后一天=chinese_date(notice.due))
            ]
        )
    sections.append([words.say("ask") + ask_progress(common, about)])
    opening = words.say(
        "opening",
        收到日=chinese_date(about.received_on),
        信访形式=about.channel,
        编号=about.case_number,
        受理日=chinese_date(notice.accepted_on),
    )
    numbered = [f"{chinese_numeral(place)}、{section[0]}" for place, section in enumerate(sections, 1)]
    paragraphs = [text for head, section in zip(numbered, sections, strict=True) for text in (head, *section[1:])]
    return notice_pdf(words.paper, about, words.say("title"), [opening, *paragraphs], marks)
