"""不予受理告知书: the ground, where to go instead, and what the petitioner may still do (Art. 19(3), 23)."""

from __future__ import annotations

from dataclasses import dataclass

from app.documents import review_refusal, sample
from app.documents.from_case import about_paper, concerned, not_issued, noticed_demand
from app.documents.letter import Letter
from app.documents.notice import About, NoticeDemand, flowing, listed, numbered_letter, say_opening
from app.documents.review_refusal import ReviewRefusal
from app.documents.wording import Words
from app.domain.records import DocumentState
from app.domain.world import World
from app.ports import CaseFile


@dataclass(frozen=True, slots=True)
class DeclineNotice:
    """What the notice says; `ground` is a code of `terms.DeclineGround`."""

    about: About
    demands: tuple[NoticeDemand, ...]
    ground: str
    explanation: str
    go_to: str
    """The body that has the power or already handles the matter, as the petitioner is to find it."""
    running_number: str = ""
    """Number of the case that runs there (running_below), where known."""
    superior: str = ""
    """The body to turn to with a complaint about this notice, where known."""


def content(file: CaseFile, world: World, document: DocumentState) -> DeclineNotice | ReviewRefusal:
    """What the 不予受理告知书 says: of the matter, or of a 复查 or 复核 asked for too late."""
    demands = concerned(file.case, document)
    declined = next((d.decline for d in demands if d.decline), None)
    if declined is None:
        if not demands:
            raise not_issued(document)
        return review_refusal.content(file, world, document, demands[0])
    above = world.lookup.directory.superior(world.station.org)
    return DeclineNotice(
        about=about_paper(file, world, document),
        demands=tuple(noticed_demand(d) for d in demands),
        ground=declined.ground,
        explanation=declined.explanation,
        go_to=declined.go_to,
        running_number=declined.running_number,
        superior=above.name if above else "",
    )


def letter(notice: DeclineNotice | ReviewRefusal, editions: Words) -> Letter:
    """The notice. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    if isinstance(notice, ReviewRefusal):
        return review_refusal.letter(notice, editions)
    words = editions["decline"]
    about = notice.about
    key = f"{notice.ground}_number" if notice.running_number else notice.ground
    paragraphs = [
        say_opening(words, editions["notices"], about),
        *listed(notice.demands),
        words.say("reason") + words.say("explanation", 理由=flowing(notice.explanation)),
        words.say("ground") + words.say(key, 去向=notice.go_to, 原编号=notice.running_number),
        words.say("where") + words.say(f"where_{notice.ground}", 去向=notice.go_to),
        words.say("remedy")
        + (words.say("remedy_superior", 上级=notice.superior) if notice.superior else words.say("remedy_here")),
    ]
    return numbered_letter(editions, "decline", about, words.say("title"), paragraphs)


SAMPLE = DeclineNotice(
    sample.TO_CITIZEN,
    sample.DEMANDS,
    "running_below",
    "越秀区住房和城乡建设局正在办理",
    "越秀区住房和城乡建设局",
    "440104000-20260724-F00034K5",
    "越秀区人民政府",
)
