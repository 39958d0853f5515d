"""Who else has this case open now: one word a colleague, gone when they leave. Nobody is recorded."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.world import World
from app.ports import Present
from app.reports.writer import desk_words
from ui.parts.boxes import clear
from ui.parts.flow import FlowLayout
from ui.parts.tags import Tag
from ui.words import spoken


class PresentLine(QWidget):
    """Hidden while nobody is there."""

    def __init__(self) -> None:
        super().__init__()
        self._tags = FlowLayout(self, gap=8)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._shown: Sequence[Present] = ()
        self.hide()

    def show_nobody(self) -> None:
        """Another case is being opened."""
        self._shown = ()
        self.hide()

    def show_present(self, present: Sequence[Present], world: World) -> None:
        """Say who is there."""
        if present == self._shown:
            return
        self._shown = present
        clear(self._tags)
        names = {member.id: member.name for member in world.staff}
        for one in present:
            desk = spoken(desk_words(world.desks.get(one.origin, "")))
            words = self.tr("{who}（{desk}）正在写") if one.writing else self.tr("{who}（{desk}）正在看")
            text = words.format(who=names.get(one.actor, ""), desk=desk)
            self._tags.addWidget(Tag(text, *(("amber", "pencil-simple") if one.writing else ("sky", "eye"))))
        self.setVisible(bool(present))
