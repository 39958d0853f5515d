"""How a group and its people are said, wherever they stand."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.helper_terms import HelperKind
from app.domain.masking import mask_phone
from app.domain.values import phone_text
from app.ports.agenda import AgendaRow
from ui.words import capital, joint, word_of

translate = QCoreApplication.translate


def kind_words(row: AgendaRow) -> str:
    """As what somebody serves."""
    return capital(word_of(HelperKind, (row.line.detail or {})["kind"]))


def duty(row: AgendaRow) -> str:
    """When a group is on duty: 每月 10 日 9:00-11:30."""
    days = joint("、").join((row.line.detail or {})["days"])
    return translate("Group", "每月 {days} 日 {at}").format(days=days, at=row.line.at).strip() if days else ""


def contact(row: AgendaRow) -> str:
    """Whom to ask for, with the telephone."""
    return f"{row.line.owner_name} {phone_text((row.line.detail or {})['phone'])}".strip()


def contact_outside(row: AgendaRow) -> str:
    """Whom to ask for, as a list says it that leaves the desk."""
    return f"{row.line.owner_name} {mask_phone((row.line.detail or {})['phone'])}".strip()


def member_line(row: AgendaRow, sites: Mapping[str, str]) -> str:
    """Somebody as they are typed in the form: name, kind, unit, station."""
    detail = row.line.detail or {}
    cells = (row.line.title, HelperKind.name_of(detail["kind"]), row.line.place, sites.get(detail["site"], ""))
    return "，".join(cells).rstrip("，")
