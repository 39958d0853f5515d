"""How a service day and its stations are said, wherever they stand: counts without rank, and nobody's lack in red."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.acts.plan_service_parts import PartsToPlan
from app.domain.service_terms import ServiceStep
from app.ports.agenda import AgendaRow
from app.service_day import ServiceDay, Spot
from ui.words import capital, joint, word

translate = QCoreApplication.translate
MOST_NAMED = 12
"""Stations that a question names, each with who goes."""


def held_words(day: AgendaRow, held: int, stations: int) -> str:
    """How far a day has come: 271 处站点已办 268 处."""
    if day.line.state == ServiceStep.CALLED_OFF.code:
        return joint("：").join((capital(word(ServiceStep.CALLED_OFF)), (day.line.detail or {})["why"]))
    words = translate("Service", "{stations} 处站点，已办 {held} 处")
    return words.format(stations=stations, held=held)


def spot_words(spot: Spot) -> str:
    """How a station stands on the day."""
    if spot.off is not None:
        return joint("：").join((translate("Service", "取消了"), (spot.off.line.detail or {})["why"]))
    if spot.part is None:
        return translate("Service", "还没有排")
    if not spot.held:
        return translate("Service", "已排上")
    words = translate("Service", "已对账，到 {came} 位，来了 {visitors} 人，登记 {taken} 件")
    told = {name: spot.told(name) for name in ("visitors", "taken")}
    return words.format(came=len(spot.told("came")), **told)


def sums(found: ServiceDay) -> str:
    """What came in so far, in one line."""
    parts = [held_words(found.day, found.held, len(found.spots))]
    if found.planned:
        parts.append(translate("Service", "排上还没有对账 {count} 处").format(count=found.planned))
    if found.held:
        parts += [
            translate("Service", "到了 {count} 位代表、委员、律师等").format(count=found.came),
            translate("Service", "来了群众 {count} 人").format(count=found.total("visitors")),
            translate("Service", "登记 {count} 件").format(count=found.total("taken")),
        ]
    return joint("，").join(parts)


def went_words(found: ServiceDay) -> str:
    """Where the matters taken there are now; by name, not by how many."""
    here = translate("Service", "在登记的站点")
    told = (
        translate("Service", "{body} {count} 件").format(body=body or here, count=count) for body, count in found.went
    )
    return translate("Service", "登记的去了哪里：{bodies}").format(bodies=joint("，").join(told)) if found.went else ""


def to_plan_words(parts: PartsToPlan, off: int) -> str:
    """What would be planned: each station with who goes, how many that were called off stay so, and that it can be taken back."""
    lines = [
        joint("：").join((site.line.title, joint("、").join(one.name for one in people)))
        for site, people in parts[:MOST_NAMED]
    ]
    if len(parts) > MOST_NAMED:
        lines.append(translate("Service", "……一共 {count} 处").format(count=len(parts)))
    back = translate("Service", "排上以后，可以一处一处改，也可以按 Alt+Z 取消。")
    if off:
        stay = translate("Service", "取消了的 {count} 处不排；还是要办的，在那一处上按回车再排。")
        back = "\n".join((stay.format(count=off), back))
    return "\n".join((*lines, "", back))
