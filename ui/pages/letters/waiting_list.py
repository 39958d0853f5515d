"""The letters on their way through the approval: what, about which case, who asked since when, and whose turn it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.desk import Desk
from app.domain.envelope import CHINA
from app.domain.problems import Problem
from app.domain.terms import DocumentKind, Role
from app.domain.world import World
from app.ports import CaseFileQuery, LetterRow
from app.reports.to_approve import came_back, waits_for
from ui.acts.letter_panel import draft_page
from ui.models.rows_model import Column
from ui.parts.tags import TagKind
from ui.words import capital, day_words, matter, spoken, word_of

translate = QCoreApplication.translate

GIVING_WAY = ("since", "who", "writer", "kind")
"""The columns that a narrow screen does without, the first one first."""


def waiting_columns(world: Callable[[], World]) -> list[Column]:
    """Kind, matter, who, who asked, since when, whose turn."""

    def writer(row: LetterRow) -> str:
        return next((m.name for m in world().staff if m.id == row.written_by), "")

    def since(row: LetterRow) -> str:
        return day_words(row.submitted_at.astimezone(CHINA).date(), world().today)

    def turn(row: LetterRow) -> str:
        if row.result:
            return back(row)
        if waits_for(row, world()):
            return translate("Papers", "等您")
        return translate("Papers", "等{who}").format(who=row.deputy_name or word_of(Role, row.role))

    def back(row: LetterRow) -> str:
        if row.result == "approved":
            mine, others = translate("Papers", "已批准，等您出具"), translate("Papers", "已批准，等{who}出具")
        else:
            mine, others = translate("Papers", "退回，等您修改"), translate("Papers", "退回，等{who}修改")
        return mine if came_back(row, world()) else others.format(who=writer(row))

    def mark(row: LetterRow) -> tuple[TagKind, str]:
        if waits_for(row, world()) or came_back(row, world()):
            return "sky", "pencil-simple"
        return "amber", "hourglass-medium"

    return [
        Column("kind", translate("Papers", "文书"), lambda r: capital(word_of(DocumentKind, r.kind)), 128),
        Column("title", translate("Papers", "说的事"), matter, stretch=True),
        Column("who", translate("Papers", "信访人"), lambda r: spoken(r.who), 100),
        Column("writer", translate("Papers", "谁送审"), writer, 88),
        Column("since", translate("Papers", "哪天送审"), since, 80, tone=lambda r: "soft", whole=True),
        Column("standing", translate("Papers", "等谁"), turn, 168, tag=mark),
    ]  # fmt: skip


def as_submitted(desk: Desk, row: LetterRow) -> bytes | Problem:
    """The page of a letter as it would be issued now; nothing where it has been decided meanwhile. Raises Unavailable."""
    file = desk.read(CaseFileQuery(row.case))
    letter = file.case.letters.get(row.id) if file else None
    if letter is None:
        return b""
    page = draft_page(desk, letter)
    return page.problems[0] if page.problems else page.pdf
