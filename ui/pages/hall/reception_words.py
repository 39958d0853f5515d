"""How a leader's reception day and the matters of it are said, wherever they stand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.hall_terms import What
from app.domain.reception_terms import HeardStep, ReceptionStep
from app.ports.agenda import AgendaRow
from ui.words import capital, joint, word_of

translate = QCoreApplication.translate


def is_day(row: AgendaRow) -> bool:
    """Whether it is the line of the day, not of a matter of it."""
    return row.line.what == What.RECEPTION.code


def leader(row: AgendaRow) -> str:
    """Who receives: 周启明（区长）."""
    words = translate("Receptions", "{name}（{post}）")
    return words.format(name=row.line.owner_name, post=(row.line.detail or {})["post"])


def standing(row: AgendaRow) -> str:
    """How far a day has come."""
    detail = row.line.detail or {}
    if row.line.state == ReceptionStep.STOOD_DOWN.code:
        return joint("：").join((translate("Receptions", "取消了"), detail["why"]))
    put, left, seats = detail["visits"], detail["open"], detail["seats"]
    if not put:
        return translate("Receptions", "接待 {seats} 批，还没有排").format(seats=seats)
    words = (
        translate("Receptions", "接待 {seats} 批，排了 {put} 件")
        if left
        else translate("Receptions", "{put} 件都有结果")
    )
    return words.format(seats=seats, put=put)


def heard(row: AgendaRow) -> str:
    """What came of a matter."""
    detail = row.line.detail or {}
    words = capital(word_of(HeardStep, row.line.state))
    if detail["instructed"]:
        told = translate("Receptions", "交办 {count} 项").format(count=detail["instructed"])
        return joint("，").join((words, told))
    return joint("：").join((words, detail["why"])) if detail["why"] else words
