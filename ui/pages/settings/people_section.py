"""人员: who works at this desk, and a new password for whoever sits there now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.problems import Problem
from app.domain.world import World
from app.ports import UserRow, UsersQuery
from ui import style
from ui.acts.act_panel import Tools
from ui.fields import PasswordField
from ui.messages import sentence
from ui.models.rows_model import Column, RowsModel
from ui.opened import Maintenance
from ui.pages.settings.section import Section
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.parts.side_panel import SidePanel
from ui.tables.table_view import TableView


class PeopleSection(Section):
    """The staff of this station."""

    def __init__(self, tools: Tools, panel: SidePanel, world: World, maintenance: Maintenance) -> None:
        super().__init__(self.tr("人员"), tools, panel)
        self._maintenance = maintenance
        self._model = RowsModel(
            [
                Column("name", self.tr("姓名"), lambda u: u.name, 160),
                Column("post", self.tr("职务"), lambda u: u.post, stretch=True),
                Column("first", "", lambda u: self.tr("建台人") if u.first else "", 112, tag=lambda u: ("sky", "")),
            ]
        )
        self.table = TableView(self._model)
        self.table.setAccessibleName(self.tr("人员"))
        self.table.setMinimumHeight(style.px(200))
        self.password = Button(self.tr("改我的密码"), icon="key", height=32)
        self.password.clicked.connect(self._open)
        card = Card(self.tr("本站的人"), right=(self.password,), padded=False)
        card.add(self.table)
        self._card = card
        self.body.addWidget(card)
        note = self.tr("各用各的密码打开，办的每一笔都记着是谁。建台人在指定管理员之前什么都能办。")
        self.body.addWidget(Label(note, style.SMALL, "soft", wrap=True))
        self.body.addStretch(1)

    def show_world(self, world: World) -> None:
        self.tools.lane.read(self.tools.desk.read, UsersQuery(), owner=self, on_rows=self._show, key="users")

    def _show(self, users: Sequence[UserRow]) -> None:
        self._model.set_rows(users)
        self._card.set_note(self.tr("{count} 位").format(count=len(users)))

    def _open(self) -> None:
        form = PasswordForm(self.tools, self._maintenance)
        form.done.connect(self._changed)
        form.left.connect(self.panel.close_panel)
        self.panel.show_content(self.tr("改我的密码"), form, focus=form.old)

    def _changed(self) -> None:
        self.panel.close_panel()
        self.tools.messages.banner(
            "leaf", self.tr("密码改好了"), self.tr("从现在起用新密码打开。以前的备份仍用当时的密码。"), key="password"
        )


class PasswordForm(QWidget):
    """The old password, and the new one twice. `done` when it is in force."""

    done = Signal()
    left = Signal()

    def __init__(self, tools: Tools, maintenance: Maintenance) -> None:
        super().__init__()
        self._tools, self._maintenance = tools, maintenance
        self.old = PasswordField(self.tr("现在的密码"))
        self.new = PasswordField(self.tr("新密码，任何文字都行"))
        self.again = PasswordField(self.tr("新密码再输一遍"))
        self._problem = Label("", tone="alarm_ink", wrap=True)
        self._problem.hide()
        self.save = Button(self.tr("改密码"), icon="check", key="Ctrl+Return", height=36)
        self.save.clicked.connect(self.submit)
        leave = Button(self.tr("先不"), height=36)
        leave.clicked.connect(self.left)
        fields = (self.old, self.new, self.again)
        self.setLayout(column(*fields, self._problem, row(self.save, leave, None), None, gap=12, margins=16))

    def submit(self) -> None:
        """Change it when both new ones are the same."""
        old, new, again = (str(field.value()) for field in (self.old, self.new, self.again))
        self.again.set_error("" if new == again else self.tr("两遍输的不一样，请再输一遍。"))
        if new != again:
            self.again.setFocus()
            return
        self._problem.hide()
        self.save.set_reason(self.tr("正在改"))
        self._tools.lane.run(
            self._maintenance.change_password, old, new, owner=self, on_done=lambda _: self.done.emit(),
            on_refused=lambda problems: self._say(problems[0]), on_unavailable=self._say,
            on_end=lambda: self.save.set_reason(""),
        )  # fmt: skip

    def _say(self, problem: Problem) -> None:
        self._problem.setText(sentence(problem))
        self._problem.show()
