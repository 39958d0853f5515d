"""The banner: what the world did to us or what was just done; at the top of a page, never a dialog."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ui import style
from ui.icons import Icon
from ui.parts.boxes import column, row
from ui.parts.button import Button
from ui.parts.labels import Label

BannerKind = Literal["sky", "leaf", "amber", "alarm"]

_ICONS = {"sky": "info", "leaf": "check-circle", "amber": "warning", "alarm": "warning-circle"}


class Banner(QFrame):
    """What happened (title), what still works or what to do (text), and at most one action and a close button."""

    acted = Signal()
    closed = Signal()

    def __init__(
        self,
        kind: BannerKind,
        title: str,
        text: str = "",
        *,
        action: str = "",
        key: str = "",
        closable: bool = False,
        buttons: tuple[QWidget, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("box", kind)
        self.setAccessibleName(f"{title} {text}".strip())
        words = column(Label(title, style.TITLE if text else style.BODY, bold=bool(text), wrap=True), gap=2)
        if text:
            words.addWidget(Label(text, tone="soft", wrap=True))
        line = row(
            Icon(_ICONS[kind], 22 if text else 18, f"{kind}_ink"), words, *buttons, gap=12, margins=(16, 10, 16, 10)
        )
        line.setStretch(1, 1)
        if action:
            act = Button(action, key=key)
            act.clicked.connect(self.acted)
            line.addWidget(act)
        if closable:
            close = Button("", "link", icon="x", height=28)
            close.setAccessibleName(self.tr("知道了，收起"))
            close.setToolTip(self.tr("知道了，收起"))
            close.clicked.connect(self.closed)
            line.addWidget(close)
        self.setLayout(line)
