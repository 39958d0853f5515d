"""集中服务日, the papers of one station: the notice for its door, A4 or A3, and the sheet on which who serves signs. No petitioner
is on either, and on the notice nobody who was never asked whether they may be listed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.acts.form_group import MOST, groups_with_people
from app.acts.plan_service_parts import serving
from app.documents import set_sheet
from app.documents.fonts import Chain
from app.documents.from_case import station_name
from app.documents.hall.reception_notice import SIZES
from app.documents.lines import Line, Setting, Span, set_paragraph
from app.documents.list_sheet import ListPaper, list_pdf
from app.documents.sheet import A4, HAIR, INK, MM, RED, SOFT, Marks, Sheet
from app.documents.wording import Wording, Words
from app.domain.calendar import chinese_date
from app.domain.hall_terms import What
from app.domain.helper_terms import HelperKind, HelperStep
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.values import phone_text
from app.domain.world import World
from app.ports import Refused
from app.ports.agenda import AgendaQuery, AgendaRow
from app.service_day import ServiceDay, Spot, service_day

GONE = template(
    "service_day.gone_paper", QT_TRANSLATE_NOOP("Problem", "找不到这一次集中服务日，或者这一处站点不在里面，印不出来。")
)
OFF = template(
    "service_day.off_paper",
    QT_TRANSLATE_NOOP("Problem", "这一处这一天取消了，公告不印；还是要办的，先在那一处上按回车再排。"),
)
LEFT, RIGHT, TOP, BOTTOM = 20 * MM, 190 * MM, 24 * MM, 275 * MM
HEAD, FOOT, LABEL = 46 * MM, 26 * MM, 34 * MM
LARGEST, STEP, SIZE, LEADING, GAP = 1.25, 0.05, 19.0, 1.55, 6 * MM
TITLE, LEAST_TITLE = 40.0, 22.0
COLUMNS = (
    ("", 14.0),
    ("姓名", 34.0),
    ("身份", 38.0),
    ("单位", 72.0),
    ("签到", 46.0),
    ("几点到的", 30.0),
    ("备注", 33.0),
)
Listed = Mapping[str, AgendaRow]
"""Name → the line of a member or helper: only those agreed to be listed."""
Block = tuple[str, Sequence[str]]
"""A label and what stands beside it, a paragraph each."""
ROOM, EMPTY_ROWS = 30.0, 4
"""In points; and how many rows stay for others who come to serve."""


@dataclass(frozen=True, slots=True)
class _Server:
    """Who serves there, with as what and from where; without `kind` nobody has asked them whether they may be listed."""

    name: str
    kind: str = ""
    unit: str = ""

    @property
    def said(self) -> str:
        """何美仪（人大代表）; of 老友记（退休干部） the first word."""
        return f"{self.name}（{self.kind.partition('（')[0]}）" if self.kind else self.name


def _spot(read: Any, day: str, site: str, world: World) -> tuple[ServiceDay, Spot, list[_Server], Listed]:
    """The day, the station, who serves there, and all who agreed to be listed."""
    found = service_day(read, day)
    spot = next((one for one in found.spots if one.site.subject.id == site), None) if found else None
    if found is None or spot is None:
        raise Refused([Problem(GONE)])
    rows = read(groups_with_people(found.day.line.on or world.today))
    helpers = read(AgendaQuery((What.HELPER.code,), (HelperStep.SERVING.code,), until_from=world.today, limit=MOST))
    members = [row for row in rows if row.line.what == What.GROUP_MEMBER.code]
    listed = {row.line.title: row for row in (*helpers, *members)}
    return found, spot, _servers(spot, rows, listed), listed


def _servers(spot: Spot, rows: Sequence[AgendaRow], listed: Listed) -> list[_Server]:
    """Those planned, else those of its groups, known by what their group says of them."""
    site = spot.site.subject.id
    groups = {
        row.subject.id for row in rows if row.line.what == What.GROUP.code and site in (row.line.detail or {})["sites"]
    }
    members = [row for row in rows if row.line.what == What.GROUP_MEMBER.code and row.subject.id in groups]
    known = {**listed, **{row.line.title: row for row in members}}
    names = spot.told("going") if spot.part else [one.name for one in serving(site, rows)]
    return [_server(name, known.get(name)) for name in names]


def _server(name: str, row: AgendaRow | None) -> _Server:
    if row is None:
        return _Server(name)
    return _Server(name, HelperKind.name_of((row.line.detail or {})["kind"]), row.line.place)


# ---------- the notice


def service_notice(read: Any, world: World, about: str) -> bytes:
    """`about`: the ids of the day and of the station, and A4 or A3, with spaces between. Raises Refused, Unavailable."""
    day, site, size = about.split()
    found, spot, servers, listed = _spot(read, day, site, world)
    words = Words(world.lookup.editions, world.today)["service_notice"]
    if spot.off is not None:
        raise Refused([Problem(OFF)])
    blocks = _blocks(found.day, spot, [one for one in servers if one.kind], words)
    title = words.say("title", 名称=found.day.line.title)
    return set_sheet(
        lambda marks: _notice(title, blocks, _contact(spot, listed, world), words, marks, world, size), world
    )


def _contact(spot: Spot, listed: Listed, world: World) -> str:
    """Of the station's contact who agreed to be listed, else ours."""
    line = spot.site.line
    phone = phone_text((line.detail or {})["phone"])
    return f"{line.owner_name} {phone}" if phone and line.owner_name in listed else world.settings["contact"]


def _blocks(day: AgendaRow, spot: Spot, servers: Sequence[_Server], words: Wording) -> list[Block]:
    line, site = (spot.part or day).line, spot.site.line
    assert line.on is not None
    on = words.say("day", 日子=chinese_date(line.on), 星期=_weekday(line.on))
    texts = {
        "when": (on, "—".join(time.lstrip("0") for time in line.at.split("-"))),
        "where": (site.title, site.place),
        "who": ("、".join(one.said for one in servers) or words.say("nobody"),),
        "matters": ((day.line.detail or {})["matters"] or words.say("every_matter"),),
        "how": (words.say("how_text"),),
    }
    return [(words.say(name), tuple(filter(None, lines))) for name, lines in texts.items()]


def _weekday(day: date) -> str:
    return f"星期{'一二三四五六日'[day.weekday()]}"


def _set(texts: Sequence[str], size: float) -> list[Line]:
    setting = Setting(RIGHT - LEFT - LABEL, size, size, justified=False)
    return [line for text in texts for line in set_paragraph([Span(text, Chain.HEADING)], setting)]


def _height(blocks: Sequence[Block], factor: float) -> float:
    size = SIZE * factor
    return sum(len(_set(texts, size)) * size * LEADING + GAP for _, texts in blocks)


def _notice(
    title: str, blocks: Sequence[Block], contact: str, words: Wording, marks: Marks, world: World, size: str
) -> bytes:
    scale, room = SIZES[size], BOTTOM - TOP - HEAD - FOOT
    sheet = Sheet((A4[0] * scale, A4[1] * scale), words.paper, marks, scale)
    factor = LARGEST
    while factor > 2 * STEP and _height(blocks, factor) > room:
        factor -= STEP
    height = max(LEAST_TITLE, min(TITLE, (RIGHT - LEFT) / max(len(title), 1)))
    sheet.text((LEFT + RIGHT) / 2, TOP + 10 * MM, title, height, Chain.TITLE, align=0.5, colour=RED)
    sheet.rule(LEFT, RIGHT, TOP + HEAD - 14 * MM, 1.2, RED)
    y = TOP + HEAD
    for label, texts in blocks:
        y = _block(sheet, label, texts, y, SIZE * factor)
    sheet.rule(LEFT, RIGHT, BOTTOM - FOOT + 6 * MM, 1.2, RED)
    if contact:
        sheet.text(LEFT, BOTTOM - FOOT + 14 * MM, words.say("contact", 联系方式=contact), 15, Chain.HEADING)
    sheet.text(LEFT, BOTTOM + 2 * MM, words.say("moved"), 11, colour=SOFT)
    sheet.text(RIGHT, BOTTOM + 2 * MM, words.say("posted", 日子=chinese_date(world.today)), 11, align=1, colour=SOFT)
    return sheet.finish()


def _block(sheet: Sheet, label: str, texts: Sequence[str], y: float, size: float) -> float:
    """A label and its lines beside it; answers where the next one begins."""
    sheet.text(LEFT, y + size * LEADING / 2, label, min(size, SIZE), Chain.HEADING, colour=RED)
    for line in _set(texts, size):
        sheet.line(LEFT + LABEL, y + size * LEADING / 2, line, size, INK)
        y += size * LEADING
    sheet.rule(LEFT, RIGHT, y + GAP / 2, 0.4, HAIR)
    return y + GAP


# ---------- who serves signs


def service_attendance(read: Any, world: World, about: str) -> bytes:
    """`about`: the ids of the day and of the station with a space between. Raises Refused, Unavailable."""
    day, site = about.split()
    found, spot, servers, _ = _spot(read, day, site, world)
    words = Words(world.lookup.editions, world.today)["service_attendance"]
    line = (spot.part or found.day).line
    assert line.on is not None
    head = f"{found.day.line.title}，{chinese_date(line.on)} {line.at}，{spot.site.line.title}"
    rows = [(str(number), one.name, one.kind, one.unit, None, None, None) for number, one in enumerate(servers, 1)]
    paper = ListPaper(COLUMNS, rows, station_name(world), head, world.now, world.actor.name, ROOM, spare=EMPTY_ROWS)
    return set_sheet(lambda marks: list_pdf(paper, words, marks), world)
