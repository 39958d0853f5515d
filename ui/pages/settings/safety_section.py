"""备份与核对: the backups and their second copies, a restore rehearsed, whether the journal is whole, the recovery sheet."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.problems import Problem
from app.domain.rights import door_problem
from app.domain.world import World
from app.ports import Maintenance, Verification
from ui.acts.act_panel import Tools
from ui.copies import Copies
from ui.icons import Icon
from ui.messages import sentence
from ui.pages.settings.backup_card import BackupCard
from ui.pages.settings.barred import bar
from ui.pages.settings.numbers_card import NumbersCard
from ui.pages.settings.rehearsal_card import RehearsalCard
from ui.pages.settings.rekey_card import RekeyCard
from ui.pages.settings.second_copy_card import SecondCopyCard
from ui.pages.settings.section import Section
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.parts.side_panel import SidePanel
from ui.recovery import RecoverySheet

MOST_DAMAGE = 20


class SafetySection(Section):
    """Long work runs on the lane; the button says what is going on."""

    def __init__(
        self,
        tools: Tools,
        panel: SidePanel,
        world: World,
        maintenance: Maintenance,
        copies: Copies,
        change: Callable[[str, str], object],
    ) -> None:
        super().__init__(self.tr("备份与核对"), tools, panel)
        self._maintenance = maintenance
        self.backup, self.second = BackupCard(tools, copies, world), SecondCopyCard(copies, change)
        self.rehearsal = RehearsalCard(tools, copies, world)
        self.rehearsal.asked.connect(self.open_form)
        self.verify = Button(self.tr("现在核对"), icon="shield-check")
        self.verify.clicked.connect(self._verify)
        self._found = Label("", wrap=True)
        self._found.hide()
        self.numbers = NumbersCard(tools, world)
        self.body.addWidget(self.numbers)
        for card in (self.backup, self.second, self.rehearsal, self._verify_card(world)):
            self.body.addWidget(card)
        self.body.addWidget(self._recovery_card(world))
        self.rekey = RekeyCard(tools, maintenance, world)
        self.body.addWidget(self.rekey)
        self.body.addStretch(1)

    def _verify_card(self, world: World) -> Card:
        card = Card(self.tr("核对记录有没有被动过"))
        words = self.tr("把每一笔的签名、先后和内容核一遍，看有没有被改动或损坏。家事多时要几分钟，期间照常可用。")
        card.add(Label(words, tone="soft", wrap=True))
        card.add(row(self.verify, None))
        card.add(bar(door_problem("Maintenance.verify", world), self.verify))
        card.add(self._found)
        return card

    def _recovery_card(self, world: World) -> Card:
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
        card.add(bar(door_problem("Maintenance.new_recovery", world), self.recovery))
        return card

    # ---------- what is shown

    def show_world(self, world: World) -> None:
        self.numbers.show_world(world)
        self.rekey.show_state()
        self.backup.show_world(world)

    # ---------- acts

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
