"""The recovery sheet of a desk just set up: printed or saved at once, because it is kept nowhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.problems import Problem
from ui.lane import Lane
from ui.messages import Messages, sentence
from ui.preview.printing import Printer, PrintJob

KEY = "recovery"


class RecoverySheet(QObject):
    """Hands the sheet out; until that has worked a banner stands at the top of every page."""

    def __init__(self, window: QWidget, lane: Lane, messages: Messages, printer: Printer, pdf: bytes) -> None:
        super().__init__(window)
        self._window, self._lane, self._messages, self._printer, self._pdf = window, lane, messages, printer, pdf

    def print(self) -> None:
        """Send it to the printer; when that fails, say so and offer a file."""
        job = PrintJob(self._pdf, self.tr("恢复单"))
        self._lane.run(
            self._printer.print_pdf, job, owner=self._window, on_done=self._printed, on_unavailable=self._offer_file
        )

    def save(self) -> None:
        """Ask for a file and write it there; not inside the data folder, which could be lost together with it."""
        place, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("恢复单存到哪里（U 盘最好）"), "恢复单.pdf", "PDF (*.pdf)"
        )
        if not place:
            self._ask(self.tr("恢复单还没有存。"))
            return
        try:
            Path(place).write_bytes(self._pdf)
        except OSError as error:
            self._ask(self.tr("没有存成：{reason}。").format(reason=error.strerror or ""))
            return
        self._handed_out(self.tr("恢复单存好了，请打印封好，文件随后删掉。"))

    def _printed(self, _: object) -> None:
        self._handed_out(self.tr("恢复单已送到打印机，请封好交站长保管。"))

    def _handed_out(self, words: str) -> None:
        self._messages.clear(KEY)
        self._messages.status(words)

    def _offer_file(self, problem: object) -> None:
        assert isinstance(problem, Problem)
        self._ask(sentence(problem))

    def _ask(self, words: str) -> None:
        self._messages.banner(
            "amber",
            self.tr("恢复单还没有拿到手"),
            words + self.tr("忘了密码时只有它打得开，请现在存成文件。"),
            action=self.tr("存成 PDF"),
            on_action=self.save,
            key=KEY,
        )
