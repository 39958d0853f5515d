"""What hangs on the wall of a hall: its facilities, the code of conduct, and the rights and duties without anybody's number."""

from __future__ import annotations

from typing import Any

from app.documents import set_sheet
from app.documents.fonts import Chain
from app.documents.form import Form, Look
from app.documents.from_case import station_name
from app.documents.rights import RightsSheet, rights_pdf
from app.documents.sheet import A4, MM, Marks
from app.documents.wording import Wording, Words
from app.domain.world import World
from app.hall_facilities import Offer, offers

FACILITIES = Look(margin=24 * MM, top=26 * MM, foot=20 * MM, size=19, leading=32, label=74 * MM, title=34)
CONDUCT = Look(margin=24 * MM, top=24 * MM, foot=18 * MM, size=14, leading=23.5, label=26 * MM, title=28)
DO = ("welcome", "listen", "register", "tell", "guide", "promise", "help")
DONT = ("interest", "secret", "favour", "respect", "rating")
"""Blocks of the wording, in the order of the sheet."""


def facilities(read: Any, world: World, about: str) -> bytes:
    """What is there, and where. Raises Refused, Unavailable."""
    there = [offer for offer in offers(read, world) if offer.there]
    words = Words(world.lookup.editions, world.today)["facilities"]
    return set_sheet(lambda marks: _facilities(there, station_name(world), words, marks), world)


def _facilities(there: list[Offer], station: str, words: Wording, marks: Marks) -> bytes:
    form = Form(A4, words.paper, marks, FACILITIES, running=words.paper)
    form.title(words.say("title"), station)
    form.paragraph(words.say("opening") if there else words.say("nothing"))
    form.gap(FACILITIES.leading / 2)
    for offer in there:
        form.room(FACILITIES.leading)
        form.sheet.text(
            form.left, form.y + FACILITIES.leading / 2, offer.facility.chinese, FACILITIES.size, Chain.HEADING
        )
        form.row("", offer.where)
    form.gap(FACILITIES.leading / 2)
    form.paragraph(words.say("need"))
    return form.finish()


def conduct(read: Any, world: World, about: str) -> bytes:
    """接待人员行为规范. Raises Refused, Unavailable."""
    words = Words(world.lookup.editions, world.today)["conduct"]
    contact = world.settings.get("contact", "")
    return set_sheet(lambda marks: _conduct(contact, station_name(world), words, marks), world)


def _conduct(contact: str, station: str, words: Wording, marks: Marks) -> bytes:
    form = Form(A4, words.paper, marks, CONDUCT, running=words.paper)
    form.title(words.say("title"), station)
    form.paragraph(words.say("opening"), indent=2)
    for heading, keys in (("do", DO), ("dont", DONT)):
        form.section(words.say(heading))
        form.numbered([words.say(key) for key in keys])
    form.gap(CONDUCT.leading / 2)
    form.paragraph(words.say("complain"))
    if contact:
        form.paragraph(words.say("contact", 联系方式=contact))
    return form.finish()


def rights(read: Any, world: World, about: str) -> bytes:
    """信访人权利义务告知, for whoever wants to read or take one. Raises Refused, Unavailable."""
    paper = RightsSheet(station_name(world), "", world.settings.get("address", ""), world.settings.get("contact", ""))
    editions = Words(world.lookup.editions, world.today)
    return set_sheet(lambda marks: rights_pdf(paper, editions, marks), world)
