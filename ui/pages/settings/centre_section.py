"""入网与大厅: where the record is kept, and whether this desk exchanges with the centre."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from app.acts.station import SetDraft
from app.domain.envelope import CHINA
from app.domain.problems import Problem
from app.domain.rights import door_problem
from app.domain.world import World
from app.ports import Enrolled
from app.settings import ASKED_ABOVE
from ui import style
from ui.acts.act_panel import Tools
from ui.exchange import Exchanges
from ui.exchange_panel import exchange_sentences
from ui.messages import sentence
from ui.pages.settings.barred import bar
from ui.pages.settings.hall_form import HallForm
from ui.pages.settings.section import Section
from ui.parts.boxes import row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.parts.side_panel import SidePanel
from ui.words import long_day


class CentreSection(Section):
    """Follows the exchange. An enrolment file may be given again: a desk that was shut out gets a new one."""

    def __init__(
        self, tools: Tools, panel: SidePanel, world: World, exchanges: Exchanges, move_to_hall: Callable[[str], str]
    ) -> None:
        super().__init__(self.tr("入网与大厅"), tools, panel)
        self._exchanges, self._move_to_hall = exchanges, move_to_hall
        self._how, self._last = Label("", wrap=True), Label("", wrap=True)
        self.enter = Button("", icon="file-arrow-up")
        self.enter.clicked.connect(self._choose)
        self.now = Button(self.tr("现在同步"), icon="arrows-clockwise")
        self.now.clicked.connect(exchanges.run_now)
        self.wrong = Label("", tone="alarm_ink", wrap=True)
        self.wrong.hide()
        self._file = Path()
        self.alone = Button(self.tr("这一台不联网，照样入网"), icon="package")
        self.alone.clicked.connect(lambda: self._enter(isolated=True))
        self.alone.hide()
        card = Card(self.tr("与市中心同步"))
        for each in (self._how, self._last, row(self.now, self.enter, None), self.wrong, row(self.alone, None)):
            card.add(each)
        card.add(bar(door_problem("CentreDoor.enter", world), self.enter, self.alone))
        self.body.addWidget(card)
        self.body.addWidget(self._place_card(world))
        self.body.addStretch(1)
        exchanges.changed.connect(self._show)

    def _place_card(self, world: World) -> Card:
        card = Card(self.tr("资料存在哪里"))
        if hall := self._exchanges.door.hall:
            words = self.tr("存在大厅数据库 {place}，大厅的几台电脑共用。草稿和密码仍在本机。").format(place=hall)
            card.add(Label(words, wrap=True))
            return card
        card.add(Label(self.tr("加密存在本机的文件里，不联网也照常办。"), wrap=True))
        words = self.tr("大厅里几台电脑要共用一本台账时，把这一台的资料搬到大厅数据库，别的电脑再加进来。")
        card.add(Label(words, tone="soft", wrap=True))
        self.move = Button(self.tr("搬到大厅数据库…"), icon="database")
        self.move.clicked.connect(self._ask_where)
        self._why_not = Label("", style.SMALL, "soft")
        card.add(row(self.move, self._why_not, None, gap=12))
        card.add(bar(door_problem("Maintenance.move_to_hall", world), self.move))
        if self.tools.desk.station.practice:
            self._move_no_more(self.tr("演练的资料不搬"))
        return card

    def _move_no_more(self, reason: str) -> None:
        self._why_not.setText(reason)
        self.move.set_reason(reason)

    def _ask_where(self) -> None:
        enrolled = self._exchanges.standing.enrolled is not None
        form = HallForm(self.tools, self._move_to_hall, enrolled=enrolled)
        form.done.connect(lambda: self._move_no_more(self.tr("已经搬过去了，请关掉接访台再打开")))
        self.open_form(self.tr("搬到大厅数据库"), form)

    # ---------- what is shown

    def show_world(self, world: World) -> None:
        self._show()

    def _show(self) -> None:
        enrolled, running = self._exchanges.standing.enrolled, self._exchanges.is_running()
        self.enter.set_text(self.tr("换一份入网文件…") if enrolled else self.tr("用入网文件入网…"))
        self.now.setVisible(enrolled is not None and not enrolled.isolated)
        self._last.setVisible(enrolled is not None)
        if enrolled is None:
            words = self.tr(
                "还没有入网，资料只在这里。向市中心的管理员要一份入网文件，一份只能用一次；入网以后会自己同步。"
            )
            self._how.setText(words)
            return
        self._how.setText(self._enrolled(enrolled))
        words, tone = exchange_sentences(self._exchanges)
        self._last.set_tone(tone)
        self._last.setText(self.tr("正在同步，可以接着办别的。") if running else words)

    def _enrolled(self, enrolled: Enrolled) -> str:
        area = self.tools.desk.lookup.directory.area(enrolled.org)
        since = self._exchanges.standing.past.since
        lines = [
            (self.tr("大厅已经入网：{org}。") if enrolled.kind == "hall" else self.tr("本站已经入网：{org}。")).format(
                org=area.name if area else enrolled.org
            ),
        ]
        if not enrolled.isolated:
            lines.append(self.tr("市中心库 {place}，用户名 {role}。").format(place=enrolled.place, role=enrolled.role))
        if since:
            lines.append(self.tr("第一次同步是 {day}。").format(day=long_day(since.astimezone(CHINA).date())))
        return "\n".join(lines)

    # ---------- being let in

    def _choose(self) -> None:
        kinds = self.tr("入网文件 (*.json);;所有文件 (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("用入网文件入网"), "", kinds)
        if chosen:
            self._file = Path(chosen)
            self._enter(isolated=False)

    def _enter(self, *, isolated: bool) -> None:
        self.wrong.hide()
        self.alone.hide()
        self.enter.set_reason(self.tr("正在入网"))
        # aside: the network may hold it up, and what the clerk saves must not wait behind it
        self.tools.lane.run(
            self._exchanges.door.enter, self._file, isolated, owner=self, aside=True,
            on_done=lambda _: self._entered(isolated), on_refused=self._refused, on_unavailable=self._unreached,
            on_end=lambda: self.enter.set_reason(""),
        )  # fmt: skip

    def _entered(self, isolated: bool) -> None:
        words = self.tr("现在开始同步。入网文件已经没有用处，请删掉。")
        if isolated:
            words = self.tr("按 Ctrl+T 写摆渡包、读摆渡包。入网文件请锁好，联网以后再用一次。")
        self.tools.messages.banner("leaf", self.tr("入网了"), words, key="enrolled")
        if isolated:
            self._exchanges.look()
            return
        desk = self.tools.desk
        self.tools.lane.run(
            desk.do, SetDraft(desk.new_id(), ASKED_ABOVE, "yes"), owner=self,
            on_end=lambda: self._exchanges.look(then_run=True),
        )  # fmt: skip

    def _unreached(self, problem: Problem) -> None:
        self._refused((problem,))
        self.alone.show()

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        self.wrong.setText("\n".join(map(sentence, problems)))
        self.wrong.show()
