"""信访人权利义务告知: what a petitioner may ask for and is asked to keep, what becomes of their data (PIPL 17), where and
when the hall is open (Art. 18-21, 26)."""

from __future__ import annotations

from dataclasses import dataclass

from app.documents import sample
from app.documents.form import Form, Look
from app.documents.from_case import station_name
from app.documents.sheet import A4, MM, Marks
from app.documents.wording import Words
from app.domain.world import World
from app.ports import CaseFile

LOOK = Look(margin=25 * MM, top=22 * MM, foot=16 * MM, size=12, leading=19, label=26 * MM, title=22)
RIGHTS = ("notice", "rate", "review", "secret", "personal", "recusal", "help", "safe")
DUTIES = ("true", "place", "five", "order")
"""Blocks of the wording, in the order of the sheet."""


@dataclass(frozen=True, slots=True)
class RightsSheet:
    """What is filled in; without a place or a contact that line is left out."""

    station: str
    number: str
    place: str
    contact: str
    restricted: bool = False
    """An accusation has no inquiry code: its bearer asks in person."""


def content(file: CaseFile, world: World) -> RightsSheet:
    """What the 告知 says."""
    settings = world.settings
    place, contact = settings.get("address", ""), settings.get("contact", "")
    return RightsSheet(station_name(world), file.case.number, place, contact, file.case.restricted)


def rights_pdf(paper: RightsSheet, editions: Words, marks: Marks) -> bytes:
    """The sheet. Raises Refused naming a missing field, Unavailable when a font or the wording cannot be read."""
    words = editions["rights"]
    form = Form(A4, words.paper, marks, LOOK, running=f"{words.paper}　{paper.number}")
    form.title(words.say("title"), paper.station)
    form.paragraph(words.say("opening"), indent=2)
    form.section(words.say("rights"))
    ask = "ask_restricted" if paper.restricted else "ask"
    form.numbered([words.say(ask), *(words.say(key, 单位=paper.station) for key in RIGHTS)])
    form.gap(6)
    form.section(words.say("duties"))
    form.numbered([words.say(key) for key in DUTIES])
    form.gap(6)
    if paper.place:
        form.row(words.say("where"), paper.place)
    if paper.contact:
        form.row(words.say("whom"), paper.contact)
    form.gap(8)
    signed = (form.right - form.left) * 0.64
    form.sign_line(words.say("signed"), form.left, signed - 12)
    form.sign_line(words.say("day"), form.left + signed, form.right - form.left - signed)
    form.gap(LOOK.leading * 1.3)
    form.paragraph(words.say("refused"), size=9.5)
    return form.finish()


SAMPLE = RightsSheet(sample.STATION, sample.CASE_NUMBER, "水荫路00号，工作日9:00—17:00", "王敏，020-8333 0000")
