"""今天约好的: leaders who receive, meetings, hearings and days outside, by their hour."""

from __future__ import annotations

from app.domain.hall_terms import What
from app.domain.world import World
from app.ports.agenda import AgendaRow
from ui.page import CASE, MEETING, SERVICE_DAY
from ui.pages.hall.outreach_words import standing as outside
from ui.pages.hall.promise_words import promised
from ui.pages.hall.reception_words import leader
from ui.pages.hall.wanted import Wanted
from ui.pages.meetings_page import kind_words
from ui.pages.today.lines_card import LinesCard
from ui.words import capital, counted, joint, word_of


class BookedCard(LinesCard):
    """The rows are AgendaRows."""

    key = "Alt+Y"

    def __init__(self) -> None:
        super().__init__(self.tr("今天约好的"))

    def title(self, row: AgendaRow) -> str:
        line = row.line
        if line.what == What.RECEPTION.code:
            return joint("：").join((capital(word_of(What, line.what)), leader(row)))
        if line.what == What.OUTREACH.code:
            return joint("：").join((capital(word_of(What, line.what)), line.place))
        if line.what == What.SERVICE_DAY.code:
            return line.title
        return joint("：").join((kind_words(row), promised(row)))

    def about(self, row: AgendaRow, world: World) -> str:
        line, detail = row.line, row.line.detail or {}
        if line.what == What.RECEPTION.code:
            return joint("，").join((line.place, self.tr("接待 {seats} 批").format(seats=detail["seats"])))
        if line.what == What.OUTREACH.code:
            return outside(row)
        if line.what == What.SERVICE_DAY.code:
            return self.tr("各站点一起开门")
        return joint("，").join(filter(None, (line.place, line.owner_name)))

    def hour(self, row: AgendaRow) -> str:
        return row.line.at.partition("-")[0]

    def verb(self, row: AgendaRow, world: World) -> str:
        words = {
            What.RECEPTION.code: self.tr("备好材料"),
            What.OUTREACH.code: self.tr("准备出门"),
            What.SERVICE_DAY.code: self.tr("看各站点"),
        }
        return words.get(row.line.what, self.tr("打开"))

    def count_words(self, count: int) -> str:
        return counted(self.tr("{count} 场").format(count=count))


def booked_lead(row: AgendaRow) -> tuple[str, object]:
    """Where it is gone on with."""
    if row.line.what == What.MEETING.code:
        return MEETING, row.subject.id
    if row.line.what == What.SERVICE_DAY.code:
        return SERVICE_DAY, row.subject.id
    if row.line.what in (What.HEARING.code, What.MEDIATION.code):
        return CASE, row.line.case
    return ("receptions" if row.line.what == What.RECEPTION.code else "outreach"), Wanted(row.subject.id)
