"""How a promise is shown, wherever it stands: the days that are left, and where Enter leads."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.agenda import AgendaLine
from app.domain.hall_terms import PromiseStep, SponsorStep, What
from app.ports.agenda import AgendaRow
from ui.page import CASE, MEETING
from ui.parts.deadline import DeadlineLook, deadline_look
from ui.words import RESTRICTED, capital, day_words, word_of


def promise_look(line: AgendaLine, today: date) -> DeadlineLook:
    """The days left of an open promise, in word and colour; how it ended of another."""
    if line.what == What.SIDES_DUTY.code and line.state == PromiseStep.OPEN.code:
        return sides_look(line.until or today, today)
    if line.state in (PromiseStep.OPEN.code, SponsorStep.RUNS.code):
        return deadline_look(line.until, today)
    kept = line.state == PromiseStep.KEPT.code
    words = capital(word_of(PromiseStep, line.state))
    return DeadlineLook(words, "leaf" if kept else "neutral", "check-circle" if kept else "minus", chip=False)


def sides_look(until: date, today: date) -> DeadlineLook:
    """The days left or past of what the sides owe each other: nobody of ours is late."""
    days = (until - today).days
    left = QCoreApplication.translate("Promises", "还有 {count} 天")
    past = QCoreApplication.translate("Promises", "过了 {count} 天")
    today_ = QCoreApplication.translate("Promises", "就是今天")
    words = past.format(count=-days) if days < 0 else left.format(count=days) if days else today_
    return DeadlineLook(words, "neutral", "handshake", chip=False)


def ended_words(step: PromiseStep, on: date, words: str, today: date) -> str:
    """How a promise ended: 10月22日兑现：灯换好了."""
    kept = QCoreApplication.translate("Promises", "{day}兑现：{words}")
    back = QCoreApplication.translate("Promises", "{day}收回：{words}")
    return (kept if step is PromiseStep.KEPT else back).format(day=day_words(on, today), words=words)


def ended(row: AgendaRow, today: date) -> str:
    """How a promise of a list ended; of an open one nothing, of a restricted case no words."""
    detail = row.line.detail or {}
    if not detail["ended_on"] or row.restricted:
        return ""
    return ended_words(
        PromiseStep.of(row.line.state), date.fromisoformat(detail["ended_on"]), detail["ended_words"], today
    )


def promised(row: AgendaRow) -> str:
    """What was promised, as a list says it."""
    return open_words(row, row.line.title)


def open_words(row: AgendaRow, words: str) -> str:
    """Words about a case as a list says them; of a restricted one only its own page does (Art. 30)."""
    return QCoreApplication.translate("Word", RESTRICTED) if row.restricted else words


def of_case(row: AgendaRow) -> str:
    """On which case, as a list says it."""
    return "" if row.restricted else row.case_title


def leads_to(row: AgendaRow) -> tuple[str, object]:
    """The page and what it shows where it is noted that a promise was kept: the meeting it was given at, else its case, with
    the act open and this one chosen; the case of one that has ended."""
    is_open = row.line.state == PromiseStep.OPEN.code
    if row.subject.kind == MEETING and is_open:
        return MEETING, (row.subject.id, row.line.part)
    if row.line.what == What.SPONSORED.code:
        return CASE, (row.line.case, "sponsor_case")
    if row.subject.kind != CASE:
        return row.subject.kind, row.subject.id
    if not is_open:
        return CASE, row.line.case
    return CASE, (row.line.case, "keep_promise", {"promise": row.line.part})
