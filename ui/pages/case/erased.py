"""A case that was destroyed after its term: the page says so, with its number and its days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.desk import Desk
from app.domain.procedure_terms import Retention
from app.domain.records import Erasure
from app.ports import CaseFileQuery
from ui.case_sheet import CaseSheet, load_sheet
from ui.parts.states import EmptyState
from ui.words import long_day, word_of

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Erased:
    """What is left of a case."""

    number: str
    received_on: date
    erasure: Erasure


def read_case(desk: Desk, case: str) -> CaseSheet | Erased | None:
    """A case as the page shows it; None when it is not there or may not be seen. Raises Unavailable."""
    if (sheet := load_sheet(desk, case)) is not None:
        return sheet
    file = desk.read(CaseFileQuery(case))
    if file is None or file.case.erasure is None or file.case.received_on is None:
        return None
    return Erased(file.case.number, file.case.received_on, file.case.erasure)


def erased_state(left: Erased) -> EmptyState:
    """The page of an erased case."""
    gone = left.erasure
    words = translate(
        "CaseErased",
        "{number}\n{received}收到，{archived}归档，保管期限 {kind}，保管到{until}；{on}销毁。\n内容谁也看不到了，统计数里还算这一件。",
    ).format(
        number=left.number, received=long_day(left.received_on), archived=long_day(gone.archived_on),
        kind=word_of(Retention, gone.retention), until=long_day(gone.kept_until), on=long_day(gone.on),
    )  # fmt: skip
    return EmptyState(translate("CaseErased", "已按期销毁"), words, icon="archive-box")
