"""日清 of the queue: how many numbers were taken and what became of them, who is still here, and the button that ends the day."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.domain.hall_terms import TicketStep
from app.domain.problems import Problem
from app.domain.queue import Place
from app.ports import Changes
from app.reports.day_to_close import QueueToday, close_draft, queue_to_close
from ui import style
from ui.acts.act_panel import Tools
from ui.messages import sentence
from ui.parts.boxes import box, column, row
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.words import counted, joint

_HERE = (TicketStep.WAITING.code, TicketStep.CALLED.code)


class QueueClosing(QWidget):
    """Hidden where no number was taken and nothing is to be forgotten."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self.counts = Label("", wrap=True)
        self.here = Label("", style.SMALL, "amber_ink", wrap=True)
        self.close_ = Button(self.tr("日清，忘掉照顾事项"), icon="check-square", height=32)
        self.close_.clicked.connect(self._close)
        told = self.tr("取号时说的优先和照顾，日清以后谁也读不出来，只留下人数和等候的分钟数。")
        inside = column(
            self.counts, self.here, row(self.close_, None), Label(told, style.SMALL, "soft", wrap=True),
            gap=8, margins=12,
        )  # fmt: skip
        self.setLayout(column(box(inside, "sunk"), gap=0, margins=(16, 4, 16, 8)))
        self.hide()
        tools.lane.changed.connect(self._on_changed)
        self._read()

    def _on_changed(self, changes: Changes) -> None:
        if any(subject.kind in ("ticket", "day") for subject in changes.subjects):
            self._read()

    def _read(self) -> None:
        desk = self._tools.desk
        self._tools.lane.read(
            lambda: queue_to_close(desk.read, desk.world()), owner=self, on_rows=self._show, key="queue-closing"
        )

    def _show(self, queue: QueueToday) -> None:
        self.setVisible(bool(queue.places or queue.remembered))
        self.counts.setText(self._counts(queue))
        here = [place.line.title for place in queue.places if place.step in _HERE]
        self.here.setText(self.tr("还在等或者在接待：{numbers}").format(numbers=joint("、").join(here)))
        self.here.setVisible(bool(here))
        self.close_.setVisible(not queue.closed or queue.remembered > 0)

    def _counts(self, queue: QueueToday) -> str:
        served = [place for place in queue.places if place.step == TicketStep.SERVED.code]
        words = [
            self.tr("取号 {count} 个").format(count=len(queue.places)),
            self.tr("接上登记 {count} 件").format(count=queue.registered),
            self.tr("只问事取件 {count} 个").format(count=len(served) - queue.registered - len(self._why(served))),
        ]
        if why := self._why(served):
            words.append(self.tr("没有登记、写明原因的 {count} 个").format(count=len(why)))
        if held := [place for place in queue.places if place.step == TicketStep.HELD.code]:
            words.append(self.tr("过号没有回来 {count} 个").format(count=len(held)))
        if skipped := [place for place in queue.places if place.step == TicketStep.SKIPPED.code]:
            words.append(self.tr("不再叫 {count} 个").format(count=len(skipped)))
        if queue.closed:
            words.append(self.tr("已经日清"))
        return counted(joint("，").join(words))

    def _why(self, served: list[Place]) -> list[Place]:
        return [place for place in served if (place.line.detail or {})["reason"]]

    def _close(self) -> None:
        desk = self._tools.desk
        self.close_.setEnabled(False)
        self._tools.lane.run(
            partial(_close_day, desk), owner=self, on_refused=self._refused,
            on_end=lambda: self.close_.setEnabled(True),
        )  # fmt: skip

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        self.here.setText("\n".join(map(sentence, problems)))
        self.here.show()


def _close_day(desk: Desk) -> object:
    """Close the day as it stands now: a number taken a moment ago is counted too."""
    return desk.do(close_draft(desk.read, desk.world(), desk.new_id()))
