"""草稿: the registrations that were left open, newest first; one click goes on with one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.envelope import CHINA
from app.ports import DraftRow
from ui import style
from ui.parts.boxes import column, line, row
from ui.parts.button import Button
from ui.parts.labels import ElidedLabel, Label
from ui.parts.states import EmptyState
from ui.words import capital, short_day, spoken


class DraftsList(QWidget):
    """The content of the side panel. `resumed` carries the DraftRow, `dropped` its id."""

    resumed = Signal(object)
    dropped = Signal(str)

    def __init__(self, drafts: Sequence[DraftRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        stack = column(gap=10, margins=16)
        self.first: Button | None = None
        for draft in drafts:
            title = capital(spoken(draft.title))
            at = draft.saved_at.astimezone(CHINA)
            resume = Button(self.tr("接着写"), icon="pencil-simple", height=30)
            resume.setAccessibleName(self.tr("接着写：{title}").format(title=title))
            resume.clicked.connect(lambda _=False, draft=draft: self.resumed.emit(draft))
            drop = Button(self.tr("不要了"), "link", icon="trash", height=30)
            drop.setAccessibleName(self.tr("不要了：{title}").format(title=title))
            drop.clicked.connect(lambda _=False, draft=draft: self.dropped.emit(draft.id))
            when = Label(f"{short_day(at.date())} {at:%H:%M}", style.SMALL, "soft")
            stack.addWidget(ElidedLabel(title))
            stack.addLayout(row(when, None, drop, resume))
            stack.addWidget(line())
            self.first = self.first or resume
        if not drafts:
            stack.addWidget(EmptyState(self.tr("没有别的草稿"), self.tr("写到一半的登记会自动留在这里。")))
        stack.addStretch(1)
        self.setLayout(stack)
