"""第二份: on which stick or share the program puts a second copy of each day, and how that stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog

from app.settings import COPY_FOLDER
from ui.copies import Copies
from ui.parts.boxes import row
from ui.parts.button import Button
from ui.parts.card import Card
from ui.parts.labels import ElidedLabel, Label


class SecondCopyCard(Card):
    """change(key, value) keeps the place; the first copy is written at once."""

    def __init__(self, copies: Copies, change: Callable[[str, str], object]) -> None:
        super().__init__(self.tr("第二份，在 U 盘上"))
        self._copies, self._change = copies, change
        self.said = Label("", wrap=True)
        self.same_disk = Label(
            self.tr("这个地方和资料在同一块盘上，盘坏了两份一起没有。请换成 U 盘，或者别的电脑上的共享文件夹。"),
            tone="amber_ink",
            wrap=True,
        )
        self.place = ElidedLabel("")
        words = self.tr(
            "U 盘在的时候，程序每天自己写一份，锁屏和关窗时再补一次，写完当场读回来核对。最近 7 天、4 周、12 个月的留着，"
            "更早的自己删掉；U 盘上别的文件一概不动。"
        )
        self.choose, self.stop = Button("", icon="package"), Button(self.tr("不再写第二份"), "link")
        self.choose.clicked.connect(self._choose)
        self.stop.clicked.connect(lambda: self._set(""))
        for part in (self.said, self.place, self.same_disk, Label(words, tone="soft", wrap=True)):
            self.add(part)
        self.add(row(self.choose, self.stop, None))
        copies.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        copies, place = self._copies, self._copies.place()
        well = place is not None and not copies.is_away() and copies.trouble is None
        self.said.set_tone("leaf_ink" if well else "amber_ink")
        self.said.setText(copies.said() or self.tr("还没有第二份：这台电脑坏了、丢了，备份也跟着没了。"))
        self.place.setText(self.tr("放在 {place}").format(place=place))
        self.place.setVisible(place is not None)
        self.same_disk.setVisible(copies.standing.same_disk)
        self.stop.setVisible(place is not None)
        self.choose.set_text(self.tr("换一个地方") if place else self.tr("选 U 盘或文件夹"))

    def _choose(self) -> None:
        place = self._copies.place()
        chosen = QFileDialog.getExistingDirectory(self, self.choose.text(), str(place or ""))
        if chosen:
            self._set(chosen)

    def _set(self, place: str) -> None:
        self._change(COPY_FOLDER, place)
        self._copies.write()
        self._show()
