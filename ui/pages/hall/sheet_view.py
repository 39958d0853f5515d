"""A paper of the work around the cases as it will print, with the button that prints it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.acts.print_route import PrintRouteDraft
from ui.acts.act_panel import Tools
from ui.acts.print_paper import print_and_record
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.preview.pdf_view import PdfView
from ui.preview.print_list import print_list
from ui.preview.printing import PrintJob


class SheetView(QWidget):
    """`sent` when the printer has it. title: without anybody's name, it shows in the printer's queue. printed: of a paper with
    personal data on it, what is written down when it is printed. internal: whose copy it is stands across its pages."""

    sent = Signal()

    def __init__(
        self, tools: Tools, pdf: bytes, title: str, printed: PrintRouteDraft | None = None, *, internal: bool = False
    ) -> None:
        super().__init__()
        self._tools, self._pdf, self._title, self._printed, self._internal = tools, pdf, title, printed, internal
        view = PdfView()
        view.show_pdf(pdf)
        self.send = Button(self.tr("打印"), "primary", icon="printer", key="Ctrl+Return", height=36)
        self.send.clicked.connect(self._send)
        stack = column(view, row(self.send, None), gap=10, margins=16)
        stack.setStretch(0, 1)
        self.setLayout(stack)

    def _send(self) -> None:
        self._tools.lane.run(self._work(), owner=self, on_done=lambda _: self._gone())

    def _work(self) -> Callable[[], object]:
        desk, printer, job = self._tools.desk, self._tools.printer, PrintJob(self._pdf, self._title)
        if self._printed:
            return partial(print_and_record, desk, printer, job, self._printed)
        return partial(print_list, desk, printer, job, internal=self._internal)

    def _gone(self) -> None:
        self._tools.messages.status(self.tr("已交给打印机"))
        self.sent.emit()
