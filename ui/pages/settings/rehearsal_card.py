"""恢复演练: a backup is restored for a moment, held against the record, and thrown away; when that was last done."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from app.domain.envelope import CHINA
from app.domain.problems import Problem
from app.domain.rights import door_problem
from app.domain.world import World
from app.ports import BackupAbout, Rehearsal
from app.reports.backup_words import rehearsal_words
from ui.acts.act_panel import Tools
from ui.copies import Copies
from ui.fields import ChoiceField, Field, PasswordField
from ui.forms.side_form import SideForm
from ui.messages import sentence
from ui.pages.settings.backup_card import kind_of_file, start_of
from ui.pages.settings.barred import bar
from ui.parts.boxes import row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.words import day_words


class RehearsalForm(SideForm):
    """The password of a backup, and whose where several have one. given(user, password)."""

    given = Signal(str, str)

    def __init__(self, tools: Tools, file: Path, about: BackupAbout) -> None:
        fields: dict[str, Field] = {}
        if len(about.users) > 1:
            fields["user"] = ChoiceField(self.tr("用谁的密码"), about.users, side="top")
            fields["user"].set_value(about.users[0][0])
        fields["password"] = PasswordField(self.tr("做这份备份那时的密码"))
        self._only = about.users[0][0] if len(about.users) == 1 else ""
        words = self.tr("{name}：恢复到一个临时的地方，和现在比一遍就删掉。家事多时要几分钟，期间照常可用。")
        super().__init__(tools, words.format(name=file.name), self.tr("开始演练"), fields)

    def first(self) -> Field:
        return self.fields["password"]

    def submit(self) -> None:
        if not self.text("password"):
            self.fields["password"].set_error(self.tr("请输密码。"))
            self.fields["password"].setFocus()
            return
        self.given.emit(self._only or self.text("user"), self.text("password"))
        self.done.emit()


class RehearsalCard(Card):
    """asked(title, form): a form is to be shown beside the section."""

    asked = Signal(str, object)

    def __init__(self, tools: Tools, copies: Copies, world: World) -> None:
        super().__init__(self.tr("恢复演练"))
        self._tools, self._copies = tools, copies
        self.last = Label(" ", wrap=True)
        words = self.tr(
            "备份能恢复才算数。挑一份，程序把它恢复到一个临时的地方，从头核对，和现在的记录比一遍，比完就删；现在的资料不动。"
        )
        self.rehearse = Button(self.tr("演练恢复"), icon="clock-counter-clockwise")
        self.rehearse.clicked.connect(self._choose)
        self.found = Label("", wrap=True)
        self.found.hide()
        whose = bar(door_problem("BackupDoor.rehearse", world), self.rehearse)
        for part in (self.last, Label(words, tone="soft", wrap=True), row(self.rehearse, None), whose, self.found):
            self.add(part)
        copies.changed.connect(self._show)

    def _show(self) -> None:
        rehearsed, now = self._copies.standing.rehearsed, self._copies.clock()
        due = self._copies.is_to_be_rehearsed()
        self.last.set_tone("amber_ink" if due else "leaf_ink")
        if rehearsed is None:
            self.last.setText(self.tr("还没有演练过，请挑一份备份练一次。"))
            return
        words = (
            self.tr("上次演练是 {day}，已经 {days} 天，请再练一次。") if due else self.tr("上次演练：{day}，能恢复。")
        )
        day = day_words(rehearsed.astimezone(CHINA).date(), now.date())
        self.last.setText(words.format(day=day, days=(now - rehearsed).days))

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.rehearse.text(), start_of(self._copies), kind_of_file())
        if chosen:
            file = Path(chosen)
            self._tools.lane.run(
                self._copies.door.about, file, owner=self, on_done=partial(self._ask, file),
                on_unavailable=self._cannot, aside=True,
            )  # fmt: skip

    def _ask(self, file: Path, about: BackupAbout) -> None:
        form = RehearsalForm(self._tools, file, about)
        form.given.connect(partial(self._begin, file))
        self.asked.emit(self.rehearse.text(), form)

    def _begin(self, file: Path, user: str, password: str) -> None:
        self.found.hide()
        self.rehearse.set_reason(self.tr("正在演练"))
        self._tools.lane.run(
            self._copies.door.rehearse, file, user, password, owner=self, on_done=self._rehearsed,
            on_refused=lambda problems: self._cannot(problems[0]), on_unavailable=self._cannot,
            on_end=lambda: self.rehearse.set_reason(""), aside=True,
        )  # fmt: skip

    def _rehearsed(self, found: object) -> None:
        assert isinstance(found, Rehearsal)
        tone = "alarm_ink" if found.wrong else "amber_ink" if found.ahead else "leaf_ink"
        self._say(tone, "\n".join(map(sentence, rehearsal_words(found))))
        self._copies.look()

    def _cannot(self, problem: Problem) -> None:
        self._say("alarm_ink", sentence(problem))

    def _say(self, tone: str, words: str) -> None:
        self.found.set_tone(tone)
        self.found.setText(words)
        self.found.show()
