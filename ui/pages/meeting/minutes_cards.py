"""The cards of a meeting that was held: what was said and decided, and what was promised."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.kinds import Decided
from app.domain.promises import PromiseState, between_sides
from ui import style
from ui.fields.date_field import read_date
from ui.pages.hall.promise_words import ended_words, sides_look
from ui.pages.meeting.cards import inset, list_card, number_label, wrapped
from ui.pages.meeting.reading import MeetingSheet
from ui.parts.boxes import column, row
from ui.parts.card import Card
from ui.parts.deadline import deadline_look
from ui.parts.labels import Label
from ui.parts.tags import Tag
from ui.words import capital, day_words, joint, word

translate = QCoreApplication.translate


def minutes_card(sheet: MeetingSheet) -> Card:
    """纪要: item by item."""
    meeting = sheet.meeting
    on = day_words(meeting.held_on, sheet.world.today) if meeting.held_on else ""
    lines = [_item(number, item, sheet) for number, item in enumerate(meeting.items, 1)]
    if meeting.note:
        lines.append(inset(wrapped(meeting.note, "soft")))
    return list_card(translate("Meeting", "纪要"), on, lines)


def _item(number: int, item: Decided, sheet: MeetingSheet) -> QWidget:
    parts: list[QWidget] = [wrapped(item.title, bold=True)]
    if item.discussion:
        parts.append(wrapped(item.discussion, "soft"))
    if item.decision:
        parts.append(wrapped(translate("Meeting", "定了：{what}").format(what=item.decision)))
    if item.owner:
        due = read_date(item.due_on, sheet.world.today)
        until = translate("Meeting", "最迟{day}（含当日）").format(day=day_words(due, sheet.world.today)) if due else ""
        parts.append(Label(joint("，").join(filter(None, (item.owner, until))), style.SMALL, "sky_ink"))
    holder = QWidget()
    line = row(column(number_label(number), None, gap=0), column(*parts, gap=3), gap=8, margins=(16, 8, 16, 8))
    line.setStretch(1, 1)
    holder.setLayout(line)
    return holder


def promises_card(sheet: MeetingSheet) -> Card:
    """承诺: the open ones first, by their days."""
    found = sorted(sheet.meeting.promises.values(), key=lambda one: (not one.open, one.due_on, one.id))
    waiting = sum(one.open for one in found)
    note = translate("Meeting", "待兑现 {count} 项").format(count=waiting) if waiting else ""
    return list_card(translate("Meeting", "承诺"), note, [_promise(one, sheet) for one in found])


def _promise(one: PromiseState, sheet: MeetingSheet) -> QWidget:
    today = sheet.world.today
    until = translate("Meeting", "最迟{day}（含当日）").format(day=day_words(one.due_on, today))
    if one.open:
        meeting = sheet.meeting
        theirs = between_sides(one, meeting.parties if meeting.of_sides else ())
        look = sides_look(one.due_on, today) if theirs else deadline_look(one.due_on, today)
        tag = Tag(look.text, look.kind, look.icon)
    else:
        tag = Tag(capital(word(one.step)), "leaf" if one.step.code == "kept" else "neutral")
    about = Label(joint("，").join((one.owner_name, until)), style.SMALL, "soft", wrap=True)
    words = column(wrapped(one.text), about, *_ended(one, today), gap=2)
    holder = QWidget()
    line = row(words, tag, gap=8, margins=(16, 7, 16, 7))
    line.setStretch(0, 1)
    holder.setLayout(line)
    return holder


def _ended(one: PromiseState, today: date) -> tuple[QWidget, ...]:
    """How it was kept, or why it cannot be, and on which day."""
    if one.ended_on is None:
        return ()
    return (Label(ended_words(one.step, one.ended_on, one.ended_words, today), style.SMALL, wrap=True),)
