"""荣誉证书 of the 红棉信访服务 award: one page on A4 across, kapok red, the flower above, for a team or somebody of ours."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.documents import set_sheet
from app.documents.fonts import Chain
from app.documents.from_case import station_name
from app.documents.lines import Setting, Span, set_paragraph
from app.documents.sheet import A4, INK, MM, SOFT, Colour, Marks, Sheet
from app.documents.wording import Wording, Words
from app.domain.calendar import chinese_date
from app.domain.hall_terms import AwardStep, What
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World
from app.ports import Refused
from app.ports.agenda import AgendaQuery, AgendaRow

NOT_GIVEN = template("award.no_paper", QT_TRANSLATE_NOOP("Problem", "证书在评定“授”以后才有。"))
PAGE = (A4[1], A4[0])
KAPOK: Colour = (0.745, 0.157, 0.118)
GOLD: Colour = (0.80, 0.62, 0.27)
WHITE: Colour = (1.0, 1.0, 1.0)
OUTER, INNER, CORNER = 11 * MM, 14.5 * MM, 9 * MM
MIDDLE = PAGE[0] / 2
TEXT_WIDE = 196 * MM
NAME_SIZE, NAME_LEAST = 30.0, 18.0
TOP, ROOM = 112 * MM, 52 * MM
SIZES, LEADING = (18.0, 16.0, 14.0, 12.0, 10.5), 1.72
"""Of the text: the largest that leaves room for who gives it; a reason of the longest kind still fits."""


def award_certificate(read: Any, world: World, about: str) -> bytes:
    """`about`: ids of the round and of the nomination with a space between; in the words of the day on which it was decided.
    Raises Refused, Unavailable."""
    award, nomination = about.split()
    rows = read(AgendaQuery((What.AWARD.code,), (AwardStep.GIVEN.code,), subject=award))
    row = next((row for row in rows if row.line.part == nomination), None)
    if row is None:
        raise Refused([Problem(NOT_GIVEN)])
    decided_on = date.fromisoformat((row.line.detail or {})["decided_on"])
    words = Words(world.lookup.editions, decided_on)["award_certificate"]
    return set_sheet(lambda marks: _pdf(row, world, words, marks), world)


def _pdf(row: AgendaRow, world: World, words: Wording, marks: Marks) -> bytes:
    sheet, detail = Sheet(PAGE, words.paper, marks), row.line.detail or {}
    _frame(sheet)
    sheet.flower(MIDDLE, 36 * MM, 12 * MM, KAPOK, WHITE, GOLD)
    sheet.text(MIDDLE, 56 * MM, _spaced(words.say("above")), 15, Chain.HEADING, align=0.5, colour=KAPOK)
    sheet.text(MIDDLE, 72 * MM, _spaced(words.say("title")), 40, Chain.TITLE, align=0.5, colour=KAPOK)
    name = row.line.owner_name
    size = max(NAME_LEAST, min(NAME_SIZE, TEXT_WIDE / (len(name) + 2)))
    sheet.text(MIDDLE, 95 * MM, name, size, Chain.KAI, align=0.5)
    half = min(TEXT_WIDE, size * (len(name) + 2)) / 2
    sheet.rule(MIDDLE - half, MIDDLE + half, 95 * MM + size * 0.78, 0.7, GOLD)
    said = words.say(
        "body_team" if detail["team"] else "body_person", 轮次=detail["round"], 事由=detail["reason"].rstrip("。；，")
    )
    _body(sheet, (said, words.say("below")))
    _foot(sheet, detail, world, words)
    return sheet.finish()


def _spaced(text: str) -> str:
    return " ".join(text)


def _frame(sheet: Sheet) -> None:
    """Two frames, the outer one broad; a gold line between them and small squares in the corners."""
    wide, high = PAGE
    sheet.box(OUTER, OUTER, wide - OUTER, high - OUTER, 2.4, KAPOK)
    sheet.box(INNER, INNER, wide - INNER, high - INNER, 0.8, GOLD)
    for x in (INNER, wide - INNER - CORNER):
        for y in (INNER, high - INNER - CORNER):
            sheet.box(x, y, x + CORNER, y + CORNER, 0.8, GOLD)
            sheet.flower(x + CORNER / 2, y + CORNER / 2, CORNER * 0.36, KAPOK, WHITE, GOLD)


def _body(sheet: Sheet, paragraphs: tuple[str, ...]) -> None:
    """The paragraphs, each two characters in, as large as there is room above the station's name."""
    for size in SIZES:
        setting = Setting(TEXT_WIDE, size, size, first_indent=2 * size)
        lines = [line for text in paragraphs for line in set_paragraph([Span(text, Chain.BODY)], setting)]
        if len(lines) * size * LEADING <= ROOM:
            break
    for number, line in enumerate(lines):
        sheet.line(MIDDLE - TEXT_WIDE / 2, TOP + number * size * LEADING, line, size)


def _foot(sheet: Sheet, detail: Any, world: World, words: Wording) -> None:
    """Who decided, at the left; the station and the day, with room for the seal, at the right."""
    left, right = MIDDLE - TEXT_WIDE / 2, MIDDLE + TEXT_WIDE / 2
    names = words.say("deciders", 评定人="、".join(detail["deciders"]))
    sheet.text(left, 182 * MM, names, 11, Chain.BODY, colour=SOFT)
    sheet.text(right, 170 * MM, station_name(world), 17, Chain.BODY, align=1, colour=INK)
    day = chinese_date(date.fromisoformat(detail["decided_on"]))
    sheet.text(right, 180 * MM, day, 17, Chain.BODY, align=1, colour=INK)
