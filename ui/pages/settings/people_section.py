"""人员: who works at this desk, what they do here, and their passwords."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.acts.act import States
from app.acts.staff import LeaveUserDraft, check_leave
from app.domain.problems import Problem
from app.domain.rights import act_problem, door_problem
from app.domain.staff import Member
from app.domain.terms import Role
from app.domain.world import World
from app.ports import Maintenance, UsersQuery
from ui import style
from ui.acts.act_panel import Tools
from ui.messages import sentence
from ui.models.rows_model import Column, RowsModel
from ui.pages.settings.people_forms import (
    AddPersonForm,
    AdmitPersonForm,
    ChangePersonForm,
    LeavePersonForm,
    NewPasswordForm,
    OwnPasswordForm,
    PeopleForm,
)
from ui.pages.settings.second_lock_card import SecondLockCard
from ui.pages.settings.second_lock_forms import DropLocksForm
from ui.pages.settings.section import Section
from ui.parts.boxes import column
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.flow import FlowLayout
from ui.parts.labels import Label
from ui.parts.side_panel import SidePanel
from ui.tables.table_view import TableView
from ui.words import capital, joint, spoken, word_of


class PeopleSection(Section):
    """The staff of this station."""

    def __init__(
        self, tools: Tools, panel: SidePanel, world: World, maintenance: Maintenance, *, at_hall: bool = False
    ) -> None:
        """`at_hall`: other computers may join, under the names of those who work here too."""
        super().__init__(self.tr("人员"), tools, panel)
        self._care, self._world = maintenance, world
        self._model = RowsModel(
            [
                Column("name", self.tr("姓名"), lambda m: m.name, 140),
                Column("post", self.tr("职务"), lambda m: spoken(m.post), 140),
                Column("roles", self.tr("在这里做什么"), self._does, stretch=True, tone=lambda m: "soft"),
            ]
        )
        self.table = TableView(self._model)
        self.table.setAccessibleName(self.tr("人员"))
        self.table.setMinimumHeight(style.px(200))
        self.table.selectionModel().currentChanged.connect(lambda *_: self._judge())
        self._build_buttons(at_hall=at_hall)
        card = Card(self.tr("本站的人"), right=(self.own, self.join), padded=False)
        card.add(self.table)
        self._why = Label("", style.SMALL, "soft", wrap=True)
        about = QWidget()
        flow = FlowLayout(about, gap=8)
        for button in (self.change, self.renew, self.admit, self.unlock, self.leave):
            flow.addWidget(button)
        card.add(column(about, self._why, gap=6, margins=(12, 8, 12, 8)))
        self._card = card
        self.body.addWidget(card)
        self.second = SecondLockCard(tools, maintenance)
        self.second.asked.connect(self._show_lock_form)
        self.body.addWidget(self.second)
        note = self.tr(
            "各用各的密码打开，办的每一笔都记着是谁。加同事、给密码由系统管理员，改在这里做什么、取下第二把锁由安全管理员；没有定人以前，都由建台人来做。"
        )
        self.body.addWidget(Label(note, style.SMALL, "soft", wrap=True))
        self.body.addStretch(1)

    def _build_buttons(self, *, at_hall: bool) -> None:
        self.own = self._button(self.tr("改我的密码"), "key", lambda: self._open(self.own, OwnPasswordForm))
        self.join = self._button(self.tr("加一位同事"), "user-plus", lambda: self._open(self.join, AddPersonForm))
        self.change = self._button(self.tr("职务和角色"), "pencil-simple", lambda: self._about(ChangePersonForm))
        self.renew = self._button(self.tr("给新密码"), "key", lambda: self._about(NewPasswordForm))
        self.unlock = self._button(self.tr("取下第二把锁"), "lock-open", lambda: self._about(DropLocksForm))
        self.leave = self._button(self.tr("离开本台"), "sign-out", lambda: self._about(LeavePersonForm))
        self.admit = self._button(self.tr("入台码"), "identification-badge", lambda: self._about(AdmitPersonForm))
        self.admit.setToolTip(self.tr("让他在大厅的另一台电脑上用自己的姓名开台"))
        self.admit.setVisible(at_hall)

    def _button(self, words: str, icon: str, pressed: Callable[[], None]) -> Button:
        button = Button(words, icon=icon, height=32)
        button.clicked.connect(pressed)
        return button

    def _does(self, member: Member) -> str:
        if member.left:
            return self.tr("已离开")
        first = [self.tr("建台人")] if member.first else []
        found = [*first, *(word_of(Role, role) for role in member.roles)]
        return capital(joint("，").join(found)) or self.tr("还没有定")

    def show_world(self, world: World) -> None:
        self._world = world
        self.second.look()
        self.tools.lane.read(self.tools.desk.read, UsersQuery(), owner=self, on_rows=self._show, key="users")

    def _show(self, staff: Sequence[Member]) -> None:
        self._model.set_rows(sorted(staff, key=lambda m: m.left))
        self._card.set_note(self.tr("{count} 位").format(count=sum(not m.left for m in staff)))
        self.table.select_first()
        self._judge()

    def _judge(self) -> None:
        """What may be done with the one chosen, and why the rest may not."""
        member = self._chosen()
        gone = self.tr("已经离开") if member is None or member.left else ""
        needed = "" if gone or member is None else "\n".join(map(sentence, self._needed(member)))
        for button, problem in (
            (self.join, act_problem("add_user", self._world)),
            (self.change, act_problem("change_user", self._world)),
            (self.renew, door_problem("Maintenance.give_password", self._world)),
            (self.unlock, door_problem("Maintenance.drop_locks", self._world)),
            (self.admit, act_problem("admit_user", self._world)),
            (self.leave, act_problem("leave_user", self._world)),
        ):
            here = gone or (needed if button is self.leave else "")
            button.set_reason(sentence(problem) if problem else here if button is not self.join else "")
        self._why.setText(self.leave.reason() or self.change.reason())

    def _needed(self, member: Member) -> list[Problem]:
        """Why this one cannot leave yet."""
        return check_leave(LeaveUserDraft("", member.id), States(), self._world)

    def _chosen(self) -> Member | None:
        member = self.table.current_row()
        return member if isinstance(member, Member) else None

    def _show_lock_form(self, title: str, form: PeopleForm) -> None:
        self.open_form(title, form)
        form.done.connect(self.second.look)

    def _about(self, form: Callable[[Tools, Maintenance, Member], PeopleForm]) -> None:
        if member := self._chosen():
            self._show_form(member.name, form(self.tools, self._care, member))

    def _open(self, button: Button, form: Callable[[Tools, Maintenance], PeopleForm]) -> None:
        self._show_form(button.text(), form(self.tools, self._care))

    def _show_form(self, title: str, form: PeopleForm) -> None:
        self.open_form(title, form)
        form.done.connect(self._renewed if isinstance(form, OwnPasswordForm | NewPasswordForm) else self._changed)
        if isinstance(form, LeavePersonForm):
            form.done.connect(self._left)

    def _changed(self) -> None:
        self.show_world(self._world)

    def _left(self) -> None:
        self.tools.lane.run(self._care.rekey_due, owner=self, on_done=self._tell_key)

    def _tell_key(self, due: object) -> None:
        if due:
            words = self.tr("他知道的钥匙还能打开数据，请到“备份与核对”里换一把。")
            self.tools.messages.banner("sun", self.tr("数据的钥匙还没有换"), words, key="rekey")

    def _renewed(self) -> None:
        self.tools.messages.banner(
            "leaf", self.tr("密码改好了"), self.tr("从现在起用新密码打开。以前的备份仍用当时的密码。"), key="password"
        )
