"""数据的钥匙: another key for the encrypted file, when somebody left who may remember the old one, or when it is wanted."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.problems import Problem
from app.domain.rights import door_problem
from app.domain.world import World
from app.ports import Maintenance
from ui.acts.act_panel import Tools
from ui.messages import sentence
from ui.pages.settings.barred import bar
from ui.parts.boxes import row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.labels import Label


class RekeyCard(Card):
    """The change runs on the lane, and everybody waits for it; the button says what is going on."""

    def __init__(self, tools: Tools, care: Maintenance, world: World) -> None:
        super().__init__(self.tr("数据的钥匙"))
        self._tools, self._care = tools, care
        words = self.tr(
            "数据是加密的，钥匙只有密码打得开。有人离开时自动换一把；疑心谁抄走了数据和钥匙文件，也在这里换。各人的密码和恢复单照旧，以前做的备份仍用当时的密码打开。"
        )
        self.add(Label(words, tone="soft", wrap=True))
        self.change = Button(self.tr("换一把钥匙"), icon="key")
        self.change.clicked.connect(self._ask)
        self.add(row(self.change, None))
        self.add(bar(door_problem("Maintenance.rekey", world), self.change))
        self.found = Label("", wrap=True)
        self.found.hide()
        self.add(self.found)

    def show_state(self) -> None:
        """Say whether it waits to be done."""
        self._tools.lane.run(self._care.rekey_due, owner=self, on_done=self._show_due)

    def _show_due(self, due: object) -> None:
        if due:
            self._say("amber_ink", self.tr("有人离开以后还没有换过：他要是留着旧钥匙，还能打开数据。请现在换一把。"))

    def _ask(self) -> None:
        self._tools.messages.confirm(
            self.tr("换一把钥匙"),
            self.tr("数据要整个重写一遍，大的要几分钟，这期间这一台用不了。中途断电也不要紧，下次照样打开。"),
            self.tr("现在换"),
            self._change,
        )

    def _change(self) -> None:
        self.change.set_reason(self.tr("正在换"))
        self.found.hide()
        self._tools.lane.run(
            self._care.rekey, owner=self, on_done=lambda _: self._say("leaf_ink", self.tr("换好了。")),
            on_refused=self._refused, on_unavailable=lambda problem: self._refused((problem,)),
            on_end=lambda: self.change.set_reason(""),
        )  # fmt: skip

    def _refused(self, problems: Sequence[Problem]) -> None:
        self._say("alarm_ink", "\n".join(map(sentence, problems)))

    def _say(self, tone: str, words: str) -> None:
        self.found.set_tone(tone)
        self.found.setText(words)
        self.found.show()
