"""What the panels that show a paper share: the paper under its fields, or beside them where there is more width than height.

Names stand on it in full before whoever is about to approve or print it; each such look is recorded first.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.acts import ACTS
from app.acts.look import RevealDraft
from app.domain.terms import DocumentKind
from ui import style
from ui.acts.act_panel import ActPanel, Tools
from ui.parts.boxes import column
from ui.parts.labels import Label
from ui.preview.pdf_view import PdfView

BESIDE, FIELDS = 760, 300
"""From this width on the fields stand beside the paper, so wide; px at 100 %."""


class PaperPanel(ActPanel):
    """Base. A subclass fills `fields` in `ask` and puts what it has to say of the paper above it into `over`."""

    wide, narrow = 620, 620
    fills = True

    def build(self) -> None:
        self._whole = self.body
        self.body = column(gap=10)
        self._asked_for = QWidget(self)
        self._asked_for.setLayout(self.body)
        self.view = PdfView()
        self.over = Label("", style.SMALL, "soft", wrap=True)
        self.over.hide()
        paper = QWidget(self)
        paper.setLayout(column(self.over, self.view))
        self._whole.addWidget(self._asked_for)
        self._whole.setAlignment(self._asked_for, Qt.AlignmentFlag.AlignTop)
        self._whole.addWidget(paper, 1)
        self.ask()

    def ask(self) -> None:
        """Add what this act asks."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= style.px(BESIDE)
        self._whole.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._asked_for.setMaximumWidth(style.px(FIELDS) if beside else self.width())

    def look(self, kind: str, then: Callable[[], None]) -> None:
        """Record that a paper of this kind is looked at with its names, and why; `then` shows it."""
        look_for(self.tools, self.act, self.case.id, kind, self, then)


def look_for(tools: Tools, act: str, case: str, kind: str, owner: QWidget, then: Callable[[], None]) -> None:
    """Record that who does an act sees the names on its paper; `then` shows it."""
    term, paper = ACTS[act].term, next((k.chinese for k in DocumentKind if k.code == kind), kind)
    draft = RevealDraft(tools.desk.new_id(), case, term if paper in term else f"{term}：{paper}")
    tools.lane.run(
        tools.desk.do, draft, owner=owner, on_done=lambda _: then(),
        on_refused=lambda problems: tools.messages.problem(problems[0]),
    )  # fmt: skip


def seen_words() -> str:
    """What stands over a paper that shows names without being asked."""
    return QCoreApplication.translate("PaperPanel", "办这一份的人看得到全名；谁、什么时候看的，已经记下。")
