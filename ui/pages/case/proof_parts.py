"""The parts of the proof page beside the calendar: the result, the reckoning in numbered steps, the article."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.alarm import shares
from app.domain.case_clocks import CaseClock
from app.domain.envelope import CHINA, Envelope
from app.domain.proof import Proof, Step
from app.domain.proof_words import STEP_TEMPLATES
from app.domain.rules import CountedIn
from app.domain.world import World
from ui import style
from ui.pages.case.clock_face import clock_face
from ui.parts.boxes import column, divider, row
from ui.parts.card import Card
from ui.parts.deadline import weekday
from ui.parts.flow import FlowLayout
from ui.parts.labels import Label, TwoLineLabel
from ui.parts.narrow import is_narrow, lay
from ui.parts.tags import Tag
from ui.words import capital, day_words, filled, in_english, long_day, other_day, provisional, run_on, spoken

translate = QCoreApplication.translate

WIDE = 880
"""From this width on (px at 100 %) all facts of the result stand in one line."""


def _fact(title: str, figure: str, *notes: str, large: bool) -> QWidget:
    view = QWidget()
    size = style.FIGURE if large else style.BODY
    words = Label(figure, size, bold=large)
    words.setFixedHeight(style.px(36))
    figures = QWidget()
    # where a note has no room beside the figure it goes below
    flow = FlowLayout(figures, gap=10, line_gap=0)
    flow.addWidget(words)
    for note in notes:
        flow.addWidget(TwoLineLabel(note, tone="soft"))
    view.setLayout(column(Label(title, tone="soft"), figures, None, gap=2))
    return view


class _ResultCard(Card):
    """The two large facts, beside them or (in little room) below them the others."""

    def __init__(self, facts: Sequence[QWidget]) -> None:
        super().__init__()
        large, others = facts[:2], facts[2:]
        self._between = divider(56)
        self._line = row(_beside(large), self._between, _beside(others), gap=16, margins=(0, 2, 0, 2))
        self._line.setStretch(0, 3 * len(large))
        self._line.setStretch(2, 2 * len(others))
        self.add(self._line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = is_narrow(self.width(), WIDE)
        lay((self._line,), narrow=narrow)
        self._between.setVisible(not narrow)


def _beside(facts: Sequence[QWidget]) -> QHBoxLayout:
    line = row(gap=16)
    for i, fact in enumerate(facts):
        if i:
            line.addWidget(divider(56))
        line.addWidget(fact, 1)
    return line


def result_card(c: CaseClock, proof: Proof, world: World, responsible: str) -> Card:
    """The last day, how it stands today, the last day without or with an extension, and who has to do it."""
    clock = proof.clock
    today = world.today
    face = clock_face(c, today, shares(world.settings))
    unit = (
        translate("Proof", "已用 {used} 个工作日，共 {total} 个")
        if c.rule.unit is CountedIn.WORKING_DAYS
        else translate("Proof", "已用 {used} 天，共 {total} 天")
    )
    last = proof.last
    notes = [weekday(last.day) + (translate("Proof", "，暂定") if clock.provisional else ""), *_rolls(proof)]
    facts = [
        _fact(translate("Proof", "最后一天"), long_day(last.day), *notes, large=True),
        _fact(
            translate("Proof", "今天算起"),
            face.verdict,
            unit.format(used=clock.used(today), total=clock.total),
            large=True,
        ),
    ]
    facts += [
        _fact(title, day_words(step.day, today), detail, large=False)
        for step in proof.what_if
        for title, detail in [step_words(step)]
    ]
    facts.append(_fact(translate("Proof", "谁来办"), responsible, "", large=False))
    return _ResultCard(facts)


def _rolls(proof: Proof) -> list[str]:
    """How the two days of a clock that meets a rest day go together."""
    clock, other = proof.clock, other_day(proof.last)
    if not other:
        return []
    if clock.rule.window:
        words = translate("Proof", "{other}，信访人到这天（含当日）提出都算数")
    elif proof.last.day == clock.due:
        words = translate("Proof", "{other}，过了这天才算超期")
    else:
        words = translate("Proof", "{other}，过了那天才算超期")
    return [words.format(other=other)]


class _Number(QWidget):
    """A step's number in a ring, joined to the next by a line."""

    def __init__(self, number: int, tone: str, *, last: bool) -> None:
        super().__init__()
        self._number, self._tone, self._last = number, tone, last
        self.setFixedWidth(style.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = style.px(22)
        ring = QRectF((self.width() - side) / 2, style.px(3), side, side)
        if not self._last:
            painter.setPen(QPen(style.colour("line2"), 1))
            middle = self.width() // 2
            painter.drawLine(middle, int(ring.bottom()), middle, self.height())
        painter.setPen(QPen(style.colour(self._tone), 1.5))
        painter.setBrush(style.colour("surface"))
        painter.drawEllipse(ring)
        painter.setFont(style.font(style.SMALL))
        painter.setPen(style.colour("ink"))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(self._number))


def step_words(step: Step) -> tuple[str, str]:
    """Title and detail of a step."""
    title, detail = (capital(filled("Proof", template, step.values)) for template in STEP_TEMPLATES[step.code])
    return title, detail


def steps_card(proof: Proof, began: Envelope, today: date) -> Card:
    """怎么算出来的: the entry it began with, then each step with the day it arrives at and why."""
    card = Card(translate("Proof", "怎么算出来的"))
    card.body.setSpacing(0)
    at = began.at.astimezone(CHINA)
    words = translate("Proof", "起算的记录：{day} {time} 记入").format(day=long_day(at.date()), time=f"{at:%H:%M}")
    card.add(Label(words, style.SMALL, "soft", wrap=True))
    card.body.addSpacing(style.px(8))
    result = next((step for step in proof.steps[1:] if step.day == proof.last.day), None)
    for number, step in enumerate(proof.steps, 1):
        card.add(_step(number, step, today, last=number == len(proof.steps), result=step is result))
    return card


def _step(number: int, step: Step, today: date, *, last: bool, result: bool) -> QWidget:
    """One step; `result`: it arrives at the day that binds."""
    day = f"{day_words(step.day, today)} {weekday(step.day)}"
    title, detail = step_words(step)
    marked = (Tag(translate("Proof", "最后一天"), "amber"),) if result else ()
    head = row(Label(title), None, *marked, Label(day), gap=8)
    words = column(head, Label(detail, style.SMALL, "soft", wrap=True), 6, gap=1, margins=(0, 2, 0, 0))
    tone = "amber" if step.code == "extended" else "sky"
    view = QWidget()
    line = row(_Number(number, tone, last=last), words, gap=10)
    line.setStretch(1, 1)
    view.setLayout(line)
    view.setAccessibleName(f"{number}. {title} {day} {detail}")
    return view


def article_card(proof: Proof, wording: str) -> Card:
    """条文: the article in its own face, and where the holidays are from."""
    card = Card(translate("Proof", "条文"), right=(Label(spoken(proof.article), style.SMALL, "soft"),))
    quote = f"“{wording}”" if wording else translate("Proof", "这一条的原文还没有录入，请查正式文本。")
    card.add(Label(quote, style.TITLE, face="kai" if wording else "sans", wrap=True))
    if wording and in_english():
        card.add(Label(translate("Proof", "法律条文只有中文是正式的。"), style.SMALL, "soft", wrap=True))
    for year, source in proof.sources:
        words = translate("Proof", "放假安排 {year} 年：{source}").format(year=year, source=spoken(source))
        card.add(Label(words, style.SMALL, "soft", wrap=True))
    return card


def in_words(proof: Proof) -> str:
    """How this clock counts, in one or two sentences."""
    clock = proof.clock
    if clock.rule.unit is CountedIn.WORKING_DAYS:
        words = translate("Proof", "这一期限按工作日算，周末和放假不算，调休上班的日子算数。")
    else:
        words = translate("Proof", "这一期限按日历天算，中间的假期照样计入；最后一天撞上休息日，才可以顺延。")
    return run_on(words, provisional(proof.last))
