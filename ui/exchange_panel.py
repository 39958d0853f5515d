"""What stands behind the words of the exchange: how it stands, what waits, what came last, what was not taken in."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QWidget

from app.ports import CaseFileQuery, QuarantineQuery, QuarantineRow, SyncState, SyncStateQuery, UnsentQuery
from app.reports.exchange_words import BY_HAND, exchange_words, stands_still
from app.reports.unsent_words import UnsentLine, unsent_lines
from ui import style
from ui.exchange import Exchanges
from ui.identity_section import IdentitySection
from ui.messages import sentence
from ui.packet_section import PacketSection
from ui.parts.boxes import clear, column, line, row
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.quarantine_section import QuarantineSection
from ui.words import capital, joint, moment_words, said

Found = tuple[SyncState, tuple[UnsentLine, ...], tuple[QuarantineRow, ...]]


class ExchangePanel(QWidget):
    """Follows the exchange while it is open."""

    def __init__(self, exchanges: Exchanges) -> None:
        super().__init__()
        self._exchanges, self._desk = exchanges, exchanges.desk
        self.last = Label("", wrap=True)
        self.now = Button(self.tr("现在同步"), icon="arrows-clockwise", height=36)
        self.now.clicked.connect(exchanges.run_now)
        self._waiting, self._came = column(gap=8), Label("", tone="soft", wrap=True)
        self.quarantine = QuarantineSection(exchanges)
        self.packets = PacketSection(exchanges)
        self.identity = IdentitySection(exchanges)
        ways = row(self.now, None)
        # what needs somebody stands above what goes by itself, which may be long
        parts = (
            self.last,
            self.identity,
            ways,
            self._came,
            self.quarantine,
            line(),
            self.packets,
            line(),
            self._waiting,
            None,
        )
        self.setLayout(column(*parts, gap=12, margins=16))
        exchanges.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        running = self._exchanges.is_running()
        for each in (self.now, self._came):
            each.setVisible(not self._exchanges.is_isolated())
        self.now.set_text(self.tr("正在同步") if running else self.tr("现在同步"))
        words, tone = exchange_sentences(self._exchanges)
        self.last.set_tone(tone)
        self.last.setText(words)
        past = self._exchanges.standing.past
        self._came.setText(self._received(past.received_at, past.received))
        self._exchanges.lane.read(self._found, owner=self, on_rows=self._list, key="found")

    def _received(self, at: datetime | None, count: int) -> str:
        if at is None:
            return self.tr("还没有收到过别处的记录。")
        return self.tr("最近一次收到：{when}，{count} 条。").format(when=self._moment(at), count=count)

    def _found(self) -> Found:
        there = self._exchanges.standing.past.there
        entries = self._desk.read(UnsentQuery(there))
        lines = unsent_lines(entries, lambda case: self._desk.read(CaseFileQuery(case)), self._desk.world())
        return self._desk.read(SyncStateQuery(there)), lines, self._desk.read(QuarantineQuery())

    def _list(self, found: Found) -> None:
        state, lines, rows = found
        clear(self._waiting)
        # of a desk without a network nobody here knows what has arrived: its next packet has all of it
        if not self._exchanges.is_isolated():
            self._list_waiting(state, lines)
        self.quarantine.show_rows(rows, state.quarantined)

    def _list_waiting(self, state: SyncState, lines: tuple[UnsentLine, ...]) -> None:
        title = self.tr("待传 {count} 条").format(count=state.unsent) if state.unsent else self.tr("没有待传的")
        self._waiting.addWidget(Label(title, style.TITLE, bold=True))
        for each in lines:
            self._waiting.addLayout(self._unsent(each))
        if (rest := state.unsent - len(lines)) > 0:
            self._waiting.addWidget(Label(self.tr("还有 {count} 条没有列出来。").format(count=rest), tone="soft"))

    def _unsent(self, each: UnsentLine) -> QLayout:
        facts = joint("，").join(filter(None, (self._moment(each.at), each.who, each.number)))
        return column(Label(capital(said(each.what)), wrap=True), Label(facts, style.SMALL, "soft", wrap=True), gap=2)

    def _moment(self, at: datetime) -> str:
        return moment_words(at, self._desk.clock())


def exchange_sentences(exchanges: Exchanges) -> tuple[str, str]:
    """How the last exchange ended, in whole sentences, and the tone they are said in."""
    if exchanges.trouble:
        return sentence(exchanges.trouble), "alarm_ink"
    if exchanges.is_isolated():
        return sentence(exchange_words(BY_HAND)[0]), "soft"
    done = exchanges.done
    if done is None:
        words = QCoreApplication.translate("ExchangePanel", "打开以后还没有同步。过一会儿会自己同步，也可以现在就来。")
        return words, "soft"
    tone = "alarm_ink" if stands_still(done) else "leaf_ink" if done.is_whole and not done.refused else "amber_ink"
    return "\n".join(map(sentence, exchange_words(done))), tone
