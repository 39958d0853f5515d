"""答应过的: promises whose day has passed or comes within three days, before every period of the law."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.world import World
from app.ports.agenda import AgendaRow
from ui.pages.hall.promise_words import of_case, promise_look, promised
from ui.pages.today.lines_card import LinesCard
from ui.parts.deadline import DeadlineTag
from ui.words import counted, day_words, joint


class PromisesCard(LinesCard):
    """The rows are AgendaRows of promises."""

    key = "Alt+C"

    def __init__(self) -> None:
        super().__init__(self.tr("答应过的"), self.tr("到“答应过的”"))

    def title(self, row: AgendaRow) -> str:
        return promised(row)

    def about(self, row: AgendaRow, world: World) -> str:
        assert row.line.until is not None
        own = row.line.owner == world.actor.id
        who = self.tr("您来办") if own else row.line.owner_name
        day = self.tr("最迟 {day}").format(day=day_words(row.line.until, world.today))
        return joint("，").join(filter(None, (day, who, of_case(row))))

    def right(self, row: AgendaRow, world: World) -> QWidget:
        return DeadlineTag(promise_look(row.line, world.today))

    def count_words(self, count: int) -> str:
        return counted(self.tr("{count} 项").format(count=count))
