"""The cards of a talk between parties: rounds, proposals with who accepts them, clauses with their initials."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.meeting_terms import Stance
from app.domain.meetings import Proposal, Round
from ui import style
from ui.pages.meeting.cards import list_card, wrapped
from ui.pages.meeting.reading import MeetingSheet
from ui.pages.meeting.talk_forms import clause_words
from ui.parts.boxes import column
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.parts.tags import Tag, TagKind
from ui.words import capital, day_words, joint, word

translate = QCoreApplication.translate
_KINDS: dict[str, tuple[TagKind, str]] = {
    Stance.ACCEPTS.code: ("leaf", "check"),
    Stance.THINKS.code: ("amber", "clock"),
    Stance.DECLINES.code: ("neutral", "x"),
}
CELL = 132
"""Width of a party's column, px at 100 %."""
MOST_COLUMNS = 4
"""Parties that have a column each; more stand below each other."""


def rounds_card(sheet: MeetingSheet) -> Card:
    """轮次: the last one first."""
    found = list(enumerate(sheet.meeting.rounds, 1))
    lines = [_round(number, one, sheet) for number, one in reversed(found)]
    return list_card(
        translate("Meeting", "轮次"), translate("Meeting", "谈了 {count} 轮").format(count=len(found)), lines
    )


def _round(number: int, one: Round, sheet: MeetingSheet) -> QWidget:
    day = day_words(one.on, sheet.world.today)
    head = translate("Meeting", "第 {number} 轮，{day}").format(number=number, day=day)
    parts: list[QWidget] = [wrapped(head, bold=True)]
    for said in one.positions:
        parts.append(wrapped(joint("：").join(filter(None, (said.party, said.position)))))
        if said.interest:
            parts.append(wrapped(translate("Meeting", "在意的是：{what}").format(what=said.interest), "soft"))
    if one.note:
        parts.append(wrapped(one.note, "sky_ink"))
    holder = QWidget()
    holder.setLayout(column(*parts, gap=3, margins=(16, 8, 16, 8)))
    return holder


def proposals_card(sheet: MeetingSheet) -> Card:
    """提案谁同意: a row a proposal, a column a party."""
    rows = [(one.text, translate("Meeting", "{who}提").format(who=one.by), _stances(one, sheet)) for one in
            sheet.meeting.proposals.values()]  # fmt: skip
    return _matrix(translate("Meeting", "提案，谁同意"), "", sheet.meeting.parties, rows)


def _stances(one: Proposal, sheet: MeetingSheet) -> list[tuple[str, TagKind, str, str]]:
    """What each party says: (words, kind, icon, on what condition)."""
    found: list[tuple[str, TagKind, str, str]] = []
    for party in sheet.meeting.parties:
        said = one.stances.get(party)
        if said is None:
            found.append((translate("Meeting", "还没有说"), "plain", "", ""))
        else:
            kind, icon = _KINDS.get(said.stance, ("neutral", ""))
            found.append((capital(word(Stance.of(said.stance))), kind, icon, said.words))
    return found


def clauses_card(sheet: MeetingSheet) -> Card:
    """条款: a row a clause, a column a party; who marked it and when."""
    meeting, today = sheet.meeting, sheet.world.today
    rows = []
    for number, clause in enumerate(meeting.clauses, 1):
        until = translate("Meeting", "最迟{day}（含当日）").format(
            day=day_words(date.fromisoformat(clause.duty.by_on), today)
        )
        marks: list[tuple[str, TagKind, str, str]] = []
        for party in meeting.parties:
            mark = clause.initials.get(party)
            words = day_words(mark.on, today) if mark else translate("Meeting", "还没有画押")
            marks.append((words, "leaf" if mark else "plain", "check" if mark else "", mark.signed_by if mark else ""))
        rows.append((clause_words(number, clause.duty), until, marks))
    note = translate("Meeting", "各方都画了押，成为承诺") if meeting.agreed else ""
    return _matrix(translate("Meeting", "条款，逐条画押"), note, meeting.parties, rows)


def _matrix(
    title: str, note: str, parties: Sequence[str], rows: Sequence[tuple[str, str, list[tuple[str, TagKind, str, str]]]]
) -> Card:
    """Rows of words over columns of parties; where there are many parties each stands with its name below the words."""
    if len(parties) > MOST_COLUMNS:
        return list_card(title, note, [_listed(parties, *row) for row in rows])
    grid = QGridLayout()
    grid.setHorizontalSpacing(style.px(10))
    grid.setVerticalSpacing(style.px(10))
    grid.setColumnStretch(0, 1)
    for place, party in enumerate(parties, 1):
        label = Label(party, style.SMALL, "soft", wrap=True)
        label.setFixedWidth(style.px(CELL))
        grid.addWidget(label, 0, place, Qt.AlignmentFlag.AlignBottom)
    for number, (words, under, cells) in enumerate(rows, 1):
        grid.addLayout(column(wrapped(words), Label(under, style.SMALL, "soft"), gap=2), number, 0)
        for place, cell in enumerate(cells, 1):
            grid.addWidget(_cell(*cell), number, place, Qt.AlignmentFlag.AlignTop)
    card = Card(title, note)
    card.add(grid)
    return card


def _cell(words: str, kind: TagKind, icon: str, about: str) -> QWidget:
    holder = QWidget()
    holder.setFixedWidth(style.px(CELL))
    below = (Label(about, style.SMALL, "soft", wrap=True),) if about else ()
    holder.setLayout(column(Tag(words, kind, icon), *below, gap=2))
    return holder


def _listed(parties: Sequence[str], words: str, under: str, cells: list[tuple[str, TagKind, str, str]]) -> QWidget:
    said = [joint("：").join((party, joint("，").join(filter(None, (cell[0], cell[3])))))
            for party, cell in zip(parties, cells, strict=True)]  # fmt: skip
    holder = QWidget()
    lines = (Label(one, style.SMALL, "soft", wrap=True) for one in (under, *said) if one)
    holder.setLayout(column(wrapped(words), *lines, gap=2, margins=(16, 8, 16, 8)))
    return holder
