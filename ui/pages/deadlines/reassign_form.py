"""转交承办: what somebody has in hand, all of it ticked, goes to somebody else in one step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.acts.reassign import ReassignDraft
from app.domain.problems import Problem
from app.domain.world import World
from app.ports import CaseRow
from ui import style
from ui.acts.act_panel import Tools
from ui.acts.staff import ask_staff
from ui.fields import LongTextField, TypeAheadField
from ui.messages import sentence
from ui.pages.cases.columns import deadline
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.words import matter

LIST_HEIGHT = 300


class ReassignForm(QWidget):
    """`done` when it is on disk, `left` when it is not wanted."""

    done = Signal()
    left = Signal()

    def __init__(self, tools: Tools, world: World, name: str, rows: Sequence[CaseRow]) -> None:
        super().__init__()
        self._tools, self._world, self._holder = tools, world, name
        self._id = tools.desk.new_id()
        hint = self.tr("本站的人可以选，别处的人写姓名")
        self.officer = TypeAheadField(
            self.tr("转给谁"), ask_staff(world), required=True, free=True, side="top", hint=hint
        )
        self.note = LongTextField(self.tr("交代的话"), side="top", lines=(2, 5))
        self.list = self._listed(rows)
        self._problem = Label("", tone="alarm_ink", wrap=True)
        self._problem.hide()
        self.save = Button(self.tr("转交"), "primary", icon="check", key="Ctrl+Return", height=36)
        self.save.clicked.connect(self.submit)
        leave = Button(self.tr("先不办"), key="Esc", height=36)
        leave.clicked.connect(self.left)
        whose = self.tr("{name}手上的 {count} 件").format(name=name, count=len(rows))
        if not name:
            whose = self.tr("还没有人承办的 {count} 件").format(count=len(rows))
        note = self.tr("换承办人不改变期限。不转的，把前面的勾去掉。")
        self.setLayout(
            column(
                self.officer, self.note, Label(whose, bold=True), self.list, self._problem, row(self.save, leave, None),
                Label(note, style.SMALL, "soft", wrap=True), None, gap=12, margins=16,
            )
        )  # fmt: skip

    def _listed(self, rows: Sequence[CaseRow]) -> QListWidget:
        listed = QListWidget()
        listed.setFixedHeight(style.px(LIST_HEIGHT))
        listed.setSpacing(style.px(2))
        listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        listed.setTextElideMode(Qt.TextElideMode.ElideRight)
        # the style's own ticks do not grow with the type
        side = style.px(16)
        listed.setStyleSheet(f"QListWidget::indicator {{ width: {side}px; height: {side}px; }}")
        listed.setAccessibleName(self.tr("要转的"))
        for one in rows:
            item = QListWidgetItem(f"{deadline(one, self._world).text}　{matter(one)}")
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            item.setCheckState(Qt.CheckState.Checked)
            item.setToolTip(f"{matter(one)}\n{one.number}")
            listed.addItem(item)
        return listed

    def first(self) -> QWidget:
        """Where typing begins."""
        return self.officer

    def draft(self) -> ReassignDraft:
        """The ticked ones and whom they go to."""
        items = (self.list.item(n) for n in range(self.list.count()))
        chosen = (item for item in items if item.checkState() is Qt.CheckState.Checked)
        cases = tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in chosen)
        officer = str(self.officer.value() or "")
        return ReassignDraft(self._id, cases, officer, self.officer.text(), self.note.text(), self._holder)

    def submit(self) -> None:
        """Let the desk do it, all or nothing."""
        self._tools.lane.run(
            self._tools.desk.do, self.draft(), owner=self, on_done=self._saved, on_refused=self._refused
        )

    def _saved(self, _: object) -> None:
        self._tools.messages.status(self.tr("已转交 {count} 件").format(count=len(self.draft().cases)))
        self.done.emit()

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        self.officer.set_error(next((sentence(p) for p in problems if p.field == "officer_name"), ""))
        rest = [sentence(p) for p in problems if p.field != "officer_name"]
        self._problem.setText("\n".join(rest[:3]))
        self._problem.setVisible(bool(rest))
