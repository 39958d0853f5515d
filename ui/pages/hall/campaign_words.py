"""How much of a campaign or a training is said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.hall_terms import CampaignWay
from app.ports.agenda import AgendaRow
from ui.words import counted

translate = QCoreApplication.translate


def unit_of(way: str) -> str:
    """What is counted of this kind: notice boards by the piece, handbooks by the copy, pushes by the message, the rest by how often."""
    return {
        CampaignWay.BOARD.code: translate("Campaigns", "块"),
        CampaignWay.HANDBOOK.code: translate("Campaigns", "份"),
        CampaignWay.PUSH.code: translate("Campaigns", "条"),
    }.get(way, translate("Campaigns", "场"))


def how_much(row: AgendaRow) -> str:
    """The count with its unit; empty where none was written."""
    detail = row.line.detail or {}
    if not detail["count"]:
        return ""
    words = translate("Campaigns", "{count} {unit}")
    return counted(words.format(count=f"{detail['count']:,}", unit=unit_of(detail["way"])))
