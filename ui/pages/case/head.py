"""The head of a case: title and step, number, people (masked), officer, place, legal class and the route it follows."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.backlog import Sponsorship
from app.domain.capacity import is_settled
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.meeting_terms import Level
from app.domain.routes import route
from app.domain.summary import masked_people, persons_of
from app.domain.terms import Capacity, Channel, LegalClass, Step
from app.settings import VISITOR_SCREEN
from ui import style
from ui.case_sheet import CaseSheet
from ui.icons import Icon
from ui.messages import sentence
from ui.parts.boxes import clear, column, row
from ui.parts.button import Button
from ui.parts.flow import flowing
from ui.parts.labels import Label, TwoLineLabel
from ui.parts.tags import Tag, TagKind
from ui.words import article, capital, day_words, joint, short_day, spoken, word, word_of

_STEP_TAGS: dict[Step, tuple[TagKind, str]] = {
    Step.REGISTERED: ("sky", "note-pencil"),
    Step.LINKED: ("neutral", "git-merge"),
    Step.GUIDED: ("neutral", "map-trifold"),
    Step.ANSWERED: ("leaf", "chat-circle-text"),
    Step.ENTRUSTED: ("sky", "calendar-check"),
    Step.RETURNED: ("neutral", "arrow-u-up-left"),
    Step.DECLINED_FINALLY: ("neutral", "prohibit"),
    Step.TRANSFERRED: ("sky", "paper-plane-tilt"),
    Step.DECLINED: ("neutral", "prohibit"),
    Step.ACCEPTED: ("sky", "check-square"),
    Step.HANDLING: ("sky", "note-pencil"),
    Step.MEDIATING: ("sky", "chats-circle"),
    Step.REPLIED: ("sky", "file-text"),
    Step.DELIVERED: ("leaf", "handshake"),
    Step.IN_REVIEW: ("sky", "arrow-fat-up"),
    Step.REVIEWED: ("leaf", "scales"),
    Step.IN_REREVIEW: ("sky", "arrow-fat-up"),
    Step.FINAL: ("neutral", "scales"),
    Step.WITHDRAWN: ("neutral", "arrow-u-up-left"),
    Step.CLOSED: ("leaf", "check-circle"),
    Step.ARCHIVED: ("leaf", "archive-box"),
    Step.VOIDED: ("neutral", "trash"),
    Step.ERASED: ("neutral", "archive-box"),
}


class CaseHead(QFrame):
    """Two lines: what the matter is, and its facts. The buttons only ask; the page acts."""

    correct_asked = Signal()
    print_asked = Signal()
    reveal_asked = Signal()
    across_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self._title = TwoLineLabel("", style.PAGE, bold=True)
        self._tags = row(gap=6)
        self._correct = Button(self.tr("更正"), icon="pencil-simple", height=32)
        self._correct.clicked.connect(self.correct_asked)
        self._print = Button(self.tr("打印"), icon="printer", key="Ctrl+P", height=32)
        self._print.clicked.connect(self.print_asked)
        self._across = Button(self.tr("给来访人看"), icon="monitor", key="Alt+V", height=32)
        self._across.clicked.connect(self.across_asked)
        self._across.hide()
        self._on_screen = False
        self._reveal = Button(self.tr("看全名"), "link", icon="eye", key="Alt+M", height=26, flush=True)
        self._reveal.clicked.connect(self.reveal_asked)
        tags = QWidget()
        tags.setLayout(self._tags)
        what, self._heading = flowing(self._title, tags, gap=12, line_gap=4)
        top = row(what, self._across, self._correct, self._print, gap=12)
        top.setStretch(0, 1)
        facts, self._facts = flowing(gap=18, line_gap=0)
        self.setLayout(column(top, facts, gap=2, margins=(16, 9, 12, 8)))

    def show_sheet(self, sheet: CaseSheet, *, revealed: bool) -> None:
        """Show a case; revealed: names in full, for a while."""
        case = sheet.case
        self._title.setText(case.title or self.tr("（没有标题）"))
        self._show_tags(case)
        refused = sheet.refused["correct"]
        self._correct.set_reason(sentence(refused) if refused else "")
        self._print.setEnabled(not case.sealed)
        self._on_screen = sheet.world.settings[VISITOR_SCREEN] != "off" and not case.restricted
        self._across.setVisible(self._on_screen)
        self._reveal.setParent(None)
        clear(self._facts)
        who = spoken(masked_people(case, sheet.file.people))
        if revealed:
            names = [p.name for p in persons_of(case, sheet.file.people) if p.name]
            who = joint("、").join(names) or who
        self._fact("", case.number)
        if case.official_number:
            self._fact("", self.tr("正式编号 {number}").format(number=case.official_number))
        self._fact("users" if case.headcount > 1 else "user", who)
        self._facts.addWidget(self._reveal)
        self._reveal.set_text(self.tr("遮住") if revealed else self.tr("看全名"))
        self._reveal.set_icon("eye-slash" if revealed else "eye")
        self._reveal.setVisible(bool(case.people) and not case.sealed)
        if (now := case.sponsorship) and not case.closed_on:
            self._fact("user-square", sponsor_words(now, sheet.world.today))
        if case.officer_name:
            self._fact("user-circle", self.tr("{name} 承办").format(name=case.officer_name))
        if (unit := case.responsible) and unit != sheet.world.station.name:
            self._fact("buildings", self.tr("现在在 {unit}").format(unit=unit))
        if place := self._place(sheet):
            self._fact("map-pin", place)
        self._fact("path", route_words(case))
        if as_what := capacity_words(case):
            self._fact("tray", as_what)
        if came := came_words(case):
            self._fact("envelope-simple", came)
        if case.apart:
            self._fact("list-numbers", self._demands_words(case))

    def set_beside_act(self, *, beside: bool) -> None:
        """Beside an open act the title has the room of the two buttons, which would only open another one."""
        self._across.setVisible(self._on_screen and not beside)
        self._correct.setVisible(not beside)
        self._print.setVisible(not beside)

    def least_width(self) -> int:
        """How narrow it may be beside an open act, real px."""
        margins = self.contentsMargins() + self.layout().contentsMargins()
        widest = max(self._heading.minimumSize().width(), self._facts.minimumSize().width())
        return widest + margins.left() + margins.right()

    def focus_reveal(self) -> None:
        """Give the focus back to where it was asked."""
        self._reveal.setFocus()

    def _show_tags(self, case: CaseState) -> None:
        clear(self._tags)
        kind, icon = _STEP_TAGS[case.step]
        self._tags.addWidget(Tag(capital(spoken(Step.standing(case.step.code, case.apart))), kind, icon))
        self._tags.addWidget(Tag(capital(word_of(Channel, case.channel))))
        if case.restricted:
            self._tags.addWidget(Tag(self.tr("限知悉人查看"), "amber", "lock-simple"))
        if case.late:
            self._tags.addWidget(Tag(self.tr("补录")))

    def _fact(self, icon: str, words: str) -> None:
        # a number is one word: it is not broken at its hyphens
        label = TwoLineLabel(words) if icon else Label(words, tone="soft")
        fact = QWidget()
        fact.setLayout(row(*((Icon(icon, 16),) if icon else ()), label, gap=6))
        fact.setMinimumHeight(style.px(26))
        self._facts.addWidget(fact)

    def _demands_words(self, case: CaseState) -> str:
        """第 1 项已受理；第 2 项已转送: where each demand stands."""
        words = self.tr("第 {id} 项{step}")
        return joint("；").join(capital(words.format(id=d.id, step=word(d.step))) for d in case.demands.values())

    @staticmethod
    def _place(sheet: CaseSheet) -> str:
        codes = dict.fromkeys(d.place for d in sheet.case.demands.values() if d.place)
        directory = sheet.world.lookup.directory
        names = [directory.place_name(code, within=sheet.world.station.org) for code in codes]
        return joint("、").join(name for name in names if name)


_ITEM = re.compile(r"（[一二三四五六]）| 31\(\d\): ")
"""The item of Art. 31 within the name of a class: it stands in the article beside it already."""


def route_words(case: CaseState) -> str:
    """申诉求决，信访程序，第三十一条第（六）项."""
    return _apart(case, _way_words)


def capacity_words(case: CaseState) -> str:
    """作为信访部门（登记、转送）, as long as it says what may be done next: empty once all is decided, and where nobody said it."""
    if not any(d.capacity and not is_settled(d) for d in case.open_demands):
        return ""
    return _apart(case, lambda demand: capital(word_of(Capacity, demand.capacity)))


def sponsor_words(now: Sponsorship, today: date) -> str:
    """包案：区级 何志远 至12月31日; of one whose days are over that they are."""
    level = word_of(Level, now.level)
    whole = QCoreApplication.translate("CaseHead", "包案：{level}级 {name} 至{day}")
    alone = QCoreApplication.translate("CaseHead", "包案：{name} 至{day}")
    day = day_words(now.until, today)
    words = (whole if level else alone).format(level=level, name=now.sponsor_name, day=day)
    over = QCoreApplication.translate("CaseHead", "已经到期")
    return joint("，").join((words, over)) if now.until < today else words


def came_words(case: CaseState) -> str:
    """越秀区信访局交办，来文越信交〔2026〕31号，要求12月5日前反馈: of what was sent to us, who wants what of it by when."""
    came = next((d.incoming for d in case.demands.values() if d.incoming), None)
    if came is None:
        return ""
    entrusted = QCoreApplication.translate("CaseHead", "{unit}交办")
    sent = entrusted if came.due_on else QCoreApplication.translate("CaseHead", "{unit}转来")
    number, unit = case.details.get("from_number", ""), case.details.get("from_unit", "")
    words = [sent.format(unit=unit)] if unit else []
    if number:
        words.append(QCoreApplication.translate("CaseHead", "来文{number}").format(number=number))
    if came.due_on:
        words.append(QCoreApplication.translate("CaseHead", "最迟 {day}反馈").format(day=short_day(came.due_on)))
    return joint("，").join(words)


def _way_words(demand: DemandState) -> str:
    legal_class = next((c for c in LegalClass if c.code == demand.legal_class), LegalClass.UNCLASSIFIED)
    source = article(route(legal_class, demand.triage).article)
    name = _ITEM.sub(joint("，"), word(legal_class)) if source else word(legal_class)
    return capital(joint("，").join(filter(None, (name, source))))


def _apart(case: CaseState, say: Callable[[DemandState], str]) -> str:
    """What is said of the demands: once where it is the same of all of them, else after the demands it is said of."""
    said: dict[str, list[str]] = {}
    for demand in case.demands.values():
        said.setdefault(say(demand), []).append(demand.id)
    if len(said) == 1:
        return next(iter(said))
    named = QCoreApplication.translate("CaseHead", "诉求 {ids}：{way}")
    return joint("；").join(named.format(ids=joint("、").join(ids), way=way) for way, ids in said.items() if way)
