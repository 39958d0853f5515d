"""有人谢您: thanks of the last days to whoever sits here or to their team; quiet, and gone after two weeks."""

from __future__ import annotations

from app.domain.hall_terms import ThanksWay
from app.domain.world import World
from app.ports.agenda import AgendaRow
from ui.page import CASE
from ui.pages.hall.promise_words import promised
from ui.pages.today.lines_card import LinesCard
from ui.words import capital, day_words, joint, word_of


class ThanksCard(LinesCard):
    """The rows are AgendaRows of who is thanked."""

    key = "Alt+T"

    def __init__(self) -> None:
        super().__init__(self.tr("有人谢您"))

    def title(self, row: AgendaRow) -> str:
        return promised(row)

    def about(self, row: AgendaRow, world: World) -> str:
        detail = row.line.detail or {}
        team = self.tr("谢{team}").format(team=row.line.owner_name) if detail["team"] else ""
        sender = "" if row.restricted else detail["from"]
        facts = (day_words(row.line.on, world.today), capital(word_of(ThanksWay, detail["way"])), sender, team)
        return joint("，").join(str(fact) for fact in facts if fact)

    def verb(self, row: AgendaRow, world: World) -> str:
        return self.tr("看")

    def count_words(self, count: int) -> str:
        return ""


def thanks_lead(row: AgendaRow) -> tuple[str, object]:
    """Where they are read: on their case, else on the page of all thanks."""
    return (CASE, row.line.case) if row.line.case else ("thanks", None)
