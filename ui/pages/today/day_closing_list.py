"""日清 as a list: what the visits of the day still lack; each line opens its case, or the form that was not saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.reports.day_closing import NEXT_STEP, RECEIPT, REGISTRATION, DayClosing, Missing
from ui import style
from ui.acts.act_panel import Tools
from ui.pages.today.line_item import LineItem
from ui.pages.today.queue_closing import QueueClosing
from ui.parts.boxes import column
from ui.parts.labels import Label
from ui.parts.states import EmptyState
from ui.words import capital, counted, joint, matter, spoken


class DayClosingList(QWidget):
    """The lines. `opened` carries the id of a case, `resumed` an unfinished form."""

    opened = Signal(str)
    resumed = Signal(object)

    def __init__(self, closing: DayClosing, tools: Tools) -> None:
        super().__init__()
        words = {
            REGISTRATION: self.tr("还没有登记"),
            RECEIPT: self.tr("回执还没有打印"),
            NEXT_STEP: self.tr("下一步还没有定"),
        }
        rule = self.tr("下班以前，每一次来访都要有登记、有回执、有下一步（谁来办，或者已经分办）。")
        said = column(Label(rule, style.SMALL, "soft", wrap=True), gap=0, margins=(16, 12, 16, 8))
        lines = column(said, QueueClosing(tools), gap=0)
        for missing in closing.missing:
            lines.addWidget(self._line(missing, joint("，").join(words[lack] for lack in missing.lacks)))
        if not closing.missing:
            done = counted(self.tr("今天接待的 {count} 件都清了").format(count=closing.received))
            nobody = self.tr("今天还没有人来")
            lines.addWidget(EmptyState(done if closing.received else nobody, icon="check-circle", tone="leaf_ink"))
        lines.addStretch(1)
        self.setLayout(lines)

    def _line(self, missing: Missing, lacks: str) -> LineItem:
        if missing.case is not None:
            case = missing.case
            item = LineItem(matter(case), joint("，").join((spoken(case.who), lacks)), icon="user")
            item.pressed.connect(lambda: self.opened.emit(case.id))
            return item
        draft = missing.draft
        item = LineItem(capital(spoken(draft.title)) if draft else "", lacks, icon="note-pencil")
        item.pressed.connect(lambda: self.resumed.emit(draft))
        return item
