"""The register leaves the desk: as an Excel file, or as a printed list. Both masked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.kinds import ListExported
from app.domain.problems import Problem
from app.domain.world import World
from app.ports import CasesQuery
from app.reports.export import CaseExport, file_name
from ui import style
from ui.acts.act_panel import Tools
from ui.ask_file import ask_file
from ui.messages import sentence
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.parts.side_panel import SidePanel
from ui.preview.pdf_view import PdfView
from ui.preview.print_list import print_list
from ui.preview.printing import PrintJob

MOST_PRINTED = 500
SHEET_WIDTH = 860
"""Of the panel that shows the list as it prints, px at 100 %."""
BANNER = "export"


class Output(QObject):
    """Export and print list of the page it belongs to; what is shown goes into the page's panel."""

    def __init__(self, tools: Tools, panel: SidePanel, page: QWidget) -> None:
        super().__init__(page)
        self._tools, self._panel, self._page = tools, panel, page
        self._export: CaseExport | None = None

    # ---------- Excel

    def export(self, query: CasesQuery, world: World) -> None:
        """Ask where to, then write slice by slice between other readings."""
        if self._export is not None:
            return
        title, kind = self.tr("导出台账"), self.tr("Excel 表格 (*.xlsx)")
        target = ask_file(self._page, title, file_name(world.today), kind, ".xlsx")
        if target is None:
            return
        desk = self._tools.desk

        def begun() -> CaseExport:
            desk.note(ListExported(self.tr("家事台账")))
            return CaseExport(query, target, world, desk.read)

        self._on_lane(begun, lambda export: self._begin(export, target))

    def _begin(self, export: CaseExport, target: Path) -> None:
        self._export = export
        self._on_lane(export.step, lambda done: self._went_on(export, target, done))

    def _went_on(self, export: CaseExport, target: Path, done: int) -> None:
        if export.finished:
            self._export = None
            self._tools.messages.banner(
                "leaf", self.tr("已导出 {count} 件").format(count=f"{done:,}"),
                self.tr("存在 {place}。姓名已遮盖，没有证件号和电话；检举控告、保密的、只按姓名或者号码搜到的不导出。").format(place=target), key=BANNER,
            )  # fmt: skip
        elif self._export is export:
            self._tools.messages.banner(
                "sky", self.tr("正在导出，已写 {count} 件").format(count=f"{done:,}"),
                action=self.tr("停下"), on_action=self.cancel, key=BANNER,
            )  # fmt: skip
            self._on_lane(export.step, lambda done: self._went_on(export, target, done))

    def cancel(self) -> None:
        """Stop the export; nothing is left at the target."""
        if self._export is not None:
            self._export.cancel()
            self._export = None
            self._tools.messages.banner("sky", self.tr("已停下，没有存成表格"), key=BANNER)

    def _on_lane(self, work: Callable[[], object], then: Callable[..., object]) -> None:
        self._tools.lane.read(work, owner=self, on_rows=then, key="export", on_unavailable=self._failed)

    def _failed(self, problem: Problem) -> None:
        self._export = None
        self._tools.messages.banner("alarm", sentence(problem), key=BANNER)

    # ---------- the printed list

    def preview_list(self, query: CasesQuery, selection: str, *, deadlines: bool = False) -> None:
        """Show the list as it will print, with `deadlines` as a list of what falls due; at most the first 500."""
        render = partial(
            self._tools.desk.render_list, replace(query, limit=MOST_PRINTED), selection, deadlines=deadlines
        )
        title = self.tr("期限清单") if deadlines else self.tr("家事台账清单")
        self._tools.lane.read(render, owner=self, on_rows=lambda pdf: self._show_list(pdf, title), key="list")

    def _show_list(self, pdf: bytes, title: str) -> None:
        view = PdfView()
        view.show_pdf(pdf)
        send = Button(self.tr("打印"), icon="printer", height=36)
        send.clicked.connect(lambda: self._send(pdf, title))
        content = QWidget()
        note = self.tr(
            "姓名已遮盖；检举控告、保密的、只按姓名或者号码搜到的不列入。最多印前 {most} 件；要全部，请导出表格。"
        ).format(most=MOST_PRINTED)
        stack = column(view, row(send, Label(note, style.SMALL, "soft"), None, gap=12), gap=10, margins=16)
        stack.setStretch(0, 1)
        content.setLayout(stack)
        self._panel.show_content(self.tr("打印清单"), content, focus=send)

    def _send(self, pdf: bytes, title: str) -> None:
        done = self.tr("清单已交给打印机")
        self._tools.lane.run(
            partial(print_list, internal=True), self._tools.desk, self._tools.printer, PrintJob(pdf, title), owner=self,
            on_done=lambda _: self._tools.messages.status(done),
        )  # fmt: skip
        self._panel.close_panel()
