"""集中服务日: the days that were announced for all stations; Enter opens one with its stations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import cast

from app.desk import Desk
from app.domain.hall_terms import What
from app.domain.service_terms import ServiceStep
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow
from app.service_day import days_held, next_free_day
from ui.models.rows_model import Column
from ui.page import SERVICE_DAY
from ui.pages.hall.agenda_page import AgendaPage, Listed, Opens, Part, read_listed
from ui.pages.hall.service_forms import AnnounceForm, CallOffForm
from ui.pages.hall.service_words import held_words
from ui.parts.button import Button
from ui.words import day_words

COMING, PAST = "coming", "past"
YEAR = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class DaysListed(Listed):
    """Days, with how many stations each has, and how many of them held it."""

    held: Mapping[str, tuple[int, int]] = field(default_factory=dict)


def read_days(desk: Desk, part: Part) -> DaysListed:
    """The days of a part with their counts. Raises Unavailable."""
    listed = read_listed(desk, part)
    return DaysListed(listed.part, listed.rows, listed.world, listed.more, days_held(desk.read, listed.rows))


class ServiceDaysPage(AgendaPage):
    """Enter opens a day."""

    help_topic = "service_days"
    giving_way = ("by",)
    lines = ("service_day", "outreach", "site")
    reading = staticmethod(read_days)

    def heading(self) -> str:
        return self.tr("集中服务日")

    def words(self) -> str:
        return self.tr("同一天，各站点一起开门，把窗口搬到群众家门口")

    def parts(self) -> Sequence[Part]:
        first = self.tr("按“发布一次”定下哪天、几点；下面各镇街都看得到。")

        def coming(world: World) -> AgendaQuery:
            return AgendaQuery((What.SERVICE_DAY.code,), on_from=world.today)

        def past(world: World) -> AgendaQuery:
            earliest, last = world.today - YEAR, world.today - timedelta(days=1)
            return AgendaQuery((What.SERVICE_DAY.code,), on_from=earliest, on_to=last, descending=True)

        return (
            Part(COMING, self.tr("今天和以后"), coming, (self.tr("还没有发布"), first)),
            Part(PAST, self.tr("这一年办过的"), past, (self.tr("这一年还没有办过"), first)),
        )

    def columns(self) -> list[Column]:
        return [
            Column("on", self.tr("哪天"), lambda r: day_words(r.line.on, self.now().today), 110, whole=True),
            Column("at", self.tr("几点"), lambda r: r.line.at, 110, whole=True),
            Column("title", self.tr("叫什么"), lambda r: r.line.title, stretch=True),
            Column("by", self.tr("谁发布的"), self._by, 140, tone=lambda r: "soft", whole=True, most=240),
            Column("standing", self.tr("怎么样了"), self._standing, 240, whole=True, most=380),
        ]

    def _by(self, r: AgendaRow) -> str:
        area = self.now().lookup.directory.area(r.org)
        return area.name if area else r.org

    def _standing(self, r: AgendaRow) -> str:
        held, stations = cast(DaysListed, self.listed).held[r.subject.id]
        return held_words(r, held, stations)

    def enter(self) -> str:
        return self.tr("看各站点")

    def furnish(self) -> None:
        self.add: Button = self.button(self.tr("发布一次"), "plus", "Alt+N", self._add, primary=True)
        self.change: Button = self.button(self.tr("更正"), "pencil-simple", "Alt+G", self._change)
        self.out: Button = self.button(self.tr("取消"), "prohibit", "Alt+Z", self._call_off)

    def _add(self) -> None:
        if self.listed is None:
            return
        desk, world = self.tools.desk, self.now()

        def show(free: date) -> None:
            self.show_form(self.tr("发布一次集中服务日"), AnnounceForm(self.tools, world, proposed=free))

        self.tools.lane.read(
            next_free_day, desk.read, world.station.org, world.today, owner=self, on_rows=show, key="free"
        )

    def forms(self) -> Mapping[str, Opens]:
        return {
            "service_days.announce": lambda row_: self._change() if row_ else self._add(),
            "service_days.call_off": self.on_row(self._call_off),
        }

    def open_row(self, row_: AgendaRow) -> None:
        self.navigate.emit(SERVICE_DAY, row_.subject.id)

    def _change(self) -> None:
        if (found := self._announced()) is not None:
            self.show_form(self.tr("更正这一次"), AnnounceForm(self.tools, self.now(), found))

    def _call_off(self) -> None:
        if (found := self._announced()) is not None:
            self.show_form(self.tr("取消这一次"), CallOffForm(self.tools, found))

    def _announced(self) -> AgendaRow | None:
        found = self.table.current_row()
        stands = isinstance(found, AgendaRow) and found.line.state == ServiceStep.ANNOUNCED.code
        return found if stands else None
