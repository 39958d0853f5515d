"""排队小票: the number, how many are before it, what to have ready; on paper 80 mm wide. No name, and nothing of what was needed."""

from __future__ import annotations

from typing import Any

from app.acts.queueing import UNKNOWN
from app.documents import set_sheet
from app.documents.fonts import Chain
from app.documents.from_case import station_name
from app.documents.lines import Setting, Span, set_paragraph
from app.documents.sheet import HAIR, MM, SOFT, Marks, Sheet
from app.documents.wording import Wording, Words, chinese_moment
from app.domain.problems import Problem
from app.domain.queue import Place, in_order
from app.domain.world import World
from app.ports import Refused
from app.queue_today import queue_today

PAGE = (80 * MM, 116 * MM)
LEFT, RIGHT, TOP = 5 * MM, 75 * MM, 15 * MM
NUMBER = 58.0
SIZE, SMALL = 11.5, 9.5


def ticket_paper(read: Any, world: World, about: str) -> bytes:
    """The slip of a ticket of today. Raises Refused, Unavailable."""
    places = queue_today(read, world)
    place = next((one for one in places if one.line.part == about), None)
    if place is None:
        raise Refused([Problem(UNKNOWN)])
    order = [one.line.part for one in in_order(places, world.lookup.queue)]
    ahead = order.index(about) if about in order else 0
    words = Words(world.lookup.editions, world.today)["ticket"]
    return set_sheet(lambda marks: _pdf(place, ahead, words, marks, world), world)


def _pdf(place: Place, ahead: int, words: Wording, marks: Marks, world: World) -> bytes:
    sheet = Sheet(PAGE, words.paper, marks)
    middle = PAGE[0] / 2
    sheet.text(middle, TOP, words.say("title", 站名=station_name(world)), 12, Chain.HEADING, align=0.5)
    sheet.text(middle, TOP + 18 * MM, place.line.title, NUMBER, Chain.HEADING, align=0.5)
    y = TOP + 32 * MM
    business = world.lookup.queue.business((place.line.detail or {})["business"])
    if business:
        sheet.text(middle, y, words.say("business", 业务=business.chinese), SIZE, align=0.5)
    before = words.say("ahead", 人数=str(ahead)) if ahead else words.say("first")
    sheet.text(middle, y + 7 * MM, before, 15, Chain.HEADING, align=0.5)
    y += 13 * MM
    sheet.rule(LEFT, RIGHT, y, 0.6, HAIR, dash=(2, 2))
    y = _lines(sheet, y + 5 * MM, words.say("ready"), SIZE, Chain.HEADING)
    for key in ("ready_papers", "ready_material"):
        y = _lines(sheet, y, f"· {words.say(key)}", SIZE, hanging=SIZE)
    rule = world.settings
    y = _lines(sheet, y + 2 * MM, words.say("missed", 分钟=rule["queue_keep"], 几位=rule["queue_after"]), SMALL)
    _lines(sheet, y + 1 * MM, words.say("care"), SMALL)
    issued = place.moment("issued")
    assert issued is not None
    taken = words.say("taken", 时间=chinese_moment(issued))
    sheet.text(middle, PAGE[1] - 7 * MM, taken, SMALL, align=0.5, colour=SOFT)
    return sheet.finish()


def _lines(sheet: Sheet, y: float, text: str, size: float, chain: Chain = Chain.BODY, *, hanging: float = 0.0) -> float:
    """A paragraph; answers where the next one begins."""
    setting = Setting(RIGHT - LEFT, size, size, 0.0, hanging, justified=False)
    for line in set_paragraph([Span(text, chain)], setting):
        sheet.line(LEFT, y, line, size)
        y += size * 1.45
    return y
