"""备份与核对: the last backup and one now, how to rehearse a restore, whether the journal is whole."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from app.domain.envelope import CHINA
from app.domain.problems import Problem
from app.domain.world import World
from app.ports import Verification
from ui.acts.act_panel import Tools
from ui.icons import Icon
from ui.messages import sentence
from ui.opened import Maintenance
from ui.pages.settings.numbers_card import NumbersCard
from ui.pages.settings.section import Section
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.parts.side_panel import SidePanel
from ui.recovery import RecoverySheet
from ui.words import day_words

SUFFIX = ".kapok"
OLD = timedelta(days=1)
MOST_DAMAGE = 20


class SafetySection(Section):
    """Long work runs on the lane; the button says what is going on."""

    def __init__(self, tools: Tools, panel: SidePanel, world: World, maintenance: Maintenance) -> None:
        super().__init__(self.tr("备份与核对"), tools, panel)
        self._maintenance, self._world = maintenance, world
        self._last = Label("", wrap=True)
        self.backup = Button(self.tr("现在备份到文件"), icon="floppy-disk")
        self.backup.clicked.connect(self._backup)
        self.verify = Button(self.tr("现在核对"), icon="shield-check")
        self.verify.clicked.connect(self._verify)
        self._found = Label("", wrap=True)
        self._found.hide()
        self.numbers = NumbersCard(tools)
        self.body.addWidget(self.numbers)
        self.body.addWidget(self._backup_card())
        self.body.addWidget(self._verify_card())
        self.body.addWidget(self._restore_card())
        self.body.addWidget(self._recovery_card())
        self.body.addStretch(1)

    def _backup_card(self) -> Card:
        card = Card(self.tr("备份"))
        card.add(self._last)
        words = self.tr(
            "每天第一次打开时自动备份一份，最近 7 天和最近 4 周的留着。另外请每周备份一份到 U 盘或别的电脑上，电脑坏了还有它。"
        )
        card.add(Label(words, tone="soft", wrap=True))
        card.add(row(self.backup, None))
        return card

    def _verify_card(self) -> Card:
        card = Card(self.tr("核对记录有没有被动过"))
        words = self.tr("把每一笔的签名、先后和内容核一遍，看有没有被改动或损坏。家事多时要几分钟，期间照常可用。")
        card.add(Label(words, tone="soft", wrap=True))
        card.add(row(self.verify, None))
        card.add(self._found)
        return card

    def _restore_card(self) -> Card:
        card = Card(self.tr("恢复演练"))
        for words in (
            self.tr("备份要能恢复才算数。每季度找一台别的电脑，照下面做一遍："),
            self.tr("1. 装好红棉接访台，把备份文件拷过去，打开程序。"),
            self.tr("2. 在第一个窗口里点“从备份恢复”，选备份文件，输入做备份那天的密码。"),
            self.tr("3. 看看最近一件家事在不在。看完，把那台电脑上的资料夹删掉。"),
        ):
            card.add(Label(words, wrap=True))
        return card

    def _recovery_card(self) -> Card:
        card = Card(self.tr("恢复单"))
        words = self.tr(
            "建台时印的恢复单，能在忘了密码时打开本站的数据。请锁在保险柜里，不要拍照。丢了，或者有人看过，就在这里重新做一张。"
        )
        line = row(column(Icon("key", 20, "amber_ink"), None, gap=0), Label(words, wrap=True), gap=10)
        line.setStretch(1, 1)
        card.add(line)
        self.recovery = Button(self.tr("重新做一张恢复单"), icon="printer")
        self.recovery.clicked.connect(self._ask_recovery)
        card.add(row(self.recovery, None))
        return card

    # ---------- what is shown

    def show_world(self, world: World) -> None:
        self._world = world
        self.numbers.show_world(world)
        self.tools.lane.read(self._maintenance.last_backup, owner=self, on_rows=self._show_last, key="last")

    def _show_last(self, last: datetime | None) -> None:
        if last is None:
            self._last.set_tone("amber_ink")
            self._last.setText(self.tr("还没有备份过。请现在备份一份。"))
            return
        at = last.astimezone(CHINA)
        age = self._world.now - at
        old = age > OLD
        words = self.tr("上次备份：{day} {time}。")
        more = self.tr("已经过了 {days} 天，请现在备份一份。").format(days=age.days) if old else ""
        self._last.set_tone("amber_ink" if old else "leaf_ink")
        self._last.setText(words.format(day=day_words(at.date(), self._world.today), time=f"{at:%H:%M}") + more)

    # ---------- acts

    def _backup(self) -> None:
        title, kind = self.tr("备份到文件"), self.tr("红棉接访台备份 (*{suffix})").format(suffix=SUFFIX)
        name = f"{self._world.station.name} {self._world.today.isoformat()}{SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, kind)
        if not chosen:
            return
        target = Path(chosen)
        target = target if target.suffix == SUFFIX else target.with_name(f"{target.name}{SUFFIX}")
        self.backup.set_reason(self.tr("正在备份"))
        self.tools.lane.run(
            self._maintenance.backup, target, owner=self, on_done=lambda _: self._backed_up(target),
            on_unavailable=self.tools.messages.problem, on_end=lambda: self.backup.set_reason(""),
        )  # fmt: skip

    def _backed_up(self, target: Path) -> None:
        words = self.tr("存在 {place}。恢复时要用今天的密码，请记好。").format(place=target)
        self.tools.messages.banner("leaf", self.tr("已备份"), words, key="backup")
        self.show_world(self._world)

    def _verify(self) -> None:
        self.verify.set_reason(self.tr("正在核对"))
        self._found.hide()
        self.tools.lane.run(
            self._maintenance.verify, owner=self, on_done=self._verified, on_unavailable=self._not_verified,
            on_end=lambda: self.verify.set_reason(""), background=True,
        )  # fmt: skip

    def _verified(self, found: object) -> None:
        assert isinstance(found, Verification)
        if found.damage:
            words = self.tr("查出 {count} 处损坏，请不要再登记，马上联系维护人员，并带上最近的备份：")
            lines = [words.format(count=len(found.damage)), *found.damage[:MOST_DAMAGE]]
            self._say("alarm_ink", "\n".join(lines))
        else:
            words = self.tr("核对完了，{entries} 笔、{subjects} 个账目都完好。")
            self._say("leaf_ink", words.format(entries=f"{found.entries:,}", subjects=f"{found.subjects:,}"))

    def _not_verified(self, problem: Problem) -> None:
        self._say("alarm_ink", sentence(problem))

    def _say(self, tone: str, words: str) -> None:
        self._found.set_tone(tone)
        self._found.setText(words)
        self._found.show()

    # ---------- the recovery sheet

    def _ask_recovery(self) -> None:
        self.tools.messages.confirm(
            self.tr("重新做一张恢复单"),
            self.tr("新的一印出来，旧的那张就打不开本站的数据了，请当场撕毁。"),
            self.tr("重新做并打印"),
            self._new_recovery,
        )

    def _new_recovery(self) -> None:
        self.recovery.set_reason(self.tr("正在做"))
        self.tools.lane.run(
            self._maintenance.new_recovery, owner=self, on_done=self._hand_out,
            on_end=lambda: self.recovery.set_reason(""),
        )  # fmt: skip

    def _hand_out(self, sheet: object) -> None:
        assert isinstance(sheet, bytes)
        RecoverySheet(self.window(), self.tools.lane, self.tools.messages, self.tools.printer, sheet).print()
