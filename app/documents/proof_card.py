"""期限说明卡: how a last day came about, on A5: the day, the calendar it was counted on, each step, the article."""

from __future__ import annotations

from dataclasses import dataclass

from app.documents.fonts import Chain
from app.documents.form import Form, Look
from app.documents.sheet import A5, HAIR, INK, MM, SOFT, Colour, Marks
from app.documents.wording import Wording, Words
from app.domain.calendar import chinese_date
from app.domain.chinese import day_text, weekday_text
from app.domain.deadlines import SegmentKind
from app.domain.envelope import CHINA, Envelope
from app.domain.proof import Proof
from app.domain.proof_strip import Mark, StripDay

RUN_TINT: Colour = (0.90, 0.935, 0.96)
EXTENDED_TINT: Colour = (0.985, 0.94, 0.865)
REST_TINT: Colour = (0.93, 0.92, 0.91)
STATUTORY_FILL: Colour = (0.184, 0.40, 0.565)
LAST_FILL: Colour = (0.70, 0.14, 0.11)
WHITE: Colour = (1.0, 1.0, 1.0)
WIDEST_CELL, CELL_HEIGHT = 8.4 * MM, 4.4 * MM
LOOK = Look(margin=13 * MM, top=10 * MM, foot=12 * MM, size=10, leading=15, label=19 * MM, title=17)
DETAIL = 8.5
_WEEK = "一二三四五六日"
_MARKS = {
    Mark.START: "起",
    Mark.STATUTORY: "满",
    Mark.SKIPPED: "跳",
    Mark.ROLLED: "顺",
    Mark.MAKEUP: "班",
    Mark.LAST: "止",
}


@dataclass(frozen=True, slots=True)
class ProofCard:
    """What the card says; `case_number` is empty for a deadline reckoned without a case."""

    proof: Proof
    wording: str
    """The article's own words, as excerpted; empty where they are not at hand."""
    case_number: str
    station: str
    started_by: Envelope
    """The entry that began it."""


def proof_card_pdf(card: ProofCard, editions: Words, marks: Marks) -> bytes:
    """The card. Raises Unavailable when a font or the wording cannot be read."""
    words = editions["proof_card"]
    clock = card.proof.clock
    form = Form(A5, words.paper, marks, LOOK, running=f"{words.paper}　{card.case_number}".strip())
    form.title(words.say("title"), card.station)
    form.rule(0.9)
    form.gap(3)
    if card.case_number:
        form.row("编号", card.case_number, chain=Chain.HEADING)
    form.row("期限", words.say("rule", 期限=clock.rule.name, 依据=card.proof.article))
    binding = card.proof.last
    last = f"{chinese_date(binding.day)}（含当日）　{weekday_text(binding.day)}"
    form.row(
        "最后日", words.say("provisional", 最后一天=last) if clock.provisional else last, size=15, chain=Chain.HEADING
    )
    if binding.note:
        form.row("", binding.note)
    form.row("起算", words.say("start", 事由=clock.rule.start, 起算日=chinese_date(clock.start)))
    at = card.started_by.at.astimezone(CHINA)
    written = words.say("entry", 记入时间=f"{chinese_date(at.date())} {at:%H:%M}", 序号=str(card.started_by.seq))
    form.row("记录", written)
    form.gap(2)
    form.rule(0.5, HAIR)
    form.gap(3)
    _calendar(form, card.proof)
    _steps(form, card.proof, words)
    if card.wording:
        form.section(words.say("article", 依据=card.proof.article))
        form.paragraph(card.wording, chain=Chain.KAI)
    form.gap(4)
    for year, source in card.proof.sources:
        form.paragraph(words.say("source", 来源=f"{year} 年：{source}"), size=8, colour=SOFT)
    form.paragraph(words.say("reading"), size=8, colour=SOFT)
    return form.finish()


def _calendar(form: Form, proof: Proof) -> None:
    """Weeks as columns, Monday on top; the months stand over the first week that has their first days."""
    weeks = [proof.strip[start : start + 7] for start in range(0, len(proof.strip), 7)]
    cell = min(WIDEST_CELL, (form.right - form.left - 5 * MM) / len(weeks))
    left = form.left + 5 * MM
    form.room(8 * CELL_HEIGHT + 10)
    for column, week in enumerate(weeks):
        if column == 0 or week[0].day.month != weeks[column - 1][0].day.month:
            form.sheet.text(
                left + column * cell + 1,
                form.y + CELL_HEIGHT / 2,
                f"{week[0].day.month}月",
                8,
                Chain.HEADING,
                colour=SOFT,
            )
    top = form.y + CELL_HEIGHT
    for row, name in enumerate(_WEEK):
        form.sheet.text(form.left, top + (row + 0.5) * CELL_HEIGHT, name, 8, Chain.HEADING, colour=SOFT)
    for column, week in enumerate(weeks):
        for row, day in enumerate(week):
            _day(form, left + column * cell, top + row * CELL_HEIGHT, cell, day)
    form.y = top + 7 * CELL_HEIGHT + 6


def _day(form: Form, x: float, y: float, width: float, day: StripDay) -> None:
    fill, ink = WHITE, INK if day.segment or day.mark is not Mark.NONE else HAIR
    if day.segment:
        fill = EXTENDED_TINT if day.segment is SegmentKind.EXTENDED else RUN_TINT
        fill = REST_TINT if day.segment is SegmentKind.SUSPENDED or not day.working else fill
    if day.mark in (Mark.STATUTORY, Mark.LAST):
        fill, ink = (LAST_FILL if day.mark is Mark.LAST else STATUTORY_FILL), WHITE
    framed = day.mark in (Mark.START, Mark.ROLLED)
    form.sheet.box(
        x + 0.6, y + 0.6, x + width - 0.6, y + CELL_HEIGHT - 0.6, 0.9 if framed else 0.3, INK if framed else HAIR, fill
    )
    middle = y + CELL_HEIGHT / 2
    word = _MARKS.get(day.mark, "")
    form.sheet.text(
        x + width * (0.3 if word else 0.5), middle, str(day.day.day), 7, Chain.HEADING, align=0.5, colour=ink
    )
    if word:
        form.sheet.text(x + width * 0.7, middle, word, 7, Chain.HEADING, align=0.5, colour=ink)


def _steps(form: Form, proof: Proof, words: Wording) -> None:
    form.section(words.say("steps"))
    size, leading = form.look.size, form.look.leading
    for number, step in enumerate((*proof.steps, *proof.what_if), 1):
        form.room(leading * 2)
        mark = f"{number}." if number <= len(proof.steps) else "附"
        middle = form.y + leading / 2
        form.sheet.text(form.left, middle, mark, size)
        form.sheet.text(form.left + 6 * MM, middle, step.title, size, Chain.HEADING)
        form.sheet.text(form.right, middle, day_text(step.day), size, align=1)
        form.gap(leading * 0.95)
        indent = 6 * MM / DETAIL
        form.paragraph(step.detail, size=DETAIL, indent=indent, hanging=indent, colour=SOFT)
