"""The columns of the register and how a case looks in them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.domain.alarm import Level, level, shares, used_percent
from app.domain.terms import Channel, Step
from app.domain.world import World
from app.ports import CaseRow, CaseSort
from ui.models.rows_model import Column
from ui.parts.deadline import DeadlineLook, deadline_look, deadline_room
from ui.words import capital, category_words, day_words, spoken, word_of

translate = QCoreApplication.translate

WorldNow = Callable[[], World]


def deadline(row: CaseRow, world: World) -> DeadlineLook:
    """The deadline of a case as it stands today."""
    over = row.step in (Step.CLOSED.code, Step.ARCHIVED.code, Step.VOIDED.code)
    return deadline_look(row.due_on, world.today, "done" if over else "running", row.closes_on, _level(row, world))


def _level(row: CaseRow, world: World) -> Level | None:
    """How urgent its clock is by the share of time used; None for a rule only a newer program knows."""
    if row.due_on is None or row.due_from is None or row.due_rule not in world.lookup.rules:
        return None
    unit = world.lookup.rules.at(row.due_rule, row.due_from).unit
    percent = used_percent(unit, row.due_from, row.due_on, world.today, world.lookup.calendar)
    return level(percent, shares(world.settings))


def category(row: CaseRow, world: World) -> str:
    """The first-level category, which says enough in a list."""
    categories = world.lookup.categories
    found = categories.get(row.category)
    above = categories.get(found.parent) if found else None
    return category_words(above.name if above else found.name if found else row.category)


def handler(row: CaseRow, world: World) -> str:
    """Who has it in hand: our own station, or the body's name without the district everybody knows."""
    if row.handler in ("", world.station.name):
        return translate("CaseColumns", "本站")
    short = row.handler
    for area in world.lookup.directory.line_of(world.station.org)[1:]:
        short = short.removeprefix(area.name)
    return short or row.handler


def number(row: CaseRow, world: World) -> str:
    """The number without our own organisation's code, which all cases registered here begin with."""
    return row.number.removeprefix(f"{world.station.org}-")


def step(row: CaseRow) -> str:
    """How far it has come."""
    return capital(word_of(Step, row.step))


def case_columns(world: WorldNow) -> list[Column]:
    """The columns of the register; `world` is asked while they are painted."""

    def soft(row: CaseRow) -> str:
        return "soft"

    return [
        Column("due", translate("CaseColumns", "期限"), lambda r: "", deadline_room(), sort=CaseSort.DUE, deadline=lambda r: deadline(r, world())),
        Column("title", translate("CaseColumns", "说的事"), lambda r: r.title, stretch=True),
        Column("who", translate("CaseColumns", "信访人"), lambda r: spoken(r.who), 112),
        Column("headcount", translate("CaseColumns", "人数"), lambda r: str(r.headcount), 56, right=True, sort=CaseSort.HEADCOUNT),
        Column("category", translate("CaseColumns", "内容分类"), lambda r: category(r, world()), 104, most=136, sort=CaseSort.CATEGORY, tone=soft),
        Column("step", translate("CaseColumns", "办到哪一步"), step, 92, sort=CaseSort.STEP),
        Column("handler", translate("CaseColumns", "承办单位"), lambda r: handler(r, world()), 120, most=240, sort=CaseSort.HANDLER),
        Column("channel", translate("CaseColumns", "形式"), lambda r: capital(word_of(Channel, r.channel)), 72, tone=soft),
        Column("number", translate("CaseColumns", "编号"), lambda r: number(r, world()), 158, sort=CaseSort.NUMBER, tone=soft),
        Column(
            "received", translate("CaseColumns", "收到"), lambda r: day_words(r.received_at.date(), world().today), 96,
            sort=CaseSort.RECEIVED, tone=soft,
        ),
        Column(
            "last", translate("CaseColumns", "最近动静"), lambda r: day_words(r.last_on, world().today), 96, sort=CaseSort.LAST, tone=soft
        ),
    ]  # fmt: skip


GIVING_WAY = ("channel", "received", "last", "headcount", "category", "number", "handler")
"""The columns that a narrow screen does without, the first one first."""


def sort_words(sort: str, *, descending: bool) -> str:
    """How the rows are ordered, in words."""
    up, down = {
        CaseSort.DUE: (translate("CaseColumns", "按期限从急到缓"), translate("CaseColumns", "按期限从缓到急")),
        CaseSort.RECEIVED: (
            translate("CaseColumns", "按收到先后，旧的在前"),
            translate("CaseColumns", "按收到先后，新的在前"),
        ),
        CaseSort.NUMBER: (translate("CaseColumns", "按编号从小到大"), translate("CaseColumns", "按编号从大到小")),
        CaseSort.CATEGORY: (translate("CaseColumns", "按类别排"), translate("CaseColumns", "按类别倒着排")),
        CaseSort.STEP: (translate("CaseColumns", "按办到哪一步排"), translate("CaseColumns", "按办到哪一步倒着排")),
        CaseSort.HANDLER: (translate("CaseColumns", "按承办单位排"), translate("CaseColumns", "按承办单位倒着排")),
        CaseSort.HEADCOUNT: (translate("CaseColumns", "按人数从少到多"), translate("CaseColumns", "按人数从多到少")),
        CaseSort.LAST: (
            translate("CaseColumns", "按最近动静，久的在前"),
            translate("CaseColumns", "按最近动静，近的在前"),
        ),
    }[sort]
    return down if descending else up
