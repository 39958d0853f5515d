"""答应过的: promises whose day has passed or comes within three days, before every period of the law."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.hall_terms import What
from app.domain.world import World
from app.ports.agenda import AgendaRow
from ui.pages.hall.promise_words import of_case, promise_look, promised
from ui.pages.today.lines_card import LinesCard
from ui.parts.deadline import DeadlineTag
from ui.words import counted, day_words, joint


class PromisesCard(LinesCard):
    """The rows are AgendaRows of promises, and of sponsored cases whose term ends."""

    key = "Alt+C"

    def __init__(self) -> None:
        super().__init__(self.tr("答应过的"))

    def title(self, row: AgendaRow) -> str:
        sponsored = row.line.what == What.SPONSORED.code
        return self.tr("包案：{case}").format(case=promised(row)) if sponsored else promised(row)

    def about(self, row: AgendaRow, world: World) -> str:
        assert row.line.until is not None
        own = row.line.owner == world.actor.id
        who = self.tr("您来办") if own else row.line.owner_name
        day = self.tr("最迟 {day}").format(day=day_words(row.line.until, world.today))
        case = "" if row.line.what == What.SPONSORED.code else of_case(row)
        return joint("，").join(filter(None, (day, who, case)))

    def right(self, row: AgendaRow, world: World) -> QWidget:
        return DeadlineTag(promise_look(row.line, world.today))

    def count_words(self, count: int) -> str:
        return counted(self.tr("{count} 项").format(count=count))
