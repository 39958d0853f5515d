"""The columns of each part of the page of supervision."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.domain.procedure_terms import AdviceKind, Fault, SupervisionLevel
from app.domain.watch import ADVICE, FAULT, SUPERVISION
from app.domain.world import World
from app.reports.back_dated import BackDated
from ui.models.rows_model import Column
from ui.pages.cases.columns import step, unit_words
from ui.pages.supervision.ratings_part import rating_columns
from ui.pages.supervision.reading import LATE, RATINGS, WatchLine, leads_to
from ui.parts.deadline import DeadlineLook, deadline_look, deadline_room
from ui.words import capital, counted, day_words, filled, matter, spoken, word_of

translate = QCoreApplication.translate
WorldNow = Callable[[], World]
GIVING_WAY = ("rated", "step", "who", "since", "days", "entered", "entered_by", "what")
"""The columns that a narrow screen does without, the first one first."""
LEAST_TITLE = 260
"""So much of what it is about is read before columns are shown, px at 100 %."""


def columns(part: str, world: WorldNow) -> list[Column]:
    """The columns of a part; `world` is asked while they are painted."""
    made = {FAULT: _faults, SUPERVISION: _supervisions, ADVICE: _advices, LATE: _late, RATINGS: rating_columns}
    return made[part](world)


def unit(line: WatchLine, world: World) -> str:
    """Whose conduct it is."""
    return unit_words("" if line.ours else line.watched.unit_name, world)


def _group(line: WatchLine) -> str:
    if not line.count:
        return ""
    name = capital(word_of(Fault, line.watched.code))
    return translate("SupervisionPage", "{name}，{count} 条").format(name=name, count=f"{line.count:,}")


def _next(line: WatchLine) -> str:
    match leads_to(line):
        case (_, "supervise", _):
            return translate("SupervisionPage", "去督办")
        case (_, "report_upward"):
            return translate("SupervisionPage", "报上一级")
    return translate("SupervisionPage", "先办好")


def _due(line: WatchLine, world: World) -> DeadlineLook:
    return deadline_look(line.watched.due, world.today)


def _unit_column(title: str, world: WorldNow) -> Column:
    return Column("unit", title, lambda r: unit(r, world()), 112, most=200)


def _title() -> Column:
    return Column("title", translate("SupervisionPage", "说的事"), lambda r: matter(r.case), stretch=True)


def _who() -> Column:
    return Column(
        "who",
        translate("SupervisionPage", "信访人"),
        lambda r: spoken(r.case.who),
        104,
        tone=lambda r: "soft",
        whole=True,
    )


def _since(title: str, world: WorldNow) -> Column:
    return Column(
        "since", title, lambda r: day_words(r.watched.since, world().today), 96, tone=lambda r: "soft", whole=True
    )


def _faults(world: WorldNow) -> list[Column]:
    return [
        Column("group", translate("SupervisionPage", "什么情形"), _group, 208, most=280),
        _since(translate("SupervisionPage", "从哪天起"), world),
        _title(),
        _who(),
        Column(
            "step",
            translate("SupervisionPage", "办到哪一步"),
            lambda r: step(r.case),
            92,
            most=124,
            tone=lambda r: "soft",
        ),
        _unit_column(translate("SupervisionPage", "哪个单位"), world),
        Column(
            "next", translate("SupervisionPage", "可以做"), _next, 88, tone=lambda r: "soft" if r.ours else "sky_ink"
        ),
    ]


def _answer_due(world: WorldNow) -> Column:
    words = translate("SupervisionPage", "反馈期限")
    return Column("due", words, lambda r: "", deadline_room(), deadline=lambda r: _due(r, world()))


def _supervisions(world: WorldNow) -> list[Column]:
    return [
        _answer_due(world),
        Column(
            "level",
            translate("SupervisionPage", "怎样督办"),
            lambda r: capital(word_of(SupervisionLevel, r.watched.code)),
            96,
        ),
        _unit_column(translate("SupervisionPage", "督办的单位"), world),
        _title(),
        _who(),
        _since(translate("SupervisionPage", "哪天督办的"), world),
    ]


def _advices(world: WorldNow) -> list[Column]:
    return [
        _answer_due(world),
        Column(
            "kind",
            translate("SupervisionPage", "哪一项建议"),
            lambda r: capital(word_of(AdviceKind, r.watched.code)),
            120,
            whole=True,
        ),
        _unit_column(translate("SupervisionPage", "向哪个单位"), world),
        _title(),
        _who(),
        _since(translate("SupervisionPage", "哪天提的"), world),
    ]


def _late(world: WorldNow) -> list[Column]:
    def day(found: BackDated) -> str:
        return day_words(found.happened_on, world().today)

    return [
        Column("what", translate("SupervisionPage", "补记了什么"), _what, 120),
        _title(),
        Column("happened", translate("SupervisionPage", "哪天的事"), day, 88, whole=True),
        Column(
            "entered",
            translate("SupervisionPage", "哪天补记的"),
            lambda r: day_words(r.entered_on, world().today),
            96,
            whole=True,
        ),
        Column("days", translate("SupervisionPage", "隔了"), _days, 72, right=True),
        Column("entered_by", translate("SupervisionPage", "谁补记的"), lambda r: r.who, 88),
        Column("reason", translate("SupervisionPage", "为什么"), lambda r: r.reason, 184, most=400),
    ]


def _what(found: BackDated) -> str:
    return filled("Report", found.what.template, found.what.values)


def _days(found: BackDated) -> str:
    return counted(translate("SupervisionPage", "{days} 天").format(days=found.days))
