"""The lines above the figures of 今日: what waits for somebody to settle it, each only while it does."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.world import World
from ui.copies import Copies
from ui.icons import Icon
from ui.page import CASES
from ui.pages.cases.views import CONFLICTS, SUSPECTED
from ui.parts.banner import Banner
from ui.parts.boxes import box, clear, column, row
from ui.parts.button import Button
from ui.parts.labels import Label

SETTINGS, CONTACT, SAFETY = "settings", ("station", "contact"), "safety"


class Notices(QWidget):
    """`leads` carries a page key and its argument."""

    leads = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._conflicts, self._duplicates, self._contact, self._copies = (column(gap=0) for _ in range(4))
        self._parts = (self._conflicts, self._duplicates, self._contact, self._copies)
        self._low = self._unfolded = False
        self._lines = QWidget()
        self._lines.setLayout(column(*self._parts, gap=8))
        self._count, self.unfold = Label(""), Button("")
        self.unfold.clicked.connect(self._turn)
        line = row(Icon("bell", 18, "amber_ink"), self._count, None, self.unfold, gap=12, margins=(16, 8, 16, 8))
        self._folded = box(line, "amber")
        self.setLayout(column(self._folded, self._lines, gap=8))
        self.hide()

    def set_low(self, *, low: bool) -> None:
        """Where there is little height several lines are one, which unfolds: who came today has the room."""
        if low != self._low:
            self._low = low
            self._show()

    def show_conflicts(self, count: int) -> None:
        """Two places wrote differently: a line that leads to those cases."""
        clear(self._conflicts)
        if count:
            words = self.tr("有 {count} 件两处改得不一样，等人来定").format(count=count)
            banner = Banner("amber", words, action=self.tr("去看"))
            banner.acted.connect(lambda: self.leads.emit(CASES, CONFLICTS))
            self._conflicts.addWidget(banner)
        self._show()

    def show_duplicates(self, count: int) -> None:
        """Another station may have registered the same matter: a line that leads to those cases."""
        clear(self._duplicates)
        if count:
            words = self.tr("有 {count} 件可能和别处登记的是同一件事，请核对").format(count=count)
            banner = Banner("sky", words, action=self.tr("去看"))
            banner.acted.connect(lambda: self.leads.emit(CASES, SUSPECTED))
            self._duplicates.addWidget(banner)
        self._show()

    def show_contact(self, world: World) -> None:
        """Whom to call stands on every paper (Art. 18, domain.md 8), and nobody has written it yet."""
        clear(self._contact)
        if not world.settings["contact"].strip():
            words = self.tr("还没有填联系人和电话，回执和告知书上都空着")
            banner = Banner("sky", words, action=self.tr("去填写"))
            banner.acted.connect(lambda: self.leads.emit(SETTINGS, CONTACT))
            self._contact.addWidget(banner)
        self._show()

    def show_copies(self, copies: Copies) -> None:
        """The stick for the second copies has been away for a week: were the computer lost, so would be all since."""
        clear(self._copies)
        if copies.is_long_ago():
            never = copies.standing.second is None
            words = self.tr("还没有第二份备份") if never else self.tr("一个星期没有第二份备份了")
            banner = Banner("amber", words, copies.said(), action=self.tr("去看"))
            banner.acted.connect(lambda: self.leads.emit(SETTINGS, SAFETY))
            self._copies.addWidget(banner)
        self._show()

    def _turn(self) -> None:
        self._unfolded = not self._unfolded
        self._show()

    def _show(self) -> None:
        count = sum(part.count() for part in self._parts)
        folds = self._low and count > 1
        self._count.setText(self.tr("有 {count} 条提醒").format(count=count))
        self.unfold.set_text(self.tr("收起") if self._unfolded else self.tr("看是什么"))
        self._folded.setVisible(folds)
        self._lines.setVisible(self._unfolded or not folds)
        self.setVisible(count > 0)
