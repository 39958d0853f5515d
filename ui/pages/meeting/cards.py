"""The cards of a meeting that is planned: who is asked and was told, what about, what was put off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.meeting_terms import Invitation
from app.domain.meetings import MeetingState, last_told
from ui import style
from ui.pages.meeting.bodies_field import unreached
from ui.pages.meeting.reading import MeetingSheet
from ui.parts.boxes import column, line, row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.flow import flowing
from ui.parts.labels import Label
from ui.parts.tags import Tag
from ui.words import capital, day_words, joint, word

translate = QCoreApplication.translate
ROLE_WIDTH = 92


def list_card(title: str, note: str, lines: list[QWidget]) -> Card:
    """A card of lines, a hairline between them."""
    card = Card(title, note, padded=False)
    for number, one in enumerate(lines):
        if number:
            card.add(line())
        card.add(one)
    return card


def inset(*items: QWidget | None, gap: int = 8) -> QWidget:
    """One line of a card, with the inset of its title."""
    holder = QWidget()
    holder.setLayout(row(*items, gap=gap, margins=(16, 7, 16, 7)))
    return holder


def role_of(meeting: MeetingState, name: str) -> str:
    """As what somebody is asked."""
    if name == meeting.first:
        return translate("Meeting", "一方")
    if name == meeting.second:
        return translate("Meeting", "另一方")
    return translate("Meeting", "单位") if name in meeting.bodies else translate("Meeting", "请来的人")


def parties_card(sheet: MeetingSheet) -> Card:
    """各方: everybody who is asked, whether they were told, and who did not come."""
    meeting = sheet.meeting
    lines = [_party(sheet, name) for name in meeting.addressees]
    note = translate("Meeting", "请 {count} 位").format(count=len(lines))
    lines += [_uninvited(name, why) for name, why in meeting.uninvited.items()]
    if meeting.held_on and meeting.people:
        note = translate("Meeting", "来了 {count} 人").format(count=meeting.people)
    elif meeting.expected:
        about = translate("Meeting", "大约来 {count} 人").format(count=meeting.expected)
        note = f"{note}{joint('，')}{about}"
    return list_card(translate("Meeting", "各方"), note, lines)


def _party(sheet: MeetingSheet, name: str) -> QWidget:
    role = Label(role_of(sheet.meeting, name), style.SMALL, "soft")
    role.setFixedWidth(style.px(ROLE_WIDTH))
    words = Label(name, wrap=True)
    tags = [Tag(text, "leaf" if way is Invitation.LETTER else "sky", "check") for way, text in _told(sheet, name)]
    if name in sheet.meeting.came:
        tags.append(Tag(translate("Meeting", "到会"), "leaf", "check"))
    if not tags and sheet.ahead:
        tags = [Tag(translate("Meeting", "还没有告诉"), "amber")]
    first = row(role, words, *tags, gap=8)
    first.setStretch(1, 1)
    missed = sheet.meeting.missed.get(name)
    said = [_under(translate("Meeting", "没有来：{reason}").format(reason=missed))] if missed else []
    if name in sheet.meeting.bodies and (apart := unreached(name, sheet.world, ahead=sheet.ahead)):
        said.append(_under(apart, "amber_ink"))
    holder = QWidget()
    holder.setLayout(column(first, *said, gap=2, margins=(16, 7, 16, 7)))
    return holder


def _uninvited(name: str, why: str) -> QWidget:
    role = Label(translate("Meeting", "单位"), style.SMALL, "soft")
    role.setFixedWidth(style.px(ROLE_WIDTH))
    first = row(role, Label(name, wrap=True), Tag(translate("Meeting", "不再请"), "neutral"), gap=8)
    first.setStretch(1, 1)
    holder = QWidget()
    holder.setLayout(column(first, _under(why), gap=2, margins=(16, 7, 16, 7)))
    return holder


def _under(words: str, tone: str = "soft") -> QWidget:
    holder = QWidget()
    inner = row(Label(words, style.SMALL, tone, wrap=True), gap=0, margins=(ROLE_WIDTH + 8, 0, 0, 0))
    holder.setLayout(inner)
    return holder


def _told(sheet: MeetingSheet, name: str) -> list[tuple[Invitation, str]]:
    today = sheet.world.today
    body = name in sheet.meeting.bodies
    found = zip(Invitation, last_told(sheet.meeting, name), strict=True)
    return [(way, f"{_way_words(way, body=body)} {day_words(told.on, today)}") for way, told in found if told]


def _way_words(way: Invitation, *, body: bool) -> str:
    """As the paper is called that was sent: people are invited, a unit is given notice."""
    return translate("Meeting", "会议通知") if body and way is Invitation.LETTER else capital(word(way))


def agenda_card(sheet: MeetingSheet) -> Card:
    """议程."""
    items = sheet.meeting.agenda
    lines = [inset(number_label(number), wrapped(text)) for number, text in enumerate(items, 1)]
    return list_card(translate("Meeting", "议程"), "", lines)


def number_label(number: int) -> Label:
    """The number at the beginning of a line."""
    label = Label(f"{number}.", tone="soft")
    label.setFixedWidth(style.px(24))
    return label


def wrapped(text: str, tone: str = "ink", *, bold: bool = False) -> Label:
    """Words that take the room of their line."""
    label = Label(text, tone=tone, wrap=True, bold=bold)
    policy = label.sizePolicy()
    policy.setHorizontalStretch(1)
    label.setSizePolicy(policy)
    return label


def cases_card(sheet: MeetingSheet, opened: Callable[[str], object]) -> Card:
    """关于: the cases it is about, each leads to its page."""
    lines = []
    for one in sheet.cases:
        link = Button(one.number, "link", height=28, flush=True)
        link.clicked.connect(lambda _=False, case=one.id: opened(case))
        lines.append(inset(link, wrapped(one.title)))
    away = len(sheet.meeting.cases) - len(sheet.cases)
    note = translate("Meeting", "另有 {count} 件不在本站").format(count=away) if away else ""
    return list_card(translate("Meeting", "关于哪几件家事"), note, lines)


def put_off_card(sheet: MeetingSheet) -> Card:
    """改期: the days that were given up, and why."""
    words = translate("Meeting", "原定{day} {at}，{place}：{reason}")
    today = sheet.world.today
    lines = [
        inset(wrapped(words.format(day=day_words(gone.on, today), at=gone.at, place=gone.place, reason=gone.reason)))
        for gone in sheet.meeting.put_off
    ]
    return list_card(translate("Meeting", "改过期"), "", lines)


def facts_line(facts: list[str]) -> QWidget:
    """The facts of the head, one after the other, in as many lines as they take."""
    return flowing(*(Label(fact, tone="soft") for fact in facts if fact), gap=18)[0]
