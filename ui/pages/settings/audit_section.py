"""审计: who came in, looked, revealed, printed, set, or was refused; for whoever audits alone, who is on record here too."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from app.domain.problems import Problem
from app.domain.rights import query_problem
from app.domain.world import World
from app.ports.audit import AuditFilter, AuditReportQuery
from app.reports.audit_lines import GROUPS, AuditLine, audit_lines
from app.reports.export import written_whole
from ui import style
from ui.acts.act_panel import Tools
from ui.fields import ChoiceField, DateField
from ui.messages import sentence
from ui.models.rows_model import Column, RowsModel
from ui.pages.settings.barred import bar
from ui.pages.settings.section import Section
from ui.parts.boxes import row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.parts.side_panel import SidePanel
from ui.tables.fitting import ColumnFit
from ui.tables.table_view import TableView
from ui.words import counted, filled, spoken

translate = QCoreApplication.translate
SHOWN = 200
ALL = "all"


class AuditSection(Section):
    """The newest lines that the filters let through; older ones by choosing days."""

    def __init__(self, tools: Tools, panel: SidePanel, world: World) -> None:
        super().__init__(self.tr("审计"), tools, panel)
        self._world = world
        people = [(ALL, self.tr("所有人")), *((member.id, member.name) for member in world.staff)]
        self.who = ChoiceField(self.tr("谁"), people, side="top")
        groups = [(ALL, self.tr("全部")), *((key, translate("Audit", words)) for key, (words, _) in GROUPS.items())]
        self.what = ChoiceField(self.tr("什么事"), groups, side="top")
        self.first = DateField(self.tr("从哪天"), lambda: self._world.today, side="top")
        self.last = DateField(self.tr("到哪天"), lambda: self._world.today, side="top")
        self.who.set_value(ALL)
        self.what.set_value(ALL)
        for field in (self.who, self.what, self.first, self.last):
            field.edited.connect(self._ask)
        self.report = Button(self.tr("导出审计报告"), icon="file-arrow-down", height=32)
        self.report.clicked.connect(self._save)
        self.table = TableView(self._columns())
        ColumnFit(self.table, self._model.columns, ("reason", "case"))
        self.table.setAccessibleName(self.tr("审计"))
        self.table.setMinimumHeight(style.px(300))
        self._card = Card(self.tr("谁在这里做过什么"), right=(self.report,), padded=False)
        self._card.add(self.table)
        self.body.addLayout(row(self.who, self.what, self.first, self.last, gap=12))
        barred = query_problem("AuditQuery", world)
        self._barred = barred is not None
        self.body.addWidget(bar(barred, self.report))
        self.body.addWidget(self._card, 1)
        note = self.tr("这些只有审计管理员看得到，不传到别的单位，也关不掉；看审计、导出审计也记在里面。")
        self.body.addWidget(Label(note, style.SMALL, "soft", wrap=True))

    def _columns(self) -> RowsModel:
        self._model = RowsModel(
            [
                Column("at", self.tr("时间"), lambda line: f"{line.at:%Y-%m-%d %H:%M}", 136, tone=lambda _: "soft"),
                Column("who", self.tr("谁"), lambda line: spoken(line.who), 80),
                Column("what", self.tr("做了什么"), self._told, stretch=True),
                Column("case", self.tr("哪一件"), self._about, 200, tone=lambda _: "soft"),
                Column("reason", self.tr("为什么"), lambda line: spoken(line.reason), 112, tone=lambda _: "soft"),
            ]
        )
        return self._model

    @staticmethod
    def _told(line: AuditLine) -> str:
        values = {
            name: translate("Setting", text) if name == "title" else text for name, text in line.what.values.items()
        }
        return filled("Audit", line.what.template, values)

    def _about(self, line: AuditLine) -> str:
        return self.tr("限知悉人查看的一件") if line.secret else line.number

    # ---------- what is shown

    def show_world(self, world: World) -> None:
        self._world = world
        self._ask()

    def _filter(self) -> AuditFilter:
        who, what = str(self.who.value()), str(self.what.value())
        kinds = () if what == ALL else GROUPS[what][1]
        over = what == "over"
        return AuditFilter("" if who == ALL else who, kinds, self.first.value(), self.last.value(), over)

    def _ask(self) -> None:
        if not self._barred:
            self.tools.lane.run(
                audit_lines,
                self.tools.desk.read,
                self._filter(),
                self._names(),
                0,
                SHOWN,
                owner=self,
                on_done=self._show,
            )

    def _names(self) -> dict[str, str]:
        return {member.id: member.name for member in self._world.staff}

    def _show(self, lines: Sequence[AuditLine]) -> None:
        self._model.set_rows(lines)
        words = self.tr("最近 {count} 笔") if len(lines) == SHOWN else self.tr("{count} 笔")
        self._card.set_note(counted(words.format(count=len(lines))))

    # ---------- the report

    def _save(self) -> None:
        name = self.tr("审计报告 {day}.json").format(day=self._world.today.isoformat())
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("导出审计报告"), name, self.tr("审计报告 (*.json)"))
        if not chosen:
            return
        self.report.set_reason(self.tr("正在导出"))
        self.tools.lane.run(
            self._written, Path(chosen), self._filter(), owner=self, on_done=self._saved, on_unavailable=self._failed,
            on_end=lambda: self.report.set_reason(""),
        )  # fmt: skip

    def _written(self, place: Path, which: AuditFilter) -> Path:
        """On the lane."""
        report = self.tools.desk.read(AuditReportQuery(which))
        written_whole(place, lambda half: half.write_bytes(report))
        return place

    def _saved(self, place: object) -> None:
        words = self.tr("存在 {place}。里面有每一笔的签名，用 audit check 可以核对有没有被改过。").format(place=place)
        self.tools.messages.banner("leaf", self.tr("审计报告导出来了"), words, key="audit")
        self._ask()

    def _failed(self, problem: Problem) -> None:
        self.tools.messages.banner("alarm", self.tr("审计报告没有导出来"), sentence(problem), key="audit")
