"""镇街联席会议: which township held its joint conference this month or quarter. Enter opens the last one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.desk import Desk
from app.domain.agenda import AgendaLine
from app.domain.envelope import Subject
from app.domain.hall_terms import What
from app.domain.spans import Span, SpanKind, span
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow
from app.reports.conferences import Conferences, conferences
from ui.models.rows_model import Column
from ui.page import MEETING
from ui.pages.hall.agenda_page import AgendaPage, Listed, Part
from ui.words import counted, day_words, joint

MONTH, MONTH_BEFORE, QUARTER, QUARTER_BEFORE = "month", "month_before", "quarter", "quarter_before"
_SPANS = {
    MONTH: (SpanKind.MONTH, 0),
    MONTH_BEFORE: (SpanKind.MONTH, -1),
    QUARTER: (SpanKind.QUARTER, 0),
    QUARTER_BEFORE: (SpanKind.QUARTER, -1),
}
HELD, COMING = "held", "coming"


def span_of(part: str, today: date) -> Span:
    """The days that a part is about."""
    kind, steps = _SPANS[part]
    return span(kind, today).moved(steps)


def read_conferences(desk: Desk, part: Part) -> Listed:
    """A line for every township; asked on the reading thread. Raises Unavailable."""
    world = desk.world()
    found = conferences(desk.read, span_of(part.key, world.today), world)
    return Listed(part.key, tuple(_row(one) for one in found), world)


def _row(one: Conferences) -> AgendaRow:
    line = AgendaLine(one.last, What.MEETING.code, one.township.name, detail={HELD: one.held, COMING: one.coming})
    return AgendaRow(Subject("township", one.township.code), one.township.code, line)


class ConferencesPage(AgendaPage):
    """activate(part key)."""

    help_topic = "conferences"
    giving_way = ("district",)
    lines = ("meeting",)
    reading = staticmethod(read_conferences)

    def heading(self) -> str:
        return self.tr("镇街联席会议")

    def words(self) -> str:
        return self.tr("哪个镇街这一段开过联席会议，哪天开的；按名录的次序")

    def parts(self) -> Sequence[Part]:
        nothing = (self.tr("没有镇街"), self.tr("本站的范围里没有镇街。"))

        def query(world: World) -> AgendaQuery:
            return AgendaQuery((What.MEETING.code,))

        words = {
            MONTH: self.tr("本月"), MONTH_BEFORE: self.tr("上月"), QUARTER: self.tr("本季度"),
            QUARTER_BEFORE: self.tr("上季度"),
        }  # fmt: skip
        return [Part(key, said, query, nothing) for key, said in words.items()]

    def columns(self) -> list[Column]:
        return [
            Column("district", self.tr("区"), self._district, 96, tone=lambda r: "soft", whole=True),
            Column("township", self.tr("镇街"), lambda r: r.line.title, 140, whole=True, most=220),
            Column("count", self.tr("开了几次"), lambda r: str(len(_days(r, HELD)) or ""), 84, whole=True),
            Column("held", self.tr("哪几天"), lambda r: self._said(r, HELD), stretch=True),
            Column("coming", self.tr("已定、还没有记纪要的"), lambda r: self._said(r, COMING), 200, tone=lambda r: "soft"),
        ]  # fmt: skip

    def _district(self, r: AgendaRow) -> str:
        above = self.now().lookup.directory.line_of(r.subject.id)[:-1]
        return above[-1].name if above else ""

    def _said(self, r: AgendaRow, which: str) -> str:
        return joint("、").join(day_words(day, self.now().today) for day in _days(r, which))

    def show_listed(self, listed: Listed) -> None:
        """How many townships of all held one stands at the foot."""
        super().show_listed(listed)
        held = sum(bool(_days(row, HELD)) for row in listed.rows)
        words = self.tr("{count} 个镇街，{held} 个开过")
        self._shown.setText(counted(words.format(count=len(listed.rows), held=held)))

    def enter(self) -> str:
        return self.tr("打开最近的一次")

    def open_row(self, row_: AgendaRow) -> None:
        if row_.line.part:
            self.navigate.emit(MEETING, row_.line.part)


def _days(r: AgendaRow, which: str) -> tuple[date, ...]:
    found: tuple[date, ...] = (r.line.detail or {})[which]
    return found
