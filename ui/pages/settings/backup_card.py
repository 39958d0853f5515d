"""备份: when the last one was made, one now to a file, and whether a given one is good."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from app.domain.envelope import CHINA
from app.domain.problems import Problem
from app.domain.rights import door_problem
from app.domain.world import World
from app.ports import BackupChecked
from app.reports.backup_words import checked_words
from app.settings import BACKUP_DAYS
from ui.acts.act_panel import Tools
from ui.copies import Copies
from ui.messages import sentence
from ui.pages.settings.barred import bar
from ui.parts.boxes import row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.words import counted, day_words

translate = QCoreApplication.translate

SUFFIX = ".kapok"
OLD = timedelta(days=1)


class BackupCard(Card):
    """What takes minutes runs on the slow thread; the button says what is going on."""

    def __init__(self, tools: Tools, copies: Copies, world: World) -> None:
        super().__init__(self.tr("备份"))
        self._tools, self._copies, self._world = tools, copies, world
        # as high as it will be: what stands below does not move when the answer comes
        self._last = Label(" ", wrap=True)
        self.add(self._last)
        words = self.tr("每天第一次打开时自动备份一份在这台电脑里，最近 7 天和最近 4 周的留着。")
        self.add(Label(words, tone="soft", wrap=True))
        self.now = Button(self.tr("现在备份到文件"), icon="floppy-disk")
        self.now.clicked.connect(self._write)
        self.check = Button(self.tr("看看一份备份好不好"), icon="check-square")
        self.check.clicked.connect(self._check)
        self.add(row(self.now, self.check, None))
        self.add(bar(door_problem("BackupDoor.write", world), self.now, self.check))
        self.found = Label("", wrap=True)
        self.found.hide()
        self.add(self.found)
        copies.changed.connect(self._show)

    def show_world(self, world: World) -> None:
        """Say how old the last one is."""
        self._world = world
        self._copies.look()

    def _show(self) -> None:
        last = self._copies.standing.last
        if last is None:
            self._last.set_tone("amber_ink")
            self._last.setText(self.tr("还没有备份过。请现在备份一份。"))
            return
        at, now = last.astimezone(CHINA), self._copies.clock()
        old = now - at > OLD
        words = self.tr("上次备份：{day} {time}。")
        more = counted(self.tr("已经过了 {days} 天，请现在备份一份。").format(days=(now - at).days)) if old else ""
        self._last.set_tone("amber_ink" if old else "leaf_ink")
        self._last.setText(words.format(day=day_words(at.date(), now.date()), time=f"{at:%H:%M}") + more)

    def _write(self) -> None:
        title, kind = self.tr("备份到文件"), kind_of_file()
        name = f"{self._world.station.name} {self._world.today.isoformat()}{SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, kind)
        if not chosen:
            return
        target = Path(chosen)
        target = target if target.suffix == SUFFIX else target.with_name(f"{target.name}{SUFFIX}")
        self.now.set_reason(self.tr("正在备份"))
        self._tools.lane.run(
            self._copies.door.write, target, owner=self, on_done=lambda _: self._written(target), aside=True,
            on_unavailable=self._tools.messages.problem, on_end=lambda: self.now.set_reason(""),
        )  # fmt: skip

    def _written(self, target: Path) -> None:
        words = self.tr("存在 {place}。恢复时要用今天的密码，请记好。").format(place=target)
        self._tools.messages.banner("leaf", self.tr("已备份"), words, key="backup")
        self._copies.look()

    def _check(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.check.text(), start_of(self._copies), kind_of_file())
        if not chosen:
            return
        self.check.set_reason(self.tr("正在核对"))
        self.found.hide()
        self._tools.lane.run(
            self._copies.door.check, Path(chosen), owner=self, on_done=self._checked, on_unavailable=self._is_none,
            on_end=lambda: self.check.set_reason(""), aside=True,
        )  # fmt: skip

    def _checked(self, found: object) -> None:
        assert isinstance(found, BackupChecked)
        words = checked_words(found, int(self._world.settings[BACKUP_DAYS]))
        self._say("alarm_ink" if found.wrong else "leaf_ink", "\n".join(map(sentence, words)))

    def _is_none(self, problem: Problem) -> None:
        self._say("alarm_ink", sentence(problem))

    def _say(self, tone: str, words: str) -> None:
        self.found.set_tone(tone)
        self.found.setText(words)
        self.found.show()


def kind_of_file() -> str:
    """What the file dialog offers."""
    return translate("Backup", "红棉接访台备份 (*{suffix})").format(suffix=SUFFIX)


def start_of(copies: Copies) -> str:
    """Where a file dialog begins to look for a backup: at the stick, where there is one."""
    place = copies.place()
    return str(place) if place and copies.standing.there else ""
