"""The columns of the register and how a case looks in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.domain.alarm import Level, level, shares, used_percent
from app.domain.going import owing
from app.domain.terms import Channel, Step
from app.domain.world import World
from app.ports import CaseRow, CaseSort
from ui.models.rows_model import Column
from ui.parts.deadline import DeadlineLook, deadline_look, deadline_room
from ui.words import capital, category_words, day_words, joint, matter, spoken, word, word_of

translate = QCoreApplication.translate

WorldNow = Callable[[], World]


def deadline(row: CaseRow, world: World) -> DeadlineLook:
    """The deadline of a case as it stands today; who asks is told which it is, who owes it and how urgent it is."""
    over = row.step in (Step.CLOSED.code, Step.ARCHIVED.code, Step.VOIDED.code, Step.ERASED.code)
    if over or row.due_on is None or row.due_from is None or row.due_rule not in world.lookup.rules:
        return deadline_look(row.due_on, world.today, "done" if over else "running", row.closes_on)
    rule = world.lookup.rules.at(row.due_rule, row.due_from)
    percent = used_percent(rule.unit, row.due_from, row.due_on, world.today, world.lookup.calendar)
    urgency = level(percent, shares(world.settings))
    look = deadline_look(row.due_on, world.today, closes=row.closes_on, level=urgency)
    facts = [
        capital(spoken(rule.name)),
        translate("CaseColumns", "该{unit}办").format(unit=owing_unit(row, world)),
    ]
    if percent < 100:
        facts.append(translate("CaseColumns", "期限已用 {percent}%").format(percent=int(percent)))
        facts += [word(urgency)] if urgency is not Level.CALM else []
    return replace(look, tip=joint("，").join(facts))


def category(row: CaseRow, world: World) -> str:
    """The first-level category, which says enough in a list."""
    categories = world.lookup.categories
    found = categories.get(row.category)
    above = categories.get(found.parent) if found else None
    return category_words(above.name if above else found.name if found else row.category)


def unit_words(name: str, world: World) -> str:
    """A unit as it is called here; empty and our own name are this station."""
    if name in ("", world.station.name):
        return translate("CaseColumns", "本站")
    return world.lookup.directory.short_name(name, world.station.org)


def handler(row: CaseRow, world: World) -> str:
    """Who has it in hand."""
    return unit_words(row.handler, world)


def owing_unit(row: CaseRow, world: World) -> str:
    """Who owes what the clock of its deadline asks for: a written notice is ours, wherever the matter has gone."""
    return unit_words(owing(row.due_rule, row.handler), world)


def number(row: CaseRow, world: World) -> str:
    """The number without our own organisation's code, which all cases registered here begin with."""
    return row.number.removeprefix(f"{world.station.org}-")


def step(row: CaseRow) -> str:
    """How far it has come, and how many of its demands stand elsewhere."""
    return capital(spoken(Step.standing(row.step, row.apart)))


def case_columns(world: WorldNow) -> list[Column]:
    """The columns of the register; `world` is asked while they are painted."""

    def soft(row: CaseRow) -> str:
        return "soft"

    return [
        Column("due", translate("CaseColumns", "期限"), lambda r: "", deadline_room(), sort=CaseSort.DUE, deadline=lambda r: deadline(r, world())),
        Column("title", translate("CaseColumns", "说的事"), matter, stretch=True),
        Column("who", translate("CaseColumns", "信访人"), lambda r: spoken(r.who), 112),
        Column("headcount", translate("CaseColumns", "人数"), lambda r: str(r.headcount), 56, right=True, sort=CaseSort.HEADCOUNT),
        Column("category", translate("CaseColumns", "内容分类"), lambda r: category(r, world()), 104, most=136, sort=CaseSort.CATEGORY, tone=soft),
        Column("step", translate("CaseColumns", "办到哪一步"), step, 118, sort=CaseSort.STEP),
        Column("handler", translate("CaseColumns", "承办单位"), lambda r: handler(r, world()), 104, most=200, sort=CaseSort.HANDLER),
        Column("channel", translate("CaseColumns", "形式"), lambda r: capital(word_of(Channel, r.channel)), 72, tone=soft),
        Column("number", translate("CaseColumns", "编号"), lambda r: number(r, world()), 158, sort=CaseSort.NUMBER, tone=soft),
        Column(
            "received", translate("CaseColumns", "收到"), lambda r: day_words(r.received_at.date(), world().today), 96,
            sort=CaseSort.RECEIVED, tone=soft, whole=True,
        ),
        Column(
            "last", translate("CaseColumns", "最近动静"), lambda r: day_words(r.last_on, world().today), 96, sort=CaseSort.LAST, tone=soft, whole=True
        ),
    ]  # fmt: skip


GIVING_WAY = ("channel", "received", "headcount", "last", "category", "number", "handler")
"""The columns that a narrow screen does without, the first one first: how many they are stands beside the name."""
LEAST_TITLE = 300
"""So much of what it is about is read before columns are shown, px at 100 %."""


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
