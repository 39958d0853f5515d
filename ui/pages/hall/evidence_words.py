"""How a line of the record that speaks for somebody is said, and where it opens."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.hall_terms import ThanksWay, What
from app.domain.world import World
from app.ports.agenda import AgendaRow
from app.reports.award_evidence import day_of
from ui.page import CASE
from ui.words import capital, day_words, word_of

translate = QCoreApplication.translate


def evidence_words(row: AgendaRow, world: World) -> str:
    """All of it in one line."""
    about = evidence_about(row, world)
    return translate("Evidence", "{about}：{words}").format(about=about, words=evidence_title(row))


def evidence_title(row: AgendaRow) -> str:
    """Its words; of backlog what the case is about."""
    return row.case_title or row.line.title if row.line.what == What.BACKLOG.code else row.line.title


def evidence_about(row: AgendaRow, world: World) -> str:
    """The day, and what it is."""
    detail, day = row.line.detail or {}, day_words(day_of(row), world.today)
    if row.line.what == What.PROMISE.code:
        due = day_words(row.line.until, world.today) if row.line.until else ""
        return translate("Evidence", "{day}兑现承诺（答应最迟{due}）").format(day=day, due=due)
    if row.line.what == What.BACKLOG.code:
        return translate("Evidence", "{day}办结积案").format(day=day)
    way = capital(word_of(ThanksWay, detail["way"]))
    return translate("Evidence", "{day}收到{way}").format(day=day, way=way)


def evidence_leads(row: AgendaRow) -> tuple[str, object]:
    """Where it stands in full."""
    if row.line.case:
        return CASE, row.line.case
    return ("thanks", None) if row.line.what == What.THANKED.code else (row.subject.kind, row.subject.id)
