"""The columns of each part of the page of supervision."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.procedure_terms import AdviceKind, Fault, SupervisionLevel
from app.domain.watch import ADVICE, FAULT
from app.domain.world import World
from app.reports.back_dated import BackDated
from app.reports.supervised import ANSWERED, next_act
from ui.models.rows_model import Column
from ui.pages.cases.columns import step, unit_words
from ui.pages.supervision.ratings_part import rating_columns
from ui.pages.supervision.reading import LATE, OVERVIEW, RATINGS, WatchLine, leads_to
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
    made = {FAULT: _faults, OVERVIEW: _overview, LATE: _late, RATINGS: rating_columns}
    return made[part](world)


def unit(line: WatchLine, world: World) -> str:
    """Whose conduct it is."""
    return unit_words("" if line.ours else line.watched.unit_name, world)


def _group(line: WatchLine) -> str:
    if not line.count:
        return ""
    told = translate("SupervisionPage", "{name}，{count} 条")
    return told.format(name=_fault_name(line), count=f"{line.count:,}")


def _fault_name(line: WatchLine) -> str:
    """On paper in each row, without a count, which would tell of what is left out."""
    return capital(word_of(Fault, line.watched.code))


def _next(line: WatchLine, today: date) -> str:
    match leads_to(line, today):
        case (_, "supervise", _):
            return translate("SupervisionPage", "去督办")
        case (_, "report_upward"):
            return translate("SupervisionPage", "报上一级")
    return translate("SupervisionPage", "先办好")


def _due(line: WatchLine, world: World) -> DeadlineLook:
    if line.stage == ANSWERED:
        return DeadlineLook(translate("SupervisionPage", "已反馈"), "leaf", "check-circle", chip=False)
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
        Column("group", translate("SupervisionPage", "什么情形"), _group, 208, most=280, outside=_fault_name),
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
            "next",
            translate("SupervisionPage", "可以做"),
            lambda r: _next(r, world().today),
            88,
            tone=lambda r: "soft" if r.ours else "sky_ink",
        ),
    ]


def _overview(world: WorldNow) -> list[Column]:
    """What runs, by stage: how long, until when the answer is due, what comes next."""
    due = translate("SupervisionPage", "反馈期限")
    return [
        Column("group", translate("SupervisionPage", "到哪一步"), _stage, 150, most=260, outside=_stage_name),
        Column("lasted", translate("SupervisionPage", "多少天了"), lambda r: _lasted(r, world()), 80, right=True),
        Column("due", due, lambda r: "", deadline_room(), deadline=lambda r: _due(r, world())),
        _title(),
        _who(),
        _unit_column(translate("SupervisionPage", "哪个单位"), world),
        Column("next", translate("SupervisionPage", "接着做什么"), lambda r: _comes_next(r, world()), 112, most=180, whole=True,
               tone=_next_tone),
    ]  # fmt: skip


def _stage(line: WatchLine) -> str:
    if not line.count:
        return ""
    told = translate("SupervisionPage", "{name}，{count} 件")
    return told.format(name=_stage_name(line), count=f"{line.count:,}")


def _stage_name(line: WatchLine) -> str:
    """On paper in each row, without a count, which would tell of what is left out."""
    if line.stage == ANSWERED:
        return translate("SupervisionPage", "已反馈，等核实")
    return capital(word_of(AdviceKind if line.watched.what == ADVICE else SupervisionLevel, line.stage))


def _lasted(line: WatchLine, world: World) -> str:
    days = (world.today - line.watched.since).days
    return counted(translate("SupervisionPage", "{days} 天").format(days=days))


def _comes_next(line: WatchLine, world: World) -> str:
    late = line.watched.due is not None and line.watched.due < world.today
    match next_act(line.watched, line.stage, world.today):
        case "close_supervision":
            return translate("SupervisionPage", "核实、了结")
        case "raise_supervision":
            return translate("SupervisionPage", "升一级督办")
        case "answer_advice":
            if late:
                return translate("SupervisionPage", "催书面反馈")
            return translate("SupervisionPage", "等书面反馈")
    return translate("SupervisionPage", "催反馈") if late else translate("SupervisionPage", "等反馈")


def _next_tone(line: WatchLine) -> str:
    return "sky_ink" if line.stage == ANSWERED else "ink"


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
