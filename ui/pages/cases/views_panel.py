"""常用视图: keep the conditions of now under a name, go to a kept view, let one go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import style
from ui.fields import TextField
from ui.pages.cases.views import View
from ui.parts.boxes import column, line, row
from ui.parts.button import Button
from ui.parts.labels import Label


class ViewsPanel(QWidget):
    """kept(name): keep what is shown now; chosen(View); dropped(View). `now` tells the conditions in words."""

    kept = Signal(str)
    chosen = Signal(object)
    dropped = Signal(object)

    def __init__(self, views: Sequence[View], now: str) -> None:
        super().__init__()
        self._names = [view.title for view in views]
        self.name = TextField(self.tr("起个名字"), hint=self.tr("比如：本街道的集体访"), side="top")
        self.name.entered.connect(self.keep)
        keep = Button(self.tr("存下"), icon="bookmark-simple", height=34)
        keep.clicked.connect(self.keep)
        words = Label(now or self.tr("现在没有加条件，看的是全部。"), tone="soft", wrap=True)
        stack = column(
            Label(self.tr("把现在的条件存下来"), bold=True), words, self.name, row(keep, None), 4, line(), gap=10,
            margins=16,
        )  # fmt: skip
        stack.addWidget(Label(self.tr("已经存下的"), bold=True))
        for view in views:
            stack.addLayout(self._kept(view))
        if not views:
            stack.addWidget(Label(self.tr("还没有。存下以后，在这里一点就到。"), tone="soft", wrap=True))
        stack.addWidget(Label(self.tr("常用视图只存在这台电脑上。"), style.SMALL, "soft", wrap=True))
        stack.addStretch(1)
        self.setLayout(stack)

    def _kept(self, view: View) -> QHBoxLayout:
        go = Button(view.title, icon="bookmark-simple", wide=True)
        go.clicked.connect(lambda: self.chosen.emit(view))
        drop = Button("", "link", icon="trash")
        words = self.tr("不再留着“{title}”").format(title=view.title)
        drop.setAccessibleName(words)
        drop.setToolTip(words)
        drop.clicked.connect(lambda: self.dropped.emit(view))
        return row(go, drop)

    def keep(self) -> None:
        """Keep under the name typed; a name that is taken or empty is explained."""
        name = self.name.text().strip()
        if not name:
            self.name.set_error(self.tr("请先起个名字。"))
        elif name in self._names:
            self.name.set_error(self.tr("已经有叫这个名字的，请换一个。"))
        else:
            self.kept.emit(name)
