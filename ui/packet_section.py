"""Ferry packets (摆渡包) at the panel of the exchange: written to a stick, or read from one, looked at before it is taken in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.envelope import CHINA
from app.domain.problems import Problem
from app.ports import PacketRead, PacketWritten
from app.reports.packet_words import asks_for_somebody, place_of, read_words, written_words
from ui.exchange import Exchanges
from ui.fields.choice_field import ChoiceField
from ui.messages import sentence
from ui.parts.boxes import clear, column, row
from ui.parts.button import Button
from ui.parts.labels import Label

SUFFIX = ".kpk"


class PacketSection(QWidget):
    """Two buttons, and what came of them. Whoever writes to many units says first to whom."""

    def __init__(self, exchanges: Exchanges) -> None:
        super().__init__()
        self._lane, self._desk = exchanges.lane, exchanges.desk
        self._packets = exchanges.door.packets
        self.write = Button(self.tr("写摆渡包…"), icon="package", height=36)
        self.read = Button(self.tr("读摆渡包…"), icon="file-arrow-down", height=36)
        self.to = ChoiceField(self.tr("给哪里"), ())
        self.place = Button(self.tr("存到 U 盘…"), "primary", height=36)
        self.keep = Button(self.tr("收下"), "primary", icon="check", height=36)
        self.leave = Button(self.tr("不收"), height=36)
        self._said = column(gap=4)
        self._file = Path()
        self.write.clicked.connect(self._ask_for_whom)
        self.read.clicked.connect(self._choose)
        self.place.clicked.connect(self._choose_place)
        self.keep.clicked.connect(self._keep)
        self.leave.clicked.connect(self._clear)
        what = Label(self.tr("没有网络的台，用 U 盘带摆渡包：加密的，丢了别人也打不开。"), tone="soft", wrap=True)
        ways = row(self.write, self.read, None)
        answers = row(self.keep, self.leave, None)
        self.setLayout(column(what, ways, self.to, row(self.place, None), self._said, answers, gap=8))
        self._clear()

    def _clear(self) -> None:
        clear(self._said)
        for each in (self.to, self.place, self.keep, self.leave):
            each.hide()

    def _run(
        self, button: Button, work: Callable[..., object], *arguments: object, then: Callable[[object], None]
    ) -> None:
        """Do it where nobody waits behind it; what is wrong is said here."""
        # what is pressed may be about to go: the keys stay in the panel
        button.setFocus()
        self._clear()
        button.set_reason(self.tr("请稍等"))
        self._lane.run(
            work, *arguments, owner=self, aside=True, on_done=then, on_refused=self._wrong,
            on_unavailable=lambda problem: self._wrong((problem,)), on_end=lambda: button.set_reason(""),
        )  # fmt: skip

    def _wrong(self, problems: tuple[Problem, ...]) -> None:
        for each in problems:
            self._say(sentence(each), "alarm_ink")

    def _say(self, words: str, tone: str) -> None:
        self._said.addWidget(Label(words, tone=tone, wrap=True))

    def words(self) -> str:
        """What was said last."""
        labels = (self._said.itemAt(place).widget() for place in range(self._said.count()))
        return "\n".join(label.text() for label in labels if isinstance(label, Label))

    # ---------- writing

    def _ask_for_whom(self) -> None:
        self._run(self.write, self._packets.partners, then=self._offer)

    def _offer(self, orgs: object) -> None:
        assert isinstance(orgs, tuple)
        self.to.set_options([(org, place_of(org, self._desk.lookup.directory)) for org in orgs])
        self.to.set_value(orgs[0] if orgs else None)
        if len(orgs) > 1:
            self.to.show()
            self.place.show()
            self.to.setFocus()
        else:
            self._choose_place()

    def _choose_place(self) -> None:
        moment = self._desk.clock().astimezone(CHINA)
        name = self.tr("摆渡包 {org} {when}").format(org=self.to.value() or "", when=f"{moment:%Y-%m-%d %H%M}") + SUFFIX
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("写摆渡包"), name, self._kinds())
        if not chosen:
            return
        file = Path(chosen)
        file = file if file.suffix == SUFFIX else file.with_name(file.name + SUFFIX)
        self._run(self.write, self._packets.write, file, self.to.value() or "", then=self._wrote)

    def _wrote(self, done: object) -> None:
        assert isinstance(done, PacketWritten)
        words = "\n".join(map(sentence, written_words(done, self._desk.lookup.directory)))
        self._say(words, "leaf_ink" if done.desks else "amber_ink")

    # ---------- reading

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("读摆渡包"), "", self._kinds())
        if chosen:
            self._file = Path(chosen)
            self._run(self.read, self._packets.rehearse, self._file, then=self._show)

    def _show(self, found: object) -> None:
        assert isinstance(found, PacketRead)
        self._tell(found, kept=False)
        if not found.series.again:
            self.keep.show()
            self.leave.show()
            self.keep.setFocus()

    def _keep(self) -> None:
        self._run(self.read, self._packets.read, self._file, then=self._kept)

    def _kept(self, found: object) -> None:
        assert isinstance(found, PacketRead)
        self._tell(found, kept=True)
        self._lane.changed.emit(found.changes)

    def _tell(self, found: PacketRead, *, kept: bool) -> None:
        def field(name: str) -> str:
            return QCoreApplication.translate("Field", name)

        for each in read_words(found, self._desk.lookup.directory, kept=kept, say=field):
            tone = "amber_ink" if asks_for_somebody(each) else "leaf_ink" if kept else "ink"
            self._say(sentence(each), tone)

    def _kinds(self) -> str:
        return self.tr("摆渡包 (*{suffix})").format(suffix=SUFFIX)
