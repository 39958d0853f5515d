"""Two machines wrote as one: this one goes on under an identity of its own, when a person says so."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.problems import Problem
from app.ports import ExchangeState
from ui.exchange import Exchanges
from ui.messages import sentence
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.labels import Label


class IdentitySection(QWidget):
    """Nothing unless the last exchange noticed a copy."""

    def __init__(self, exchanges: Exchanges) -> None:
        super().__init__()
        self._exchanges = exchanges
        what = Label(
            self.tr(
                "这一台是复制来的，或者放回过旧资料的，就在这一台上换身份：两边各写各的，记录一条不丢。另一台不用动。"
            ),
            wrap=True,
        )
        self.ask = Button(self.tr("换一个身份…"), icon="fingerprint")
        self._sure = Label(self.tr("换了以后窗口代号也换，请告诉同事；要重新输一次密码。"), tone="soft", wrap=True)
        self.yes, self.no = Button(self.tr("换"), "primary", icon="check"), Button(self.tr("先不"))
        self.wrong = Label("", tone="alarm_ink", wrap=True)
        self.ask.clicked.connect(lambda: self._answer(asked=True))
        self.no.clicked.connect(lambda: self._answer(asked=False))
        self.yes.clicked.connect(self._change)
        answers = row(self.yes, self.no, None)
        self.setLayout(column(what, row(self.ask, None), self._sure, answers, self.wrong, gap=8))
        self._answer(asked=False)
        self.wrong.hide()
        exchanges.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        done = self._exchanges.done
        self.setVisible(done is not None and done.state is ExchangeState.FORK)

    def _answer(self, *, asked: bool) -> None:
        for each in (self._sure, self.yes, self.no):
            each.setVisible(asked)
        self.ask.setVisible(not asked)
        (self.no if asked else self.ask).setFocus()

    def _change(self) -> None:
        self.yes.set_reason(self.tr("正在换"))
        self._exchanges.lane.run(
            self._exchanges.door.new_identity, owner=self, aside=True, on_done=lambda _: self._exchanges.renewed.emit(),
            on_refused=self._refused, on_unavailable=lambda problem: self._refused((problem,)),
            on_end=lambda: self.yes.set_reason(""),
        )  # fmt: skip

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        self.wrong.setText("\n".join(map(sentence, problems)))
        self.wrong.show()
