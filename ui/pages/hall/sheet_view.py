"""A paper of the work around the cases as it will print, with the button that prints it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.acts.act_panel import Tools
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.preview.pdf_view import PdfView
from ui.preview.printing import PrintJob


class SheetView(QWidget):
    """`sent` when the printer has it. title: without anybody's name, it shows in the printer's queue."""

    sent = Signal()

    def __init__(self, tools: Tools, pdf: bytes, title: str) -> None:
        super().__init__()
        self._tools, self._pdf, self._title = tools, pdf, title
        view = PdfView()
        view.show_pdf(pdf)
        self.send = Button(self.tr("打印"), "primary", icon="printer", key="Ctrl+Return", height=36)
        self.send.clicked.connect(self._send)
        stack = column(view, row(self.send, None), gap=10, margins=16)
        stack.setStretch(0, 1)
        self.setLayout(stack)

    def _send(self) -> None:
        name = self._tools.desk.machine.get("printer", "")
        job = PrintJob(self._pdf, self._title)
        self._tools.lane.run(self._tools.printer.print_pdf, job, name, owner=self, on_done=lambda _: self._gone())

    def _gone(self) -> None:
        self._tools.messages.status(self.tr("已交给打印机"))
        self.sent.emit()
