"""The columns of 今日接待: who came, with what, and how far it has come."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.summary import GROUP_VISIT
from app.domain.terms import Channel
from app.ports import CaseRow
from ui.models.rows_model import Column
from ui.pages.cases.columns import step
from ui.words import capital, matter, spoken, word_of

translate = QCoreApplication.translate
LEAST_TITLE = 180
"""So much of what it is about is read before columns are shown, px at 100 %: in 大字 the step stays with it."""
GIVING_WAY = ("channel", "nature", "step")
"""The columns that a narrow screen does without, the first one first."""


def visit_columns() -> list[Column]:
    """The columns, the moment first."""
    return [
        Column("at", translate("TodayPage", "时间"), lambda r: f"{r.received_at:%H:%M}", 72, tone=_soft),
        Column("who", translate("TodayPage", "信访人"), lambda r: spoken(r.who), 116),
        Column("title", translate("TodayPage", "说的事"), matter, stretch=True),
        Column(
            "channel", translate("TodayPage", "形式"), lambda r: capital(word_of(Channel, r.channel)), 64, tone=_soft
        ),
        Column("nature", translate("TodayPage", "性质"), _nature, 84, tag=lambda r: ("neutral", "")),
        Column("step", translate("TodayPage", "办到哪一步"), step, 118),
    ]


def _soft(case: CaseRow) -> str:
    return "soft"


def _nature(case: CaseRow) -> str:
    if case.linked:
        return translate("TodayPage", "重复")
    return translate("TodayPage", "集体") if case.headcount >= GROUP_VISIT else translate("TodayPage", "初次")
