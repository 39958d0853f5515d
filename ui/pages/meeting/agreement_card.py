"""The card of the agreement that was made of the clauses: which paper, who signs, whether all have, on which case it stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.terms import DocumentKind
from ui.pages.meeting.cards import inset, list_card, wrapped
from ui.pages.meeting.reading import MeetingSheet
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.tags import Tag
from ui.words import capital, day_words, word_of

translate = QCoreApplication.translate


def agreement_card(sheet: MeetingSheet, opened: Callable[[str], object]) -> Card:
    """协议书: who signs for each side and on which day it holds; one that stands on a case leads there."""
    made, today = sheet.meeting.agreement, sheet.world.today
    assert made is not None
    on = translate("Meeting", "{day}谈成").format(day=day_words(made.on, today))
    title = capital(word_of(DocumentKind, made.said.paper))
    if made.said.case:
        return list_card(title, on, [_on_case(sheet, made.said.case, opened)])
    signs = translate("Meeting", "{party}由{name}签名")
    sides = ((sheet.meeting.first, made.said.first_by), (sheet.meeting.second, made.said.second_by))
    lines = [inset(wrapped(signs.format(party=party, name=name))) for party, name in sides]
    held = (
        Tag(
            translate("Meeting", "{day}签齐，从这天起算数").format(day=day_words(made.signed_on, today)),
            "leaf",
            "check",
        )
        if made.signed_on
        else Tag(translate("Meeting", "等各方签名"), "amber", "clock")
    )
    return list_card(title, on, [*lines, inset(held, None)])


def _on_case(sheet: MeetingSheet, case: str, opened: Callable[[str], object]) -> QWidget:
    words = wrapped(translate("Meeting", "协议书在这件家事上，签名也记在那里。"))
    there = next((one for one in sheet.cases if one.id == case), None)
    if there is None:
        return inset(words)
    link = Button(there.number, "link", height=28, flush=True)
    link.clicked.connect(lambda: opened(case))
    return inset(link, words)
